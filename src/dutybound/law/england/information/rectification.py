"""Answer a request to correct or complete a person's records within one month.

What is not accurate is corrected, and what is incomplete for its purpose is completed, if need be with a
statement by the person, without undue delay.  What has a day is telling the person what was done, or why it
is refused and how to complain: one month from the latest of the request and the showing of identity (where
there was reason to ask).  The month ends on the same date of the next month, or that month's last day; a
Saturday, Sunday or public holiday moves it to the next working day.  It becomes three months from the same
start where the request is complex, or there are several, and the person was told why within the first
month.  A question about what is meant stops nothing: that pause is for requests to see records only.

Left to judgement: what is inaccurate, and whether more time was needed.  Not given: another professional
opinion; an opinion that is recorded as one is usually accurate as that, though its facts may be wrong.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Extension,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    months,
    on,
    or_next_open_day,
    since,
)
from dutybound.law.england.remedies import COMMISSIONER, RECORDS_ORDER
from dutybound.law.england.sources import (
    DATA_ACT_2025,
    DATA_ACT_COMMENCEMENT_2025,
    DATA_ACT_COMMENCEMENT_2026,
    UK_GDPR,
)
from dutybound.law.england.vocabulary import RectificationRequest
from dutybound.law.england.vocabulary.parties import CONTROLLER, DATA_SUBJECT

_CORRECT = UK_GDPR / "art 16"
_TIME = UK_GDPR / "art 12(3)"
_START = choose(
    RectificationRequest.identity_asked.happened & RectificationRequest.identity_needed,
    RectificationRequest.identity_given,
    RectificationRequest.received,
)


def _months(number: int) -> DateExpression:
    """The last day of so many months from the start, moved to a working day."""
    return or_next_open_day(months(number).after(_START), ENGLAND)


RULE = Duty(
    id="info.rectification",
    title="Answer a request to correct or complete records within one month",
    owed_by=CONTROLLER,
    owed_to=DATA_SUBJECT,
    strength=Strength.STATUTORY,
    about=RectificationRequest,
    engaged=RectificationRequest.received.happened,
    trigger=RectificationRequest.received,
    steps=(
        Limit(
            due=_months(1),
            done=RectificationRequest.answered,
            extension=Extension(
                until=_months(3),
                when=(RectificationRequest.extension_notice_sent <= _months(1))
                & RectificationRequest.extension_needed,
                needs="they told you why within the first month, and the request is complex or there are "
                "several",
                source=_TIME,
            ),
        ),
    ),
    must="Correct what is inaccurate and complete what is incomplete; tell those who were given the records; "
    "if you ask, make no other use of them while the matter is checked; or say why not, and how to complain.",
    judged="What is inaccurate or incomplete, whether there was reason to ask who you are, and whether more "
    "time was needed. The Commissioner or a court settles these.",
    replies=(
        Reply(
            statement="We never alter records.",
            said=RectificationRequest.said.includes("never-alter-records"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="What is inaccurate has to be corrected.",
            source=_CORRECT,
        ),
        Reply(
            statement="Assessments cannot be changed.",
            said=RectificationRequest.said.includes("assessments-cannot-change"),
            verdict=Verdict.MISLEADING,
            because="Wrong facts in an assessment have to be corrected, and your own statement can be added.",
            source=_CORRECT,
        ),
        Reply(
            statement="That is the worker's opinion.",
            said=RectificationRequest.said.includes("workers-opinion"),
            verdict=Verdict.LAWFUL,
            because="An opinion that is recorded as an opinion is usually accurate as one; but the facts "
            "that it rests on can be wrong.",
            source=_CORRECT,
        ),
        Reply(
            statement="Raise it at the next review.",
            said=RectificationRequest.said.includes("at-the-next-review"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The month runs from the request, and no review moves it.",
            source=_TIME,
        ),
        Reply(
            statement="The month stood still while we asked you a question.",
            said=RectificationRequest.said.includes("paused-for-a-question"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Only the month for seeing your own records can stand still for a question.",
            source=UK_GDPR / "art 12A",
        ),
        Reply(
            statement="We have added your own statement to the record.",
            said=RectificationRequest.said.includes("statement-added"),
            verdict=Verdict.LAWFUL,
            because="A statement by you is one way to complete a record, and may be enough.",
            source=_CORRECT,
        ),
    ),
    remedies=(COMMISSIONER, RECORDS_ORDER),
    gives_less="No rewriting of a professional's judgement. A refusal with reasons, in time, is 'met' here, "
    "right or wrong. The Ombudsman usually leaves accuracy to the Commissioner. Ask for a statement of your "
    "own to be kept with the document and sent to everybody who was given it.",
    best_answer=BestAnswer(
        answer="The record as it now reads, who was told, and the note placed with the old document.",
        paper="The log of the day the request came, the record before and after, and the list of those told.",
    ),
    sources=(
        _CORRECT,
        _TIME,
        UK_GDPR / "art 12(4)",
        UK_GDPR / "art 12A",
        UK_GDPR / "art 4A",
        DATA_ACT_2025 / "s 76",
        DATA_ACT_2025 / "Sch 11 para 3",
        DATA_ACT_COMMENCEMENT_2025 / "reg 2",
        DATA_ACT_COMMENCEMENT_2026 / "reg 4",
    ),
    in_force=since(2018, 5, 25),
    checked=on(2026, 11, 22),
    seen="The 2025 Act section 76 and Schedule 11 paragraph 3, SI 2025/904 and SI 2026/82, in copies as "
    "enacted and made, and the contents of the Commissioner's guidance. Articles 16, 18 and 19 were not "
    "read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The count is sure; the words of Articles 16, 18 and 19 rest on general knowledge.",
        (
            "A request that came before 5 February 2026 is under older words, which say one month of "
            "receipt; identity is allowed to move the start there as well."
        ),
        (
            "Before 20 August 2025 no statute moved a closed last day of this month: the Commissioner's "
            "guidance did. The later day is used for that time too."
        ),
        "A fee, possible only for an excessive request, would move the start; it is not asked about.",
        "Public holiday is read as a bank holiday of England and Wales.",
    ),
)

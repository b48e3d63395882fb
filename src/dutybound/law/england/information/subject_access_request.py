"""Answer a request for a person's own records within one month.

The month runs from the latest of three days: the request came, identity was shown (where there was reason to
ask), a fee was paid (where one may be charged).  It ends on the same date of the next month, or that month's
last day; a Saturday, Sunday or public holiday moves it to the next working day.  It becomes three months from
the same start where the request is complex, or there are several, and the person was told why within the
first month.  Where the holder must ask which records are meant, the days from asking to hearing do not count.

Two texts: a request that came before 5 February 2026 stays under the older one, which stops for nothing.
Left to judgement: whether it was right to ask, whether more time was needed, whether the request is too much.
Not given: documents as such, or what is exempt.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Extension,
    Limit,
    Reply,
    Strength,
    Text,
    Verdict,
    between,
    choose,
    days,
    later_of,
    months,
    on,
    or_next_open_day,
    paused,
    since,
)
from dutybound.law.england.remedies import COMMISSIONER, RECORDS_ORDER
from dutybound.law.england.sources import (
    DATA_ACT_2025,
    DATA_ACT_COMMENCEMENT_2025,
    DATA_ACT_COMMENCEMENT_2026,
    UK_GDPR,
)
from dutybound.law.england.vocabulary import RecordRequest
from dutybound.law.england.vocabulary.parties import CONTROLLER, DATA_SUBJECT

_IDENTITY_COUNTS = RecordRequest.identity_asked.happened & RecordRequest.identity_needed
_FEE_COUNTS = RecordRequest.fee_asked.happened & RecordRequest.excessive
_START = later_of(
    RecordRequest.received,
    choose(_IDENTITY_COUNTS, RecordRequest.identity_given, RecordRequest.received),
    choose(_FEE_COUNTS, RecordRequest.fee_paid, RecordRequest.received),
)
# The day of the start is in no month, so a pause that begins on it (or before) begins the day after.
_PAUSE_BEGAN = choose(
    RecordRequest.clarification_asked <= _START,
    days(1).after(_START),
    RecordRequest.clarification_asked,
)


def _without_pause(number: int) -> DateExpression:
    """The last day of so many months from the start, moved to a working day."""
    return or_next_open_day(months(number).after(_START), ENGLAND)


def _with_pause(number: int) -> DateExpression:
    """The same less the days of the pause, if it began while the time was still running."""
    corresponding, moved = months(number).after(_START), _without_pause(number)
    asked, ended = RecordRequest.clarification_asked, RecordRequest.clarification_given
    # Asked on the days to which a closed last day had moved: the next working day after hearing.
    while_moved = paused(moved, moved, ended)
    return choose(
        RecordRequest.clarification_needed & (asked <= moved),
        or_next_open_day(
            choose(asked <= corresponding, paused(corresponding, _PAUSE_BEGAN, ended), while_moved),
            ENGLAND,
        ),
        moved,
    )


def _answer(due: DateExpression, last: DateExpression) -> Limit:
    return Limit(
        due=due,
        done=RecordRequest.answered,
        extension=Extension(
            until=last,
            when=(RecordRequest.extension_notice_sent <= due) & RecordRequest.extension_needed,
            needs="they told you why within the first month, and the request is complex or there are several",
            source=UK_GDPR / "art 12(3)",
        ),
        excused=(
            Excuse(
                id="excessive",
                title="they refused the request because it was manifestly unfounded or excessive",
                when=RecordRequest.told_refused & RecordRequest.excessive,
                source=UK_GDPR / "art 12(5)",
            ),
        ),
    )


RULE = Duty(
    id="info.subject-access-request",
    title="Answer a request for your own records within one month",
    owed_by=CONTROLLER,
    owed_to=DATA_SUBJECT,
    strength=Strength.STATUTORY,
    about=RecordRequest,
    engaged=(
        RecordRequest.received.happened
        & ~(_IDENTITY_COUNTS & ~RecordRequest.identity_given.happened)
        & ~(_FEE_COUNTS & ~RecordRequest.fee_paid.happened)
    ),
    trigger=RecordRequest.received,
    steps=(_answer(_with_pause(1), _with_pause(3)),),
    earlier=(
        Text(
            in_force=between((2018, 5, 25), (2026, 2, 4)),
            steps=(_answer(_without_pause(1), _without_pause(3)),),
            note="One month of receipt, and no pause in the text for asking which records are meant.",
        ),
    ),
    must="Say whether records about the person are held, and give a copy of what they say about the person, "
    "with where it came from and who saw it, after a reasonable search.",
    judged="Whether there was reason to ask who you are or which records you mean, whether more time was "
    "needed, and whether the request goes too far. The Commissioner or a court settles these.",
    replies=(
        Reply(
            statement="We have 40 days.",
            said=RecordRequest.said.includes("forty-days"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The 40 days went with the old Act in May 2018; the limit is one month.",
            source=UK_GDPR / "art 12(3)",
        ),
        Reply(
            statement="We have 30 working days.",
            said=RecordRequest.said.includes("thirty-working-days"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limit is one month, weekends and holidays included.",
            source=UK_GDPR / "art 12(3)",
        ),
        Reply(
            statement="You must use our form.",
            said=RecordRequest.said.includes("use-our-form"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A request may be made in any way, to anybody in the body that holds the records.",
        ),
        Reply(
            statement="We need the other parent's consent.",
            said=RecordRequest.said.includes("other-parent-must-consent"),
            verdict=Verdict.MISLEADING,
            because="Nobody else's consent is needed for the child's own records where you ask properly for "
            "the child; parts about the other parent may be held back.",
        ),
        Reply(
            statement="The clock starts when we have agreed what you want.",
            said=RecordRequest.said.includes("clock-starts-at-scope"),
            verdict=Verdict.DEPENDS,
            because="The month starts when the request comes; it only stands still while you answer a "
            "question that they needed to ask.",
            depends_on="whether they needed to ask, and whether the request came on or after 5 February 2026",
            source=UK_GDPR / "art 12A",
        ),
        Reply(
            statement="The month starts when you have shown who you are.",
            said=RecordRequest.said.includes("restarts-after-identity"),
            verdict=Verdict.DEPENDS,
            because="That is so where they had reason to doubt who you are, and not otherwise.",
            depends_on="whether they had good reason to doubt who you are",
            source=UK_GDPR / "art 12A",
        ),
        Reply(
            statement="We need two more months because staff are away.",
            said=RecordRequest.said.includes("staff-away"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="More time is only for a request that is complex, or for several requests.",
            source=UK_GDPR / "art 12(3)",
        ),
        Reply(
            statement="School holidays do not count.",
            said=RecordRequest.said.includes("school-holidays"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The month runs through school holidays.",
            source=UK_GDPR / "art 12(3)",
        ),
    ),
    remedies=(COMMISSIONER, RECORDS_ORDER),
    gives_less="The right is to what the records say about the person, not to whole documents. Parts may be "
    "held back: what would cause serious harm, what is about other people, legal advice. A child old enough "
    "to understand decides for himself or herself, and may say no to a parent's request. A short answer in "
    "time is 'met' here, whether or not it was complete; so is a letter that holds everything back and says "
    "why, right or wrong.",
    best_answer=BestAnswer(
        answer="The records by the date; or, within the first month, a dated letter that says why more time "
        "is needed and until when.",
        paper="The log of the day the request came, the record of the search, and which exemption was used "
        "for each thing held back.",
    ),
    sources=(
        UK_GDPR / "art 12(3)",
        UK_GDPR / "art 12(4)",
        UK_GDPR / "art 12A",
        UK_GDPR / "art 4A",
        UK_GDPR / "art 15(1A)",
        DATA_ACT_2025 / "s 76",
        DATA_ACT_2025 / "s 78",
        DATA_ACT_2025 / "Sch 11 para 3",
        DATA_ACT_COMMENCEMENT_2025 / "reg 2",
        DATA_ACT_COMMENCEMENT_2026 / "reg 4",
    ),
    in_force=since(2026, 2, 5),
    checked=on(2026, 11, 22),
    seen="The 2025 Act sections 76 and 78 and Schedule 11 paragraph 3, which write the new words into the UK "
    "GDPR, and SI 2025/904 and SI 2026/82, read in copies as enacted and made. The UK GDPR as printed today "
    "was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Before 20 August 2025 no statute moved a closed last day of this month: the Commissioner's "
            "guidance did. The later day is used for that time too, so that nothing is called late too soon."
        ),
        (
            "The older text says one month of receipt. Identity and fee are allowed to move the start there "
            "as well, as the Commissioner's guidance had it. Its guidance also stopped the clock for a "
            "question about which records were meant; the older text did not, and it does not here."
        ),
        "Public holiday is read as a bank holiday of England and Wales.",
        "Only one pause can be told. A second question to you is left out.",
    ),
)

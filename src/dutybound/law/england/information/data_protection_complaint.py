"""Say within 30 days that a complaint about personal data has come in, and answer it without undue delay.

Whoever thinks that a body broke data protection law with their data may complain to that body.  The body
makes it easy to complain (with a form that can be filled in on a screen, and in other ways), says within 30
days that the complaint has come in, looks into it, says how it goes and tells what came of it.  The 30 days
are calendar days.  The day on which the complaint came is left out, and a last day on a Saturday, Sunday or
public holiday moves to the next working day.  If the body tells what came of it before then, that will do.

These duties are owed only for a complaint that the body got on or after 19 June 2026.  Left to judgement:
what looking into it takes, and what delay is undue.  Not given: a day for the answer, or any money.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    days,
    earlier_of,
    on,
    or_next_open_day,
    since,
)
from dutybound.law.england.remedies import COMMISSIONER, RECORDS_ORDER
from dutybound.law.england.sources import (
    DATA_ACT_2025,
    DATA_ACT_COMMENCEMENT_2026,
    DPA_2018,
)
from dutybound.law.england.vocabulary import DataComplaint
from dutybound.law.england.vocabulary.parties import CONTROLLER, DATA_SUBJECT

_MAKING = DPA_2018 / "s 164A(2)"
_IN_30_DAYS = DPA_2018 / "s 164A(3)"
_OUTCOME = DPA_2018 / "s 164A(4)"

RULE = Duty(
    id="info.data-protection-complaint",
    title="Say within 30 days that it has your complaint about personal data",
    owed_by=CONTROLLER,
    owed_to=DATA_SUBJECT,
    strength=Strength.STATUTORY,
    about=DataComplaint,
    engaged=DataComplaint.received.happened,
    trigger=DataComplaint.received,
    steps=(
        Limit(
            due=or_next_open_day(days(30).after(DataComplaint.received), ENGLAND),
            done=earlier_of(DataComplaint.acknowledged, DataComplaint.outcome_told),
        ),
    ),
    must="Give you an easy way to complain; say that it has your complaint; look into it; tell you how it "
    "goes; and tell you what came of it, without undue delay. Looking into it starts when it comes in, and "
    "not after the 30 days.",
    judged="What steps the complaint calls for, and what delay is undue.",
    replies=(
        Reply(
            statement="Complain to the Information Commissioner and not to us.",
            said=DataComplaint.said.includes("go-to-the-commissioner"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Since 19 June 2026 the body itself has to take and answer a complaint about how it used "
            "your data.",
            source=_OUTCOME,
        ),
        Reply(
            statement="We have 30 working days to say that we got it.",
            said=DataComplaint.said.includes("thirty-working-days-to-acknowledge"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="They are 30 days, weekends and holidays included.",
            source=_IN_30_DAYS,
        ),
        Reply(
            statement="The law sets no day for our answer.",
            said=DataComplaint.said.includes("no-day-for-the-outcome"),
            verdict=Verdict.LAWFUL,
            because="That is so, but the answer has to come without undue delay.",
            source=_OUTCOME,
        ),
        Reply(
            statement="You must complain on our form.",
            said=DataComplaint.said.includes("only-on-the-form"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The body has to offer a form and other ways too. You choose.",
            source=_MAKING,
        ),
    ),
    remedies=(COMMISSIONER, RECORDS_ORDER),
    gives_less="No day for the answer, no money and no finding that binds the body. The Commissioner looks "
    "at how the complaint was dealt with, and need not settle each one. To be safe, ask for word by day 30, "
    "with the day on which the complaint came counted as the first.",
    best_answer=BestAnswer(
        answer="The day on which your complaint came in, who looks into it, and by when you will hear.",
        paper="The log of the complaint, and the note of what was asked of whom.",
    ),
    sources=(
        DPA_2018 / "s 164A",
        _MAKING,
        _IN_30_DAYS,
        _OUTCOME,
        DPA_2018 / "s 205(2)",
        DATA_ACT_2025 / "s 103",
        DATA_ACT_COMMENCEMENT_2026 / "reg 3",
        DATA_ACT_COMMENCEMENT_2026 / "reg 7",
    ),
    in_force=since(2026, 6, 19),
    checked=on(2026, 11, 22),
    seen="Section 103 of the 2025 Act, which writes section 164A; SI 2026/82, whole, as made (regulation 7 "
    "has the transitional rule); section 205(2) of the 2018 Act in a copy that has changes of the 2025 Act; "
    "summaries of the Commissioner's guidance on complaints.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act says '30 days beginning when the complaint is received'. Its section 205(2) takes the "
            "European rule for counting, which leaves that day out and moves a closed last day; it has a "
            "list of exceptions, and this is not one. The Commissioner's guidance counts so too. Counted "
            "from the day itself, the safe day is one earlier."
        ),
        "Public holiday is read as a bank holiday of England and Wales.",
        (
            "A complaint that came before 19 June 2026 goes by what was in place before, and those ways were "
            "not written in the Act."
        ),
    ),
)

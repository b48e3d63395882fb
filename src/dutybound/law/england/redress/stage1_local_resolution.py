"""Answer a social care complaint at stage 1 within 10 working days, or 20 if it is complex.

The council considers the complaint and tries to settle it as soon as it reasonably can, and in any event
within 10 working days of the start; 20 where it considers the complaint complex, for which it needs no
notice and no reasons.  The start is the day it got the complaint, by speaking or in writing alike.  It is a
later day for three people: for a child or a young person who has left care and is waiting for an advocate,
the day one is appointed; for somebody whose interest the council has to accept first, the day it
does; and for anybody who asks for a later day and gets it.  Nothing makes 20 days of 10 because there
is an advocate.

Left to judgement: whether the complaint is complex (the council's view).  Not given: a settlement; to have
tried is enough.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Extension,
    Limit,
    Reply,
    Strength,
    Verdict,
    all_of,
    choose,
    earlier_of,
    later_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import EXCUSES
from dutybound.law.england.redress.statutory_complaint_scope import RULE as IN_SCOPE
from dutybound.law.england.remedies import OMBUDSMAN, STAGE_2
from dutybound.law.england.sources import CHILDREN_ACT_1989, COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_START_DAY = COMPLAINTS_REGS_2006 / "reg 14(3)"

PARENT_WAITING = Contested(
    id="parent-waiting-for-an-advocate",
    question="Does stage 1 wait for an advocate where a parent or another adult complains?",
    readings={
        "from-receipt": "it does not: an advocate in these Regulations is one for a child or a young person "
        "who has left care",
        "from-appointment": "it does, as councils commonly have it",
    },
)

_WAITING = Complaint.advocate_asked & ~(Complaint.advocate_appointed <= Complaint.made)
_ADVOCATE_FIRST = Complaint.advocate_appointed <= Complaint.interest_accepted
_FROM_ADVOCATE = choose(_WAITING, Complaint.advocate_appointed, Complaint.made)
_ORDINARY_START = choose(
    Complaint.by.is_("child", "care-leaver"),
    _FROM_ADVOCATE,
    choose(
        Complaint.by.is_("somebody-else"),
        PARENT_WAITING.date(
            from_receipt=Complaint.interest_accepted,
            from_appointment=choose(
                all_of(Complaint.interest_accepted.happened, _WAITING, ~_ADVOCATE_FIRST),
                Complaint.advocate_appointed,
                Complaint.interest_accepted,
            ),
        ),
        PARENT_WAITING.date(from_receipt=Complaint.made, from_appointment=_FROM_ADVOCATE),
    ),
)
_START = choose(
    Complaint.later_start_agreed,
    later_of(_ORDINARY_START, Complaint.later_start),
    _ORDINARY_START,
)
_DAY_10 = working_days(10, ENGLAND).after(_START)
_DAY_20 = working_days(20, ENGLAND).after(_START)

LAST_DAY = choose(Complaint.extended_as_complex, _DAY_20, _DAY_10)
"""The last day of stage 1 on what the council decided."""

RULE = Duty(
    id="redress.stage1-local-resolution",
    title="Answer a social care complaint at stage 1 within 10 working days, or 20 if complex",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(IN_SCOPE.holds, Complaint.made.happened, ~Complaint.stage_1_skipped.happened),
    trigger=Complaint.made,
    steps=(
        Limit(
            due=_DAY_10,
            done=earlier_of(Complaint.stage_1_answer, Complaint.resolved),
            extension=Extension(
                until=_DAY_20,
                when=Complaint.extended_as_complex,
                needs="the council considers this complaint complex (it need not write to you about that)",
                source=COMPLAINTS_REGS_2006 / "reg 14(5)",
            ),
            excused=EXCUSES,
        ),
    ),
    must="Consider the complaint and try to settle it. If it is settled, write to you and any advocate with "
    "what was agreed, as soon as possible. No independent person is needed yet.",
    judged="Whether the complaint is complex. That is the council's view, and the Regulations give no way to "
    "challenge it.",
    replies=(
        Reply(
            statement="We aim to answer stage 1 in 20 working days.",
            said=Complaint.said.includes("twenty-days-at-stage-1"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limit is 10 working days; more is only for a complaint that is complex.",
            source=COMPLAINTS_REGS_2006 / "reg 14(1)",
        ),
        Reply(
            statement="You have an advocate, so we have 20 working days.",
            said=Complaint.said.includes("twenty-days-for-an-advocate"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An advocate gives no extra days; waiting for one can only move the day on which the 10 "
            "start.",
            source=_START_DAY,
        ),
        Reply(
            statement="You must wait for our stage 1 letter.",
            said=Complaint.said.includes("wait-for-our-letter"),
            verdict=Verdict.MISLEADING,
            because="Once the time for stage 1 is over and the matter is not settled, you may ask for stage "
            "2.",
            source=COMPLAINTS_REGS_2006 / "reg 15(2)",
        ),
        Reply(
            statement="The time starts when our note of your complaint is agreed.",
            said=Complaint.said.includes("clock-starts-at-note"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="At stage 1 a complaint made by speaking starts the time just as one in writing does.",
            source=_START_DAY,
        ),
        Reply(
            statement="The complaint is complex, so stage 1 takes 20 working days.",
            said=Complaint.said.includes("complex-at-stage-1"),
            verdict=Verdict.LAWFUL,
            because="If the council considers this complaint complex it has up to 20 working days in all, "
            "and no more.",
            source=COMPLAINTS_REGS_2006 / "reg 14(5)",
        ),
        Reply(
            statement="We would like to meet you before we answer.",
            said=Complaint.said.includes("meeting-first"),
            verdict=Verdict.LAWFUL,
            because="A meeting is one way to settle a complaint, as long as it fits inside the time.",
            source=COMPLAINTS_REGS_2006 / "reg 14(1)",
        ),
    ),
    remedies=(STAGE_2, OMBUDSMAN),
    gives_less="The council has only to try: a poor answer in time keeps the limit. Days 11 to 20 are weak "
    "ground where the council says that the complaint is complex; day 21 is strong ground.",
    best_answer=BestAnswer(
        answer="The answer by the day; or the decision that this complaint is complex, with its date.",
        paper="The log of the day the complaint came in, and the note of any decision to take longer.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 14(1)",
        _START_DAY,
        COMPLAINTS_REGS_2006 / "reg 14(4)",
        COMPLAINTS_REGS_2006 / "reg 14(5)",
        COMPLAINTS_REGS_2006 / "reg 15(1)",
        COMPLAINTS_REGS_2006 / "reg 2",
        COMPLAINTS_REGS_2006 / "reg 7",
        COMPLAINTS_REGS_2006 / "reg 8",
        CHILDREN_ACT_1989 / "s 26A",
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013, and sections 26 and 26A of the "
    "Children Act 1989 in a copy to 25 March 2026. The guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "An advocate in the Regulations is one under section 26A, which covers children and young people "
            "who have left care. Councils also wait for the advocate of a parent or another adult: both "
            "readings are shown. For somebody whose interest has to be accepted the second counts from the "
            "later of the two days, which the Regulations do not say."
        ),
        "The Regulations do not say by when a council has to decide that a complaint is complex.",
        (
            "The Regulations leave out every bank holiday of the 1971 Act, and name no part of the country: "
            "those of England and Wales are used. A council could argue for a holiday of Scotland or of "
            "Northern Ireland too."
        ),
        (
            "A complaint that went on to stage 2 without any answer at stage 1 still shows stage 1 as not "
            "answered."
        ),
    ),
)

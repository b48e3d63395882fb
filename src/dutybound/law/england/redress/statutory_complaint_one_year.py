"""Make a social care complaint no later than one year after the reason for it arose.

The anniversary is the outer day and is in time; the day before it is the safe day.  No weekend moves it: a
complaint may be made by speaking, on any day.  It is the making that must be in time.  After that the council
may still let a complaint in, if it finds that the person could not reasonably be expected to complain in time
and that the complaint can still be looked at effectively and fairly; it has to consider both.

A complaint that was held for other proceedings may be sent in again within one year of their end, and the
first year then does not count.  Left to judgement: the two questions on a late complaint.  Not given: a
pause of any other clock.  Where the thing is still going on, each day is taken to give a reason to
complain.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Confidence,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    choose,
    months,
    on,
    since,
    the_day_before,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import HELD
from dutybound.law.england.redress.statutory_complaint_scope import RULE as IN_SCOPE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import COMPLAINTS_REGS_2006, ombudsman_report
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_WEST_SUSSEX = ombudsman_report("West Sussex County Council", "20 006 409")
_LATE = COMPLAINTS_REGS_2006 / "reg 9(2)"

_STOPPED = Complaint.made.happened & HELD
_FROM = choose(_STOPPED, Complaint.other_proceedings_ended, Complaint.grounds_arose)
_ANNIVERSARY = months(12).after(_FROM)
_STILL = all_of(~_STOPPED, Complaint.still_going_on)

RULE = Right(
    id="redress.statutory-complaint-one-year",
    title="Complain about children's social care within a year",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=IN_SCOPE.holds & Complaint.grounds_arose.happened,
    trigger=Complaint.grounds_arose,
    steps=(
        Claim(
            used=choose(_STOPPED, Complaint.resubmitted, Complaint.made),
            safe=the_day_before(_ANNIVERSARY),
            outer=choose(_STILL, months(12).after(AS_OF), _ANNIVERSARY),
            may_let_in="the council, if you could not reasonably be expected to complain in time and it can "
            "still look into it effectively and fairly",
        ),
    ),
    must="Take a complaint that is in time; and for a late one decide both questions on its own facts, and "
    "say why.",
    judged="For a late complaint: whether you could reasonably be expected to complain in time, and whether "
    "it can still be looked into effectively and fairly.",
    replies=(
        Reply(
            statement="It was more than 12 months ago, so the complaint is closed.",
            said=Complaint.said.includes("over-a-year"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A late complaint may be let in, and the council has to consider both questions first.",
            source=_LATE,
        ),
        Reply(
            statement="It began two years ago.",
            said=Complaint.said.includes("began-two-years-ago"),
            verdict=Verdict.DEPENDS,
            because="What goes on gives a reason to complain for as long as it goes on.",
            depends_on="whether it is still going on, or when it stopped",
            source=COMPLAINTS_REGS_2006 / "reg 9(1)",
        ),
        Reply(
            statement="You knew that you could complain.",
            said=Complaint.said.includes("knew-you-could-complain"),
            verdict=Verdict.DEPENDS,
            because="That bears on whether you could be expected to complain in time, which also hangs on "
            "everything else that was going on, a disability included.",
            depends_on="whether it was reasonable to expect you to complain in time",
            source=_LATE,
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A complaint stops no other clock: not the Ombudsman's 12 months, not the court's three "
    "months, and not the time for a claim under the Human Rights Act or the Equality Act.",
    best_answer=BestAnswer(
        answer="The complaint is taken; or the reasons on both questions why it comes too late.",
        paper="The note of why a late complaint was or was not let in.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 9(1)",
        _LATE,
        COMPLAINTS_REGS_2006 / "reg 8(4)",
        COMPLAINTS_REGS_2006 / "reg 8(5)",
        COMPLAINTS_REGS_2006 / "reg 6",
    ),
    judgments=(
        Judgment(
            _WEST_SUSSEX / "",
            settles="It was fault not to consider the reasons why a complaint came late.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The Ombudsman's decision was "
    "read in its published summary.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That something which goes on gives a reason to complain each day is a reading, and the "
            "Ombudsman's practice. The outer day then shown is a year from today."
        ),
        "A reason that arose before 1 September 2006 is not worked out.",
    ),
)

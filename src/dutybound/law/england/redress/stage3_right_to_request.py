"""Ask for a review panel (stage 3) within 20 working days of getting the stage 2 response, with reasons.

Whoever is not content with the result of stage 2, wholly or in part, may ask for a panel, alone or through
an advocate.  The request has to set out why, in any form, within 20 working days of the day on which the
response arrived; that day is left out.  A council that is asked so must hold a panel.  Nothing in the
Regulations gives more time, and nothing forbids a council to take a late request.  A request without
reasons is not one that counts: it should be completed at once.

Left to judgement: nothing.  Not given: a panel where there is no stage 2 response, however late it is; a
fresh investigation.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Judgment,
    Reply,
    Right,
    Source,
    SourceKind,
    Strength,
    Verdict,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.on_hold_or_withdrawn import BARS
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_REFUSED_A_PANEL = Source(
    SourceKind.REPORT,
    "Ombudsman decision 21 007 738",
    "Ombudsman decision 21 007 738",
    "21 007 738",
)
_REQUEST = COMPLAINTS_REGS_2006 / "reg 18(2)"

LAST_DAY = working_days(20, ENGLAND).after(Complaint.stage_2_response_received)
"""The last day for asking: the day on which the response arrived is left out."""

RULE = Right(
    id="redress.stage3-right-to-request",
    title="Ask for a review panel (stage 3), with your reasons",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=TAKEN_AS_SUCH & Complaint.stage_2_response_received.happened,
    trigger=Complaint.stage_2_response_received,
    steps=(
        Claim(
            used=Complaint.stage_3_requested,
            safe=LAST_DAY,
            outer=LAST_DAY,
            shut_out=BARS,
            may_let_in="the council, which may take a late request though nothing makes it",
        ),
    ),
    must="Hold a panel when asked in time with reasons, even if most points were upheld or you ask for "
    "money.",
    replies=(
        Reply(
            statement="A panel can add nothing.",
            said=Complaint.said.includes("panel-adds-nothing"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has no choice once you have asked in time and said why.",
            source=COMPLAINTS_REGS_2006 / "reg 19",
        ),
        Reply(
            statement="Most of your points were upheld, so there will be no panel.",
            said=Complaint.said.includes("mostly-upheld"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="You need be discontented with the result only in part.",
            source=_REQUEST,
        ),
        Reply(
            statement="Panels cannot award money.",
            said=Complaint.said.includes("panels-award-no-money"),
            verdict=Verdict.MISLEADING,
            because="A panel recommends, and may recommend a payment; asking for one does not bar a panel.",
            source=COMPLAINTS_REGS_2006 / "reg 20",
        ),
        Reply(
            statement="You gave no reasons for wanting a panel.",
            said=Complaint.said.includes("no-reasons-for-panel"),
            verdict=Verdict.LAWFUL,
            because="The request must set out why you are not content; send the reasons at once.",
            source=_REQUEST,
        ),
        Reply(
            statement="You asked for the panel a day late.",
            said=Complaint.said.includes("day-late-for-panel"),
            verdict=Verdict.DEPENDS,
            because="The 20 working days stand in the Regulations, but nothing stops a council from taking a "
            "late request.",
            depends_on="the day on which the response reached you, and whether the council will take it",
            source=_REQUEST,
        ),
        Reply(
            statement="Go to the Ombudsman instead of a panel.",
            said=Complaint.said.includes("ombudsman-instead-of-panel"),
            verdict=Verdict.DEPENDS,
            because="The panel may be left out only if you agree.",
            depends_on="whether you agree to leave the panel out",
            source=_REFUSED_A_PANEL / "",
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A panel looks at how stage 2 was done; it does not hear new complaints or investigate again. "
    "Where stage 2 is late there is nothing to ask a panel about yet: that goes to the Ombudsman.",
    best_answer=BestAnswer(
        answer="The date of the panel.",
        paper="Proof of the day on which the response was sent and reached you, the letter of decision and "
        "both reports.",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 18(1)",
        _REQUEST,
        COMPLAINTS_REGS_2006 / "reg 2",
        COMPLAINTS_REGS_2006 / "reg 7",
        COMPLAINTS_REGS_2006 / "reg 8",
    ),
    judgments=(
        Judgment(
            _REFUSED_A_PANEL / "",
            settles="A council was at fault for refusing a panel.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2006/1738 regs 1 to 25, in a copy last changed on 1 July 2013. The Ombudsman's decision was "
    "read in its published summary.",
    confidence=Confidence.HIGH,
    doubts=(
        TAKEN_BY_CHOICE,
        "Where only the day of sending is known, the last day is at least 20 working days after that.",
        (
            "That the request must have reached the council by the last day is the careful reading: the "
            "Regulations say when it must be made."
        ),
    ),
)

"""Think about putting off a change to help while it looks at a complaint about it (guidance).

Where a complaint is about a change to help, to a plan or to where a child lives that is to come or has just
been made, the government's guidance on these complaints is understood to expect the council to think about
putting the change off until the complaint has been dealt with, unless there is a good reason against it such
as a risk to the child; and to write down what it decides and why.

The paragraph was not read, and how strongly it is put is not known: so no day is given here, and the rule
only asks.  Guidance of this kind is to be followed unless there is good reason not to.  Left to judgement:
whether there is good reason.  Not given: a stop by itself; only a court can make the council go on with the
help.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.redress.statutory_complaint_scope import TAKEN_AS_SUCH, TAKEN_BY_CHOICE
from dutybound.law.england.remedies import JUDICIAL_REVIEW, STAGE_2
from dutybound.law.england.sources import COMPLAINTS_GUIDANCE_2006, judgment
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_GUIDANCE = COMPLAINTS_GUIDANCE_2006 / ""
_RIXON = judgment("R v Islington LBC ex p Rixon", "[1997] ELR 66")

RULE = StandingDuty(
    id="redress.freeze-service-change",
    title="Think about putting a change off while it looks at your complaint about it",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.GUIDANCE,
    about=Complaint,
    engaged=TAKEN_AS_SUCH
    & Complaint.made.happened
    & ~Complaint.withdrawn
    & Complaint.change_of_help.is_("to-come", "just-made"),
    trigger=Complaint.made,
    steps=(
        Standing(
            not_met=~Complaint.putting_off_decided.happened & (AS_OF > Complaint.made),
            since=Complaint.made,
        ),
    ),
    must="Look at whether the change can wait until the complaint has been dealt with; write down the "
    "decision, with any risk to your child; and tell you why.",
    judged="Whether there is a good reason, such as a risk to your child, not to wait.",
    replies=(
        Reply(
            statement="A complaint cannot stop the change.",
            said=Complaint.said.includes("complaint-cannot-stop-change"),
            verdict=Verdict.DEPENDS,
            because="A complaint stops nothing by itself. But guidance is understood to expect the council "
            "to look at whether the change can wait.",
            depends_on="whether the council looked at that, and what reason it gave",
            source=_GUIDANCE,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, STAGE_2),
    gives_less="No stop by itself and no day. The Ombudsman is too slow to keep help going. Ask by name for "
    "a decision on putting the change off, with a day for the answer; then see a solicitor at once, since "
    "only a court can order the help to go on.",
    best_answer=BestAnswer(
        answer="That the change waits until the complaint is dealt with; or the risk that makes it go ahead "
        "now.",
        paper="The decision on putting it off, with its reasons, and who made it.",
    ),
    sources=(_GUIDANCE,),
    judgments=(
        Judgment(
            _RIXON / "",
            settles="Guidance of this kind is to be followed unless there is a good reason not to.",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="Nothing of the guidance on this point was read: three searches found no copy. The judgment was "
    "not read.",
    confidence=Confidence.LOW,
    doubts=(
        "Which paragraph it is, and whether it speaks of a presumption, rests on general knowledge.",
        TAKEN_BY_CHOICE,
    ),
)

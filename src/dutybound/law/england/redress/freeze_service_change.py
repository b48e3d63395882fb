"""Think about waiting with a cut to help until a complaint about it is dealt with (guidance).

Where a complaint is about help that is to be cut or ended, or has just been, the government's guidance on
complaints about children's social care is understood to expect the council to think about putting the change
off until the complaint has been dealt with, unless there is a good reason against it such as a risk to the
child; and to write down what it decides and why.

The paragraph was not read, and how strongly it is put is not known: so no day is given here, and the rule
only asks.  Guidance of this kind is to be followed unless there is good reason not to.  Left to judgement:
whether there is good reason.  Not given: a stop by itself; only a court can make the council go on with the
help.
"""

from dutybound.days.uk import ENGLAND
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
    all_of,
    any_of,
    days,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW, STAGE_2
from dutybound.law.england.sources import COMPLAINTS_GUIDANCE_2006, judgment
from dutybound.law.england.vocabulary import Child, Support
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_GUIDANCE = COMPLAINTS_GUIDANCE_2006 / ""
_RIXON = judgment("R v Islington LBC ex p Rixon", "[1997] ELR 66")

_CUT_SINCE = (days(1).after(Support.complained) <= Support.cut_from) & (Support.cut_from <= AS_OF)
# The guidance is not known to give a number.  This is the time that the Regulations give for stage 1.
_STAGE_1_OVER = AS_OF > working_days(10, ENGLAND).after(Support.complained)

RULE = StandingDuty(
    id="redress.freeze-service-change",
    title="Think about waiting with a cut until your complaint about it is dealt with",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.GUIDANCE,
    about=Support,
    engaged=Support.complained.happened & Child.under(18, on=Support.complained),
    trigger=Support.complained,
    steps=(
        Standing(
            not_met=all_of(
                ~Support.putting_off_decided.happened, any_of(_CUT_SINCE, _STAGE_1_OVER)
            ),
            since=Support.complained,
        ),
    ),
    must="Look at whether the cut can wait until the complaint has been dealt with; write down the "
    "decision, with any risk to your child; and tell you why.",
    judged="Whether there is a good reason, such as a risk to your child, not to wait.",
    replies=(
        Reply(
            statement="A complaint cannot stop the cut.",
            said=Support.said.includes("complaint-stops-nothing"),
            verdict=Verdict.DEPENDS,
            because="A complaint stops nothing by itself. But guidance is understood to expect the council "
            "to look at whether the cut can wait.",
            depends_on="whether the council looked at that, and what reason it gave",
            source=_GUIDANCE,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, STAGE_2),
    gives_less="No stop by itself and no day. The Ombudsman is too slow to keep help going. Ask by name for "
    "a decision on putting the change off, with a day for the answer; then see a solicitor at once, since "
    "only a court can order the help to go on.",
    best_answer=BestAnswer(
        answer="That the cut waits until the complaint is dealt with; or the risk that makes it go ahead "
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
        (
            "It is shown as not done only once the cut was made after the complaint, or 10 working days went "
            "by (the time of stage 1), with no word on waiting."
        ),
        (
            "The guidance is understood to speak of changes to a plan and to where a child lives too. Those "
            "are not worked out; nor is help past 18."
        ),
    ),
)

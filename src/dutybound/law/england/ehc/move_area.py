"""Hand over an EHC plan when a family moves to another council's area, and tell the family what follows.

The old council hands the plan over on the day of the move.  Only if it did not know of the move 15 working
days before does it get 15 working days that begin with the day on which it learned of it.  From the handing
over the plan counts as the new council's own, made on the old date, and has to be carried out; if the school
or college in it can no longer be reached, the new council finds another until the plan is changed.  Within
six weeks it tells the family that it has the plan, whether it will assess, and when it will review.  Left to
judgement: whether the old school can still be reached.  Not given: social care, which does not travel; or
anything on a move out of England.
"""

from dutybound.days import ENGLAND
from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    later_of,
    on,
    since,
    weeks,
    working_days,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import (
    CFA_2014,
    CORONAVIRUS_REGS_2020,
    CSDPA_1970,
    SEND_REGS_2014,
)
from dutybound.law.england.vocabulary import Plan, PlanMove
from dutybound.law.england.vocabulary.parties import OLD_AND_NEW_COUNCIL, PARENT_OR_YOUNG_PERSON

_HANDING_OVER = SEND_REGS_2014 / "reg 15(2)"
_FROM_THEN_ON = SEND_REGS_2014 / "reg 15(3)"
_FIFTEEN = working_days(15, ENGLAND)

KNEW_IN_TIME: Condition = PlanMove.old_council_knew <= _FIFTEEN.before(PlanMove.moved)
# The 15 working days end before the move only where the old council knew in time.
HANDED_OVER_BY = choose(
    PlanMove.old_council_knew.happened,
    later_of(PlanMove.moved, _FIFTEEN.beginning_with(PlanMove.old_council_knew)),
    PlanMove.old_council_knew,
)
TOLD_BY = weeks(6).after(Plan.transferred_in)

RULE = Duty(
    id="ehc.move-area",
    title="Pass the EHC plan on when you move, and tell you what follows",
    owed_by=OLD_AND_NEW_COUNCIL,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=PlanMove,
    engaged=PlanMove.moved.happened & PlanMove.within_england & ~Plan.ceased.happened,
    trigger=PlanMove.moved,
    steps=(
        Limit(
            id="hand-over",
            title="Hand the plan over to the new council",
            due=HANDED_OVER_BY,
            done=Plan.transferred_in,
            excused=(
                relaxed_in_2020(HANDED_OVER_BY, PlanMove.held_up_by_coronavirus & ~KNEW_IN_TIME),
            ),
            sources=(CFA_2014 / "s 47", _HANDING_OVER),
        ),
        Limit(
            id="tell",
            title="Tell you, within six weeks of taking the plan over, whether it will assess and when it "
            "will review",
            due=TOLD_BY,
            done=PlanMove.told,
            excused=(relaxed_in_2020(TOLD_BY, PlanMove.held_up_by_coronavirus),),
            sources=(CFA_2014 / "s 47", SEND_REGS_2014 / "reg 15(4)"),
        ),
    ),
    must="The old council hands the plan over. The new one carries it out from that day as its own. It finds "
    "another school or college for the time being if the old one cannot be reached. And within six weeks "
    "it tells you whether it will assess and when it will review.",
    judged="Whether your child can still go to the school or college in the plan.",
    replies=(
        Reply(
            statement="We must assess your child before we can follow the plan.",
            said=PlanMove.said.includes("assess-first"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="From the day it is handed over the plan counts as the new council's own and has to be "
            "carried out, whether or not it assesses.",
            source=_FROM_THEN_ON,
        ),
        Reply(
            statement="We do not pay for the school in the old plan.",
            said=PlanMove.said.includes("not-our-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Until the plan is changed the new council owes what it says. Only if your child can no "
            "longer get there may it find another place meanwhile.",
            source=SEND_REGS_2014 / "reg 15(6)",
        ),
        Reply(
            statement="The plan ended when you moved.",
            said=PlanMove.said.includes("plan-has-ended"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Within England a plan is handed over and goes on.",
            source=_HANDING_OVER,
        ),
        Reply(
            statement="You must ask us for a new plan.",
            said=PlanMove.said.includes("ask-for-a-new-plan"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The old plan is treated as if the new council had made it.",
            source=_FROM_THEN_ON,
        ),
        Reply(
            statement="The old council has not sent us the papers.",
            said=PlanMove.said.includes("no-papers-yet"),
            verdict=Verdict.DEPENDS,
            because="The new council's duties start when the plan is handed over; until then the old one is "
            "the one to press.",
            source=_HANDING_OVER,
            depends_on="Whether the plan itself has been handed over, and when.",
        ),
        Reply(
            statement="The social care in the plan moves with it.",
            said=PlanMove.said.includes("care-moves-too"),
            verdict=Verdict.MISLEADING,
            because="Help from social care is owed by the council in whose area your child ordinarily lives, "
            "which has to look at the needs itself. Ask it to, before you move if you can.",
            source=CSDPA_1970 / "s 2(4)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="The plan may be changed or ended afterwards in the usual ways. Social care does not travel: "
    "ask the new council to assess, before you move if you can. A move to Wales, Scotland or Northern "
    "Ireland is outside. When the next review is due is worked out apart (ehc.annual-review-12-months).",
    best_answer=BestAnswer(
        answer="The day on which the plan was handed over, the letter of the new council, and where your "
        "child goes to school meanwhile.",
        paper="Your message to the old council with its date, and the old council's letter to the new one.",
    ),
    sources=(
        CFA_2014 / "s 47",
        _HANDING_OVER,
        _FROM_THEN_ON,
        SEND_REGS_2014 / "reg 15(4)",
        SEND_REGS_2014 / "reg 15(5)",
        SEND_REGS_2014 / "reg 15(6)",
        SEND_REGS_2014 / "reg 15(7)",
        SEND_REGS_2014 / "reg 15(8)",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 47 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 2, 15 and 16 in a copy "
    "with changes to 3 April 2018; SI 2020/471 as made. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Regulations do not say what a working day is: Mondays to Fridays without the bank holidays "
            "of England are used."
        ),
        (
            "If the old council never learned of the move, no day has come by which it had to hand the plan "
            "over."
        ),
        (
            "The health bodies have times of their own: the old one tells the new one as the councils do, "
            "and one that cannot arrange the plan's care asks within 15 working days for an assessment or a "
            "review, which the council must then make. They are not worked out, as a family cannot see them."
        ),
        "Whether it counts to leave out one of the three things is not settled: here it does not.",
        "That social care follows ordinary residence rests on the words of the 1970 Act; no case is cited.",
    ),
)

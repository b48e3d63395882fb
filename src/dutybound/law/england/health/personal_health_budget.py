"""Give a personal health budget when asked, unless it is not the right way for this person.

Children with continuing care, adults with NHS continuing healthcare, people with an NHS wheelchair and people
with after-care following a mental health hospital may ask for a personal health budget.  The NHS board must
grant it, except as far as it is not appropriate to give that care by a budget in the person's own
circumstances; and it decides how it is best managed: as a direct payment, by the board, or through somebody
else.

Left to judgement: what is appropriate for this person.  Not given: a day for the answer, a budget for every
health service, or more money than the care would cost.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, JUDICIAL_REVIEW, NHS_COMPLAINT
from dutybound.law.england.sources import NHS_STANDING_RULES_2012
from dutybound.law.england.vocabulary import ContinuingCare
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, PATIENT

_GRANT = NHS_STANDING_RULES_2012 / "reg 32B(4)"

RULE = StandingDuty(
    id="health.personal-health-budget",
    title="Give a personal health budget when you ask, unless that is not right",
    owed_by=HEALTH_BOARD,
    owed_to=PATIENT,
    strength=Strength.STATUTORY,
    about=ContinuingCare,
    engaged=ContinuingCare.budget_group
    & ContinuingCare.budget_asked.happened
    & ~ContinuingCare.budget_not_right,
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=ContinuingCare.budget_refused.happened & ~ContinuingCare.budget_given.happened,
            since=ContinuingCare.budget_refused,
        ),
    ),
    must="Grant the budget, agree with you what it is for, and choose the best way to manage it; and tell "
    "people that there are budgets, with help to decide.",
    judged="Whether a budget is a right way to give this care to your child.",
    replies=(
        Reply(
            statement="Only adults get a personal health budget.",
            said=ContinuingCare.said.includes("budgets-for-adults-only"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Children with continuing care are named first among those who may have one.",
            source=NHS_STANDING_RULES_2012 / "reg 32A(1)",
        ),
        Reply(
            statement="We do not do personal health budgets in this area.",
            said=ContinuingCare.said.includes("no-budgets-here"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Every board has to be able to give one, and may say no only for reasons of your child's "
            "own case.",
            source=NHS_STANDING_RULES_2012 / "reg 32B(1)",
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No day for the answer. A budget is not there for every health service, and may be refused "
    "in part. It need not be paid to you: the board decides how it is managed.",
    best_answer=BestAnswer(
        answer="Yes, with the amount, what it is for and how it is managed; or no, with the reasons of your "
        "child's own case.",
        paper="The letter of decision, and the care plan that the budget is to meet.",
    ),
    sources=(
        NHS_STANDING_RULES_2012 / "reg 32A(1)",
        NHS_STANDING_RULES_2012 / "reg 32B(1)",
        NHS_STANDING_RULES_2012 / "reg 32B(2)",
        NHS_STANDING_RULES_2012 / "reg 32B(3)",
        _GRANT,
        NHS_STANDING_RULES_2012 / "reg 32B(4A)",
    ),
    in_force=since(2019, 12, 2),
    checked=on(2026, 11, 22),
    seen="SI 2012/2996 regs 32A and 32B(1) to (4A), in their present text on legislation.gov.uk; the rest of "
    "reg 32B was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That a refusal needs written reasons and can be looked at again is believed to stand in reg "
            "32B(5) and after, which was not read. Ask for both."
        ),
        (
            "Continuing care for children and adults had this right from 1 October 2014; wheelchairs and "
            "after-care came on 2 December 2019. Only the time since then is told."
        ),
    ),
)

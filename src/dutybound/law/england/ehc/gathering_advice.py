"""What the rules about the advice for an EHC needs assessment share (SEND Regulations 2014 reg 6)."""

from dutybound.language import Condition, DateExpression, all_of, choose
from dutybound.law.england.ehc.assessing import OUTCOME
from dutybound.law.england.vocabulary import Advice, EhcRequest

OLD_ADVICE_IS_ENOUGH: Condition = all_of(
    Advice.earlier_advice,
    Advice.family_satisfied,
    Advice.adviser_satisfied,
    Advice.council_satisfied,
)
OUTCOME_ON: DateExpression = choose(
    EhcRequest.draft_served.happened, EhcRequest.draft_served, OUTCOME
)
WENT_ON_WITHOUT_ASKING: Condition = ~Advice.asked.happened & OUTCOME.happened

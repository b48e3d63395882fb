"""When the time for an EHC needs assessment starts, and whether there is to be one.

Time runs from the day the council got the request or, where nobody who may ask had asked, from the day it
became responsible for the child (Children and Families Act 2014 s 24).
"""

from dutybound.language import Condition, DateExpression, any_of, choose, earlier_of
from dutybound.law.england.vocabulary import EhcRequest

START: DateExpression = choose(
    EhcRequest.received.happened, EhcRequest.received, EhcRequest.became_responsible
)
TO_BE_ASSESSED: Condition = any_of(
    EhcRequest.decision.is_("assess"), EhcRequest.assessment_agreed.happened
)
AGREED_ON: DateExpression = choose(
    EhcRequest.decision.is_("assess"), EhcRequest.decision_sent, EhcRequest.assessment_agreed
)
OUTCOME: DateExpression = earlier_of(
    EhcRequest.draft_served, EhcRequest.no_plan_decision_sent, EhcRequest.final_plan_sent
)

"""Whether a request for an assessment still runs on its own clock (16 and 20 weeks).

A refusal ends it, unless the council gives way.  Giving way before a response to an appeal, in a written
mediation agreement or after an order of the Tribunal starts a clock of its own (SEND Regulations 2014
regs 42, 44, 45); giving way in any other way starts none, and the clock of the request never stopped.
"""

from dutybound.language import Condition
from dutybound.law.england.vocabulary import Concession, EhcRequest

ROUTES_WITH_A_CLOCK = ("appeal-not-opposed", "mediation", "tribunal-order")

NO_PLAN: Condition = EhcRequest.plan_decision.is_("no-plan")


def _gave_way_without_a_clock(about: str) -> Condition:
    gave_way = Concession.made.happened & Concession.about.is_(about)
    return Concession.some(gave_way) & ~Concession.some(
        gave_way & Concession.route.is_(*ROUTES_WITH_A_CLOCK)
    )


ASSESSMENT_ON_ITS_OWN_CLOCK: Condition = ~EhcRequest.decision.is_(
    "refuse"
) | _gave_way_without_a_clock("assess")
PLAN_ON_ITS_OWN_CLOCK: Condition = ASSESSMENT_ON_ITS_OWN_CLOCK & (
    ~NO_PLAN | _gave_way_without_a_clock("make-plan")
)

"""What several rules say of a request to social care: turned away without a look, assessment owed."""

from dutybound.language import any_of
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.vocabulary import Child, Referral

TURNED_AWAY = Referral.route_told.happened & Referral.route.is_(
    "no-further-action", "early-help-or-family-help"
)
WITHOUT_A_LOOK = TURNED_AWAY & ~Referral.needs_looked_at
ASSESSMENT_OWED = (
    DISABLED_CHILD_IS_IN_NEED.holds
    & Referral.received.happened
    & Referral.in_area
    & ~Child.looked_after_by_wales
    & any_of(Referral.agreed, Referral.route.is_("section-47-enquiry"))
)

"""What several rules say of a request to social care: turned away without a look, assessment owed."""

from dutybound.language import Reply, Verdict, any_of
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Child, Referral

TURNED_AWAY = Referral.route_told.happened & Referral.route.is_(
    "no-further-action", "early-help-or-family-help"
)
WITHOUT_A_LOOK = TURNED_AWAY & ~Referral.needs_looked_at
DISABLED_AND_ASKED_HERE = (
    DISABLED_CHILD_IS_IN_NEED.holds
    & Referral.received.happened
    & Referral.in_area
    & ~Child.looked_after_by_wales
)
"""The council has heard of a disabled child to whom section 17 makes it owe something (s 17(1), (13))."""

ASSESSMENT_OWED = DISABLED_AND_ASKED_HERE & any_of(
    Referral.agreed, Referral.route.is_("section-47-enquiry")
)
NO_FURTHER_ACTION = Reply(
    statement="We looked at your request, and there will be no further action.",
    said=Referral.said.includes("no-further-action"),
    verdict=Verdict.DEPENDS,
    because="A short look can be enough if its reasons deal with your child's disability.",
    depends_on="whether the council looked at your child's own needs, and gave reasons",
    source=CHILDREN_ACT_1989 / "s 17(1)",
)
ONLY_SCHOOL_OR_GP = Reply(
    statement="Only a school or a GP can ask.",
    said=Referral.said.includes("only-school-or-gp"),
    verdict=Verdict.MISLEADING,
    because="The Act does not say who must ask, and parents can.",
    source=CHILDREN_ACT_1989 / "s 17(1)",
)

"""What may be published: a fixed set of tables in which no small number can be worked out."""

from dutybound.evidence.disclosure.measures import MEASURES, Measure, policy_of
from dutybound.evidence.disclosure.policy import CHILDREN_IN_NEED, EHC_PLANS, SUPPRESSED, Policy
from dutybound.evidence.disclosure.revising import revised
from dutybound.evidence.disclosure.tables import REST, RUN, Publication, publish

__all__ = (
    "CHILDREN_IN_NEED",
    "EHC_PLANS",
    "MEASURES",
    "REST",
    "RUN",
    "SUPPRESSED",
    "Measure",
    "Policy",
    "Publication",
    "policy_of",
    "publish",
    "revised",
)

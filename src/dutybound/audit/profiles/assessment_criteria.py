"""The profile of assessment criteria, thresholds and policies: every category of the taxonomy."""

from __future__ import annotations

from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.profiles.profile import Profile
from dutybound.audit.profiles.publishing import M_ITEMS

PROFILE = Profile(
    id="assessment-criteria",
    title="Assessment criteria and policies",
    about="Who is assessed, by whom and how: the criteria, thresholds, team pages and procedures "
    "of children's social care.",
    detectors=all_detectors(),
    items=M_ITEMS,
)

"""Every profile, by its id."""

from __future__ import annotations

from dutybound.audit.profiles import (
    assessment_criteria,
    assessment_report,
    complaints_page,
    local_offer,
    plan_section_h,
    short_breaks_statement,
    social_care_advice,
)
from dutybound.audit.profiles.profile import Profile

PROFILES: dict[str, Profile] = {
    one.PROFILE.id: one.PROFILE
    for one in (
        assessment_criteria,
        local_offer,
        short_breaks_statement,
        complaints_page,
        assessment_report,
        social_care_advice,
        plan_section_h,
    )
}

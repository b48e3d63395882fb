"""Every profile, by its id."""

from __future__ import annotations

from dutybound.audit.profiles.profile import Profile

PROFILES: dict[str, Profile] = {}

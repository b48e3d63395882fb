"""The day it is, in England."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone

from dutybound.days import Day, from_date


def today() -> Day:
    """Today; in a show or a test, the day that the settings name (DUTYBOUND_TODAY)."""
    fixed: Day | None = getattr(settings, "TODAY", None)
    return from_date(timezone.localdate()) if fixed is None else fixed

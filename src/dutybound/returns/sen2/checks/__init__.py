"""Whether what stands in a SEN2 return can be so: errors, and queries for what is rare.

A check is a condition on the rows of a view; nothing is put right and no row is taken out.  Where a file is
missing, nothing is said of what would have stood in it: `blade` has told that once.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dutybound.returns.sen2.checks import needs, people, plans, requests, reviews, whole
from dutybound.returns.sen2.checks.look import Issues, Look, found
from dutybound.returns.sen2.checks.views import views

_PARTS = (people, requests, plans, reviews, needs)


def looks(day: date) -> tuple[Look, ...]:
    """Every check of rows, for a return as at this day."""
    return tuple(look for part in _PARTS for look in part.looks(day))


def check(frames: Mapping[str, pl.DataFrame], day: date) -> Issues:
    """What is wrong, or rarely right, in a return as at `day`: a frame for each check that found any."""
    seen = views(frames)
    return [*found(looks(day), seen), *whole.check(frames)]

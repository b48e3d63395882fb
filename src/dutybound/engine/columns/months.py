"""Months and years over columns of days: the arithmetic of `dutybound.days.shifts`, row by row."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from dutybound.days import FIRST, LAST, in_year_of
from dutybound.engine.columns.vague import DayColumn

_YEARS = 9999
_FEBRUARY = 1


class Months(NamedTuple):
    """The first day and the length of every month from January of year 1."""

    starts: DayColumn
    lengths: DayColumn


@cache
def months() -> Months:
    """Every month that a day can fall in."""
    year = np.arange(1, _YEARS + 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    lengths = np.tile(
        np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], dtype=np.int32), (_YEARS, 1)
    )
    lengths[:, _FEBRUARY] += leap
    flat = lengths.ravel()
    starts = FIRST + np.concatenate(([0], np.cumsum(flat)[:-1]))
    return Months(starts.astype(np.int32), flat)


def add_months(when: DayColumn, n: int) -> DayColumn:
    """The corresponding date `n` months later, or that month's last day where it has none."""
    place, dayofmonth = _split(when)
    return _joined(when, place + n, dayofmonth, clamped=True)


def birthday(born: DayColumn, age: int) -> DayColumn:
    """The day on which each reaches an age; born on 29 February, on 1 March of a common year."""
    place, dayofmonth = _split(born)
    return _joined(born, place + 12 * age, dayofmonth, clamped=False)


def day_in_year_of(when: DayColumn, month: int, dayofmonth: int) -> DayColumn:
    """A fixed date in the calendar year of each day.  ValueError for a date that some year lacks."""
    in_year_of(FIRST, month, dayofmonth)
    place, _ = _split(when)
    return _joined(when, place // 12 * 12 + month - 1, np.int32(dayofmonth), clamped=False)


def _split(when: DayColumn) -> tuple[DayColumn, DayColumn]:
    """Which month each day falls in (counted from 0), and which day of it."""
    starts, _ = months()
    place = (np.searchsorted(starts, when, side="right") - 1).astype(np.int32)
    return place, when - starts[place] + 1


def _joined(
    when: DayColumn, place: DayColumn, dayofmonth: DayColumn | np.int32, *, clamped: bool
) -> DayColumn:
    starts, lengths = months()
    inside = np.clip(place, 0, len(starts) - 1)
    day = np.minimum(dayofmonth, lengths[inside]) if clamped else dayofmonth
    moved = starts[inside] + day - 1
    moved = np.where(place < 0, FIRST, np.where(place >= len(starts), LAST, moved))
    return np.where((when > FIRST) & (when < LAST), moved, when).astype(np.int32)

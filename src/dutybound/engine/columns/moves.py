"""Moving columns of days: periods, rolls, birthdays, as look-up tables over the years that occur.

A table is built once for each move and costs one gather a row, whatever the move is; a day outside its
years goes the long way round.  Every move leaves `FIRST` and `LAST` ("not known") where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property
from typing import NamedTuple, TypeAlias

import numpy as np

from dutybound.days import FIRST, LAST, Calendar
from dutybound.days import day as day_of
from dutybound.engine.columns.months import add_months, birthday, day_in_year_of
from dutybound.engine.columns.vague import DayColumn, Flags, Vague, add_days
from dutybound.language import Period, Unit

Move: TypeAlias = Callable[[DayColumn], DayColumn]

USUAL_FROM, USUAL_TO = day_of(1801, 1, 1), day_of(2200, 12, 31)
"""The years in the tables: one whole cycle of the calendar."""

CYCLE = 146_097
"""The days of 400 years, after which the calendar repeats itself."""


class Gather:
    """A move of single days, with its results for the usual years in a table.

    `by_calendar` says that the move follows months and years alone, so that it repeats every `CYCLE`.
    """

    def __init__(self, move: Move, *, by_calendar: bool = False) -> None:
        self.move, self.by_calendar = move, by_calendar

    @cached_property
    def table(self) -> DayColumn:
        """`FIRST`, then where each day from `USUAL_FROM` to `USUAL_TO` moves to, then `LAST`."""
        usual = self.move(np.arange(USUAL_FROM, USUAL_TO + 1, dtype=np.int32))
        return np.concatenate(([FIRST], usual, [LAST])).astype(np.int32)

    def __call__(self, when: DayColumn) -> DayColumn:
        """Each day moved."""
        moved = np.take(self.table, when - (USUAL_FROM - 1), mode="clip")
        return self._corrected(when, moved) if _any_unusual(when) else moved

    def _corrected(self, when: DayColumn, moved: DayColumn) -> DayColumn:
        unusual = ((when > FIRST) & (when < USUAL_FROM)) | ((when > USUAL_TO) & (when < LAST))
        moved[unusual] = self.move(when[unusual])
        return moved


def _any_unusual(when: DayColumn) -> bool:
    # Shifted and read without sign, each of the two ranges is one comparison.
    early = (when - (FIRST + 1)).view(np.uint32) < USUAL_FROM - (FIRST + 1)
    late = (when - (USUAL_TO + 1)).view(np.uint32) < LAST - (USUAL_TO + 1)
    return bool(early.any() or late.any())


class VagueMove:
    """A move of vague days: what it makes of the earliest day and of the latest."""

    def __init__(self, low: Move, high: Move | None = None, *, by_calendar: bool = False) -> None:
        self.low = Gather(low, by_calendar=by_calendar)
        self.high = self.low if high is None else Gather(high, by_calendar=by_calendar)

    def __call__(self, date: Vague) -> Vague:
        low = self.low(date.earliest)
        if self.high is self.low and date.earliest is date.latest:
            return Vague(date.exists, low, low)
        return Vague(date.exists, low, self.high(date.latest))


@cache
def shifting(period: Period, *, forward: bool, beginning_with: bool) -> VagueMove:
    """The last day of a period that starts at a day."""
    days = plain_days(period, forward=forward, beginning_with=beginning_with)
    if days is not None:
        return VagueMove(lambda when: add_days(when, days))
    if period.unit is Unit.WORKING_DAYS:
        return _working_days(period, forward=forward, beginning_with=beginning_with)
    amount = period.amount if forward else -period.amount
    inclusive = _inclusive(forward=forward, beginning_with=beginning_with)
    return VagueMove(lambda when: _months(when, amount, inclusive), by_calendar=True)


def plain_days(period: Period, *, forward: bool, beginning_with: bool) -> int | None:
    """The days from a day to the end of a period, where they are always as many; else None."""
    if period.unit is Unit.MONTHS or (period.unit is Unit.WORKING_DAYS and period.amount > 0):
        return None
    amount = period.amount * 7 if period.unit is Unit.WEEKS else period.amount
    inclusive = _inclusive(forward=forward, beginning_with=beginning_with)
    return (amount if forward else -amount) + inclusive


def _inclusive(*, forward: bool, beginning_with: bool) -> int:
    return (-1 if forward else 1) if beginning_with else 0


def _months(when: DayColumn, amount: int, inclusive: int) -> DayColumn:
    """The corresponding date, or a day short of it; a month without one ends the period with its end."""
    end = add_months(when, amount)
    if inclusive >= 0:
        return add_days(end, inclusive)
    return np.where(add_months(end, -amount) == when, add_days(end, inclusive), end).astype(
        np.int32
    )


@cache
def reaching(years: int) -> VagueMove:
    """The day on which a person reaches an age."""
    return VagueMove(lambda when: birthday(when, years), by_calendar=True)


@cache
def fixed_in_year(month: int, day: int) -> VagueMove:
    """A day and month in the calendar year of a day."""
    return VagueMove(lambda when: day_in_year_of(when, month, day), by_calendar=True)


@cache
def rolling(calendar: Calendar) -> VagueMove:
    """The first counted day on or after a day; beyond the published holidays, that day to no end."""
    count = _Counting(calendar)
    first_open = calendar.on_or_after(calendar.first)

    def low(when: DayColumn) -> DayColumn:
        return count.nth(when, 1).filled(when, when)

    def high(when: DayColumn) -> DayColumn:
        return count.nth(when, 1).filled(first_open, LAST)

    return VagueMove(low, high)


def _working_days(period: Period, *, forward: bool, beginning_with: bool) -> VagueMove:
    """Beyond the published holidays: n working days take at least n days, and no count overtakes another."""
    if period.calendar is None:
        raise ValueError("a period of working days needs the calendar of its instrument")
    certain, inside = period.amount - beginning_with, int(beginning_with)
    if forward:
        return _working_days_after(period.calendar, period.amount, certain, inside)
    return _working_days_before(period.calendar, period.amount, certain, inside)


def _working_days_after(calendar: Calendar, n: int, certain: int, inside: int) -> VagueMove:
    count = _Counting(calendar)
    soonest = calendar.after(calendar.first, n)

    def low(when: DayColumn) -> DayColumn:
        at_least = add_days(when, certain)
        return count.nth_after(when - inside, n).filled(
            at_least, np.maximum(at_least, calendar.last + 1)
        )

    def high(when: DayColumn) -> DayColumn:
        return count.nth_after(when - inside, n).filled(soonest, LAST)

    return VagueMove(low, high)


def _working_days_before(calendar: Calendar, n: int, certain: int, inside: int) -> VagueMove:
    count = _Counting(calendar)
    latest = calendar.before(calendar.last, n)

    def low(when: DayColumn) -> DayColumn:
        return count.nth(when + inside, -n).filled(FIRST, latest)

    def high(when: DayColumn) -> DayColumn:
        at_most = add_days(when, -certain)
        return count.nth(when + inside, -n).filled(np.minimum(at_most, calendar.first - 1), at_most)

    return VagueMove(low, high)


class Counted(NamedTuple):
    """Counted days, where the calendar knows them, and where the count ran off its beginning."""

    days: DayColumn
    known: Flags
    too_early: Flags

    def filled(self, early: DayColumn | int, late: DayColumn | int) -> DayColumn:
        """The counted days, with something else where the calendar begins too late or ends too early."""
        beyond = np.where(self.too_early, early, late)
        return np.where(self.known, self.days, beyond).astype(np.int32)


class _Counting:
    """The tables of a calendar as columns."""

    def __init__(self, calendar: Calendar) -> None:
        self._first, self._last = calendar.first, calendar.last
        self._before = np.array(calendar.counts_before, dtype=np.int32)
        self._days = np.array(calendar.counting_days, dtype=np.int32)

    def nth(self, when: DayColumn, n: int) -> Counted:
        """The nth counted day from each day on, the day itself included; -1 for the last one before it."""
        return self._at(when, self._counted_before(when, 0) + (n - 1 if n > 0 else n))

    def nth_after(self, when: DayColumn, n: int) -> Counted:
        """The nth counted day after each day, which is never counted itself."""
        return self._at(when, self._counted_before(when, 1) + n - 1)

    def _counted_before(self, when: DayColumn, skipped: int) -> DayColumn:
        here = np.clip(when - self._first, 0, len(self._before) - 2)
        return self._before[here + skipped]

    def _at(self, when: DayColumn, place: DayColumn) -> Counted:
        early = (when < self._first) | ((when <= self._last) & (place < 0))
        late = (when > self._last) | ((when >= self._first) & (place >= len(self._days)))
        days = self._days[np.clip(place, 0, len(self._days) - 1)]
        return Counted(days, ~early & ~late, early)

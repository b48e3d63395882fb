"""Columns of vague days, and what each word of the language does to them.

The same rules as `dutybound.engine.dates`, row by row.  A column has one value a row, or one value for
all rows (length 1).  Where a day does not exist its two ends say nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST, Day
from dutybound.language import Truth

Truths: TypeAlias = NDArray[np.int8]
"""Kleene's values as `Truth` numbers them: 0 false, 1 not known, 2 true."""

DayColumn: TypeAlias = NDArray[np.int32]
Masks: TypeAlias = NDArray[np.uint64]
Flags: TypeAlias = NDArray[np.bool_]

UNKNOWN, TRUE = int(Truth.UNKNOWN), int(Truth.TRUE)


class Vague(NamedTuple):
    """Days as far as they are known: whether each exists, and the earliest and latest that it can be."""

    exists: Truths
    earliest: DayColumn
    latest: DayColumn

    def repeated(self, times: int) -> Vague:
        """The same rows several times over."""
        exists, earliest, latest = self
        return Vague(np.tile(exists, times), np.tile(earliest, times), np.tile(latest, times))


def same(value: Truth) -> Truths:
    """One truth for all rows."""
    return np.array([value], dtype=np.int8)


def days(*values: Day) -> DayColumn:
    """Days as a column."""
    return np.array(values, dtype=np.int32)


ABSENT = Vague(same(Truth.FALSE), days(FIRST), days(LAST))
NOT_KNOWN = Vague(same(Truth.UNKNOWN), days(FIRST), days(LAST))


def exactly(day: DayColumn) -> Vague:
    """Days that are known."""
    return Vague(same(Truth.TRUE), day, day)


def as_truths(flags: NDArray[Any]) -> Truths:
    """Flags as numbers, 0 or 1, without a copy."""
    numbers: Truths = flags.view(dtype=np.int8)
    return numbers


def before(first: Vague, second: Vague, *, strictly: bool) -> Truths:
    """Whether one day comes before another (or is the same day, unless strictly)."""
    compare = np.less if strictly else np.less_equal
    surely = as_truths(compare(first.latest, second.earliest))
    perhaps = as_truths(compare(first.earliest, second.latest))
    # Where it is sure it is also possible, so that the two together make 0, 1 or 2.
    both: Truths = np.minimum(first.exists, second.exists)
    order: Truths = surely + perhaps
    return np.minimum(both, order)


class Ends(NamedTuple):
    """Several days of each row, reduced: all that 'the later of' and 'the earlier of' need.

    `sure_low` is the highest earliest day and `sure_high` the lowest latest day of those that surely
    exist; `low` and `high` bound all that may exist.
    """

    exists: Truths
    sure_low: DayColumn
    sure_high: DayColumn
    low: DayColumn
    high: DayColumn

    def and_also(self, other: Ends) -> Ends:
        return Ends(
            np.maximum(self.exists, other.exists),
            np.maximum(self.sure_low, other.sure_low),
            np.minimum(self.sure_high, other.sure_high),
            np.minimum(self.low, other.low),
            np.maximum(self.high, other.high),
        )

    def later(self) -> Vague:
        sure = self.exists == TRUE
        return Vague(self.exists, np.where(sure, self.sure_low, self.low), self.high)

    def earlier(self) -> Vague:
        sure = self.exists == TRUE
        return Vague(self.exists, self.low, np.where(sure, self.sure_high, self.high))


def ends(date: Vague) -> Ends:
    """One day of each row; where it does not count, ends that lose against any other."""
    sure, there = date.exists == TRUE, date.exists > 0
    return Ends(
        date.exists,
        np.where(sure, date.earliest, FIRST),
        np.where(sure, date.latest, LAST),
        np.where(there, date.earliest, LAST),
        np.where(there, date.latest, FIRST),
    )


def later_of(dates: Iterable[Vague]) -> Vague:
    """The later of the days that exist."""
    return reduce(Ends.and_also, map(ends, dates)).later()


def earlier_of(dates: Iterable[Vague]) -> Vague:
    """The earlier of the days that exist."""
    return reduce(Ends.and_also, map(ends, dates)).earlier()


def hull(first: Vague, second: Vague) -> Vague:
    """From the earlier end to the later one of those that exist; `exists` is the greater of the two."""
    one, other = ends(first), ends(second)
    return Vague(
        np.maximum(first.exists, second.exists),
        np.minimum(one.low, other.low),
        np.maximum(one.high, other.high),
    )


def agreed(first: Truths, second: Truths) -> Truths:
    """What both say, or not known."""
    return np.where(first == second, first, np.int8(UNKNOWN))


def either(first: Vague, second: Vague) -> Vague:
    """One or the other, not known which."""
    wide = hull(first, second)
    return Vague(agreed(first.exists, second.exists), wide.earliest, wide.latest)


def select(where: Flags, then: Vague, otherwise: Vague) -> Vague:
    """One day where the flag is set, another where it is not."""
    return Vague(
        np.where(where, then.exists, otherwise.exists),
        np.where(where, then.earliest, otherwise.earliest),
        np.where(where, then.latest, otherwise.latest),
    )


def choose(where: Truths, then: Vague, otherwise: Vague) -> Vague:
    """One day where a condition holds, another where it does not, either where that is not known."""
    chosen = select(where == TRUE, then, otherwise)
    unknown = where == UNKNOWN
    return select(unknown, either(then, otherwise), chosen) if unknown.any() else chosen


def any_reading(dates: Sequence[Vague]) -> Vague:
    """The day on one reading or another, not known which."""
    return reduce(either, dates)


def paused(limit: Vague, begun: Vague, ended: Vague) -> Vague:
    """A limit whose clock stood still from one day to another, both counted."""
    perhaps = begun.exists == UNKNOWN
    may_end = ended.exists > 0
    low = np.where(perhaps, limit.earliest, LAST)
    high = np.where(perhaps, limit.latest, FIRST)
    shortest = add_days(limit.earliest, np.maximum(0, ended.earliest - begun.latest + 1))
    longest = add_days(limit.latest, np.maximum(0, ended.latest - begun.earliest + 1))
    low = np.where(may_end, np.minimum(low, shortest), low)
    high = np.where(may_end, np.maximum(high, longest), high)
    high = np.where(ended.exists == TRUE, high, LAST)
    stopped = Vague(limit.exists, np.minimum(low, high), high)
    return select(begun.exists > 0, stopped, limit)


def add_days(when: DayColumn, n: DayColumn | int) -> DayColumn:
    """Days so much later; what is not known stays so, and nothing leaves the calendar."""
    moved = np.clip(when + n, FIRST, LAST).astype(np.int32, copy=False)
    return np.where((when > FIRST) & (when < LAST), moved, when)

"""Drawing by chance, many at once, and counting days in arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dutybound.days.uk import ENGLAND

Days = NDArray[np.datetime64]
"""Dates, one a row; NaT where there is none."""

Numbers = NDArray[np.int64]
Shares = NDArray[np.float64]
Flags = NDArray[np.bool_]
Texts = NDArray[np.str_]
Chance = np.random.Generator

NEVER = np.datetime64("NaT", "D")
EPOCH = date(1970, 1, 1).toordinal()


def day(when: date) -> np.datetime64:
    """A date as NumPy has it."""
    return np.datetime64(when, "D")


def span(numbers: Any) -> NDArray[np.timedelta64]:
    """Whole calendar days, to add to dates."""
    return np.asarray(numbers).astype("timedelta64[D]")


def days_between(start: Days, end: Days) -> Numbers:
    """Calendar days from start to end; the least of all numbers where one is missing."""
    return np.asarray((end - start).astype(np.int64))


@cache
def bank_holidays() -> Days:
    """England's bank holidays on weekdays, as far as they are published."""
    first, last = ENGLAND.first, ENGLAND.last
    counting = set(ENGLAND.counting_days)
    missing = [
        when - EPOCH
        for when in range(first, last + 1)
        if (when - 1) % 7 < 5 and when not in counting
    ]
    return np.array(missing, dtype="datetime64[D]")


def working_days_after(start: Days, numbers: Numbers) -> Days:
    """The nth working day after each start, which is not counted itself; for 0 the start."""
    moved = np.busday_offset(start, numbers, roll="backward", holidays=bank_holidays())
    return np.where(numbers == 0, start, moved)


def working_days_between(start: Days, end: Days) -> Numbers:
    """How many working days lie after start up to and including end.  Neither may be missing."""
    one = np.timedelta64(1, "D")
    return np.asarray(np.busday_count(start + one, end + one, holidays=bank_holidays()))


def office_day(days: Days, later: Flags | bool = False) -> Days:
    """The last working day up to each date; the first one from it where `later`."""
    back = np.busday_offset(days, 0, roll="backward", holidays=bank_holidays())
    forward = np.busday_offset(days, 0, roll="forward", holidays=bank_holidays())
    return np.where(later, forward, back)


def some_days(chance: Chance, first: np.datetime64, last: np.datetime64, size: int) -> Days:
    """Dates from first to last, each as likely."""
    width = int((last - first).astype(np.int64)) + 1
    return first + span(chance.integers(0, max(width, 1), size))


def happens(chance: Chance, share: Shares | float, size: int) -> Flags:
    """True with the chance given."""
    return np.asarray(chance.random(size) < share)


def one_of(chance: Chance, words: Sequence[str], weights: Any, size: int) -> Texts:
    """One of the words a row, by their weights (any scale)."""
    return np.asarray(list(words))[places(chance, weights, size)]


def places(chance: Chance, weights: Any, size: int) -> Numbers:
    """A place in the weights a row, as often as its weight is of their sum."""
    upto = np.cumsum(np.asarray(weights, dtype=np.float64))
    return np.searchsorted(upto / upto[-1], chance.random(size), side="right").clip(
        0, len(upto) - 1
    )


def by_weight(chance: Chance, weights: Mapping[str, float], size: int) -> Texts:
    """One of the keys a row, by their weights."""
    return one_of(chance, list(weights), list(weights.values()), size)


def long_tail(chance: Chance, first: int, mean: float, last: int, size: int) -> Numbers:
    """Whole numbers from first, thinning out exponentially, none past last."""
    drawn = first + np.floor(chance.exponential(mean, size)).astype(np.int64)
    return np.where(drawn > last, chance.integers(first, last + 1, size), drawn)


def up_to_a_limit(chance: Chance, first: int, limit: int, crowd: float, size: int) -> Numbers:
    """Whole numbers from first to limit; a share (`crowd`) in the last tenth, as where a limit presses."""
    edge = limit - max((limit - first) // 10, 1)
    early = chance.integers(first, edge + 1, size)
    pressed = chance.integers(edge, limit + 1, size)
    return np.where(chance.random(size) < crowd, pressed, early)

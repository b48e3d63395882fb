"""Operations on runs of rows: those that belong to one row above.

`starts` has one place more than there are rows above; a run may be empty.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.compiled.pointers import (
    Addresses,
    compiled,
    days,
    places,
    truths,
)

_HIGHEST = int(Operation.HIGHEST)
_LOWEST = int(Operation.LOWEST)
_MANY = int(Operation.MANY)
_LATEST = int(Operation.LATEST)

_FIRST, _LAST, _ONE = np.int32(FIRST), np.int32(LAST), np.int32(1)
_ABSENT, _SURE = np.int8(0), np.int8(2)


@compiled
def highest(at: Addresses, rows: int) -> None:
    out, starts, a = truths(at[0]), places(at[1]), truths(at[2])
    for row in range(rows):
        found = np.int8(0)
        for below in range(starts[row], starts[row + 1]):
            found = max(found, a[below])
        out[row] = found


@compiled
def lowest(at: Addresses, rows: int) -> None:
    out, starts, a = truths(at[0]), places(at[1]), truths(at[2])
    for row in range(rows):
        found = np.int8(2)
        for below in range(starts[row], starts[row + 1]):
            found = min(found, a[below])
        out[row] = found


@compiled
def many(at: Addresses, rows: int) -> None:
    out, starts, a, more, number = truths(at[0]), places(at[1]), truths(at[2]), truths(at[3]), at[9]
    for row in range(rows):
        surely, perhaps = 0, 0
        for below in range(starts[row], starts[row + 1]):
            surely += a[below] == 2
            perhaps += a[below] > 0
        out[row] = np.int8(surely >= number) + max(np.int8(perhaps >= number), more[row])


@compiled
def latest(at: Addresses, rows: int) -> None:
    """One part of the last day of each run that is not after a limit."""
    starts, exists, low, high = places(at[1]), truths(at[2]), days(at[3]), days(at[4])
    limit_exists, limit_low, limit_high = truths(at[5]), days(at[6]), days(at[7])
    more = truths(at[8])
    for row in range(rows):
        limit = limit_exists[row]
        there = min(more[row], limit)
        best, sure_low = there, _FIRST
        least = _FIRST if there > 0 else _LAST
        most = limit_high[row] if there > 0 else _FIRST
        for below in range(starts[row], starts[row + 1]):
            surely = np.int8(high[below] <= limit_low[row])
            order = surely + np.int8(low[below] <= limit_high[row])
            counts = min(exists[below], limit, order)
            best = max(best, counts)
            if counts == 2:
                sure_low = max(sure_low, low[below])
            if counts > 0:
                least = min(least, low[below])
                most = max(most, min(high[below], limit_high[row]))
        write_part(at, row, best, sure_low if best == 2 else least, most)


@compiled
def following(at: Addresses, rows: int) -> None:
    """One part of the first day of each run that comes after a limit."""
    starts, exists, low, high = places(at[1]), truths(at[2]), days(at[3]), days(at[4])
    limit_exists, limit_low, limit_high = truths(at[5]), days(at[6]), days(at[7])
    more = truths(at[8])
    for row in range(rows):
        limit = limit_exists[row]
        there, after = min(more[row], limit), np.int32(limit_low[row] + _ONE)
        best, sure_high = there, _LAST
        least = after if there > 0 else _LAST
        most = _LAST if there > 0 else _FIRST
        for below in range(starts[row], starts[row + 1]):
            surely = np.int8(limit_high[row] < low[below])
            order = surely + np.int8(limit_low[row] < high[below])
            counts = min(exists[below], limit, order)
            best = max(best, counts)
            if counts == 2:
                sure_high = min(sure_high, high[below])
            if counts > 0:
                least = min(least, max(low[below], after))
                most = max(most, high[below])
        write_part(at, row, best, least, sure_high if best == 2 else most)


@compiled
def write_part(at: Addresses, row: int, exists: Any, earliest: Any, latest: Any) -> None:
    if at[9] == 0:
        truths(at[0])[row] = exists
    elif at[9] == 1:
        days(at[0])[row] = earliest
    else:
        days(at[0])[row] = latest


@compiled
def run_runs(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code == _HIGHEST:
        highest(at, rows)
    elif code == _LOWEST:
        lowest(at, rows)
    elif code == _MANY:
        many(at, rows)
    elif code == _LATEST:
        latest(at, rows)
    else:
        following(at, rows)

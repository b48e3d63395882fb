"""Comparisons of days, how late, and days beside one that is the same for every row."""

from __future__ import annotations

import numpy as np

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.compiled.pointers import Addresses, compiled, days, truths

_BY = int(Operation.BY)
_BY_EXACT = int(Operation.BY_EXACT)
_UP_TO = int(Operation.UP_TO)
_FROM = int(Operation.FROM)
_LATE_AT_LEAST = int(Operation.LATE_AT_LEAST)
_LATE_AT_MOST = int(Operation.LATE_AT_MOST)
_NEXT_DAY = int(Operation.NEXT_DAY)
_COPIED = int(Operation.COPIED_DAY)
_NOT_AFTER = int(Operation.NOT_AFTER)
_NOT_BEFORE = int(Operation.NOT_BEFORE)

_FIRST, _LAST, _ONE = np.int32(FIRST), np.int32(LAST), np.int32(1)


@compiled
def by(at: Addresses, rows: int) -> None:
    out, a_latest, b_earliest = truths(at[0]), days(at[1]), days(at[2])
    a_earliest, b_latest = days(at[3]), days(at[4])
    for row in range(rows):
        surely = np.int8(a_latest[row] <= b_earliest[row])
        out[row] = surely + np.int8(a_earliest[row] <= b_latest[row])


@compiled
def by_exact(at: Addresses, rows: int) -> None:
    out, a, b = truths(at[0]), days(at[1]), days(at[2])
    for row in range(rows):
        out[row] = np.int8(a[row] <= b[row]) << 1


@compiled
def up_to(at: Addresses, rows: int) -> None:
    out, earliest, latest, day = truths(at[0]), days(at[1]), days(at[2]), np.int32(at[9])
    for row in range(rows):
        out[row] = np.int8(latest[row] <= day) + np.int8(earliest[row] <= day)


@compiled
def since(at: Addresses, rows: int) -> None:
    out, earliest, latest, day = truths(at[0]), days(at[1]), days(at[2]), np.int32(at[9])
    for row in range(rows):
        out[row] = np.int8(day <= earliest[row]) + np.int8(day <= latest[row])


@compiled
def late_at_least(at: Addresses, rows: int) -> None:
    out, day, due, longest = days(at[0]), days(at[1]), days(at[2]), days(at[3])
    for row in range(rows):
        out[row] = max(_ONE, np.int32(day[row] - max(due[row], longest[row])))


@compiled
def late_at_most(at: Addresses, rows: int) -> None:
    out, day, due = days(at[0]), days(at[1]), days(at[2])
    for row in range(rows):
        last, days_since = due[row], np.int32(day[row] - due[row])
        out[row] = days_since if last > _FIRST else _LAST


@compiled
def copied(at: Addresses, rows: int) -> None:
    out, a = days(at[0]), days(at[1])
    for row in range(rows):
        out[row] = a[row]


@compiled
def next_day(at: Addresses, rows: int) -> None:
    out, a = days(at[0]), days(at[1])
    for row in range(rows):
        out[row] = a[row] + _ONE


@compiled
def not_after(at: Addresses, rows: int) -> None:
    out, a, day = days(at[0]), days(at[1]), np.int32(at[9])
    for row in range(rows):
        out[row] = min(a[row], day)


@compiled
def not_before(at: Addresses, rows: int) -> None:
    out, a, day = days(at[0]), days(at[1]), np.int32(at[9])
    for row in range(rows):
        out[row] = max(a[row], day)


@compiled
def perhaps_or(at: Addresses, rows: int) -> None:
    out, where, a, day = days(at[0]), truths(at[1]), days(at[2]), np.int32(at[9])
    for row in range(rows):
        then = a[row]
        out[row] = then if where[row] > 0 else day


@compiled
def run_beside_a_day(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of those that have one day for all rows that has a code."""
    if code == _NOT_AFTER:
        not_after(at, rows)
    elif code == _NOT_BEFORE:
        not_before(at, rows)
    else:
        perhaps_or(at, rows)


@compiled
def run_comparisons(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code == _BY:
        by(at, rows)
    elif code == _BY_EXACT:
        by_exact(at, rows)
    elif code == _UP_TO:
        up_to(at, rows)
    elif code == _FROM:
        since(at, rows)
    elif code == _LATE_AT_LEAST:
        late_at_least(at, rows)
    elif code == _LATE_AT_MOST:
        late_at_most(at, rows)
    elif code == _NEXT_DAY:
        next_day(at, rows)
    elif code == _COPIED:
        copied(at, rows)
    else:
        run_beside_a_day(code, at, rows)

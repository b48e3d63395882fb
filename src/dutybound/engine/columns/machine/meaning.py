"""What each operation makes of one row, in plain Python.

It works out what is the same for all rows before any row is read, and the tests hold the compiled
operations to it.
"""

from __future__ import annotations

from collections.abc import Callable

from dutybound.days import FIRST, LAST, add_days
from dutybound.engine.columns.machine.codes import Operation

Row = Callable[..., int]


def _order(surely: bool, perhaps: bool) -> int:
    return surely + perhaps


def _chosen(where: int, a: int, b: int) -> int:
    if where == 1:
        return a if a == b else 1
    return a if where == 2 else b


def _chosen_low(where: int, a_exists: int, a: int, b_exists: int, b: int) -> int:
    if where == 1:
        return min(a if a_exists else LAST, b if b_exists else LAST)
    return a if where == 2 else b


def _chosen_high(where: int, a_exists: int, a: int, b_exists: int, b: int) -> int:
    if where == 1:
        return max(a if a_exists else FIRST, b if b_exists else FIRST)
    return a if where == 2 else b


def _one_of(mask: int, options: int) -> int:
    some, others = mask & options != 0, mask & ~options != 0
    return some * (2 - others)


def _packed(*truths: int) -> int:
    return sum((truth > 0) << place for place, truth in enumerate(truths))


MEANING: dict[Operation, Row] = {
    Operation.COPIED_TRUTH: lambda a: a,
    Operation.LESSER: min,
    Operation.GREATER: max,
    Operation.OPPOSITE: lambda a: 2 - a,
    Operation.SHOWN: lambda a: a if a == 2 else 0,
    Operation.UNSURE: lambda a: 2 if a == 1 else 0,
    Operation.AGREED: lambda a, b: a if a == b else 1,
    Operation.CHOSEN: _chosen,
    Operation.IF_SO: lambda where, a, b: a if where == 2 else b,
    Operation.LEAST: min,
    Operation.GREATEST: max,
    Operation.KEPT: lambda where, a: a if where else 0,
    Operation.EARLIER: min,
    Operation.LATER: max,
    Operation.DAY_IF_SO: lambda where, a, b: a if where == 2 else b,
    Operation.DAY_IF_PERHAPS: lambda where, a, b: a if where else b,
    Operation.DAY_IF_UNSURE: lambda where, a, b: a if where == 1 else b,
    Operation.ADDED: add_days,
    Operation.STOPPED: lambda limit, a, b: add_days(limit, max(0, a - b + 1)),
    Operation.CHOSEN_LOW: _chosen_low,
    Operation.CHOSEN_HIGH: _chosen_high,
    Operation.BY: lambda al, be, ae, bl: _order(al <= be, ae <= bl),
    Operation.BY_EXACT: lambda a, b: 2 * (a <= b),
    Operation.UP_TO: lambda earliest, latest, day: _order(latest <= day, earliest <= day),
    Operation.FROM: lambda earliest, latest, day: _order(day <= earliest, day <= latest),
    Operation.LATE_AT_LEAST: lambda day, due, longest: max(1, day - max(due, longest)),
    Operation.LATE_AT_MOST: lambda day, due: day - due if due > FIRST else LAST,
    Operation.COPIED_DAY: lambda a: a,
    Operation.NEXT_DAY: lambda a: a + 1,
    Operation.NOT_AFTER: min,
    Operation.NOT_BEFORE: max,
    Operation.PERHAPS_OR: lambda where, a, day: a if where else day,
    Operation.ONE_OF: _one_of,
    Operation.SAID: lambda mask, option: 2 if mask & option else 1,
    Operation.PACKED: _packed,
    Operation.HAS_ANY: lambda bits, mask: 2 * (bits & mask != 0),
    Operation.DIFFERS: lambda bits, mask: 2 * (bits != mask),
    Operation.SINGLE: lambda bits: 2 * (bits & (bits - 1) == 0),
    Operation.JOINED: lambda a, b: a | b,
    Operation.LINKED: lambda place: 2 * (place >= 0),
}
"""All but moves (a table), reading through row numbers, and runs."""

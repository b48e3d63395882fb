"""Operations on days."""

from __future__ import annotations

from typing import Any

import numpy as np

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.machine.beyond import CONSTANT, PERIODIC
from dutybound.engine.columns.machine.codes import Operation
from dutybound.engine.columns.machine.compiled.pointers import Addresses, compiled, days, truths
from dutybound.engine.columns.moves import CYCLE, USUAL_FROM, USUAL_TO

_EARLIER = int(Operation.EARLIER)
_LATER = int(Operation.LATER)
_IF_SO = int(Operation.DAY_IF_SO)
_IF_PERHAPS = int(Operation.DAY_IF_PERHAPS)
_IF_UNSURE = int(Operation.DAY_IF_UNSURE)
_ADDED = int(Operation.ADDED)
_MOVED = int(Operation.MOVED)
_STOPPED = int(Operation.STOPPED)
_CHOSEN_LOW = int(Operation.CHOSEN_LOW)
_MOVED_ON = int(Operation.MOVED_ON)

_FIRST, _LAST = np.int32(FIRST), np.int32(LAST)
_NONE, _BEFORE, _FROM, _TO = np.int32(0), np.int32(USUAL_FROM - 1), USUAL_FROM, USUAL_TO
_END = np.int32(USUAL_TO - USUAL_FROM + 2)
_CYCLE = CYCLE
_PERIODIC, _CONSTANT = PERIODIC, CONSTANT


@compiled
def earlier(at: Addresses, rows: int) -> None:
    out, a, b = days(at[0]), days(at[1]), days(at[2])
    for row in range(rows):
        out[row] = min(a[row], b[row])


@compiled
def later(at: Addresses, rows: int) -> None:
    out, a, b = days(at[0]), days(at[1]), days(at[2])
    for row in range(rows):
        out[row] = max(a[row], b[row])


@compiled
def if_so(at: Addresses, rows: int) -> None:
    out, where, a, b = days(at[0]), truths(at[1]), days(at[2]), days(at[3])
    for row in range(rows):
        then, otherwise = a[row], b[row]
        out[row] = then if where[row] == 2 else otherwise


@compiled
def if_perhaps(at: Addresses, rows: int) -> None:
    out, where, a, b = days(at[0]), truths(at[1]), days(at[2]), days(at[3])
    for row in range(rows):
        then, otherwise = a[row], b[row]
        out[row] = then if where[row] > 0 else otherwise


@compiled
def if_unsure(at: Addresses, rows: int) -> None:
    out, where, a, b = days(at[0]), truths(at[1]), days(at[2]), days(at[3])
    for row in range(rows):
        then, otherwise = a[row], b[row]
        out[row] = then if where[row] == 1 else otherwise


@compiled
def sum_of(when: np.int32, more: np.int32) -> np.int32:
    """A day so much later; what is not known stays so, and nothing leaves the calendar."""
    moved = min(max(np.int32(when + more), _FIRST), _LAST)
    return moved if _FIRST < when < _LAST else when


@compiled
def added(at: Addresses, rows: int) -> None:
    out, a, more = days(at[0]), days(at[1]), np.int32(at[9])
    for row in range(rows):
        out[row] = sum_of(a[row], more)


@compiled
def stopped(at: Addresses, rows: int) -> None:
    out, limit, end, begin = days(at[0]), days(at[1]), days(at[2]), days(at[3])
    for row in range(rows):
        stood = np.int32(end[row] - begin[row] + np.int32(1))
        out[row] = sum_of(limit[row], max(stood, _NONE))


@compiled
def moved(at: Addresses, rows: int) -> None:
    """Look each day up.  Days outside the table's years are looked for as they go by, and put right."""
    out, a, table = days(at[0]), days(at[1]), days(at[9])
    unusual = _NONE  # as narrow as the days, for the processor takes as many at once as are widest
    for row in range(rows):
        when = a[row]
        out[row] = min(max(np.int32(when - _BEFORE), _NONE), _END)
        far = ((_FIRST < when) & (when < _FROM)) | ((_TO < when) & (when < _LAST))
        unusual = max(unusual, np.int32(far))
    for row in range(rows):
        out[row] = table[out[row]]
    if unusual:
        put_right(at, rows)


@compiled
def moved_on(at: Addresses, rows: int) -> None:
    """Look up only what has not been: most days are either known exactly, or are up to one last day.

    A day that is the same as its earlier end moves with it, in those years for which `beyond` says that
    both ends move alike.
    """
    out, a, b, b_moved = days(at[0]), days(at[1]), days(at[2]), days(at[3])
    table, beyond = days(at[9]), days(at[10])
    first, last = beyond[4], beyond[5]
    other = other_day(a, b, rows)
    place = min(max(np.int32(other - _BEFORE), _NONE), _END)
    moves_to = table[place]
    odd = np.int32(_FIRST < other < _FROM or _TO < other < _LAST)
    for row in range(rows):
        when, moved_already = a[row], b_moved[row]
        same, last_day = when == b[row], when == other
        out[row] = moves_to if last_day else moved_already
        odd = max(odd, np.int32(not ((same & (first <= when) & (when <= last)) | last_day)))
    if odd:
        moved(at, rows)


@compiled
def other_day(a: Any, b: Any, rows: int) -> Any:
    """The first day of one column that is not the same in the other."""
    for row in range(rows):
        if a[row] != b[row]:
            return a[row]
    return _FIRST


@compiled
def put_right(at: Addresses, rows: int) -> None:
    """The days that lie outside the table: it repeats, or goes on by adding, or stays."""
    out, a, table, beyond = days(at[0]), days(at[1]), days(at[9]), days(at[10])
    for row in range(rows):
        when = a[row]
        if _FIRST < when < _FROM:
            out[row] = far_off(when, table, beyond[0], beyond[1])
        elif _TO < when < _LAST:
            out[row] = far_off(when, table, beyond[2], beyond[3])


@compiled
def far_off(when: Any, table: Any, how: int, number: int) -> Any:
    if how == _CONSTANT:
        return np.int32(number)
    found = when + number
    if how == _PERIODIC:
        cycles = (when - _FROM) // _CYCLE
        found = table[when - cycles * _CYCLE - _BEFORE] + cycles * _CYCLE
    return np.int32(min(max(found, FIRST), LAST))


@compiled
def chosen_low(at: Addresses, rows: int) -> None:
    out, where = days(at[0]), truths(at[1])
    a_exists, a, b_exists, b = truths(at[2]), days(at[3]), truths(at[4]), days(at[5])
    for row in range(rows):
        how, then, otherwise = where[row], a[row], b[row]
        first = then if a_exists[row] > 0 else _LAST
        second = otherwise if b_exists[row] > 0 else _LAST
        plain = then if how == 2 else otherwise
        out[row] = min(first, second) if how == 1 else plain


@compiled
def chosen_high(at: Addresses, rows: int) -> None:
    out, where = days(at[0]), truths(at[1])
    a_exists, a, b_exists, b = truths(at[2]), days(at[3]), truths(at[4]), days(at[5])
    for row in range(rows):
        how, then, otherwise = where[row], a[row], b[row]
        first = then if a_exists[row] > 0 else _FIRST
        second = otherwise if b_exists[row] > 0 else _FIRST
        plain = then if how == 2 else otherwise
        out[row] = max(first, second) if how == 1 else plain


@compiled
def run_moves(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of those that move days that has a code."""
    if code == _MOVED:
        moved(at, rows)
    elif code == _MOVED_ON:
        moved_on(at, rows)
    else:
        added(at, rows)


@compiled
def run_days(code: int, at: Addresses, rows: int) -> None:
    """Run the operation of this group that has a code."""
    if code in (_MOVED, _MOVED_ON, _ADDED):
        run_moves(code, at, rows)
    elif code == _EARLIER:
        earlier(at, rows)
    elif code == _LATER:
        later(at, rows)
    elif code == _IF_SO:
        if_so(at, rows)
    elif code == _IF_PERHAPS:
        if_perhaps(at, rows)
    elif code == _IF_UNSURE:
        if_unsure(at, rows)
    elif code == _STOPPED:
        stopped(at, rows)
    elif code == _CHOSEN_LOW:
        chosen_low(at, rows)
    else:
        chosen_high(at, rows)

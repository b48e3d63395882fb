"""What a move of days does outside the years of its table."""

from __future__ import annotations

import numpy as np

from dutybound.days import FIRST, LAST, day
from dutybound.engine.columns.moves import USUAL_FROM, USUAL_TO, Gather
from dutybound.engine.columns.vague import DayColumn

PERIODIC, ADDING, CONSTANT = 0, 1, 2
"""As the calendar does after 400 years; so many days more; one day."""

_MIDDLE = day(2020, 1, 1)
"""A day whose holidays every calendar knows."""

_BELOW = ((FIRST + 1000), (USUAL_FROM - 1000))
_ABOVE = ((USUAL_TO + 1000), (LAST - 1000_000))


def beyond(move: Gather, other: Gather) -> DayColumn:
    """How a move goes on before its table and after it: for each side what it does, and a number.

    A move that does not follow the calendar's months counts days that count; far from the years in which
    any are known it adds the fewest days that a count can take, or stays at the bound that is known.
    Two more numbers are the first and the last day between which the move and the `other`, that of the
    other end of a vague day, are the same.
    """
    if move.by_calendar:
        return np.array([PERIODIC, 0, PERIODIC, 0, *_alike(move, other)], dtype=np.int32)
    sides = (*_side(move, _BELOW), *_side(move, _ABOVE))
    return np.array([*sides, *_alike(move, other)], dtype=np.int32)


def _alike(move: Gather, other: Gather) -> tuple[int, int]:
    """The longest run of days from the middle of the table on which two moves are the same."""
    if move is other:
        return FIRST, LAST
    differ = np.flatnonzero(move.table != other.table)
    middle = _MIDDLE - USUAL_FROM + 1
    before, after = differ[differ <= middle], differ[differ > middle]
    first = int(before[-1]) + 1 if len(before) else 0
    last = int(after[0]) - 1 if len(after) else len(move.table) - 1
    return first + USUAL_FROM - 1, last + USUAL_FROM - 1


def _side(move: Gather, samples: tuple[int, int]) -> tuple[int, int]:
    one, other = samples
    first, second = move.move(np.array(samples, dtype=np.int32)).tolist()
    if first == second:
        return CONSTANT, first
    if first - one != second - other:
        raise ValueError("a move of days neither follows the calendar, nor adds, nor stays")
    return ADDING, first - one

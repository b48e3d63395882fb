"""Each compiled operation, run over blocks of drawn rows, against what it means for one row."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from dutybound.days import ENGLAND, FIRST, LAST, TRIBUNAL, day
from dutybound.engine.columns import moves
from dutybound.engine.columns.machine.beyond import beyond
from dutybound.engine.columns.machine.codes import MOST_INPUTS, WIDTH, WRITES, Kind, Operation
from dutybound.engine.columns.machine.compiled.loop import run
from dutybound.engine.columns.machine.meaning import MEANING
from dutybound.engine.columns.machine.programs import BLOCK
from dutybound.engine.columns.segments import Segments
from dutybound.engine.columns.vague import Vague
from dutybound.language import Period, Unit
from tests.engine.test_columns import many_days

ROWS = BLOCK + 37
"""More than a block, and no whole number of anything."""

DTYPES = {Kind.TRUTH: np.int8, Kind.DAY: np.int32, Kind.MASK: np.uint64}

T, D, M = Kind.TRUTH, Kind.DAY, Kind.MASK
READS: dict[Operation, tuple[Kind, ...]] = {
    Operation.COPIED_TRUTH: (T,),
    Operation.LESSER: (T, T),
    Operation.GREATER: (T, T),
    Operation.OPPOSITE: (T,),
    Operation.SHOWN: (T,),
    Operation.UNSURE: (T,),
    Operation.AGREED: (T, T),
    Operation.CHOSEN: (T, T, T),
    Operation.IF_SO: (T, T, T),
    Operation.KEPT: (T, T),
    Operation.LEAST: (T, T, T, T),
    Operation.GREATEST: (T, T, T, T),
    Operation.EARLIER: (D, D),
    Operation.LATER: (D, D),
    Operation.DAY_IF_SO: (T, D, D),
    Operation.DAY_IF_PERHAPS: (T, D, D),
    Operation.DAY_IF_UNSURE: (T, D, D),
    Operation.ADDED: (D,),
    Operation.STOPPED: (D, D, D),
    Operation.CHOSEN_LOW: (T, T, D, T, D),
    Operation.CHOSEN_HIGH: (T, T, D, T, D),
    Operation.BY: (D, D, D, D),
    Operation.BY_EXACT: (D, D),
    Operation.UP_TO: (D, D),
    Operation.FROM: (D, D),
    Operation.LATE_AT_LEAST: (D, D, D),
    Operation.LATE_AT_MOST: (D, D),
    Operation.COPIED_DAY: (D,),
    Operation.NEXT_DAY: (D,),
    Operation.NOT_AFTER: (D,),
    Operation.NOT_BEFORE: (D,),
    Operation.PERHAPS_OR: (T, D),
    Operation.ONE_OF: (M,),
    Operation.SAID: (M,),
    Operation.PACKED: (T,) * 8,
    Operation.HAS_ANY: (T,),
    Operation.DIFFERS: (T,),
    Operation.SINGLE: (T,),
    Operation.JOINED: (T, T),
    Operation.LINKED: (D,),
}
BITS = {Operation.HAS_ANY, Operation.DIFFERS, Operation.SINGLE, Operation.JOINED}
NUMBERS = {
    Operation.UP_TO: (day(2026, 1, 4), FIRST + 1, LAST - 1),
    Operation.FROM: (day(2026, 1, 4), FIRST + 1, LAST - 1),
    Operation.NOT_AFTER: (day(2026, 1, 4), FIRST + 1),
    Operation.NOT_BEFORE: (day(2026, 1, 4), LAST - 1),
    Operation.PERHAPS_OR: (FIRST, LAST),
    Operation.ADDED: (0, 41, -41, 400_000),
    Operation.ONE_OF: (1, 5, 1 << 62),
    Operation.SAID: (1, 4, 1 << 62),
    Operation.HAS_ANY: (1, 0x80, 0xFE),
    Operation.DIFFERS: (1, 0x80, 0xFE),
}


def drawn(rng: np.random.Generator, kind: Kind, operation: Operation) -> NDArray[Any]:
    if operation in BITS:
        return rng.integers(0, 256, ROWS).astype(np.uint8)
    if kind is Kind.TRUTH:
        return rng.integers(0, 3, ROWS).astype(np.int8)
    if kind is Kind.MASK:
        masks = rng.integers(0, 8, ROWS).astype(np.uint64)
        return np.where(rng.random(ROWS) < 0.2, np.uint64(2**64 - 1), masks)
    if operation is Operation.LINKED:
        return rng.integers(-2, 3, ROWS).astype(np.int32)
    near = rng.integers(day(2026, 1, 1), day(2026, 1, 9), ROWS)
    ends = rng.choice([FIRST, FIRST + 1, LAST - 1, LAST], ROWS)
    return np.where(rng.random(ROWS) < 0.2, ends, near).astype(np.int32)


def run_alone(
    operation: Operation,
    columns: list[NDArray[Any]],
    strides: list[int],
    numbers: tuple[int, ...],
    rows: tuple[int, int, int],
) -> None:
    """Run one operation on columns of which the first is what it writes; which rows, and how many at once."""
    bases = np.zeros((1, WIDTH), dtype=np.int64)
    steps = np.zeros((1, WIDTH), dtype=np.int64)
    bases[0, : len(columns)] = [column.ctypes.data for column in columns]
    steps[0, : len(columns)] = strides
    bases[0, 1 + MOST_INPUTS :] = (*numbers, 0, 0)[:2]
    ahead = np.column_stack((bases[0, : len(columns)], steps[0, : len(columns)]))
    run(np.array([operation], dtype=np.int64), bases, steps, ahead, *rows)


def sizes(columns: list[NDArray[Any]]) -> list[int]:
    return [column.itemsize for column in columns]


def worked_out(
    operation: Operation,
    kind: Kind,
    inputs: list[NDArray[Any]],
    numbers: tuple[int, ...] = (),
    rows: int = ROWS,
) -> NDArray[Any]:
    """What the machine makes of some columns with one operation."""
    result = np.empty(rows, dtype=DTYPES[kind])
    columns = [result, *inputs]
    run_alone(operation, columns, sizes(columns), numbers, (0, rows, BLOCK))
    return result


def test_every_operation_is_tried() -> None:
    moves = {Operation.MOVED, Operation.MOVED_ON}
    by_hand = {*moves, Operation.MANY, Operation.HIGHEST, Operation.LOWEST}
    fetched = {Operation.FETCHED_TRUTH, Operation.FETCHED_DAY, Operation.FETCHED_MASK}
    among = {Operation.LATEST, Operation.NEXT}
    assert set(MEANING) == set(READS)
    assert set(Operation) == set(READS) | by_hand | fetched | among


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.name)
def test_rows_are_worked_out_as_each_one_alone(operation: Operation) -> None:
    rng = np.random.default_rng(int(operation))
    for number in NUMBERS.get(operation, (None,)):
        numbers = () if number is None else (number,)
        inputs = [drawn(rng, kind, operation) for kind in READS[operation]]
        found = worked_out(operation, WRITES[operation], inputs, numbers)
        if operation in {Operation.PACKED, Operation.JOINED}:
            found = found.view(np.uint8)
        rows = zip(*(column.tolist() for column in inputs), strict=True)
        expected = [int(MEANING[operation](*row, *numbers)) for row in rows]
        assert found.tolist() == expected
        assert len(set(expected)) > 1, "rows that are all alike prove little"


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.name)
def test_a_block_cut_short_leaves_the_rest_alone(operation: Operation) -> None:
    rng = np.random.default_rng(1)
    inputs = [drawn(rng, kind, operation) for kind in READS[operation]]
    result = np.full(10, 7, dtype=DTYPES[WRITES[operation]])
    columns = [result, *inputs]
    run_alone(operation, columns, sizes(columns), (1,), (2, 5, BLOCK))
    assert result[:2].tolist() == [7, 7]
    assert result[5:].tolist() == [7] * 5


# --- moves of days ------------------------------------------------------------------------------

MOVES: dict[str, Callable[[], moves.VagueMove]] = {
    "65 working days": lambda: shifting(65, Unit.WORKING_DAYS),
    "15 working days before": lambda: shifting(15, Unit.WORKING_DAYS, forward=False),
    "20 working days beginning with": lambda: shifting(20, Unit.WORKING_DAYS, beginning_with=True),
    "1 month": lambda: shifting(1, Unit.MONTHS),
    "20 months before, beginning with": lambda: shifting(
        20, Unit.MONTHS, forward=False, beginning_with=True
    ),
    "18th birthday": lambda: moves.reaching(18),
    "15 February": lambda: moves.fixed_in_year(2, 15),
    "the next open day": lambda: moves.rolling(TRIBUNAL),
}


def shifting(
    amount: int, unit: Unit, *, forward: bool = True, beginning_with: bool = False
) -> moves.VagueMove:
    period = Period(amount, unit, ENGLAND if unit is Unit.WORKING_DAYS else None)
    return moves.shifting(period, forward=forward, beginning_with=beginning_with)


@pytest.mark.parametrize("end", ["low", "high"])
@pytest.mark.parametrize("move", MOVES)
def test_days_move_as_in_numpy_however_far_off(move: str, end: str) -> None:
    """Also outside the years of the table, where NumPy works each day out anew."""
    gather: moves.Gather = getattr(MOVES[move](), end)
    column = many_days()
    kept = beyond(gather, gather)
    tables = gather.table.ctypes.data, kept.ctypes.data
    found = worked_out(Operation.MOVED, Kind.DAY, [column], tables, len(column))
    assert np.array_equal(found, gather(column))
    assert not np.array_equal(found, column)


SECOND_ENDS: dict[str, Callable[[NDArray[np.int32]], NDArray[np.int32]]] = {
    "the same": lambda low: low.copy(),
    "the same or one other": lambda low: np.where(np.arange(len(low)) % 3, low, LAST),
    "the same or one other near ours": lambda low: np.where(
        np.arange(len(low)) % 3, low, day(2026, 11, 22)
    ).astype(np.int32),
    "the same or one other long past": lambda low: np.where(np.arange(len(low)) % 3, low, 9000),
    "some day later": lambda low: np.minimum(low + np.arange(len(low)) % 5, LAST),
    "anything": lambda low: low[::-1].copy(),
}


@pytest.mark.parametrize("second", SECOND_ENDS)
@pytest.mark.parametrize("move", MOVES)
def test_a_later_end_moves_as_in_numpy_whatever_the_earlier_one(move: str, second: str) -> None:
    moving = MOVES[move]()
    low = many_days()
    high = SECOND_ENDS[second](low).astype(np.int32)
    usual = (low > day(2014, 1, 1)) & (low < day(2026, 1, 1))
    for kept in (np.ones(len(low), dtype=bool), usual):
        ends, other = np.ascontiguousarray(high[kept]), np.ascontiguousarray(low[kept])
        how = beyond(moving.high, moving.low)
        numbers = moving.high.table.ctypes.data, how.ctypes.data
        inputs = [ends, other, moving.low(other)]
        found = worked_out(Operation.MOVED_ON, Kind.DAY, inputs, numbers, len(ends))
        assert np.array_equal(found, moving.high(ends))


# --- reading through row numbers, and runs ------------------------------------------------------

FETCHES: dict[Operation, NDArray[Any]] = {
    Operation.FETCHED_TRUTH: np.array([2, 0, 1, 1], dtype=np.int8),
    Operation.FETCHED_DAY: np.array([5, 7, FIRST, LAST], dtype=np.int32),
    Operation.FETCHED_MASK: np.array([1, 2, 2**64 - 1, 0], dtype=np.uint64),
}


@pytest.mark.parametrize("operation", FETCHES, ids=lambda operation: operation.name)
def test_columns_are_read_through_row_numbers(operation: Operation) -> None:
    column = FETCHES[operation]
    places = np.array([3, -1, 0, 0, 2, -1, 1], dtype=np.int32)
    result = np.empty(len(places), dtype=column.dtype)
    strides = [result.itemsize, 0, places.itemsize]
    run_alone(operation, [result, column, places], strides, (), (0, len(places), 3))
    assert result.tolist() == [0 if p < 0 else column.tolist()[p] for p in places.tolist()]


def runs_of(counts: tuple[int, ...]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)


@pytest.mark.parametrize("counts", list(product((0, 1, 3), repeat=3)))
def test_runs_are_reduced_as_in_numpy(counts: tuple[int, ...]) -> None:
    starts, rng = runs_of(counts), np.random.default_rng(sum(counts))
    values = rng.integers(0, 3, sum(counts) + 1).astype(np.int8)[:-1]
    more = rng.integers(0, 2, len(counts)).astype(np.int8)
    segments = Segments(starts.astype(np.intp))
    found = [
        reduced(how, starts, values, more, numbers)
        for how, numbers in (
            (Operation.HIGHEST, ()),
            (Operation.LOWEST, ()),
            (Operation.MANY, (2,)),
        )
    ]
    surely, perhaps = segments.how_many(values == 2) >= 2, segments.how_many(values > 0) >= 2
    assert found[0].tolist() == segments.highest(values, 0).tolist()
    assert found[1].tolist() == segments.lowest(values, 2).tolist()
    assert found[2].tolist() == (surely + np.maximum(perhaps, more)).tolist()


def reduced(
    how: Operation,
    starts: NDArray[np.int64],
    values: NDArray[np.int8],
    more: NDArray[np.int8],
    numbers: tuple[int, ...],
) -> NDArray[np.int8]:
    result = np.empty(len(more), dtype=np.int8)
    columns: list[NDArray[Any]] = [result, starts, values, more]
    run_alone(how, columns, [1, 8, 0, 1], numbers, (0, len(more), 2))
    return result


@pytest.mark.parametrize("operation", [Operation.LATEST, Operation.NEXT], ids=lambda o: o.name)
def test_the_nearest_day_of_a_run_is_sought_among_all(operation: Operation) -> None:
    """Exact days alone, against Python's own max and min."""
    rng = Random(int(operation))
    lists = [[rng.randint(1, 9) for _ in range(rng.choice((0, 1, 2, 5)))] for _ in range(500)]
    limits = [rng.randint(1, 9) for _ in lists]
    starts = runs_of(tuple(map(len, lists)))
    days = np.array([d for each in lists for d in each], dtype=np.int32)
    limit = np.array(limits, dtype=np.int32)
    sure, none = np.full(len(days), 2, dtype=np.int8), np.zeros(len(lists), dtype=np.int8)
    columns: list[NDArray[Any]] = [starts, sure, days, days, none + 2, limit, limit, none]
    found = Vague(*(among(operation, columns, part) for part in range(3)))
    for row, (each, bound) in enumerate(zip(lists, limits, strict=True)):
        kept = [d for d in each if (d <= bound if operation is Operation.LATEST else d > bound)]
        best = (max if operation is Operation.LATEST else min)(kept, default=None)
        assert (found.exists[row] == 2) == (best is not None)
        if best is not None:
            assert (found.earliest[row], found.latest[row]) == (best, best)


def among(operation: Operation, columns: list[NDArray[Any]], part: int) -> NDArray[Any]:
    rows = len(columns[-1])
    result = np.empty(rows, dtype=np.int32 if part else np.int8)
    strides = [result.itemsize, 8, 0, 0, 0, 1, 4, 4, 1]
    run_alone(operation, [result, *columns], strides, (part,), (0, rows, BLOCK))
    return result

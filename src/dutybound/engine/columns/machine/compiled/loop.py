"""The loop that runs a program: every operation over a block of rows, then the next block."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import numba
import numpy as np
from numpy.typing import NDArray

from dutybound.engine.columns.machine.codes import GROUP, WIDTH
from dutybound.engine.columns.machine.compiled.bits import run_bits, run_fetches
from dutybound.engine.columns.machine.compiled.comparisons import run_comparisons
from dutybound.engine.columns.machine.compiled.days import run_days
from dutybound.engine.columns.machine.compiled.pointers import Addresses, ask_ahead, compiled
from dutybound.engine.columns.machine.compiled.runs import run_runs
from dutybound.engine.columns.machine.compiled.truths import run_truths

Matrix = NDArray[np.int64]
Run = Callable[[Addresses, Matrix, Matrix, Matrix, int, int, int], None]

_GROUP, _WIDTH = GROUP, WIDTH

_LINE = 64
"""The bytes that a processor reads at once."""


@compiled
def run_one(code: int, at: Addresses, rows: int) -> None:
    """Run one operation over a block of rows."""
    group = code // _GROUP
    if group == 0:
        run_truths(code, at, rows)
    elif group == 1:
        run_days(code, at, rows)
    elif group == 2:
        run_comparisons(code, at, rows)
    elif group == 3:
        run_bits(code, at, rows)
    elif group == 4:
        run_fetches(code, at, rows)
    else:
        run_runs(code, at, rows)


@compiled
def run_block(
    codes: Addresses, bases: Matrix, strides: Matrix, ahead: Matrix, start: int, rows: int
) -> None:
    """Run every operation over one block, and meanwhile ask for what the next block will read."""
    at = np.empty(_WIDTH, dtype=np.int64)
    lines = lines_of(ahead, rows) // max(codes.shape[0], 1) + 1
    column, done = 0, 0
    for k in range(codes.shape[0]):
        for place in range(_WIDTH):
            at[place] = bases[k, place] + strides[k, place] * start
        column, done = ask_for(ahead, column, done, start + rows, rows, lines)
        run_one(codes[k], at, rows)


@compiled
def lines_of(ahead: Matrix, rows: int) -> int:
    """How many lines of memory the columns of a block take."""
    lines = 0
    for column in range(ahead.shape[0]):
        lines += ahead[column, 1] * rows // _LINE + 1
    return lines


@compiled
def ask_for(
    ahead: Matrix, column: int, done: int, start: int, rows: int, lines: int
) -> tuple[int, int]:
    """Ask for so many more lines, from a place in a column on; the place that was come to."""
    while lines > 0 and column < ahead.shape[0]:
        first, end = ahead[column, 0] + ahead[column, 1] * start, ahead[column, 1] * rows
        while lines > 0 and done < end:
            ask_ahead(first + done)
            done += _LINE
            lines -= 1
        if done >= end:
            column, done = column + 1, 0
    return column, done


_SIGNATURE = "void(int64[::1], int64[:,::1], int64[:,::1], int64[:,::1], int64, int64, int64)"


def compiled_loop(version: str) -> Run:
    """The loop, kept compiled on disk; `version` is part of what it is found by there.

    Where there is no folder to keep it in, it is compiled anew by every process.
    """

    def run(
        codes: Any, bases: Any, strides: Any, ahead: Any, start: int, stop: int, block: int
    ) -> None:
        if version:
            for first in range(start, stop, block):
                run_block(codes, bases, strides, ahead, first, min(block, stop - first))

    try:
        return cast(Run, _compile(run, cache=True))
    except RuntimeError:
        return cast(Run, _compile(run, cache=False))


def _compile(function: Callable[..., None], *, cache: bool) -> object:
    decorate = numba.njit(_SIGNATURE, cache=cache, nogil=True, error_model="numpy")
    return cast(object, decorate(function))


def _version() -> str:
    """A digest of all that is compiled: numba itself looks only at the file of the function it keeps."""
    machine = Path(__file__).parent.parent
    files = sorted([*machine.glob("compiled/*.py"), machine / "codes.py", machine / "beyond.py"])
    digest = sha256()
    for file in [*files, machine.parent / "moves.py"]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


run: Run = compiled_loop(_version())
"""Run a program over the rows from `start` up to `stop`, `block` of them at a time.

Each operation has its code; and a row of `bases`, the address of row 0 of what it writes, of what it reads,
and its numbers; and of `strides`, the bytes from one row to the next (0 for a number).  `ahead` has a row for
each column that is read from memory row by row: the address of its row 0, and the bytes of a row.
"""

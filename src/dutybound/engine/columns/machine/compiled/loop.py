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
from dutybound.engine.columns.machine.compiled.pointers import Addresses, compiled
from dutybound.engine.columns.machine.compiled.runs import run_runs
from dutybound.engine.columns.machine.compiled.truths import run_truths

Matrix = NDArray[np.int64]
Run = Callable[[Addresses, Matrix, Matrix, int, int, int], None]

_GROUP, _WIDTH = GROUP, WIDTH


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
def run_block(codes: Addresses, bases: Matrix, strides: Matrix, start: int, rows: int) -> None:
    """Run every operation over one block."""
    at = np.empty(_WIDTH, dtype=np.int64)
    for k in range(codes.shape[0]):
        for place in range(_WIDTH):
            at[place] = bases[k, place] + strides[k, place] * start
        run_one(codes[k], at, rows)


_SIGNATURE = "void(int64[::1], int64[:,::1], int64[:,::1], int64, int64, int64)"


def compiled_loop(version: str) -> Run:
    """The loop, kept compiled on disk; `version` is part of what it is found by there.

    Where there is no folder to keep it in, it is compiled anew by every process.
    """

    def run(codes: Any, bases: Any, strides: Any, start: int, stop: int, block: int) -> None:
        if version:
            for first in range(start, stop, block):
                run_block(codes, bases, strides, first, min(block, stop - first))

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
and its numbers; and of `strides`, the bytes from one row to the next (0 for a number).
"""

"""Running a plan over rows: where the columns lie, and several threads at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from dutybound.engine.columns.blocks import Rows, runs
from dutybound.engine.columns.machine.codes import Kind
from dutybound.engine.columns.machine.compiled.loop import run
from dutybound.engine.columns.machine.memory import DTYPES, Array, Memory
from dutybound.engine.columns.machine.plans import FramePlan, Plan
from dutybound.engine.columns.machine.programs import BLOCK
from dutybound.engine.columns.machine.sheet import Input, Source
from dutybound.engine.columns.tables import Tables

Done = TypeVar("Done")


class Runner:
    """Runs a plan over some tables.  It holds every array whose address it gives to the machine."""

    def __init__(self, plan: Plan, tables: Tables, memory: Memory) -> None:
        self.plan, self.tables, self.memory = plan, tables, memory
        self._held: list[Array] = []
        self._bases = {id(frame): self._bound(frame) for frame in plan.frame.everything()}

    def _bound(self, frame: FramePlan) -> NDArray[np.int64]:
        """The addresses of a program's columns, as far as they do not depend on the rows."""
        bases = frame.program.bases.copy()
        for number, source, kind in frame.program.inputs:
            column = _TABLE_COLUMNS.get(source.source)
            if column is not None:
                bases[number] = self._address(column(self.tables, source), kind)
        return bases

    def _address(self, column: Array, kind: Kind) -> int:
        """The address of a column, which must be as the machine reads it."""
        fit = np.ascontiguousarray(column).astype(DTYPES[kind], copy=False)
        self._held.append(fit)
        return fit.ctypes.data

    def run(self, rows: slice) -> list[Array]:
        """The results of the plan for some rows."""
        return self._run(self.plan.frame, _Rows(rows.start, rows.stop, rows))

    def _run(self, frame: FramePlan, rows: _Rows) -> list[Array]:
        program = frame.program
        results = self.memory.columns([kind for _, kind in program.results], rows.size)
        bases = self._bases[id(frame)].copy()
        registers = self.memory.bytes(program.memory)
        bases[program.registers] += registers.ctypes.data
        for (number, _), result in zip(program.results, results, strict=True):
            bases[number] = result.ctypes.data - rows.start * result.itemsize
        held = [self._read_below(frame, below, rows, bases) for below in frame.lower]
        if not frame.in_order:
            held.append([self._row_numbers(program.inputs, rows, bases)])
        run(program.codes, *program.ready(bases), rows.start, rows.stop, BLOCK)
        del held, registers  # until now the machine had their addresses
        return results

    def _read_below(
        self, frame: FramePlan, below: FramePlan, rows: _Rows, bases: NDArray[np.int64]
    ) -> list[Array]:
        """Run a lower frame and say where its results are."""
        grouped = self.tables.below(frame.matter, below.matter)
        if grouped is None:
            raise LookupError(f"no {below.matter.key} belongs to a {frame.matter.key}")
        places, starts = runs(grouped, rows.places)
        starts = np.ascontiguousarray(starts, dtype=np.int64)
        lower = _lower_rows(places, in_order=below.in_order)
        found = self._run(below, lower)
        for number, source, _ in frame.program.inputs:
            if source.source is Source.STARTS and source.of is below.matter:
                bases[number] = starts.ctypes.data - rows.start * starts.itemsize
            elif source.source is Source.LOWER and source.of is below.matter:
                bases[number] = found[source.part].ctypes.data
        return [starts, *found]

    def _row_numbers(
        self, inputs: list[tuple[int, Input, Kind]], rows: _Rows, bases: NDArray[np.int64]
    ) -> Array:
        numbers = np.ascontiguousarray(rows.places, dtype=np.int32)
        for number, source, _ in inputs:
            if source.source is Source.ROWS:
                bases[number] = numbers.ctypes.data
        return numbers


class _Rows(NamedTuple):
    """The rows that a program counts from `start` up to `stop`, and which rows of their table they are."""

    start: int
    stop: int
    places: Rows

    @property
    def size(self) -> int:
        return self.stop - self.start


def _lower_rows(places: Rows, *, in_order: bool) -> _Rows:
    if isinstance(places, slice):
        if in_order:
            return _Rows(places.start, places.stop, places)
        places = np.arange(places.start, places.stop)
    return _Rows(0, len(places), places)


_TABLE_COLUMNS: dict[Source, Callable[[Tables, Any], Array]] = {
    Source.TRUTH: lambda tables, s: tables.tables[s.of.matter].truths[s.of],
    Source.MASK: lambda tables, s: tables.tables[s.of.matter].masks[s.of],
    Source.DAY: lambda tables, s: tables.tables[s.of.matter].days[s.of][s.part],
    Source.LINK: lambda tables, s: tables.tables[s.of[0]].links[s.of[1]],
    Source.KNOWN_TO: lambda tables, s: tables.as_of,
    Source.MORE: lambda tables, s: (~tables.complete[s.of]).view(np.int8),
}


def run_in_order(jobs: Iterable[Callable[[], Done]], threads: int) -> Iterator[Done]:
    """The results of some jobs in their order, while the next ones run on as many threads."""
    if threads == 1:
        yield from (job() for job in jobs)
        return
    running: deque[Future[Done]] = deque()
    with ThreadPoolExecutor(max_workers=threads) as pool:
        try:
            for job in jobs:
                running.append(pool.submit(job))
                if len(running) > threads:
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            for job_left in running:
                job_left.cancel()

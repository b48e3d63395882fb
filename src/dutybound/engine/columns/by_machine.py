"""The engine that needs numba: programs of compiled operations, on several threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

import numpy as np

from dutybound.days import Day
from dutybound.engine.columns.machine.memory import DTYPES, Array, Memory
from dutybound.engine.columns.machine.outcomes import StepSlots
from dutybound.engine.columns.machine.plans import Plan, make_plan
from dutybound.engine.columns.machine.programs import BLOCK
from dutybound.engine.columns.machine.running import Runner, run_in_order
from dutybound.engine.columns.machine.sheet import Slot, VagueSlots
from dutybound.engine.columns.step_columns import StepColumns
from dutybound.engine.columns.tables import Tables
from dutybound.engine.columns.vague import Vague
from dutybound.language import Matter, Rule
from dutybound.processors import processors

BLOCK_ROWS = 1 << 15, 1 << 18
"""The fewest rows and the most that are worked out at once; how many depends on how much comes of each."""

BLOCK_BYTES = 1 << 25


class MachineEngine:
    """Runs rules over tables, so many rows at a time, shared among threads."""

    def __init__(
        self, tables: Tables, as_of: Day | None, block_rows: int | None, threads: int | None
    ) -> None:
        self.tables, self.as_of = tables, as_of
        self._block_rows, self._memory = block_rows, Memory()
        self.threads = threads or processors()

    def parts(
        self, about: Mapping[type[Matter], Sequence[Rule]], *, with_days: bool
    ) -> Iterator[StepColumns]:
        """Every step of some rules, block by block."""
        for reading in run_in_order(self._jobs(about, with_days=with_days), self.threads):
            yield from reading.steps()

    def _jobs(
        self, about: Mapping[type[Matter], Sequence[Rule]], *, with_days: bool
    ) -> Iterator[Callable[[], _Reading]]:
        for matter, rules in about.items():
            size = self.tables.size(matter)
            if not size:
                continue
            plan = make_plan(self.tables, matter, tuple(rules), self.as_of, with_days=with_days)
            runner = Runner(plan, self.tables, self._memory)
            step = self._block_rows or _rows_for(plan)
            for start in range(0, size, step):
                yield partial(_read, runner, slice(start, min(start + step, size)))


def _rows_for(plan: Plan) -> int:
    """How many rows to work out at once: results of a few megabytes."""
    bytes_of_a_row = sum(kind for _, kind in plan.frame.program.results) or 1
    fewest, most = BLOCK_ROWS
    return min(max(BLOCK_BYTES // bytes_of_a_row // BLOCK * BLOCK, fewest), most)


def _read(runner: Runner, rows: slice) -> _Reading:
    return _Reading(runner.plan, rows, runner.run(rows))


class _Reading:
    """The results of a plan over some rows, read off as answers."""

    def __init__(self, plan: Plan, rows: slice, results: list[Array]) -> None:
        self.plan, self.rows, self.results = plan, rows, results

    def steps(self) -> Iterator[StepColumns]:
        yield from map(self._step, self.plan.steps)

    def _step(self, step: StepSlots) -> StepColumns:
        return StepColumns(
            step.rule,
            step.step,
            self.rows,
            step.bits.statuses,
            step.bits.open,
            self._column(step.left).view(np.uint8),
            self._column(step.turns_on_law).view(np.bool_),
            self._column(step.open).view(np.uint8),
            {name: self._date(date) for name, date in step.days.items()},
            None if step.late is None else self._date(step.late),
        )

    def _date(self, date: VagueSlots) -> Vague:
        return Vague(*map(self._column, date))

    def _column(self, place: Slot) -> Array:
        if place >= 0:
            return self.results[place]
        constant = self.plan.constants[~place]
        kind = np.dtype(DTYPES[constant.kind])
        value = constant.value - (constant.value >> 7 << 8 if kind == np.int8 else 0)
        same: Array = np.ndarray(
            (self.rows.stop - self.rows.start,), kind, np.array([value], dtype=kind), strides=(0,)
        )
        same.flags.writeable = False  # every row of it is one and the same number
        return same

"""What one step of a rule comes to, for some rows: the answer of every engine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dutybound.engine.columns.steps import StepMasks
from dutybound.engine.columns.vague import Flags, Vague
from dutybound.language import Rule, Status

STATUSES = tuple(Status)
"""The place of a status here is its number in a column of statuses and its bit in a mask of them."""

DaysLate = Vague
"""How late in days: `earliest` at least, `latest` at most (LAST: no telling); `exists` where there is an
answer at all."""


@dataclass(eq=False)
class StepColumns:
    """What one step of a rule comes to, for some rows of the matter that the rule is about.

    `left` has a bit for each status still possible (`statuses` names them), `turns_on_law` marks rows on
    which each reading of contested law gives one status and not all the same, `open` has a bit for each
    exception that could still be shown (`exceptions` names them).  `days` and `late` are there if asked for.
    """

    rule: Rule
    step: str
    rows: slice
    statuses: tuple[Status, ...]
    exceptions: tuple[str, ...]
    left: StepMasks
    turns_on_law: Flags
    open: StepMasks
    days: dict[str, Vague]
    late: DaysLate | None

    @property
    def possible(self) -> NDArray[np.uint32]:
        """The statuses that no known fact rules out: bit `STATUSES.index(status)` for each."""
        table = np.zeros(1 << len(self.statuses), dtype=np.uint32)
        for place, status in enumerate(self.statuses):
            chosen = np.arange(len(table)) >> place & 1
            table += (chosen << STATUSES.index(status)).astype(np.uint32)
        return table[self.left]

    @cached_property
    def status(self) -> NDArray[np.uint8]:
        """Each row's status, as its place in `STATUSES`."""
        table = np.full(1 << len(self.statuses), STATUSES.index(Status.UNCLEAR), dtype=np.uint8)
        for place, status in enumerate(self.statuses):
            table[1 << place] = STATUSES.index(status)
        turns = np.uint8(STATUSES.index(Status.TURNS_ON_THE_LAW))
        return np.where(self.turns_on_law, turns, table[self.left])

    def is_open(self, exception: str) -> Flags:
        """The rows on which an exception could still be shown."""
        there = exception in self.exceptions
        bit = np.uint8(1 << self.exceptions.index(exception) if there else 0)
        chosen: Flags = (self.open & bit) != 0
        return chosen


def together(parts: list[StepColumns]) -> StepColumns:
    """The blocks of one step as one."""
    first, last = parts[0], parts[-1]
    if first is last:
        return first
    late = [part.late for part in parts if part.late is not None]
    return StepColumns(
        first.rule,
        first.step,
        slice(first.rows.start, last.rows.stop),
        first.statuses,
        first.exceptions,
        np.concatenate([part.left for part in parts]),
        np.concatenate([part.turns_on_law for part in parts]),
        np.concatenate([part.open for part in parts]),
        {name: _stacked([part.days[name] for part in parts]) for name in first.days},
        _stacked(late) if late else None,
    )


def _stacked(dates: list[Vague]) -> Vague:
    return Vague(*(np.concatenate(columns) for columns in zip(*dates, strict=True)))

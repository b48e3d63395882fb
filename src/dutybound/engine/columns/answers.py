"""Rules over tables: what the case reader would say of every row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, reduce

import numpy as np
from numpy.typing import NDArray

from dutybound.days import Day
from dutybound.engine.answers import ways_to_read
from dutybound.engine.columns import steps
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.reader import ColumnReader, hanging_on_readings
from dutybound.engine.columns.steps import StepBits, StepMasks
from dutybound.engine.columns.tables import Tables
from dutybound.engine.columns.vague import Flags, Vague, hull
from dutybound.language import Expression, Matter, Rule, Status

BLOCK_ROWS = 1 << 15

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

    def may_be(self, status: Status) -> Flags:
        """The rows on which a status is possible."""
        return _bit_of(self.left, self.statuses, status)

    def is_open(self, exception: str) -> Flags:
        """The rows on which an exception could still be shown."""
        return _bit_of(self.open, self.exceptions, exception)


def _bit_of(masks: StepMasks, names: tuple[object, ...], name: object) -> Flags:
    bit = np.uint8(1 << names.index(name) if name in names else 0)
    chosen: Flags = (masks & bit) != 0
    return chosen


class Columns:
    """Reads rules over tables, a block of rows at a time.

    `as_of` is the day to look at every case on; None for each case's own day.
    """

    def __init__(
        self, tables: Tables, *, as_of: Day | None = None, block_rows: int = BLOCK_ROWS
    ) -> None:
        self.tables, self.as_of, self.block_rows = tables, as_of, block_rows

    def answers(
        self, rules: Iterable[Rule], *, with_days: bool = False
    ) -> dict[tuple[str, str], StepColumns]:
        """Every step of some rules over every row, by the ids of rule and step.

        A rule about a kind of which there are no matters is left out.
        """
        found: dict[tuple[str, str], list[StepColumns]] = {}
        for part in self.parts(rules, with_days=with_days):
            found.setdefault((part.rule.id, part.step), []).append(part)
        return {key: _together(parts) for key, parts in found.items()}

    def parts(self, rules: Iterable[Rule], *, with_days: bool = False) -> Iterator[StepColumns]:
        """Every step of some rules block by block, for those who need not keep it all."""
        about: dict[type[Matter], list[Rule]] = {}
        for rule in rules:
            about.setdefault(rule.about, []).append(rule)
        for matter, chosen in about.items():
            for block in self._blocks(matter):
                for rule in chosen:
                    yield from _rule_over(block, rule, with_days=with_days)

    def _blocks(self, matter: type[Matter]) -> Iterator[Block]:
        size = self.tables.size(matter)
        for start in range(0, size, self.block_rows):
            rows = slice(start, min(start + self.block_rows, size))
            yield Block(self.tables, matter, rows, self.as_of)


def _rule_over(block: Block, rule: Rule, *, with_days: bool) -> Iterator[StepColumns]:
    """The steps of a rule over a block.  Exceptions are read, as in a finding, on no reading but all."""
    plain = ColumnReader(block)
    readers = _by_reading(plain, rule) if rule.contested else [plain]
    for step_id in rule.step_ids:
        yield _step_over(plain, readers, rule, step_id, with_days=with_days)


def _by_reading(plain: ColumnReader, rule: Rule) -> list[ColumnReader]:
    contested = _contested(rule)
    return [ColumnReader(plain.block, way, plain, contested) for way in ways_to_read(rule)]


@cache
def _contested(rule: Rule) -> frozenset[Expression]:
    return hanging_on_readings(*(r for s in rule.step_ids for r in rule.outcome(s).roots()))


def _step_over(
    plain: ColumnReader, readers: list[ColumnReader], rule: Rule, step_id: str, *, with_days: bool
) -> StepColumns:
    outcome = rule.outcome(step_id)
    bits = StepBits(outcome)
    each = [steps.possible(reader, outcome, bits) for reader in readers]
    left = reduce(np.bitwise_or, each)
    answer = StepColumns(
        rule,
        step_id,
        plain.block.rows if isinstance(plain.block.rows, slice) else slice(0, 0),
        bits.statuses,
        bits.open,
        left,
        _turns_on_law(each, left),
        steps.still_open(plain, outcome, bits, left),
        {},
        None,
    )
    if with_days:
        _add_days(answer, readers, each, bits)
    return answer


def _turns_on_law(each: list[StepMasks], left: StepMasks) -> Flags:
    """Where every reading gives one status, and they differ."""
    if len(each) == 1:
        return np.zeros(len(left), dtype=np.bool_)
    return reduce(np.logical_and, map(_single, each)) & ~_single(left)


def _single(masks: StepMasks) -> Flags:
    single: Flags = (masks & (masks - np.uint8(1))) == 0
    return single


def _add_days(
    answer: StepColumns, readers: list[ColumnReader], each: list[StepMasks], bits: StepBits
) -> None:
    outcome = answer.rule.outcome(answer.step)
    late: list[Vague] = []
    for reader, left in zip(readers, each, strict=True):
        here = steps.step_days(reader, outcome, bits, left)
        for name, date in here.items():
            answer.days[name] = hull(answer.days[name], date) if name in answer.days else date
        how_late = steps.days_late(reader, outcome, bits, left, here)
        if how_late is not None:
            late.append(how_late)
    answer.late = steps.joined_late(late) if late else None


def _together(parts: list[StepColumns]) -> StepColumns:
    """The blocks of one step as one."""
    first, last = parts[0], parts[-1]
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

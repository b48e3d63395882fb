"""The engine that needs only NumPy: every word over a block of rows, one array after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, reduce

import numpy as np

from dutybound.days import Day
from dutybound.engine.answers import ways_to_read
from dutybound.engine.columns import steps
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.reader import ColumnReader, hanging_on_readings
from dutybound.engine.columns.step_columns import StepColumns
from dutybound.engine.columns.steps import StepBits, StepMasks
from dutybound.engine.columns.tables import Tables
from dutybound.engine.columns.vague import Flags, Vague, hull
from dutybound.language import Expression, Matter, Rule

BLOCK_ROWS = 1 << 15


class NumPyEngine:
    """Reads rules over tables, so many rows at a time."""

    def __init__(self, tables: Tables, as_of: Day | None, block_rows: int | None) -> None:
        self.tables, self.as_of = tables, as_of
        self.block_rows = block_rows or BLOCK_ROWS

    def parts(
        self, about: Mapping[type[Matter], Sequence[Rule]], *, with_days: bool
    ) -> Iterator[StepColumns]:
        """Every step of some rules, block by block."""
        for matter, rules in about.items():
            for block in self._blocks(matter):
                for rule in rules:
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

"""The column reader: expressions read against a block of rows at once."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import reduce

import numpy as np

from dutybound.days import FIRST, LAST
from dutybound.engine.columns import moves, vague
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.segments import Segments
from dutybound.engine.columns.vague import DayColumn, Truths, Vague, as_truths, days, same
from dutybound.language import (
    Condition,
    Contested,
    DateExpression,
    DateFact,
    Event,
    Expression,
    Matter,
    Truth,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.rules import walk

Readings = Mapping[Contested, str]


def hanging_on_readings(*roots: Expression) -> frozenset[Expression]:
    """The expressions in some trees that depend on how contested law is read."""
    return frozenset(node for node in walk(*roots) if node.hangs_on_a_reading)


class ColumnReader:
    """Reads conditions to columns of truths and dates to columns of vague days, for one block.

    With `readings` of contested law it reads only what hangs on them (`contested`) and leaves all else to
    `plain`, a reader of the same block.
    """

    def __init__(
        self,
        block: Block,
        readings: Readings | None = None,
        plain: ColumnReader | None = None,
        contested: Set[Expression] = frozenset(),
    ) -> None:
        self.block = block
        self.readings: Readings = readings or {}
        self._plain, self._contested = plain, contested
        self._truths: dict[Condition, Truths] = {}
        self._dates: dict[DateExpression, Vague] = {}
        self._lower: dict[type[Matter], ColumnReader] = {}

    def truth(self, node: Condition) -> Truths:
        """Whether a condition is true, false or not known, for each row."""
        if self._plain is not None and node not in self._contested:
            return self._plain.truth(node)
        found = self._truths.get(node)
        if found is None:
            found = self._truths[node] = node.read(self)
        return found

    def date(self, node: DateExpression) -> Vague:
        """A day as far as it is known, for each row."""
        if self._plain is not None and node not in self._contested:
            return self._plain.date(node)
        found = self._dates.get(node)
        if found is None:
            found = self._dates[node] = node.read(self)
        return found

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Truths:
        return same(node.value)

    def yes_no(self, node: YesNo) -> Truths:
        return self.block.truth(node)

    def choice_is(self, node: words.ChoiceIs) -> Truths:
        return self.block.is_one_of(node.choice, node.options)

    def includes(self, node: words.Includes) -> Truths:
        return self.block.includes(node.codes, node.code)

    def exists(self, node: words.Exists) -> Truths:
        return self.date(node.date).exists

    def before(self, node: words.Before) -> Truths:
        return vague.before(self.date(node.first), self.date(node.second), strictly=node.strictly)

    def all_of(self, node: words.All) -> Truths:
        return reduce(np.minimum, map(self.truth, node.conditions), same(Truth.TRUE))

    def any_of(self, node: words.AnyOf) -> Truths:
        return reduce(np.maximum, map(self.truth, node.conditions), same(Truth.FALSE))

    def negation(self, node: words.Not) -> Truths:
        opposite: Truths = np.int8(Truth.TRUE) - self.truth(node.part)
        return opposite

    def shown(self, node: words.Shown) -> Truths:
        # Of 0, 1 and 2 only 2 has the second bit.
        only_true: Truths = self.truth(node.part) & np.int8(Truth.TRUE)
        return only_true

    def some(self, node: words.Some) -> Truths:
        lower, segments = self._below(node.matter)
        found = segments.highest(lower.truth(node.where), Truth.FALSE)
        return np.maximum(found, self.block.may_have_more(node.matter))

    def every(self, node: words.Every) -> Truths:
        lower, segments = self._below(node.matter)
        found = segments.lowest(lower.truth(node.where), Truth.TRUE)
        at_best: Truths = np.int8(Truth.TRUE) - self.block.may_have_more(node.matter)
        return np.minimum(found, at_best)

    def at_least(self, node: words.AtLeast) -> Truths:
        lower, segments = self._below(node.matter)
        values = lower.truth(node.where)
        surely = segments.how_many(values == Truth.TRUE) >= node.number
        perhaps = segments.how_many(values > Truth.FALSE) >= node.number
        more = self.block.may_have_more(node.matter)
        return as_truths(surely) + np.maximum(as_truths(perhaps), more)

    def _below(self, matter: type[Matter]) -> tuple[ColumnReader, Segments]:
        """The reader of the matters of a kind that belong to these rows, on the same readings."""
        block, segments = self.block.below(matter)
        reader = self._lower.get(matter)
        if reader is None:
            plain = None if self._plain is None else self._plain._below(matter)[0]
            reader = ColumnReader(block, self.readings, plain, self._contested)
            self._lower[matter] = reader
        return reader, segments

    def named(self, node: words.Named) -> Truths:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Truths:
        chosen = self.readings.get(node.question)
        if chosen is not None:
            return self.truth(node.readings[chosen])
        return reduce(vague.agreed, map(self.truth, node.readings.values()))

    # --- dates ----------------------------------------------------------------------------------

    def event(self, node: Event) -> Vague:
        return self.block.event(node)

    def date_fact(self, node: DateFact) -> Vague:
        return self.block.date(node)

    def as_of(self, node: words.AsOf) -> Vague:
        return vague.exactly(self.block.as_of)

    def fixed(self, node: words.FixedDate) -> Vague:
        return vague.exactly(days(node.day))

    def shift(self, node: words.Shift) -> Vague:
        move = moves.shifting(node.period, forward=node.forward, beginning_with=node.beginning_with)
        return move(self.date(node.of))

    def roll(self, node: words.Roll) -> Vague:
        return moves.rolling(node.calendar)(self.date(node.of))

    def later_of(self, node: words.LaterOf) -> Vague:
        return vague.later_of(map(self.date, node.dates))

    def earlier_of(self, node: words.EarlierOf) -> Vague:
        return vague.earlier_of(map(self.date, node.dates))

    def anniversary(self, node: words.Anniversary) -> Vague:
        return moves.reaching(node.years)(self.date(node.of))

    def in_year_of(self, node: words.InYearOf) -> Vague:
        return moves.fixed_in_year(node.month, node.day)(self.date(node.of))

    def paused(self, node: words.Paused) -> Vague:
        return vague.paused(self.date(node.limit), self.date(node.begun), self.date(node.ended))

    def choose(self, node: words.Choose) -> Vague:
        return vague.choose(self.truth(node.where), self.date(node.then), self.date(node.otherwise))

    def latest_before(self, node: words.LatestBefore) -> Vague:
        limit = self.date(node.limit)
        lower, segments = self._below(node.matter)
        date, bound = lower.date(node.date), segments.spread_days(limit)
        kept = Vague(
            vague.before(date, bound, strictly=False),
            date.earliest,
            np.minimum(date.latest, bound.latest),
        )
        unlisted = self._unlisted(node.matter, limit, days(FIRST), limit.latest)
        return segments.ends(kept).and_also(vague.ends(unlisted)).later()

    def next_after(self, node: words.NextAfter) -> Vague:
        limit = self.date(node.limit)
        lower, segments = self._below(node.matter)
        date, bound = lower.date(node.date), segments.spread_days(limit)
        kept = Vague(
            vague.before(bound, date, strictly=True),
            np.maximum(date.earliest, bound.earliest + 1),
            date.latest,
        )
        unlisted = self._unlisted(node.matter, limit, limit.earliest + 1, days(LAST))
        return segments.ends(kept).and_also(vague.ends(unlisted)).earlier()

    def _unlisted(
        self, matter: type[Matter], limit: Vague, low: DayColumn, high: DayColumn
    ) -> Vague:
        """Where the list may not be complete: another that might exist, between two days."""
        more = self.block.may_have_more(matter)
        return Vague(np.minimum(more, limit.exists), low, high)

    def named_date(self, node: words.NamedDate) -> Vague:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> Vague:
        chosen = self.readings.get(node.question)
        if chosen is not None:
            return self.date(node.readings[chosen])
        return vague.any_reading([self.date(reading) for reading in node.readings.values()])

"""What a condition can come to at all, whatever the columns that are there say.

A range of truths is a set of Kleene's three as bits (1 false, 2 not known, 4 true), a range of days whether
it can exist and whether either end can be anything but "not known".  Both are never too narrow: a value
outside a range cannot occur.  They may be too wide, since two parts of a condition are looked at as if
each could be anything whatever the other is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import NamedTuple, TypeAlias

from dutybound.engine.columns.tables import Table, Tables
from dutybound.language import (
    Condition,
    Contested,
    DateExpression,
    DateFact,
    Event,
    Field,
    Matter,
    YesNo,
)
from dutybound.language import expressions as words

Range: TypeAlias = int
"""A set of truths: bit `1 << truth` for each."""

FALSE, UNKNOWN, TRUE = 1, 2, 4
ANY = FALSE | UNKNOWN | TRUE


def _pairs(how: object) -> dict[tuple[Range, Range], Range]:
    return {
        (a, b): reduce(
            lambda found, values: found | 1 << how(values),  # type: ignore[operator]
            product(_values(a), _values(b)),
            0,
        )
        for a in range(8)
        for b in range(8)
    }


def _values(truths: Range) -> list[int]:
    return [value for value in range(3) if truths >> value & 1]


_LEAST, _MOST = _pairs(min), _pairs(max)
_AGREED = _pairs(lambda pair: pair[0] if pair[0] == pair[1] else 1)
_OPPOSITE = [sum(4 >> value for value in _values(truths)) for truths in range(8)]


class DayRange(NamedTuple):
    """Whether a day can exist, and whether its earliest and its latest end can be known."""

    exists: Range
    low: bool
    high: bool


_EXACT = DayRange(TRUE, low=True, high=True)


@dataclass(frozen=True)
class Recorded:
    """What some tables can say anything of.

    `kinds` have a table with rows or columns, and `fields` a column; `complete` are the kinds whose lists
    may be known to be complete, and `unlinked` the pairs of kinds of which one may belong to no other.
    """

    kinds: frozenset[type[Matter]]
    fields: frozenset[Field]
    complete: frozenset[type[Matter]] = frozenset()
    unlinked: frozenset[tuple[type[Matter], type[Matter]]] = frozenset()

    @classmethod
    def by(cls, tables: Tables) -> Recorded:
        """What tables record, by their columns and not by the values in them."""
        each = [table for table in tables.tables.values() if table.size or _columns(table)]
        return cls(
            frozenset(table.matter for table in each),
            frozenset(field for table in each for field in _columns(table)),
            frozenset(kind for kind, flags in tables.complete.items() if flags.any()),
            frozenset(
                (table.matter, upper)
                for table in each
                for upper in table.matter.ancestors()
                if table.size and (upper not in table.links or upper in table.unlinked)
            ),
        )

    def __or__(self, other: Recorded) -> Recorded:
        """What is recorded by the one or the other."""
        return Recorded(
            self.kinds | other.kinds,
            self.fields | other.fields,
            self.complete | other.complete,
            self.unlinked | other.unlinked,
        )


def _columns(table: Table) -> list[Field]:
    return [*table.truths, *table.masks, *table.days]


class Ranges:
    """Reads conditions and dates to ranges, from where a matter of one kind stands."""

    def __init__(
        self,
        recorded: Recorded,
        matter: type[Matter],
        readings: Mapping[Contested, str] | None = None,
    ) -> None:
        self._recorded, self._matter = recorded, matter
        self._readings = readings or {}
        self._truths: dict[Condition, Range] = {}
        self._dates: dict[DateExpression, DayRange] = {}
        self._lower: dict[type[Matter], Ranges] = {}

    def truth(self, node: Condition) -> Range:
        if node not in self._truths:
            self._truths[node] = node.read(self)
        return self._truths[node]

    def date(self, node: DateExpression) -> DayRange:
        if node not in self._dates:
            self._dates[node] = node.read(self)
        return self._dates[node]

    # --- facts ----------------------------------------------------------------------------------

    def _of(self, field: Field, told: Range) -> Range:
        """What a field can be where it has a column; without one nothing is known of it."""
        truths = told if field in self._recorded.fields else UNKNOWN
        matter = field.matter
        if matter is self._matter:
            return truths
        if matter not in self._matter.ancestors():
            return FALSE
        return truths | (FALSE if (self._matter, matter) in self._recorded.unlinked else 0)

    def yes_no(self, node: YesNo) -> Range:
        return self._of(node, ANY)

    def choice_is(self, node: words.ChoiceIs) -> Range:
        return self._of(node.choice, ANY)

    def includes(self, node: words.Includes) -> Range:
        return self._of(node.codes, UNKNOWN | TRUE)

    def event(self, node: Event) -> DayRange:
        # What has happened has done so by the day it is looked at, even if nothing is known of it.
        return DayRange(self._of(node, ANY), low=node in self._recorded.fields, high=True)

    def date_fact(self, node: DateFact) -> DayRange:
        there = node in self._recorded.fields
        return DayRange(self._of(node, ANY), low=there, high=there)

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Range:
        return 1 << int(node.value)

    def exists(self, node: words.Exists) -> Range:
        return self.date(node.date).exists

    def before(self, node: words.Before) -> Range:
        return _before(self.date(node.first), self.date(node.second))

    def all_of(self, node: words.All) -> Range:
        return least(map(self.truth, node.conditions))

    def any_of(self, node: words.AnyOf) -> Range:
        return most(map(self.truth, node.conditions))

    def negation(self, node: words.Not) -> Range:
        return opposite(self.truth(node.part))

    def shown(self, node: words.Shown) -> Range:
        return shown(self.truth(node.part))

    def named(self, node: words.Named) -> Range:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Range:
        chosen = self._readings.get(node.question)
        if chosen is not None:
            return self.truth(node.readings[chosen])
        return agreed(map(self.truth, node.readings.values()))

    def some(self, node: words.Some) -> Range:
        return _MOST[self._each(node.matter, node.where) | FALSE, self._more(node.matter)]

    def every(self, node: words.Every) -> Range:
        none_missing = _OPPOSITE[self._more(node.matter)]
        return _LEAST[self._each(node.matter, node.where) | TRUE, none_missing]

    def at_least(self, node: words.AtLeast) -> Range:
        return _MOST[self._each(node.matter, node.where) | FALSE, self._more(node.matter)]

    def _each(self, matter: type[Matter], where: Condition) -> Range:
        """What a condition can be of matters that belong to this one; nothing where there are none."""
        return self._below(matter).truth(where) if matter in self._recorded.kinds else 0

    def _more(self, matter: type[Matter]) -> Range:
        """Whether there may be matters of a kind that are not listed."""
        return UNKNOWN | (FALSE if matter in self._recorded.complete else 0)

    def _below(self, matter: type[Matter]) -> Ranges:
        if matter not in self._lower:
            self._lower[matter] = Ranges(self._recorded, matter, self._readings)
        return self._lower[matter]

    # --- dates ----------------------------------------------------------------------------------

    def as_of(self, node: words.AsOf) -> DayRange:
        return _EXACT

    def fixed(self, node: words.FixedDate) -> DayRange:
        return _EXACT

    def shift(self, node: words.Shift) -> DayRange:
        return self.date(node.of)

    def roll(self, node: words.Roll) -> DayRange:
        return self.date(node.of)

    def anniversary(self, node: words.Anniversary) -> DayRange:
        return self.date(node.of)

    def in_year_of(self, node: words.InYearOf) -> DayRange:
        return self.date(node.of)

    def later_of(self, node: words.LaterOf) -> DayRange:
        return self._either(node.dates, _MOST)

    def earlier_of(self, node: words.EarlierOf) -> DayRange:
        return self._either(node.dates, _MOST)

    def paused(self, node: words.Paused) -> DayRange:
        limit, begun = self.date(node.limit), self.date(node.begun)
        # Once paused, a limit without end is known to be so at both ends.
        return limit._replace(low=limit.low or bool(begun.exists & TRUE))

    def choose(self, node: words.Choose) -> DayRange:
        where = self.truth(node.where)
        if where in (TRUE, FALSE):
            return self.date(node.then if where == TRUE else node.otherwise)
        both = self._either((node.then, node.otherwise), _AGREED)
        return both._replace(exists=both.exists | self._any_of(node.then, node.otherwise))

    def latest_before(self, node: words.LatestBefore) -> DayRange:
        return self._neighbour(node.matter, node.date, node.limit)

    def next_after(self, node: words.NextAfter) -> DayRange:
        return self._neighbour(node.matter, node.date, node.limit)

    def _neighbour(
        self, matter: type[Matter], date: DateExpression, limit: DateExpression
    ) -> DayRange:
        bound = self.date(limit)
        unlisted = _LEAST[self._more(matter), bound.exists]
        if matter not in self._recorded.kinds:
            return DayRange(_MOST[FALSE, unlisted], bound.low, bound.high)
        each = self._below(matter).date(date)
        kept = _before(each, bound) | _before(bound, each) | FALSE
        return DayRange(_MOST[kept, unlisted], each.low or bound.low, each.high or bound.high)

    def named_date(self, node: words.NamedDate) -> DayRange:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> DayRange:
        chosen = self._readings.get(node.question)
        if chosen is not None:
            return self.date(node.readings[chosen])
        return self._either(node.readings.values(), _AGREED)

    def _either(
        self, nodes: Iterable[DateExpression], exists: dict[tuple[Range, Range], Range]
    ) -> DayRange:
        each = [self.date(node) for node in nodes]
        there = reduce(lambda a, b: exists[a, b], (date.exists for date in each))
        return DayRange(there, any(d.low for d in each), any(d.high for d in each))

    def _any_of(self, *nodes: DateExpression) -> Range:
        return reduce(lambda a, b: a | b, (self.date(node).exists for node in nodes))


def _before(first: DayRange, second: DayRange) -> Range:
    return _LEAST[_LEAST[first.exists, second.exists], order(first, second)]


def order(first: DayRange, second: DayRange) -> Range:
    """Whether one day comes before another, if both exist.

    Sure only where the one's latest end and the other's earliest can be known, and likewise ruled out.
    """
    can_be = TRUE if first.high and second.low else 0
    can_be |= FALSE if first.low and second.high else 0
    return UNKNOWN | can_be


def least(ranges: Iterable[Range]) -> Range:
    """The range of a condition that takes all of several parts."""
    return reduce(lambda a, b: _LEAST[a, b], ranges, TRUE)


def most(ranges: Iterable[Range]) -> Range:
    """The range of a condition that takes one of several parts."""
    return reduce(lambda a, b: _MOST[a, b], ranges, FALSE)


def agreed(ranges: Iterable[Range]) -> Range:
    """The range of what several readings agree on."""
    return reduce(lambda a, b: _AGREED[a, b], ranges)


def opposite(truths: Range) -> Range:
    """The range of the opposite."""
    return _OPPOSITE[truths]


def shown(truths: Range) -> Range:
    """The range of what counts only where it is true."""
    return (truths & TRUE) | (FALSE if truths & (FALSE | UNKNOWN) else 0)

"""Conditions taken apart into the smallest parts that can vary by themselves, each with its range.

A comparison is two days that exist and their order, and a day that is counted from another exists with it.
So parts that hang together in the law hang together here, and a search through their values finds fewer
combinations that no case can have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeAlias

from dutybound.engine.columns import ranges
from dutybound.engine.columns.ranges import TRUE, Range, Ranges
from dutybound.language import Condition, Contested, DateExpression, Expression, Field
from dutybound.language import expressions as words

Given: TypeAlias = Mapping[object, Range]
"""The values that some of the smallest parts have been given, by their keys."""


@dataclass(frozen=True, eq=False)
class Formula:
    """A condition.  One of the smallest parts has no `parts` of its own but a `key`, and its `range`."""

    range: Range
    parts: tuple[Formula, ...] = ()
    joined: Callable[[Iterable[Range]], Range] = ranges.least
    key: object = None

    def under(self, given: Given, seen: dict[Formula, Range]) -> Range:
        """Its range once some parts have a value; `seen` remembers what was worked out under them."""
        if not self.parts:
            return given.get(self.key, self.range)
        if self not in seen:
            seen[self] = self.joined([part.under(given, seen) for part in self.parts])
        return seen[self]

    def open_part(self, given: Given, seen: dict[Formula, Range]) -> Formula | None:
        """One of the smallest parts that could still be more than one thing, where that matters."""
        if self.under(given, seen).bit_count() == 1:
            return None
        if not self.parts:
            return self
        found = (part.open_part(given, seen) for part in self.parts)
        return next((part for part in found if part is not None), None)


class Formulas:
    """Makes formulas of the conditions of one kind of matter, on one way to read contested law."""

    def __init__(self, read: Ranges, way: Mapping[Contested, str]) -> None:
        self._read, self._way = read, way
        self._made: dict[Condition, Formula] = {}

    def of(self, node: Condition) -> Formula:
        """The formula of a condition."""
        if node not in self._made:
            self._made[node] = self._make(node)
        return self._made[node]

    def _make(self, node: Condition) -> Formula:
        if isinstance(node, words.All):
            return self._joined(ranges.least, *map(self.of, node.conditions))
        if isinstance(node, words.AnyOf):
            return self._joined(ranges.most, *map(self.of, node.conditions))
        if isinstance(node, words.Not | words.Shown):
            how = _opposite if isinstance(node, words.Not) else _shown
            return self._joined(how, self.of(node.part))
        return self._of_one(node)

    def _of_one(self, node: Condition) -> Formula:
        if isinstance(node, words.Named):
            return self.of(node.part)
        if isinstance(node, words.ConditionByReading) and node.question in self._way:
            return self.of(node.readings[self._way[node.question]])
        if isinstance(node, words.Exists):
            return self._exists(node.date)
        if isinstance(node, words.Before):
            both = self._exists(node.first), self._exists(node.second)
            return self._joined(ranges.least, *both, self._order(node))
        return Formula(self._read.truth(node), key=key_of(node))

    def _order(self, node: words.Before) -> Formula:
        """The order of two days; strictly later is just what not being on or before is."""
        if node.strictly:
            turned = words.Before(node.second, node.first, strictly=False)
            return self._joined(_opposite, self._order(turned))
        first, second = self._read.date(node.first), self._read.date(node.second)
        return Formula(ranges.order(first, second), key=("order", key_of(node)))

    def _exists(self, date: DateExpression) -> Formula:
        if isinstance(date, words.AsOf | words.FixedDate):
            return Formula(TRUE, key="always")
        if isinstance(date, words.Shift | words.Roll | words.Anniversary | words.InYearOf):
            return self._exists(date.of)
        if isinstance(date, words.Paused | words.NamedDate):
            return self._exists(date.limit if isinstance(date, words.Paused) else date.part)
        if isinstance(date, words.LaterOf | words.EarlierOf):
            return self._joined(ranges.most, *map(self._exists, date.dates))
        if isinstance(date, words.DateByReading) and date.question in self._way:
            return self._exists(date.readings[self._way[date.question]])
        return Formula(self._read.date(date).exists, key=("exists", key_of(date)))

    @staticmethod
    def _joined(how: Callable[[Iterable[Range]], Range], *parts: Formula) -> Formula:
        return Formula(how([part.range for part in parts]), parts, how)


def _opposite(each: Iterable[Range]) -> Range:
    return ranges.opposite(*each)


def _shown(each: Iterable[Range]) -> Range:
    return ranges.shown(*each)


_KEYS: dict[object, int] = {}


@cache
def key_of(node: Expression) -> int:
    """A number that expressions share which say the same: rules write a comparison down more than once."""
    if isinstance(node, Field):
        return _KEYS.setdefault(node, len(_KEYS))
    said = tuple(_said(getattr(node, each.name)) for each in fields(node))  # type: ignore[arg-type]
    return _KEYS.setdefault((type(node), said), len(_KEYS))


def _said(value: Any) -> object:
    if isinstance(value, Expression):
        return key_of(value)
    if isinstance(value, tuple):
        return tuple(map(_said, value))
    if isinstance(value, Mapping):
        return tuple((name, _said(each)) for name, each in value.items())
    return value

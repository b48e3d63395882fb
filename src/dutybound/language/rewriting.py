"""The same law with some of its words put otherwise: what a reform does to a rulebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from dutybound.language.expressions import All, AnyOf, Expression, all_of, any_of
from dutybound.language.fields import Field
from dutybound.language.rules import Rule, Text
from dutybound.language.steps import Bar, Excuse, Extension, Step

T = TypeVar("T")

_HOLDS_LAW = (Expression, Step, Excuse, Extension, Bar, Text, Rule)


def rewrite(thing: T, swaps: Mapping[Expression, Expression]) -> T:
    """A rule, step or expression in which each expression of `swaps` stands as what it is swapped for.

    What holds none of them is the same object as before.
    """
    return cast("T", _Rewriter(swaps).of(thing))


class _Rewriter:
    def __init__(self, swaps: Mapping[Expression, Expression]) -> None:
        self._swaps = swaps
        self._done: dict[int, object] = {}

    def of(self, thing: object) -> object:
        if isinstance(thing, Expression) and thing in self._swaps:
            return self._swaps[thing]
        if isinstance(thing, tuple):
            return self._all(thing)
        if isinstance(thing, Mapping):
            return {key: self.of(value) for key, value in thing.items()}
        if isinstance(thing, Field) or not isinstance(thing, _HOLDS_LAW):
            return thing
        # An expression that stands in several places is to stay one expression.
        if id(thing) not in self._done:
            self._done[id(thing)] = self._rebuilt(thing)
        return self._done[id(thing)]

    def _all(self, things: tuple[object, ...]) -> tuple[object, ...]:
        each = tuple(self.of(thing) for thing in things)
        return each if _differ(each, things) else things

    def _rebuilt(self, thing: Any) -> object:
        if not is_dataclass(thing):
            return thing
        now = {field.name: getattr(thing, field.name) for field in fields(thing)}
        new = {name: self.of(value) for name, value in now.items()}
        if not _differ(_parts(new), _parts(now)):
            return thing
        if isinstance(thing, All):
            return all_of(*cast("Any", new["conditions"]))
        if isinstance(thing, AnyOf):
            return any_of(*cast("Any", new["conditions"]))
        return replace(cast("Any", thing), **new)


def _differ(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return any(one is not other for one, other in zip(some, others, strict=True))


def _parts(named: Mapping[str, object]) -> tuple[object, ...]:
    """The values of some fields, those of a mapping among them one by one."""
    found: list[object] = []
    for value in named.values():
        found += value.values() if isinstance(value, Mapping) else (value,)
    return tuple(found)

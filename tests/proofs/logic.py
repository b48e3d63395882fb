"""Formulas over z3 terms, with what is already settled folded away.

A formula is a plain ``bool`` where it is settled and a z3 Bool where it is not; a day is an ``int`` or a
z3 Int.  Folding early keeps the formulas of a rule small enough to prove in milliseconds.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

import z3

Formula = Any  # bool, or a z3 Bool
DayTerm = Any  # int, or a z3 Int


def both(*parts: Formula) -> Formula:
    """Every part holds."""
    open_parts = [part for part in parts if part is not True]
    if any(part is False for part in open_parts):
        return False
    if len(open_parts) < 2:
        return open_parts[0] if open_parts else True
    return z3.And(*open_parts)


def either(*parts: Formula) -> Formula:
    """At least one part holds."""
    open_parts = [part for part in parts if part is not False]
    if any(part is True for part in open_parts):
        return True
    if len(open_parts) < 2:
        return open_parts[0] if open_parts else False
    return z3.Or(*open_parts)


def no(part: Formula) -> Formula:
    """The part does not hold."""
    return (not part) if isinstance(part, bool) else z3.Not(part)


def implies(where: Formula, then: Formula) -> Formula:
    return either(no(where), then)


def same(one: Formula, other: Formula) -> Formula:
    return both(implies(one, other), implies(other, one))


def pick(where: Formula, then: DayTerm, otherwise: DayTerm) -> DayTerm:
    """One day where a formula holds, another where it does not."""
    if isinstance(where, bool):
        return then if where else otherwise
    return z3.If(where, then, otherwise)


def larger(*days: DayTerm) -> DayTerm:
    return reduce(lambda one, other: pick(one >= other, one, other), days)


def smaller(*days: DayTerm) -> DayTerm:
    return reduce(lambda one, other: pick(one <= other, one, other), days)


def how_many(*parts: Formula) -> DayTerm:
    """The number of parts that hold."""
    return sum((pick(part, 1, 0) for part in parts), start=0)

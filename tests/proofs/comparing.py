"""Statements about two steps, of one rule or of two: never both engaged, one day before the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import z3

from dutybound.language import (
    ALWAYS,
    NEVER,
    Condition,
    Contested,
    DateExpression,
    Matter,
    Rule,
    Status,
)
from dutybound.language.expressions import ConditionByReading, DateByReading, Expression, FixedDate
from dutybound.language.rules import Branch, walk
from tests.proofs.calendars import Calendars
from tests.proofs.exact import AS_OF_RANGE, ExactReader, Readings, world_of
from tests.proofs.logic import DayTerm, Formula, both, either, no
from tests.proofs.questions import search


class Named(NamedTuple):
    """A day of a step, when the text that gives it governs, and when that step applies."""

    governs: Condition
    applies: Condition
    day: DateExpression


def rule_governs(rule: Rule, branch: Branch) -> Condition:
    """That the trigger falls on a day when a text was law."""
    starts = FixedDate(branch.text.first) <= rule.trigger
    ended = NEVER if branch.text.last is None else rule.trigger > FixedDate(branch.text.last)
    return starts & ~ended


@dataclass(frozen=True)
class Days:
    """The days of that name that the texts of a step give, and when each text applies."""

    rule: Rule
    step_id: str
    name: str

    def nodes(self) -> list[Named]:
        return [
            Named(rule_governs(self.rule, b), b.applies & b.step.when, b.step.dates()[self.name])
            for b in self.rule.outcome(self.step_id).branches
            if self.name in b.step.dates()
        ]


def readings_of(*roots: Expression) -> list[Readings]:
    questions: dict[Contested, None] = {
        node.question: None
        for node in walk(*roots)
        if isinstance(node, ConditionByReading | DateByReading)
    }
    return [
        dict(zip(questions, names, strict=True))
        for names in product(*(question.readings for question in questions))
    ]


def nearer(one: type[Matter], other: type[Matter]) -> type[Matter]:
    """The matter that belongs to the other, so that both can be read from it."""
    if other in (one, *one.ancestors()):
        return one
    if one in other.ancestors():
        return other
    raise ValueError(f"a {one.key} and a {other.key} do not belong to one another")


def facts_of(reader: ExactReader) -> Iterator[Formula]:
    """What holds of an exact world whose events come in their declared orders."""
    yield from list(reader.world.in_order())
    yield from reader.world.possible()
    yield AS_OF_RANGE
    yield from reader.calendars.knowledge()


def engaged(reader: ExactReader, rule: Rule, step_ids: tuple[str, ...]) -> Formula:
    """That any of these steps of a rule applies."""
    idle = (rule.outcome(step_id).statuses[Status.NOT_ENGAGED] for step_id in step_ids)
    return either(*(no(reader.truth(condition)) for condition in idle))


def both_engaged(one: Rule, other: Rule) -> z3.ModelRef | None:
    """An exact case in which two rules apply to the same matter."""
    roots = [c for r in (one, other) for s in r.step_ids for c in r.outcome(s).roots()]
    for readings in readings_of(*roots):
        reader = world_of("w", nearer(one.about, other.about), Calendars(), readings)
        goal = both(engaged(reader, one, one.step_ids), engaged(reader, other, other.step_ids))
        found = search(goal, *facts_of(reader))
        if found is not None:
            return found
    return None


@dataclass(frozen=True)
class Order:
    """One day that comes before another in law.

    Compared are the days of steps that both apply to a case, or (with `together` off, for steps that are
    alternatives to one another) of texts that govern it.  `where` narrows the cases.
    """

    early: Days
    late: Days
    strictly: bool = True
    together: bool = True
    where: Condition = ALWAYS

    def worlds(self) -> Iterator[ExactReader]:
        """An exact world under each combination of readings."""
        pairs = [*self.early.nodes(), *self.late.nodes()]
        for readings in readings_of(*(node for pair in pairs for node in pair)):
            about = nearer(self.early.rule.about, self.late.rule.about)
            yield world_of("w", about, Calendars(), readings)

    def broken(self) -> z3.ModelRef | None:
        """An exact case in which the two days are not in order."""
        return self._find(lambda early, late: early >= late if self.strictly else early > late)

    def both_there(self) -> z3.ModelRef | None:
        """An exact case in which both days are there, so that the order says something."""
        return self._find(lambda _early, _late: True)

    def _find(self, wrong: Callable[[DayTerm, DayTerm], Formula]) -> z3.ModelRef | None:
        for reader in self.worlds():
            pairs = either(*(self._pair(reader, wrong, *nodes) for nodes in self._node_pairs()))
            found = search(both(reader.truth(self.where), pairs), *facts_of(reader))
            if found is not None:
                return found
        return None

    def _node_pairs(self) -> list[tuple[Named, Named]]:
        return list(product(self.early.nodes(), self.late.nodes()))

    def _pair(
        self,
        reader: ExactReader,
        wrong: Callable[[DayTerm, DayTerm], Formula],
        first: Named,
        second: Named,
    ) -> Formula:
        early, late = reader.date(first.day), reader.date(second.day)
        conditions = [n.applies if self.together else n.governs for n in (first, second)]
        apply = both(*(reader.truth(condition) for condition in conditions))
        return both(apply, early.there, late.there, wrong(early.day, late.day))

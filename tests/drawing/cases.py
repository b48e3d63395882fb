"""Vague cases drawn from a seed: `draw_case(rng, rulebook)`.

A world is drawn first, pushed towards one status of one step of one rule, and then blurred: facts are
forgotten, days made vague, a second person speaks.  So every status comes up, and most cases stand close
to the day on which an answer turns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

from dutybound.days import Day, Span, to_date
from dutybound.engine.answers import ways_to_read
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.language import (
    Condition,
    Expression,
    Field,
    Matter,
    Rule,
    Rulebook,
    Status,
    Step,
    leaves,
)
from dutybound.language import expressions as words
from dutybound.language.truth import TRUE
from tests.drawing.blurring import Blur
from tests.drawing.days import look
from tests.drawing.goals import Goal, fields_of, goals, matters_of
from tests.drawing.worlds import Drawer, in_order
from tests.judge import Judge
from tests.verdicts import verdict

ATTEMPTS = 100
PUSHES = 120
FULL = 2.0
OTHERS = 2.5
"""About how many matters a case has that its rule does not speak of, however many kinds there are."""
LIMITS = {"due", "last", "opens", "safe", "outer"}


def draw_case(
    rng: Random,
    rulebook: Rulebook,
    focus: Rule | Goal | None = None,
    *,
    two_accounts: bool = True,
    vague: bool = True,
) -> Case:
    """A case over a rulebook's vocabulary, near the status `focus` (one of that rule; any if not given).

    `two_accounts` lets some facts have two speakers; with `vague` off the case is exact.
    """
    if isinstance(focus, tuple):
        goal = focus
    else:
        goal = rng.choice(goals(rulebook.rules if focus is None else (focus,)))
    world = _world_near(rng, rulebook, goal, look(rng))
    return Blur(rng, goal, two_accounts=two_accounts).case(world) if vague else world


def _world_near(rng: Random, rulebook: Rulebook, goal: Goal, as_of: Day) -> Case:
    rule = goal[0]
    for _ in range(ATTEMPTS):
        root = Record(rulebook.root, rulebook.root.key, None)
        drawer = Drawer(rng, (rule,), as_of)
        for matter in rulebook.matters:
            needed = _number_needed(rng, rule, matter, others=OTHERS / len(rulebook.matters))
            _add_matters(rng, root, matter, needed=needed)
        case = Case(as_of, root, frozenset(rulebook.matters) - {rulebook.root})
        drawer.fill(case)
        if drawer.put_in_order(case):
            for number, record in enumerate(case.records(rule.about)):
                Push(rng, drawer, goal, record).run(PUSHES if number == 0 else PUSHES // 10)
            return case
    raise RuntimeError(f"no case of {rule.id} was found whose events stand in an order that can be")


def _number_needed(rng: Random, rule: Rule, matter: type[Matter], *, others: float) -> int:
    if matter is rule.about or matter in rule.about.ancestors():
        return rng.choice((1, 1, 1, 2))
    if matter in matters_of(rule):
        return rng.choice((0, 1, 1, 2))
    return int(rng.random() < others)


def _add_matters(rng: Random, root: Record, matter: type[Matter], *, needed: int) -> None:
    if matter.of is None:
        return
    parents = [root] if root.matter is matter.of else list(root.below(matter.of))
    for number in range(needed if parents else 0):
        Record(matter, f"{matter.key}-{number + 1}", rng.choice(parents))


# --- pushing towards a status -------------------------------------------------------------------


class Push:
    """Changes facts of one matter, a few at a time, until the judge finds a chosen status there."""

    def __init__(self, rng: Random, drawer: Drawer, goal: Goal, record: Record) -> None:
        self.rng, self.drawer, self.record = rng, drawer, record
        self.rule, self.step_id, self.wanted = goal
        rule = self.rule
        self.judge = Judge(record, to_date(drawer.as_of), rng.choice(ways_to_read(rule)))
        self.facts = _facts_near(record, fields_of(rule))
        self.step = step = rng.choice(rule.outcome(self.step_id).branches).step
        self.turning = _facts_near(
            record, _leaves(*step.dates().values(), *step.openings().values())
        )
        self.needs = _conjuncts(rule, step)

    def run(self, pushes: int) -> None:
        score = self.score()
        for _ in range(pushes):
            if score == FULL:
                break
            score = self.change(score)
        if self.rng.random() < 0.4:
            self.nudge()

    def nudge(self) -> None:
        """Move one day, so that the world may lie just before or past where the answer turns."""
        dated = [(o, f) for o, f in self.facts if _day_of(o.accounts[f][0].value) is not None]
        if not dated:
            return
        owner, field = self.rng.choice(dated)
        before = owner.accounts[field]
        owner.accounts[field] = (Account(self.moved(owner, field)),)
        if not _ordered([(owner, field)]):
            owner.accounts[field] = before

    def moved(self, owner: Record, field: Field) -> Value:
        """Another day for a fact: drawn anew, the next one, or the one that brings a limit to today."""
        dice, value = self.rng.random(), owner.accounts[field][0].value
        if dice < 0.3:
            return self.drawer.draw(owner, field)
        by = self.rng.choice((-1, 1)) if dice < 0.5 else self.days_to_today(field)
        if by == 0:
            return self.drawer.draw(owner, field)
        day = _day_of(value)
        assert day is not None
        if isinstance(value, Span):
            return Span.on(day + by)
        return Occurrence(TRUE, Span.on(min(self.drawer.as_of, day + by)))

    def days_to_today(self, field: Field) -> int:
        """How far a day has to move to bring a limit that hangs on it to today, or next to it."""
        limits = [
            day.toordinal()
            for name, date in self.step.dates().items()
            if name in LIMITS and field in _leaves(date) and (day := self.judge.day(date))
        ]
        if not limits:
            return 0
        by = self.drawer.as_of - self.rng.choice(limits) + self.rng.choice((-1, 0, 0, 1))
        return by if abs(by) < 3000 else 0

    def change(self, score: float) -> float:
        """Change some facts if that brings the matter no farther from the status; the new score."""
        facts = self.facts_to_change(score)
        before = [owner.accounts[field] for owner, field in facts]
        for owner, field in facts:
            owner.accounts[field] = (Account(self.drawer.draw(owner, field)),)
        now = self.score()
        if now >= score and _ordered(facts):
            return now
        for (owner, field), accounts in zip(facts, before, strict=True):
            owner.accounts[field] = accounts
        return score

    def facts_to_change(self, score: float) -> list[tuple[Record, Field]]:
        facts = self.facts
        missing = [need for need in self.needs if score < 1.0 and not self.judge.holds(need)]
        if missing and self.rng.random() < 0.8:
            facts = _facts_near(self.record, _leaves(self.rng.choice(missing))) or facts
        elif score >= 1.0 and self.turning and self.rng.random() < 0.6:
            facts = self.turning
        return self.rng.sample(facts, min(len(facts), self.rng.choice((1, 1, 1, 2, 3))))

    def score(self) -> float:
        """How near it is: the share of what the rule needs to apply, then 1, then at the status FULL."""
        found = verdict(
            self.rule, self.step_id, self.record, self.drawer.as_of, self.judge.readings
        )
        if _is_near(found.status, self.wanted, shown=found.shown):
            return FULL
        if found.status is not Status.NOT_ENGAGED:
            return 1.0
        return sum(map(self.judge.holds, self.needs)) / (len(self.needs) + 1)


def _day_of(value: Value) -> Day | None:
    if isinstance(value, Occurrence) and value.state is TRUE:
        return value.span.earliest
    return value.earliest if isinstance(value, Span) else None


@cache
def _leaves(*nodes: Expression) -> list[Field]:
    return leaves(*nodes)


@cache
def _conjuncts(rule: Rule, step: Step) -> list[Condition]:
    """What a step needs in order to apply, part by part."""
    days = [day.happened for name, day in step.dates().items() if name in {"due", "outer"}]
    waiting, found = [rule.engaged, rule.trigger.happened, step.when, *days], []
    while waiting:
        node = waiting.pop()
        if isinstance(node, words.Named):
            waiting.append(node.part)
        elif isinstance(node, words.All):
            waiting.extend(node.conditions)
        else:
            found.append(node)
    return found


def _ordered(facts: Sequence[tuple[Record, Field]]) -> bool:
    """Whether the matters of these facts, and those that belong to them, stand in an order that can be."""
    return all(
        in_order(r, o) for owner, _ in facts for r in _family(owner) for o in r.matter.orders
    )


def _family(record: Record) -> Iterator[Record]:
    yield record
    for group in record.children.values():
        for child in group:
            yield from _family(child)


def _is_near(found: Status, wanted: Status, *, shown: frozenset[str]) -> bool:
    """An extended limit is where "late unless extended" comes from, once the notice is forgotten."""
    if wanted is Status.LATE_UNLESS_EXTENDED:
        return found is Status.DUE and "extended" in shown
    return found is wanted


def _facts_near(record: Record, fields: Sequence[Field]) -> list[tuple[Record, Field]]:
    found = []
    for field in fields:
        owner = record.up_to(field.matter)
        owners = [owner] if owner is not None else list(record.below(field.matter))
        found += [(owner, field) for owner in owners]
    return found

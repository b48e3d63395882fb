"""Vague cases made of exact ones: facts forgotten, days made vague, a second person speaking."""

from __future__ import annotations

from random import Random

from dutybound.days import ALL_TIME, FIRST, LAST, Day, Span, add_months, to_date
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.language import (
    Choice,
    Codes,
    DateFact,
    Field,
    Judgement,
    Limit,
    Proof,
    Rule,
    Speaker,
    Status,
    YesNo,
    leaves,
)
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from tests.drawing.goals import Goal, fields_of
from tests.drawing.worlds import NONE

FORGETTING = (0.0, 0.0, 0.0, 0.05, 0.15, 0.4)
DISPUTES = (0.0, 0.0, 0.0, 0.03, 0.1)
OTHERS = (Speaker.COUNCIL, Speaker.COUNCIL, Speaker.SCHOOL, Speaker.TRIBUNAL, Speaker.OMBUDSMAN)


class Blur:
    """Makes a vague case of an exact one."""

    def __init__(self, rng: Random, goal: Goal, *, two_accounts: bool) -> None:
        self.rng, (rule, _, self.wanted) = rng, goal
        self.disputes = rng.choice(DISPUTES) if two_accounts else 0.0
        self.forgetting = rng.choice(FORGETTING)
        self.vagueness = rng.choice(FORGETTING)
        self.relevant = set(fields_of(rule))
        self.hidden = self._hidden(rule)

    def _hidden(self, rule: Rule) -> set[Field]:
        """What only the body could show: in most cases nobody has said anything of it."""
        hidden: set[Field] = set()
        for text in rule.texts:
            for step in text.steps:
                if isinstance(step, Limit) and self._forgets_excuses():
                    openings = [excuse.when for excuse in step.excused]
                    if step.extension is not None and self._forgets_extension():
                        openings.append(step.extension.when)
                    hidden |= set(leaves(*openings)) - set(
                        leaves(rule.engaged, step.done, step.due)
                    )
        return hidden

    def _forgets_excuses(self) -> bool:
        return self.wanted is not Status.EXCUSED and self.rng.random() < 0.6

    def _forgets_extension(self) -> bool:
        return self.wanted is Status.LATE_UNLESS_EXTENDED or self.rng.random() < 0.3

    def case(self, world: Case) -> Case:
        """A case that allows the world, and others, with two people speaking of some facts."""
        copies: dict[Record, Record] = {}
        for record in world.all_records():
            parent = None if record.parent is None else copies[record.parent]
            copies[record] = Record(record.matter, record.id, parent)
            for field in record.matter.fields.values():
                accounts = self._accounts(field, record.accounts[field][0].value, world.as_of)
                if accounts:
                    copies[record].accounts[field] = accounts
        kinds = sorted(world.complete, key=lambda kind: kind.key)
        complete = frozenset(kind for kind in kinds if self.rng.random() < 0.7)
        return Case(world.as_of, copies[world.root], complete)

    def _accounts(self, field: Field, value: Value, as_of: Day) -> tuple[Account, ...]:
        forgetting = self.forgetting if field in self.relevant else 0.5
        if value == NONE or field in self.hidden or self.rng.random() < forgetting:
            return ()
        first = Account(self._vague(field, value, as_of), self._speaker(field), self._proof())
        if self.rng.random() >= self.disputes:
            return (first,)
        other = value if self.rng.random() < 0.4 else self._otherwise(field, value, as_of)
        speaker = self.rng.choice([s for s in OTHERS if s is not first.said_by])
        return (first, Account(self._vague(field, other, as_of), speaker, self._proof()))

    def _speaker(self, field: Field) -> Speaker:
        if isinstance(field, Judgement) and self.rng.random() < 0.5:
            return self.rng.choice(field.settled_by)
        return Speaker.FAMILY

    def _proof(self) -> Proof | None:
        return self.rng.choice((None, None, Proof.LETTER, Proof.EMAIL, Proof.MEMORY))

    def _otherwise(self, field: Field, value: Value, as_of: Day) -> Value:
        """Another answer, such as somebody else might give."""
        if isinstance(field, YesNo):
            return FALSE if value is TRUE else TRUE
        if isinstance(field, Choice | Codes):
            return frozenset({self.rng.choice(list(field.options))})
        if isinstance(value, Occurrence) and value.state is TRUE and self.rng.random() < 0.5:
            return Occurrence(FALSE)
        day = as_of - self.rng.randint(0, 200)
        return Span.on(day) if isinstance(field, DateFact) else Occurrence(TRUE, Span.on(day))

    def _vague(self, field: Field, value: Value, as_of: Day) -> Value:
        if self.rng.random() >= self.vagueness:
            return value
        if isinstance(value, Occurrence) and value.state is TRUE:
            state = TRUE if self.rng.random() < 0.9 else UNKNOWN
            return Occurrence(state, self._around(value.span.earliest, as_of))
        if isinstance(value, Span):
            return self._around(value.earliest, LAST)
        if isinstance(field, Choice) and isinstance(value, frozenset):
            return value | {self.rng.choice(list(field.options))}
        return value

    def _around(self, day: Day, latest: Day) -> Span:
        """A span that holds a day, such as people give: a month, some days, 'by' a day."""
        kind = self.rng.choice(("month", "days", "days", "days", "by", "since", "all"))
        if kind == "month":
            first = to_date(day).replace(day=1).toordinal()
            return Span(first, add_months(first, 1) - 1)
        if kind == "days":
            low, high = day - self.rng.randint(0, 9), day + self.rng.randint(0, 9)
            return Span(low, max(day, min(high, latest)))
        if kind == "by":
            return Span(FIRST, min(latest, day + self.rng.randint(0, 20)))
        return Span(day - self.rng.randint(0, 20), LAST) if kind == "since" else ALL_TIME

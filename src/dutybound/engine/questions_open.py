"""The outcomes of some rules on one case that the facts leave open, and what they hang on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from dutybound.days import Day
from dutybound.engine.answers import ways_to_read
from dutybound.engine.cases import Case, Record
from dutybound.engine.questions_hanging import Hanging, Place
from dutybound.engine.questions_what_if import Key, Masks
from dutybound.engine.reader import Reader, Readings, Session, UnderReading
from dutybound.engine.views import View
from dutybound.language import (
    Ban,
    Condition,
    Matter,
    Rule,
    Rulebook,
    Standing,
    Status,
    all_of,
    any_of,
)
from dutybound.language.rules import Outcome
from dutybound.language.truth import FALSE, TRUE

Statuses = dict[Status, Condition]


def asked_statuses(outcome: Outcome) -> Statuses:
    """The statuses of a step as an interview looks at them.

    A standing duty or a prohibition is "owed" or "in force" as long as nobody has shown that it was
    broken.  For an interview that is not the end: whether it was broken is what the family came to ask.
    """
    steps = [branch.step for branch in outcome.branches]
    if not all(isinstance(step, Standing | Ban) for step in steps):
        return outcome.statuses
    broken = any_of(*(all_of(b.applies, b.step.when, _breach(b.step)) for b in outcome.branches))
    applies = ~outcome.statuses[Status.NOT_ENGAGED]
    kept, not_kept = (s for s in outcome.statuses if s is not Status.NOT_ENGAGED)
    return {
        Status.NOT_ENGAGED: outcome.statuses[Status.NOT_ENGAGED],
        kept: all_of(applies, ~broken),
        not_kept: broken,
    }


def _breach(step: object) -> Condition:
    if isinstance(step, Standing):
        return step.not_met
    assert isinstance(step, Ban)  # noqa: S101 - the caller looked
    return step.crossed


class Index:
    """What is worked out once for a rulebook: statuses, and what every expression hangs on."""

    def __init__(self) -> None:
        self.masks = Masks()
        self._statuses: dict[tuple[Rule, str], Statuses] = {}

    def statuses(self, rule: Rule, step_id: str) -> Statuses:
        """The statuses of one step, as an interview looks at them."""
        found = self._statuses.get((rule, step_id))
        if found is None:
            found = self._statuses[rule, step_id] = asked_statuses(rule.outcome(step_id))
        return found


_INDEXES: WeakKeyDictionary[Rulebook, Index] = WeakKeyDictionary()


def index_of(rulebook: Rulebook) -> Index:
    """The index of a rulebook, made at its first question."""
    found = _INDEXES.get(rulebook)
    if found is None:
        found = _INDEXES[rulebook] = Index()
    return found


@dataclass(eq=False, slots=True)
class Unit:
    """One outcome on one matter under one reading of the law, while the facts leave it open."""

    rule: Rule
    step: str
    record: Record
    session: Session
    statuses: Statuses
    possible: tuple[Status, ...]
    weight: float
    hangs: int
    gates: int

    def left(self, reader: Reader) -> int:
        """How many statuses a reader that knows more leaves possible; at least one."""
        if reader.truth(self.statuses[Status.NOT_ENGAGED]) is TRUE:
            return 1
        return max(1, sum(reader.truth(self.statuses[s]) is not FALSE for s in self.possible))

    def may_hang_on(self, record: Record, bit: int) -> bool:
        """Whether a fact of a matter can play a part, as far as the shape of the rule tells."""
        if not self.hangs & bit:
            return False
        own = self.record.up_to(record.matter)
        return own is None or own is record


class OpenOutcomes:
    """Every outcome of some rules that is open, and the facts and lists that could settle one."""

    def __init__(
        self, case: Case, rules: Sequence[Rule], index: Index, as_of: Day, *, find: bool = True
    ) -> None:
        self.case, self.index, self.as_of = case, index, as_of
        self.view = View(case)
        self.sessions: dict[tuple[str, ...], Session] = {}
        self.units = [
            unit
            for rule in rules
            for record in case.records(rule.about)
            for step in rule.step_ids
            for unit in self._units(rule, step, record)
        ]
        self.places: dict[Place, None] = {}
        self.lists: dict[type[Matter], None] = {}
        if find:
            self._find()

    def _sessions(self, outcome: Outcome) -> list[tuple[Session, float]]:
        ways = ways_to_read(outcome)
        return [(self._session(way), 1 / len(ways)) for way in ways]

    def _session(self, way: Readings) -> Session:
        key = tuple(f"{question.id}={chosen}" for question, chosen in way.items())
        if key not in self.sessions:
            plain = self.sessions.setdefault((), Session(self.view, self.as_of))
            self.sessions.setdefault(key, UnderReading(plain, way))
        return self.sessions[key]

    def _units(self, rule: Rule, step: str, record: Record) -> Iterator[Unit]:
        statuses, mask_of = self.index.statuses(rule, step), self.index.masks.of
        for session, weight in self._sessions(rule.outcome(step)):
            reader = session.at(record)
            if reader.truth(statuses[Status.NOT_ENGAGED]) is TRUE:
                continue
            possible = tuple(s for s, c in statuses.items() if reader.truth(c) is not FALSE)
            if len(possible) > 1:
                hangs = 0
                for status in possible:
                    hangs |= mask_of(statuses[status])
                gates = 0
                if Status.NOT_ENGAGED in possible:
                    gates = mask_of(statuses[Status.NOT_ENGAGED])
                yield Unit(rule, step, record, session, statuses, possible, weight, hangs, gates)

    def _find(self) -> None:
        walks: dict[Session, Hanging] = {}
        for unit in self.units:
            walk = walks.setdefault(unit.session, Hanging())
            reader = unit.session.at(unit.record)
            for status in unit.possible:
                walk.follow(reader, unit.statuses[status])
        for walk in walks.values():
            self.places |= walk.places
            self.lists |= walk.lists

    def hanging_on(self, record: Record | None, key: Key) -> list[Unit]:
        """The open outcomes in which a fact of a matter, or a list, may play a part."""
        bit = self.index.masks.bit(key)
        if record is None:
            return [unit for unit in self.units if unit.hangs & bit]
        return [unit for unit in self.units if unit.may_hang_on(record, bit)]

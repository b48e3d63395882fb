"""A table of drawn cases in which every status of every rule step occurs often enough.

Most cases are variations of drawn ones.  For a status that is still rare a drawn case is changed, fact by
fact, for as long as its status condition comes nearer to true; a case so found is then varied too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from dutybound.days import ALL_TIME, Day, Span
from dutybound.engine.answers import possible_statuses, ways_to_read
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.engine.columns import STATUSES, Columns, tables_from_cases
from dutybound.engine.reader import Reader, Session
from dutybound.engine.views import View
from dutybound.language import (
    Choice,
    Codes,
    Condition,
    DateFact,
    Event,
    Expression,
    Field,
    Rule,
    Rulebook,
    Status,
    YesNo,
    leaves,
    walk,
)
from dutybound.language import expressions as words
from dutybound.language.expressions import NEVER
from dutybound.language.truth import TRUE, UNKNOWN
from tests.drawing.cases import draw_case
from tests.drawing.days import moved, turns
from tests.drawing.worlds import Drawer

SHIFTS = (-90, -30, -7, -2, -1, -1, 0, 0, 0, 0, 1, 1, 2, 7, 30, 90, 365)
ENOUGH = 22  # a little more than is asked for, since later variations are not counted again
SPARE = 2  # a copy that forgot the wrong answer does not count
BATCH = 12
CLIMBS = 14
CHANGES = 250
ROUNDS = 6


@dataclass(frozen=True)
class Target:
    """A status that is still rare for a step of a rule."""

    rule: Rule
    step: str
    status: Status


def reachable(rule: Rule, step_id: str) -> list[Status]:
    """The statuses that a step can have: the condition of one that it has not folds to NEVER.

    A step turns on the law only where it hangs on a contested question itself.
    """
    outcome = rule.outcome(step_id)
    by_reading = words.ConditionByReading | words.DateByReading
    contested = any(isinstance(node, by_reading) for node in walk(*outcome.roots()))
    on_law = [Status.TURNS_ON_THE_LAW] if contested else []
    had = [status for status, condition in outcome.statuses.items() if condition is not NEVER]
    unclear = [Status.UNCLEAR] if any(map(may_be_unknown, outcome.statuses.values())) else []
    return [*had, *unclear, *on_law]


def may_be_unknown(condition: Expression) -> bool:
    """Whether a condition hangs on a fact in some other way than that it has been shown."""
    if isinstance(condition, words.Shown):
        return False
    if isinstance(condition, Field | words.ChoiceIs | words.Includes):
        return True
    return any(map(may_be_unknown, condition.parts))


def spread_cases(book: Rulebook, seed: int, number: int, drawn: int) -> list[Case]:
    """`number` cases, of which about `drawn` drawn one by one."""
    rng = Random(seed)
    rules = book.rules
    cases = [draw_case(rng, book, rules[i % len(rules)]) for i in range(drawn)]
    found = counted(book, cases)
    for _ in range(ROUNDS):
        rare = rare_statuses(book, found)
        if not rare:
            break
        for some in batches(rare):
            more = [case for target in some for case in near(rng, book, target, found)]
            for key, counts in counted(book, more).items():
                found[key] += counts
            cases += more
    plenty = [varied(rng, rng.choice(cases)) for _ in range(number - len(cases))]
    return (cases + plenty)[:number]


Found = dict[tuple[str, str], Counter[Status]]
"""How often each step has each status."""


def counted(book: Rulebook, cases: list[Case]) -> Found:
    """How often each step has each status in some cases."""
    answers = Columns(tables_from_cases(cases, book)).answers(book)
    return {
        key: Counter(STATUSES[number] for number in columns.status.tolist())
        for key, columns in answers.items()
    }


def rare_statuses(book: Rulebook, found: Found) -> list[Target]:
    return [
        Target(book.rule(rule_id), step, status)
        for (rule_id, step), counts in found.items()
        for status in reachable(book.rule(rule_id), step)
        if counts[status] < ENOUGH
    ]


def batches(targets: list[Target]) -> Iterator[list[Target]]:
    """A few targets at a time: what is found for one often serves others, and is counted in between."""
    for start in range(0, len(targets), BATCH):
        yield targets[start : start + BATCH]


def near(rng: Random, book: Rulebook, target: Target, found: Found) -> list[Case]:
    """As many cases with the status as are missing; none where no climb reaches it."""
    missing = ENOUGH - found[target.rule.id, target.step][target.status]
    for climb in range(CLIMBS if missing > 0 else 0):
        case = draw_case(rng, book, target.rule, vague=False)
        if climb % 3 == 2:
            case = Case(near_a_turn(rng, target.rule), case.root, case.complete)
        records = list(case.records(target.rule.about))
        if records and Climber(rng, case, rng.choice(records), target).climb():
            return [case, *(varied(rng, case, quiet=True) for _ in range(missing + SPARE))]
    return []


def near_a_turn(rng: Random, rule: Rule) -> Day:
    """A day near one on which a text of the rule began or ended."""
    ends = [day for text in rule.texts for day in (text.in_force.first, text.in_force.last) if day]
    return rng.choice(ends) + rng.randint(-40, 90)


def varied(rng: Random, case: Case, *, quiet: bool = False) -> Case:
    """The same case seen on another day, with a few answers forgotten; `quiet`: hardly changed."""
    forgetting = 0.01 if quiet else rng.choice((0.0, 0.02, 0.1))
    copies: dict[Record, Record] = {}
    for record in case.all_records():
        parent = None if record.parent is None else copies[record.parent]
        copy = copies[record] = Record(record.matter, record.id, parent)
        for field, accounts in record.accounts.items():
            if rng.random() >= forgetting:
                copy.accounts[field] = accounts
    complete = frozenset(kind for kind in case.complete if rng.random() >= forgetting)
    return Case(case.as_of + (0 if quiet else rng.choice(SHIFTS)), copies[case.root], complete)


class Climber:
    """Changes the facts around one matter for as long as a status comes nearer."""

    def __init__(self, rng: Random, case: Case, record: Record, target: Target) -> None:
        self.rng, self.case, self.record, self.target = rng, case, record, target
        self.outcome = target.rule.outcome(target.step)
        self.drawer = Drawer(rng, (target.rule,), case.as_of)
        self.ways = ways_to_read(target.rule)
        self.facts = list(self._facts())

    def _facts(self) -> Iterator[tuple[Record, Field]]:
        for field in leaves(*self.outcome.roots()):
            owner = self.record.up_to(field.matter)
            owners = self.record.below(field.matter) if owner is None else [owner]
            yield from ((each, field) for each in owners)

    def climb(self) -> bool:
        """Whether the matter has the status in the end."""
        score = self._score()
        for _ in range(CHANGES):
            if score == 1.0:
                break
            changed = self.rng.sample(self.facts, min(len(self.facts), self.rng.choice((1, 1, 2))))
            before = [(owner, field, owner.accounts.get(field, ())) for owner, field in changed]
            for owner, field in changed:
                owner.accounts[field] = self._drawn(owner, field)
            now = self._score()
            if now >= score:
                score = now
                continue
            for owner, field, accounts in before:
                owner.accounts[field] = accounts
        return score == 1.0

    def _drawn(self, owner: Record, field: Field) -> tuple[Account, ...]:
        dice = self.rng.random()
        if dice < 0.15:
            return (Account(_nothing(field)),)
        if dice < 0.25 and isinstance(field, Event | DateFact):
            return (Account(self._near_a_fixed_day(field)),)
        return (Account(self.drawer.draw(owner, field)),)

    def _near_a_fixed_day(self, field: Event | DateFact) -> Value:
        """A day from which a limit of the rule ends about a day that the rule names."""
        turning = turns((self.target.rule,))
        if not turning.fixed:
            return _nothing(field)
        start, period = self.rng.choice(turning.fixed), self.rng.choice(turning.periods)
        near_by = moved(start, period, forward=self.rng.random() < 0.5) + self.rng.randint(-30, 90)
        return Occurrence(TRUE, Span.on(near_by)) if isinstance(field, Event) else Span.on(near_by)

    def _score(self) -> float:
        """1 where the matter has the status; less, the further its condition is from true."""
        readers = [
            Session(View(self.case), self.case.as_of, way).at(self.record) for way in self.ways
        ]
        found = [possible_statuses(reader, self.outcome) for reader in readers]
        if self._is_there(found):
            return 1.0
        wanted = self.outcome.statuses.get(self.target.status)
        if wanted is None:
            wanted = ~self.outcome.statuses[Status.NOT_ENGAGED]
        return 0.99 * sum(nearness(reader, wanted) for reader in readers) / len(readers)

    def _is_there(self, found: list[frozenset[Status]]) -> bool:
        if self.target.status is Status.TURNS_ON_THE_LAW:
            return len(set(found)) > 1 and all(len(each) == 1 for each in found)
        if self.target.status is Status.UNCLEAR:
            return any(len(each) > 1 for each in found)
        return set(found) == {frozenset({self.target.status})}


def _nothing(field: Field) -> Value:
    """An answer that says nothing."""
    if isinstance(field, YesNo):
        return UNKNOWN
    if isinstance(field, Choice | Codes):
        return frozenset()
    return Occurrence(UNKNOWN) if isinstance(field, Event) else ALL_TIME


def nearness(reader: Reader, condition: Condition) -> float:
    """From 0 (false throughout) to 1 (true), by how many parts of a condition hold."""
    if isinstance(condition, words.All):
        parts = [nearness(reader, part) for part in condition.conditions]
        return sum(parts) / len(parts)
    if isinstance(condition, words.AnyOf):
        return max(nearness(reader, part) for part in condition.conditions)
    if isinstance(condition, words.Shown | words.Named):
        return nearness(reader, condition.part)
    if isinstance(condition, words.Not):
        return 1 - nearness(reader, condition.part)
    return reader.truth(condition) / 2

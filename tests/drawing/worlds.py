"""Exact cases ("worlds"): drawn freely, or as one of those that a vague case allows.

A world has one account for each fact of each matter.  A choice that nobody has made yet holds no option,
and a DateFact for which there is no day holds an event that has not happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from random import Random

from dutybound.days import ALL_TIME, Day, Span
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value, is_known
from dutybound.language import (
    Choice,
    Codes,
    DateFact,
    Event,
    Field,
    Judgement,
    Matter,
    Rule,
    Rulebook,
    Speaker,
    YesNo,
    leaves,
    walk,
)
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE
from tests.drawing.days import Days
from tests.judge import Judge

NONE: Value = frozenset()
NOT_HAPPENED = Occurrence(FALSE)
SOME_DAY = Occurrence(TRUE, ALL_TIME)
LOOKS_BACK = (
    *(Speaker.COURT, Speaker.TRIBUNAL, Speaker.OMBUDSMAN),
    *(Speaker.COUNCIL, Speaker.NHS, Speaker.SCHOOL),
)
ATTEMPTS = 60


@dataclass
class World:
    """An exact case, and the exact record of each record of the case that it completes."""

    case: Case
    of: dict[Record, Record]


# --- what a vague case allows -------------------------------------------------------------------


def ways(field: Field, accounts: Sequence[Account], speaker: Speaker | None = None) -> list[Value]:
    """What accounts leave open, as separate ways for it to be: a day is still a span, codes are those said.

    What all accounts allow; where they clash, what any of them does; as one speaker tells it, what that
    speaker says.  On a judgement the word of the highest body that can settle it counts, else the family's.
    """
    telling = [account for account in accounts if is_known(account.value)]
    if isinstance(field, Judgement):
        telling = _judging(field, telling)
    if any(account.said_by is speaker for account in telling):
        telling = [account for account in telling if account.said_by is speaker]
    each = [_ways_of_one(field, account.value) for account in telling]
    if not each:
        return _anything(field)
    common = [met for way in product(*each) if (met := _meet(field, way)) is not None]
    return common or [way for several in each for way in several]


def _judging(field: Judgement, accounts: list[Account]) -> list[Account]:
    """Whose word on a judgement counts: the highest body that can settle it, or the family for its view."""
    for speaker in (*(s for s in LOOKS_BACK if s in field.settled_by), Speaker.FAMILY):
        found = [account for account in accounts if account.said_by is speaker]
        if found:
            return found
    return []


def _anything(field: Field) -> list[Value]:
    if isinstance(field, YesNo):
        return [TRUE, FALSE]
    if isinstance(field, Choice):
        return [NONE, *(frozenset({option}) for option in field.options)]
    if isinstance(field, Event):
        return [NOT_HAPPENED, SOME_DAY]
    if isinstance(field, DateFact):
        return [NOT_HAPPENED, ALL_TIME, ALL_TIME]
    return [NONE]


def _ways_of_one(field: Field, value: Value) -> list[Value]:
    if isinstance(field, Choice) and isinstance(value, frozenset):
        return [frozenset({option}) for option in sorted(value)]
    if isinstance(value, Occurrence) and value.state not in (TRUE, FALSE):
        return [NOT_HAPPENED, Occurrence(TRUE, value.span)]
    return [value]


def _meet(field: Field, several: tuple[Value, ...]) -> Value | None:
    """What is left where all of these hold; None where they cannot."""
    first, *others = several
    for other in others:
        met = _meet_two(field, first, other)
        if met is None:
            return None
        first = met
    return first


def _meet_two(field: Field, first: Value, second: Value) -> Value | None:
    if isinstance(field, Codes) and isinstance(first, frozenset) and isinstance(second, frozenset):
        return first | second
    if isinstance(first, Span) and isinstance(second, Span):
        return first.intersect(second)
    if isinstance(first, Occurrence) and isinstance(second, Occurrence):
        if first.state is not second.state:
            return None
        common = first.span.intersect(second.span)
        return None if common is None else Occurrence(first.state, common)
    return first if first == second else None


# --- drawing ------------------------------------------------------------------------------------


class Drawer:
    """Draws the facts of one world.  `known_to` is the day up to which the case tells what happened."""

    def __init__(
        self,
        rng: Random,
        rules: tuple[Rule, ...],
        as_of: Day,
        *,
        known_to: Day | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        self.rng, self.as_of, self.speaker = rng, as_of, speaker
        self.known_to = as_of if known_to is None else known_to
        self.days = Days(rng, rules, as_of)
        self.sources: dict[Record, Record] = {}

    def world(self, case: Case, matters: Sequence[type[Matter]] = ()) -> World | None:
        """An exact case that `case` allows, with further matters of the kinds of which it may have more."""
        root = self._copy(case.root, None)
        for matter in matters:
            if matter not in case.complete and matter.of is not None:
                self._add_some(root, matter)
        exact = Case(case.as_of, root, frozenset(matters))
        self.fill(exact)
        settled = self.put_in_order(exact)
        return World(exact, {old: new for new, old in self.sources.items()}) if settled else None

    def _copy(self, record: Record, parent: Record | None) -> Record:
        copied = Record(record.matter, record.id, parent)
        self.sources[copied] = record
        for group in record.children.values():
            for child in group:
                self._copy(child, copied)
        return copied

    def _add_some(self, root: Record, matter: type[Matter]) -> None:
        assert matter.of is not None
        parents = [root] if root.matter is matter.of else list(root.below(matter.of))
        for number in range(self.rng.choice((0, 1, 1, 2)) if parents else 0):
            Record(matter, f"another-{number}", self.rng.choice(parents))

    def fill(self, exact: Case) -> None:
        """Draw every fact of every matter."""
        for record in exact.all_records():
            for field in record.matter.fields.values():
                record.accounts[field] = (Account(self.draw(record, field)),)

    def open_ways(self, record: Record, field: Field) -> list[Value]:
        source = self.sources.get(record)
        accounts = () if source is None else source.accounts.get(field, ())
        return ways(field, accounts, self.speaker)

    def draw(self, record: Record, field: Field, within: Span = ALL_TIME) -> Value:
        """One exact answer of those that are open, on a day in `within` where one is."""
        open_ways = self.open_ways(record, field)
        way = self.rng.choice(open_ways)
        if way in (NOT_HAPPENED, NONE) and self.rng.random() < 0.5:
            way = self.rng.choice(open_ways)  # cases in which nothing has happened teach little
        if isinstance(field, Codes) and isinstance(way, frozenset):
            more = [code for code in field.options if self.rng.random() < 0.15]
            return way | frozenset(more)
        if isinstance(field, Event) and isinstance(way, Occurrence):
            return self._event(record, way, within)
        if isinstance(field, DateFact) and isinstance(way, Span):
            if field.matter.of is None and way == ALL_TIME:
                return Span.on(self.days.of_birth(field, _days_below(record)))
            return Span.on(self._day(record, way.intersect(within) or way))
        return way

    def _event(self, record: Record, way: Occurrence, within: Span) -> Value:
        if way.state is FALSE:
            if self.as_of > self.known_to and self.rng.random() < 0.5:
                since = self.days.within(self.known_to + 1, self.as_of)
                return Occurrence(TRUE, Span.on(since))
            return way
        span = way.span.intersect(within) or way.span
        latest = max(span.earliest, min(span.latest, self.known_to))
        return Occurrence(TRUE, Span.on(self._day(record, Span(span.earliest, latest))))

    def _day(self, record: Record, span: Span) -> Day:
        return self.days.within(span.earliest, span.latest, _days_told(record))

    # --- orders ---------------------------------------------------------------------------------

    def put_in_order(self, exact: Case) -> bool:
        """Draw again what stands in an order that cannot be; False where that does not help."""
        for _ in range(ATTEMPTS):
            wrong = [
                (record, order)
                for record in exact.all_records()
                for order in record.matter.orders
                if not in_order(record, order)
            ]
            if not wrong:
                return True
            for record, order in wrong:
                self._draw_again(record, order)
        return False

    def _draw_again(self, record: Record, order: words.Condition) -> None:
        assert isinstance(order, words.Before)
        judge = Judge(record, date.max)
        first, second = judge.day(order.first), judge.day(order.second)
        if first is None or second is None:
            return
        earlier = self.rng.random() < 0.5
        within = (
            Span(1, second.toordinal()) if earlier else Span(first.toordinal(), ALL_TIME.latest)
        )
        for field in leaves(order.first if earlier else order.second):
            owner = record.up_to(field.matter)
            assert owner is not None
            owner.accounts[field] = (Account(self.draw(owner, field, within)),)


def in_order(record: Record, order: words.Condition) -> bool:
    """Whether an order holds where both of its days exist."""
    assert isinstance(order, words.Before)
    judge = Judge(record, date.max)
    first, second = judge.day(order.first), judge.day(order.second)
    return first is None or second is None or judge.holds(order)


def _days_told(record: Record) -> list[Day]:
    """The days that a record and those it belongs to already tell, birth left out."""
    days: list[Day] = []
    at: Record | None = record
    while at is not None and at.parent is not None:
        days += _days_of(at)
        at = at.parent
    return days


def _days_below(record: Record) -> list[Day]:
    below = [child for group in record.children.values() for child in group]
    return [day for child in below for day in (*_days_of(child), *_days_below(child))]


def _days_of(record: Record) -> Iterator[Day]:
    for (account,) in record.accounts.values():
        span = account.value.span if isinstance(account.value, Occurrence) else account.value
        if isinstance(span, Span) and span.exact:
            yield span.earliest


# --- completions --------------------------------------------------------------------------------


def counted_kinds(rulebook: Rulebook) -> list[type[Matter]]:
    """The kinds of matter of which one more could change some answer."""
    found: dict[type[Matter], None] = {}
    for rule in rulebook:
        for step_id in rule.step_ids:
            for node in walk(*rule.outcome(step_id).roots()):
                kind = getattr(node, "matter", None)
                if kind is not None and not isinstance(node, Field):
                    found |= dict.fromkeys((kind, *kind.ancestors()))
    return [matter for matter in rulebook.matters if matter in found]


def completion(
    rng: Random,
    case: Case,
    rulebook: Rulebook,
    *,
    as_of: Day | None = None,
    speaker: Speaker | None = None,
) -> World | None:
    """One exact case that a vague one allows; None where none was found."""
    day = case.as_of if as_of is None else as_of
    drawer = Drawer(rng, rulebook.rules, day, known_to=case.as_of, speaker=speaker)
    return drawer.world(case, counted_kinds(rulebook))

"""The exact interpretation: a world in which everything is known.

Conditions are plain Bools, days are (there or not, which day).  A world has a fresh constant for each
fact, and takes every value that a fact can have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import z3

from dutybound.days import LAST, day
from dutybound.language import (
    Choice,
    Codes,
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
from dutybound.language.truth import TRUE
from tests.proofs.calendars import TRUE_DAY, Calendars
from tests.proofs.logic import (
    DayTerm,
    Formula,
    both,
    either,
    how_many,
    implies,
    larger,
    no,
    pick,
    smaller,
)
from tests.proofs.places import Place, place_of

EARLIEST_FACT, LATEST_FACT = day(1900, 1, 1), day(2200, 1, 1)

AS_OF = z3.Int("as-of")
AS_OF_RANGE = z3.And(AS_OF >= day(1950, 1, 1), AS_OF <= day(2150, 1, 1))

Readings = dict[Contested, str]


class ExactDay(NamedTuple):
    """A day that is there or not."""

    there: Formula
    day: DayTerm


ABSENT = ExactDay(False, LAST)


@dataclass
class World:
    """The facts of one exact case: fresh constants, made when first read."""

    name: str
    days: dict[tuple[Place, Field], ExactDay] = field(default_factory=dict)
    yes: dict[tuple[Place, Field, str], Formula] = field(default_factory=dict)
    present: dict[tuple[type[Matter], str], Formula] = field(default_factory=dict)

    def date(self, place: Place, what: Field) -> ExactDay:
        key = (place, what)
        if key not in self.days:
            name = f"{self.name}:{place.path}.{what.name}"
            self.days[key] = ExactDay(z3.Bool(f"{name}?"), z3.Int(name))
        return self.days[key]

    def truth(self, place: Place, what: Field, option: str = "") -> Formula:
        key = (place, what, option)
        if key not in self.yes:
            self.yes[key] = z3.Bool(f"{self.name}:{place.path}.{what.name}={option}")
        return self.yes[key]

    def is_there(self, place: Place) -> Formula:
        """Whether the matters of open lists that a place hangs on are there."""
        return both(*(self._slot(slot) for slot in place.slots))

    def _slot(self, slot: tuple[type[Matter], str]) -> Formula:
        return self.present.setdefault(slot, z3.Bool(f"{self.name}:{slot[1]}!"))

    def possible(self) -> Iterator[Formula]:
        """What holds of any world: what happened did so by now, and a choice has at most one answer."""
        for (_, what), date in self.days.items():
            yield both(date.day >= EARLIEST_FACT, date.day <= LATEST_FACT)
            if isinstance(what, Event):
                yield implies(date.there, date.day <= AS_OF)
        for options in self._choices():
            yield how_many(*options) <= 1

    def _choices(self) -> Iterable[list[Formula]]:
        groups: dict[tuple[Place, Field], list[Formula]] = {}
        for (place, what, _), formula in self.yes.items():
            if isinstance(what, Choice):
                groups.setdefault((place, what), []).append(formula)
        return groups.values()

    def in_order(self) -> Iterator[Formula]:
        """That events come in the orders that the vocabulary declares, and none before the birth."""
        for place in {place for place, _ in self.days}:
            reader = ExactReader(self, Calendars(), place, {})
            for order in place.matter.orders:
                if isinstance(order, words.Before):
                    yield _not_after(reader.date(order.first), reader.date(order.second))
            yield from self._after_birth(place)

    def _after_birth(self, place: Place) -> Iterator[Formula]:
        root = place.root
        birth = root.matter.nothing_before
        if birth is None:
            return
        born = self.date(root, birth)
        for (other, what), date in list(self.days.items()):
            if other is place and isinstance(what, Event):
                yield _not_after(born, date)

    def expressible(self) -> Iterator[Formula]:
        """That a case file can say it: every choice that is read has one of its declared answers."""
        for (place, what), _ in list(self._by_choice()):
            yield how_many(*(self.truth(place, what, o) for o in what.options)) == 1

    def _by_choice(self) -> Iterator[tuple[tuple[Place, Choice], None]]:
        for place, what, _ in list(self.yes):
            if isinstance(what, Choice):
                yield (place, what), None


def _not_after(first: ExactDay, second: ExactDay) -> Formula:
    return implies(both(first.there, second.there), first.day <= second.day)


class ExactReader:
    """Reads conditions to Bools and dates to exact days, from where one matter stands."""

    def __init__(
        self, world: World, calendars: Calendars, place: Place, readings: Readings
    ) -> None:
        self.world, self.calendars, self.place, self.readings = world, calendars, place, readings
        self._truths: dict[Condition, Formula] = {}
        self._dates: dict[DateExpression, ExactDay] = {}
        self._others: dict[Place, ExactReader] = {}

    def truth(self, node: Condition) -> Formula:
        if node not in self._truths:
            self._truths[node] = node.read(self)
        return self._truths[node]

    def date(self, node: DateExpression) -> ExactDay:
        if node not in self._dates:
            self._dates[node] = node.read(self)
        return self._dates[node]

    def at(self, place: Place) -> ExactReader:
        if place not in self._others:
            made = type(self)(self.world, self.calendars, place, self.readings)
            self._others[place] = made
        return self._others[place]

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Formula:
        return node.value is TRUE

    def yes_no(self, node: YesNo) -> Formula:
        owner = self.place.owner(node)
        return False if owner is None else self.world.truth(owner, node)

    def choice_is(self, node: words.ChoiceIs) -> Formula:
        owner = self.place.owner(node.choice)
        if owner is None:
            return False
        return either(*(self.world.truth(owner, node.choice, o) for o in sorted(node.options)))

    def includes(self, node: words.Includes) -> Formula:
        codes: Codes = node.codes
        owner = self.place.owner(codes)
        return False if owner is None else self.world.truth(owner, codes, node.code)

    def exists(self, node: words.Exists) -> Formula:
        return self.date(node.date).there

    def before(self, node: words.Before) -> Formula:
        first, second = self.date(node.first), self.date(node.second)
        in_order = first.day < second.day if node.strictly else first.day <= second.day
        return both(first.there, second.there, in_order)

    def all_of(self, node: words.All) -> Formula:
        return both(*(self.truth(part) for part in node.conditions))

    def any_of(self, node: words.AnyOf) -> Formula:
        return either(*(self.truth(part) for part in node.conditions))

    def negation(self, node: words.Not) -> Formula:
        return no(self.truth(node.part))

    def shown(self, node: words.Shown) -> Formula:
        return self.truth(node.part)

    def some(self, node: words.Some) -> Formula:
        return either(*self._meeting(node))

    def every(self, node: words.Every) -> Formula:
        return both(*(implies(there, meets) for there, meets in self._each(node.matter, node)))

    def at_least(self, node: words.AtLeast) -> Formula:
        return how_many(*self._meeting(node, node.number)) >= node.number

    def _meeting(self, node: words.Some | words.AtLeast, number: int = 0) -> list[Formula]:
        return [both(there, meets) for there, meets in self._each(node.matter, node, number)]

    def _each(
        self, matter: type[Matter], node: words.Some | words.Every | words.AtLeast, number: int = 0
    ) -> list[tuple[Formula, Formula]]:
        return [
            (self.world.is_there(place), self.at(place).truth(node.where))
            for place in self.place.below(matter, number)
        ]

    def named(self, node: words.Named) -> Formula:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Formula:
        return self.truth(node.readings[self.readings[node.question]])

    # --- dates ----------------------------------------------------------------------------------

    def event(self, node: Event) -> ExactDay:
        return self._given(node)

    def date_fact(self, node: DateFact) -> ExactDay:
        return self._given(node)

    def _given(self, node: Event | DateFact) -> ExactDay:
        owner = self.place.owner(node)
        return ABSENT if owner is None else self.world.date(owner, node)

    def as_of(self, node: words.AsOf) -> ExactDay:
        return ExactDay(True, AS_OF)

    def fixed(self, node: words.FixedDate) -> ExactDay:
        return ExactDay(True, node.day)

    def shift(self, node: words.Shift) -> ExactDay:
        return self._moved(
            node.of,
            lambda when: self.calendars.shift(
                when,
                node.period,
                forward=node.forward,
                beginning_with=node.beginning_with,
                bound=TRUE_DAY,
            ),
        )

    def roll(self, node: words.Roll) -> ExactDay:
        name = node.calendar.name
        return self._moved(node.of, lambda when: self.calendars.roll(when, name, TRUE_DAY))

    def anniversary(self, node: words.Anniversary) -> ExactDay:
        return self._moved(node.of, lambda when: self.calendars.birthday(when, node.years))

    def in_year_of(self, node: words.InYearOf) -> ExactDay:
        return self._moved(
            node.of, lambda when: self.calendars.in_year_of(when, node.month, node.day)
        )

    def _moved(self, of: DateExpression, move: Callable[[DayTerm], DayTerm]) -> ExactDay:
        date = self.date(of)
        return ABSENT if date.there is False else ExactDay(date.there, move(date.day))

    def later_of(self, node: words.LaterOf) -> ExactDay:
        return latest([self.date(part) for part in node.dates])

    def earlier_of(self, node: words.EarlierOf) -> ExactDay:
        return earliest([self.date(part) for part in node.dates])

    def paused(self, node: words.Paused) -> ExactDay:
        limit, begun, ended = self.date(node.limit), self.date(node.begun), self.date(node.ended)
        stood_still = larger(0, ended.day - begun.day + 1)
        moved = smaller(LAST, limit.day + stood_still)
        stopped = pick(ended.there, moved, LAST)
        return ExactDay(limit.there, pick(begun.there, stopped, limit.day))

    def choose(self, node: words.Choose) -> ExactDay:
        where = self.truth(node.where)
        then, otherwise = self.date(node.then), self.date(node.otherwise)
        there = either(both(where, then.there), both(no(where), otherwise.there))
        return ExactDay(there, pick(where, then.day, otherwise.day))

    def latest_before(self, node: words.LatestBefore) -> ExactDay:
        limit = self.date(node.limit)
        return latest(
            [
                ExactDay(both(there, date.there, limit.there, date.day <= limit.day), date.day)
                for there, date in self._dates_below(node)
            ]
        )

    def next_after(self, node: words.NextAfter) -> ExactDay:
        limit = self.date(node.limit)
        return earliest(
            [
                ExactDay(both(there, date.there, limit.there, date.day > limit.day), date.day)
                for there, date in self._dates_below(node)
            ]
        )

    def _dates_below(
        self, node: words.LatestBefore | words.NextAfter
    ) -> list[tuple[Formula, ExactDay]]:
        return [
            (self.world.is_there(place), self.at(place).date(node.date))
            for place in self.place.below(node.matter)
        ]

    def named_date(self, node: words.NamedDate) -> ExactDay:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> ExactDay:
        return self.date(node.readings[self.readings[node.question]])


def latest(dates: list[ExactDay]) -> ExactDay:
    """The latest of the days that are there."""
    there = either(*(date.there for date in dates))
    return ExactDay(there, larger(*(pick(date.there, date.day, 0) for date in dates)))


def earliest(dates: list[ExactDay]) -> ExactDay:
    """The earliest of the days that are there."""
    there = either(*(date.there for date in dates))
    return ExactDay(there, smaller(*(pick(date.there, date.day, LAST + 1) for date in dates)))


def world_of(
    name: str, matter: type[Matter], calendars: Calendars, readings: Readings
) -> ExactReader:
    """The exact interpretation that stands at one matter of a kind."""
    return ExactReader(World(name), calendars, place_of(matter), readings)

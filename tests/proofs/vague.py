"""The vague interpretation: a case in which facts may be unknown and days vague.

A condition is two Bools: whether it *can be* true and whether it can be false (both: not known; never
neither).  A day is whether it can be there, whether it can be absent, and the earliest and latest it can
be.  Written from what the words mean (Kleene's logic; a comparison holds only if it does for every day),
not by calling the case reader, whose words for days are compared with these in ``test_words.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import z3

from dutybound.days import FIRST, LAST
from dutybound.language import (
    Choice,
    Codes,
    Condition,
    DateExpression,
    DateFact,
    Event,
    Field,
    Matter,
    YesNo,
)
from dutybound.language import expressions as words
from dutybound.language.truth import FALSE, TRUE
from tests.proofs.calendars import HIGH, LOW, Calendars
from tests.proofs.exact import AS_OF, EARLIEST_FACT, LATEST_FACT, Readings, World
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
    same,
    smaller,
)
from tests.proofs.places import Place, place_of


class Kleene(NamedTuple):
    """A condition as far as it is known."""

    can_be_true: Formula
    can_be_false: Formula

    @property
    def unknown(self) -> Formula:
        return both(self.can_be_true, self.can_be_false)

    @property
    def surely(self) -> Formula:
        return no(self.can_be_false)

    @property
    def never(self) -> Formula:
        return no(self.can_be_true)


class VagueDay(NamedTuple):
    """A day as far as it is known.  Its ends mean nothing where it cannot be there."""

    there: Kleene
    low: DayTerm
    high: DayTerm


SO, NOT_SO, NOT_KNOWN = Kleene(True, False), Kleene(False, True), Kleene(True, True)
ABSENT = VagueDay(NOT_SO, FIRST, LAST)


def each(parts: list[Kleene]) -> Kleene:
    """Every part holds."""
    return Kleene(both(*(p.can_be_true for p in parts)), either(*(p.can_be_false for p in parts)))


def one_of(parts: list[Kleene]) -> Kleene:
    """At least one part holds."""
    return Kleene(either(*(p.can_be_true for p in parts)), both(*(p.can_be_false for p in parts)))


@dataclass
class Knowledge:
    """The facts of one vague case: fresh constants, made when first read."""

    name: str
    days: dict[tuple[Place, Field], VagueDay] = field(default_factory=dict)
    yes: dict[tuple[Place, Field, str], Kleene] = field(default_factory=dict)
    options: dict[tuple[Place, Choice], dict[str, Formula]] = field(default_factory=dict)
    listed: dict[tuple[type[Matter], str], Formula] = field(default_factory=dict)
    complete: dict[type[Matter], Formula] = field(default_factory=dict)

    def date(self, place: Place, what: Field) -> VagueDay:
        key = (place, what)
        if key not in self.days:
            name = f"{self.name}:{place.path}.{what.name}"
            there = Kleene(z3.Bool(f"{name}?yes"), z3.Bool(f"{name}?no"))
            self.days[key] = VagueDay(there, z3.Int(f"{name}<"), z3.Int(f"{name}>"))
        return self.days[key]

    def truth(self, place: Place, what: Field, option: str = "") -> Kleene:
        key = (place, what, option)
        if key not in self.yes:
            name = f"{self.name}:{place.path}.{what.name}={option}"
            self.yes[key] = Kleene(z3.Bool(f"{name}?yes"), z3.Bool(f"{name}?no"))
        return self.yes[key]

    def can_be(self, place: Place, what: Choice) -> dict[str, Formula]:
        """Which answers a choice can have; "" stands for none of those declared."""
        key = (place, what)
        if key not in self.options:
            name = f"{self.name}:{place.path}.{what.name}"
            self.options[key] = {o: z3.Bool(f"{name}={o}") for o in ("", *what.options)}
        return self.options[key]

    def is_listed(self, place: Place) -> Formula:
        return both(*(self._slot(slot) for slot in place.slots))

    def _slot(self, slot: tuple[type[Matter], str]) -> Formula:
        return self.listed.setdefault(slot, z3.Bool(f"{self.name}:{slot[1]}!"))

    def is_complete(self, matter: type[Matter]) -> Formula:
        return self.complete.setdefault(matter, z3.Bool(f"{self.name}:{matter.key}:all"))

    def possible(self) -> Iterator[Formula]:
        """What holds of any vague case: nothing is ruled out both ways, and spans are not empty."""
        for (_, what), date in self.days.items():
            yield either(*date.there)
            yield both(_open_or_real(date.low), _open_or_real(date.high), date.low <= date.high)
            if isinstance(what, Event):
                yield implies(date.there.can_be_true, date.high <= AS_OF)
        for truth in self.yes.values():
            yield either(*truth)
        for options in self.options.values():
            yield either(*options.values())


def _open_or_real(day: DayTerm) -> Formula:
    return either(day == FIRST, day == LAST, both(day >= EARLIEST_FACT, day <= LATEST_FACT))


def world_fits(world: World, known: Knowledge) -> Iterator[Formula]:
    """That an exact world is one of those that a vague case allows."""
    for (place, what), span in list(known.days.items()):
        date = world.date(place, what)
        fits = both(
            implies(date.there, both(span.there.can_be_true, span.low <= date.day)),
            implies(date.there, date.day <= span.high),
            either(date.there, span.there.can_be_false),
        )
        yield implies(known.is_listed(place), fits)
    for (place, what, option), truth in list(known.yes.items()):
        is_so = world.truth(place, what, option)
        fits = either(both(is_so, truth.can_be_true), both(no(is_so), truth.can_be_false))
        yield implies(known.is_listed(place), fits)
    yield from _choices_fit(world, known)
    for slot, listed in list(known.listed.items()):
        present = world.present.setdefault(slot, z3.Bool(f"{world.name}:{slot[1]}!"))
        yield implies(listed, present)
        yield implies(both(known.is_complete(slot[0]), present), listed)


def _choices_fit(world: World, known: Knowledge) -> Iterator[Formula]:
    for (place, what), options in list(known.options.items()):
        chosen = {o: world.truth(place, what, o) for o in what.options}
        fits = [implies(chosen[o], options[o]) for o in what.options]
        none = either(*chosen.values(), options[""])
        yield implies(known.is_listed(place), both(*fits, none))


def narrower(finer: Knowledge, vaguer: Knowledge) -> Iterator[Formula]:
    """That one case is another with more known: no answer is possible in it that was not before."""
    for key, span in list(vaguer.days.items()):
        other = finer.date(*key)
        inside = both(span.low <= other.low, other.high <= span.high)
        fits = both(_within(other.there, span.there), implies(other.there.can_be_true, inside))
        yield implies(vaguer.is_listed(key[0]), fits)
    for at, truth in list(vaguer.yes.items()):
        yield implies(vaguer.is_listed(at[0]), _within(finer.truth(*at), truth))
    for (place, what), options in list(vaguer.options.items()):
        left = finer.can_be(place, what)
        fits = both(*(implies(left[o], options[o]) for o in options))
        yield implies(vaguer.is_listed(place), fits)
    for slot, listed in list(vaguer.listed.items()):
        still = finer.listed.setdefault(slot, z3.Bool(f"{finer.name}:{slot[1]}!"))
        complete = vaguer.is_complete(slot[0])
        yield implies(listed, still)
        yield implies(complete, both(finer.is_complete(slot[0]), same(listed, still)))


def _within(finer: Kleene, vaguer: Kleene) -> Formula:
    return both(
        implies(finer.can_be_true, vaguer.can_be_true),
        implies(finer.can_be_false, vaguer.can_be_false),
    )


class VagueReader:
    """Reads conditions to what they can be and dates to between which days they lie."""

    def __init__(
        self, known: Knowledge, calendars: Calendars, place: Place, readings: Readings
    ) -> None:
        self.known, self.calendars, self.place, self.readings = known, calendars, place, readings
        self._truths: dict[Condition, Kleene] = {}
        self._dates: dict[DateExpression, VagueDay] = {}
        self._others: dict[Place, VagueReader] = {}

    def truth(self, node: Condition) -> Kleene:
        if node not in self._truths:
            self._truths[node] = node.read(self)
        return self._truths[node]

    def date(self, node: DateExpression) -> VagueDay:
        if node not in self._dates:
            self._dates[node] = node.read(self)
        return self._dates[node]

    def at(self, place: Place) -> VagueReader:
        if place not in self._others:
            made = type(self)(self.known, self.calendars, place, self.readings)
            self._others[place] = made
        return self._others[place]

    # --- conditions -----------------------------------------------------------------------------

    def literal(self, node: words.Literal) -> Kleene:
        return {TRUE: SO, FALSE: NOT_SO}.get(node.value, NOT_KNOWN)

    def yes_no(self, node: YesNo) -> Kleene:
        owner = self.place.owner(node)
        return NOT_SO if owner is None else self.known.truth(owner, node)

    def choice_is(self, node: words.ChoiceIs) -> Kleene:
        owner = self.place.owner(node.choice)
        if owner is None:
            return NOT_SO
        options = self.known.can_be(owner, node.choice)
        return Kleene(
            either(*(can for o, can in options.items() if o in node.options)),
            either(*(can for o, can in options.items() if o not in node.options)),
        )

    def includes(self, node: words.Includes) -> Kleene:
        codes: Codes = node.codes
        owner = self.place.owner(codes)
        return NOT_SO if owner is None else self.known.truth(owner, codes, node.code)

    def exists(self, node: words.Exists) -> Kleene:
        return self.date(node.date).there

    def before(self, node: words.Before) -> Kleene:
        return comes_before(self.date(node.first), self.date(node.second), strictly=node.strictly)

    def all_of(self, node: words.All) -> Kleene:
        return each([self.truth(part) for part in node.conditions])

    def any_of(self, node: words.AnyOf) -> Kleene:
        return one_of([self.truth(part) for part in node.conditions])

    def negation(self, node: words.Not) -> Kleene:
        part = self.truth(node.part)
        return Kleene(part.can_be_false, part.can_be_true)

    def shown(self, node: words.Shown) -> Kleene:
        surely = self.truth(node.part).surely
        return Kleene(surely, no(surely))

    def some(self, node: words.Some) -> Kleene:
        return one_of([*self._each(node), self._unlisted(node.matter)])

    def every(self, node: words.Every) -> Kleene:
        unlisted = self._unlisted(node.matter)
        meets = [
            Kleene(
                implies(listed, meets.can_be_true),
                both(listed, meets.can_be_false),
            )
            for listed, meets in self._listed(node)
        ]
        return each([*meets, Kleene(True, unlisted.can_be_true)])

    def at_least(self, node: words.AtLeast) -> Kleene:
        meeting = self._each(node, node.number)
        most = how_many(*(part.can_be_true for part in meeting))
        least = how_many(*(part.surely for part in meeting))
        more = self._unlisted(node.matter).can_be_true
        return Kleene(either(more, most >= node.number), least < node.number)

    def _each(self, node: words.Some | words.AtLeast, number: int = 0) -> list[Kleene]:
        return [
            Kleene(both(listed, meets.can_be_true), either(no(listed), meets.can_be_false))
            for listed, meets in self._listed(node, number)
        ]

    def _listed(
        self, node: words.Some | words.Every | words.AtLeast, number: int = 0
    ) -> list[tuple[Formula, Kleene]]:
        return [
            (self.known.is_listed(place), self.at(place).truth(node.where))
            for place in self.place.below(node.matter, number)
        ]

    def _unlisted(self, matter: type[Matter]) -> Kleene:
        """Another matter that the list may have left out, of which nothing is known."""
        return Kleene(no(self.known.is_complete(matter)), True)

    def named(self, node: words.Named) -> Kleene:
        return self.truth(node.part)

    def condition_by_reading(self, node: words.ConditionByReading) -> Kleene:
        return self.truth(node.readings[self.readings[node.question]])

    # --- dates ----------------------------------------------------------------------------------

    def event(self, node: Event) -> VagueDay:
        return self._given(node)

    def date_fact(self, node: DateFact) -> VagueDay:
        return self._given(node)

    def _given(self, node: Event | DateFact) -> VagueDay:
        owner = self.place.owner(node)
        return ABSENT if owner is None else self.known.date(owner, node)

    def as_of(self, node: words.AsOf) -> VagueDay:
        return VagueDay(SO, AS_OF, AS_OF)

    def fixed(self, node: words.FixedDate) -> VagueDay:
        return VagueDay(SO, node.day, node.day)

    def shift(self, node: words.Shift) -> VagueDay:
        def move(when: DayTerm, bound: int) -> DayTerm:
            return self.calendars.shift(
                when,
                node.period,
                forward=node.forward,
                beginning_with=node.beginning_with,
                bound=bound,
            )

        return self._moved(node.of, move)

    def roll(self, node: words.Roll) -> VagueDay:
        name = node.calendar.name
        return self._moved(node.of, lambda when, bound: self.calendars.roll(when, name, bound))

    def anniversary(self, node: words.Anniversary) -> VagueDay:
        return self._moved(node.of, lambda when, _: self.calendars.birthday(when, node.years))

    def in_year_of(self, node: words.InYearOf) -> VagueDay:
        return self._moved(
            node.of, lambda when, _: self.calendars.in_year_of(when, node.month, node.day)
        )

    def _moved(self, of: DateExpression, move: Callable[[DayTerm, int], DayTerm]) -> VagueDay:
        date = self.date(of)
        if date.there.can_be_true is False:
            return ABSENT
        return VagueDay(date.there, move(date.low, LOW), move(date.high, HIGH))

    def later_of(self, node: words.LaterOf) -> VagueDay:
        return later([self.date(part) for part in node.dates])

    def earlier_of(self, node: words.EarlierOf) -> VagueDay:
        return earlier([self.date(part) for part in node.dates])

    def paused(self, node: words.Paused) -> VagueDay:
        return stopped(self.date(node.limit), self.date(node.begun), self.date(node.ended))

    def choose(self, node: words.Choose) -> VagueDay:
        return chosen(self.truth(node.where), self.date(node.then), self.date(node.otherwise))

    def latest_before(self, node: words.LatestBefore) -> VagueDay:
        limit = self.date(node.limit)
        top = pick(limit.there.can_be_true, limit.high, LAST)
        listed = [
            VagueDay(comes_before(date, limit, strictly=False), date.low, smaller(date.high, top))
            for date in self._dates_below(node)
        ]
        unlisted = VagueDay(self._unlisted(node.matter), FIRST, top)
        return later([*listed, unlisted])

    def next_after(self, node: words.NextAfter) -> VagueDay:
        limit = self.date(node.limit)
        floor = pick(limit.there.can_be_true, limit.low, FIRST) + 1
        listed = [
            VagueDay(comes_before(limit, date, strictly=True), larger(date.low, floor), date.high)
            for date in self._dates_below(node)
        ]
        unlisted = VagueDay(self._unlisted(node.matter), floor, LAST)
        return earlier([*listed, unlisted])

    def _dates_below(self, node: words.LatestBefore | words.NextAfter) -> list[VagueDay]:
        found = []
        for place in self.place.below(node.matter):
            date = self.at(place).date(node.date)
            there = each([_listed(self.known.is_listed(place)), date.there])
            found.append(VagueDay(there, date.low, date.high))
        return found

    def named_date(self, node: words.NamedDate) -> VagueDay:
        return self.date(node.part)

    def date_by_reading(self, node: words.DateByReading) -> VagueDay:
        return self.date(node.readings[self.readings[node.question]])


def _listed(listed: Formula) -> Kleene:
    return Kleene(listed, no(listed))


def comes_before(first: VagueDay, second: VagueDay, *, strictly: bool) -> Kleene:
    """Whether one day comes before another; false where either is absent."""
    can_come = first.low < second.high if strictly else first.low <= second.high
    can_fail = first.high >= second.low if strictly else first.high > second.low
    return Kleene(
        both(first.there.can_be_true, second.there.can_be_true, can_come),
        either(first.there.can_be_false, second.there.can_be_false, can_fail),
    )


def later(dates: list[VagueDay]) -> VagueDay:
    """The later of the days that are there."""
    there = one_of([date.there for date in dates])
    sure = [pick(both(d.there.surely, d.there.can_be_true), d.low, FIRST) for d in dates]
    any_sure = either(*(both(d.there.surely, d.there.can_be_true) for d in dates))
    least = smaller(*(pick(d.there.can_be_true, d.low, LAST) for d in dates))
    low = pick(any_sure, larger(*sure), least)
    return VagueDay(there, low, larger(*(pick(d.there.can_be_true, d.high, FIRST) for d in dates)))


def earlier(dates: list[VagueDay]) -> VagueDay:
    """The earlier of the days that are there."""
    there = one_of([date.there for date in dates])
    sure = [pick(both(d.there.surely, d.there.can_be_true), d.high, LAST) for d in dates]
    any_sure = either(*(both(d.there.surely, d.there.can_be_true) for d in dates))
    most = larger(*(pick(d.there.can_be_true, d.high, FIRST) for d in dates))
    high = pick(any_sure, smaller(*sure), most)
    return VagueDay(there, smaller(*(pick(d.there.can_be_true, d.low, LAST) for d in dates)), high)


def chosen(where: Kleene, then: VagueDay, otherwise: VagueDay) -> VagueDay:
    """One day where a condition holds, another where it does not."""
    first = both(where.can_be_true, then.there.can_be_true)
    second = both(where.can_be_false, otherwise.there.can_be_true)
    absent = either(
        both(where.can_be_true, then.there.can_be_false),
        both(where.can_be_false, otherwise.there.can_be_false),
    )
    return VagueDay(
        Kleene(either(first, second), absent),
        smaller(pick(first, then.low, LAST), pick(second, otherwise.low, LAST)),
        larger(pick(first, then.high, FIRST), pick(second, otherwise.high, FIRST)),
    )


def stopped(limit: VagueDay, begun: VagueDay, ended: VagueDay) -> VagueDay:
    """A limit whose clock stood still from one day to another, both counted."""
    least = moved_on(limit.low, larger(0, ended.low - begun.high + 1))
    most = moved_on(limit.high, larger(0, ended.high - begun.low + 1))
    never_begun = begun.there.can_be_false
    low = smaller(pick(never_begun, limit.low, LAST), pick(ended.there.can_be_true, least, LAST))
    high = larger(
        pick(never_begun, limit.high, FIRST),
        pick(ended.there.can_be_true, most, FIRST),
        pick(ended.there.can_be_false, LAST, FIRST),
    )
    begins = begun.there.can_be_true
    return VagueDay(limit.there, pick(begins, low, limit.low), pick(begins, high, limit.high))


def moved_on(when: DayTerm, days: DayTerm) -> DayTerm:
    """So many days later; what is open at an end stays open."""
    return pick(both(when > FIRST, when < LAST), smaller(LAST, when + days), when)


def case_of(
    name: str,
    matter: type[Matter],
    calendars: Calendars,
    readings: Readings,
    reader: type[VagueReader] = VagueReader,
) -> VagueReader:
    """The vague interpretation that stands at one matter of a kind."""
    return reader(Knowledge(name), calendars, place_of(matter), readings)

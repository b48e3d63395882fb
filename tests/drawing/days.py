"""Days drawn where rules turn: a period away from one another, on month ends, leap days and holidays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random

from dutybound.days import BeyondCalendar, Day, add_days, add_months, day, to_date
from dutybound.language import Field, InForce, Period, Rule, Unit, walk, weeks
from dutybound.language import expressions as words

JITTER = (-2, -1, -1, 0, 0, 0, 0, 1, 1, 2)
FEASTS = ((2, 28), (2, 29), (3, 1), (8, 1), (8, 31), (12, 24), (12, 25), (12, 31), (1, 1), (1, 31))
LONG_AGO, FAR_AHEAD = 30 * 365, 3 * 365
EARLIEST_LOOK, LATEST_LOOK = day(2023, 1, 1), day(2028, 6, 30)


@dataclass(frozen=True)
class Turns:
    """What the limits of some rules are made of."""

    periods: tuple[Period, ...]
    ages: dict[Field, tuple[int, ...]]
    fixed: tuple[Day, ...]
    yearly: tuple[tuple[int, int], ...]


@cache
def turns(rules: tuple[Rule, ...]) -> Turns:
    """The periods, ages, fixed days and days of the year that rules speak of."""
    nodes = [node for rule in rules for node in walk(rule.engaged, rule.trigger, *_roots(rule))]
    ages: dict[Field, tuple[int, ...]] = {}
    for node in nodes:
        if isinstance(node, words.Anniversary) and isinstance(node.of, Field):
            ages[node.of] = (*ages.get(node.of, ()), node.years)
    return Turns(
        tuple({n.period: None for n in nodes if isinstance(n, words.Shift)}) or (weeks(6),),
        ages,
        tuple(sorted({n.day for n in nodes if isinstance(n, words.FixedDate)} | _text_ends(rules))),
        tuple(sorted({(n.month, n.day) for n in nodes if isinstance(n, words.InYearOf)})),
    )


def _roots(rule: Rule) -> Iterable[words.Expression]:
    return (root for step in rule.step_ids for root in rule.outcome(step).roots())


def _text_ends(rules: Sequence[Rule]) -> set[Day]:
    """The ends of texts that are not the first day of a rule: where one text follows another."""
    periods: list[InForce] = [text.in_force for rule in rules for text in rule.earlier]
    periods += [rule.in_force for rule in rules if rule.earlier]
    return {end for period in periods for end in (period.first, period.last) if end}


class Days:
    """Draws days for one case that is looked at on `as_of`."""

    def __init__(self, rng: Random, rules: tuple[Rule, ...], as_of: Day) -> None:
        self.rng, self.as_of, self.turns = rng, as_of, turns(rules)

    def within(self, low: Day, high: Day, anchors: Sequence[Day] = ()) -> Day:
        """A day from `low` to `high`, with luck one that matters."""
        low = max(low, min(high, self.as_of - LONG_AGO))
        high = min(high, max(low, self.as_of + FAR_AHEAD))
        if low >= high:
            return high
        for _ in range(5):
            guess = self._guess(low, high, anchors)
            if low <= guess <= high:
                return guess
        start = max(low, min(self.as_of - 900, high))
        return self.rng.randint(start, min(high, max(self.as_of + 300, start)))

    def of_birth(self, field: Field, anchors: Sequence[Day] = ()) -> Day:
        """A day of birth that makes the child some age, often one that matters on a day that matters."""
        ages = self.turns.ages.get(field, ())
        if ages and self.rng.random() < 0.4:
            born = add_months(self.rng.choice((self.as_of, *anchors)), -12 * self.rng.choice(ages))
            return born + self.rng.choice(JITTER)
        return self.as_of - self.rng.randint(300, 26 * 365)

    def _guess(self, low: Day, high: Day, anchors: Sequence[Day]) -> Day:
        dice = self.rng.random()
        if dice < 0.1:
            return self.rng.choice((low, high))
        if dice < 0.75:
            return self._a_period_away(self._anchor(anchors))
        if dice < 0.85:
            return self._of_the_calendar()
        return self.as_of - self.rng.randint(-60, self.rng.choice((30, 150, 800)))

    def _anchor(self, anchors: Sequence[Day]) -> Day:
        dice = self.rng.random()
        if self.turns.fixed and dice < 0.15:
            return self.rng.choice(self.turns.fixed)
        return self.rng.choice(anchors) if anchors and dice < 0.6 else self.as_of

    def _a_period_away(self, anchor: Day) -> Day:
        for _ in range(self.rng.choice((0, 1, 1, 1, 2))):
            forward = self.rng.random() < 0.5
            anchor = moved(anchor, self.rng.choice(self.turns.periods), forward=forward)
        return anchor + self.rng.choice(JITTER)

    def _of_the_calendar(self) -> Day:
        if self.turns.fixed and self.rng.random() < 0.5:
            return self.rng.choice(self.turns.fixed) + self.rng.choice(JITTER)
        return feast(self.rng, to_date(self.as_of).year, *self.turns.yearly)


def look(rng: Random) -> Day:
    """A day to look at a case on."""
    if rng.random() < 0.2:
        return feast(rng, rng.choice((2024, 2025, 2026, 2027, 2028)))
    return rng.randint(EARLIEST_LOOK, LATEST_LOOK)


def feast(rng: Random, year: int, *more: tuple[int, int]) -> Day:
    """A day on which counting often goes wrong."""
    month, dayofmonth = rng.choice((*FEASTS, *more))
    if (month, dayofmonth) == (2, 29):
        year -= year % 4
    return day(year + (0 if month == 2 else rng.choice((-1, 0, 0))), month, dayofmonth)


def moved(start: Day, period: Period, *, forward: bool) -> Day:
    """About a period away from a day."""
    amount = period.amount if forward else -period.amount
    if period.unit is Unit.MONTHS:
        return add_months(start, amount)
    if period.unit is Unit.WEEKS:
        return add_days(start, 7 * amount)
    if period.calendar is None:
        return add_days(start, amount)
    try:
        way = period.calendar.after if forward else period.calendar.before
        return way(start, period.amount)
    except BeyondCalendar:
        return add_days(start, amount * 7 // 5)

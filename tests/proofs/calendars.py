"""What the proofs know of months, birthdays, working days and closed days: bounds, not a calendar.

Whole days and weeks are exact.  Everything else is a function that nothing is known of except what is
stated here about the days to which a rule applies it:

* it is monotone: a later day never gives an earlier result;
* one more unit adds at least a smallest gap (28 days a month, 365 a year, 1 a working day);
* its result lies between two offsets (28 to 31 days a month, 365 to 366 a year, n to ``2n + 45`` days
  for n working days, 0 to 45 for a closed day rolled on, a year either way for "15 February of that
  year").

The real calendar is one such function (``test_words.py`` checks that), so what is proved of all of
them is true of it, and stays true when new bank holidays are published.  The other way round it is not:
a *possible* case found here may use a month that no calendar has, so a status that is shown reachable is
shown so for bounds, and the worked example beside the rule shows it for real days.

Where the published holidays run out, the case reader gives a lower or an upper bound instead of a day.
Those are two more functions, below and above the true one, and each monotone too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import z3

from dutybound.days import FIRST, LAST
from dutybound.language import Period, Unit
from tests.proofs.logic import DayTerm, Formula, both, implies, pick

LOW, TRUE_DAY, HIGH = 0, 1, 2
"""A lower bound of a day, the day itself, an upper bound of it."""


@dataclass(frozen=True)
class Use:
    """One day to which a function is applied, and what comes out."""

    amount: Any
    bound: int
    day: DayTerm
    result: DayTerm


@dataclass
class Family:
    """The functions of one kind (so many months, so many working days of one calendar)."""

    name: str
    gap: Callable[[Any, Any], int]
    least: Callable[[Any], int]
    most: Callable[[Any], int]
    has_bounds: bool = False
    uses: dict[tuple[Any, int, int], Use] = field(default_factory=dict)

    def at(self, amount: Any, day: DayTerm, bound: int) -> DayTerm:
        bound = bound if self.has_bounds else TRUE_DAY
        term = z3.IntVal(day) if isinstance(day, int) else day
        key = (amount, bound, term.get_id())
        if key not in self.uses:
            name = f"{self.name}.{amount}.{bound}"
            function = z3.Function(name, z3.IntSort(), z3.IntSort())
            self.uses[key] = Use(amount, bound, term, function(term))
        return self.uses[key].result

    def knowledge(self) -> Iterator[Formula]:
        """What holds of the results, over the days that occur."""
        uses = list(self.uses.values())
        for use in uses:
            yield use.result >= use.day + self.least(use.amount)
            if use.bound != HIGH:
                yield use.result <= use.day + self.most(use.amount)
        for one in uses:
            for other in uses:
                if one is not other and one.bound <= other.bound and one.amount <= other.amount:
                    gap = self.gap(one.amount, other.amount)
                    yield implies(one.day <= other.day, one.result + gap <= other.result)


def months_family(inclusive: int = 0) -> Family:
    """Months, `inclusive` being a day off (-1) or on (1) where the corresponding date is there."""
    return Family(
        f"months{inclusive or ''}",
        gap=lambda a, b: 28 * (b - a),
        least=lambda n: (28 * n if n >= 0 else 31 * n) + min(inclusive, 0),
        most=lambda n: (31 * n if n >= 0 else 28 * n) + max(inclusive, 0),
    )


def birthdays_family() -> Family:
    return Family(
        "birthday", gap=lambda a, b: 365 * (b - a), least=lambda n: 365 * n, most=lambda n: 366 * n
    )


def in_year_family() -> Family:
    def gap(one: tuple[int, int], other: tuple[int, int]) -> int:
        return min((date(y, *other) - date(y, *one)).days for y in (2023, 2024))

    return Family("in-year", gap=gap, least=lambda _: -365, most=lambda _: 365)


def working_days_family(name: str) -> Family:
    return Family(
        f"working-days.{name}",
        gap=lambda a, b: b - a,
        least=lambda n: n if n >= 0 else 2 * n - 45,
        most=lambda n: 2 * n + 45 if n >= 0 else n,
        has_bounds=True,
    )


def roll_family(name: str) -> Family:
    return Family(
        f"roll.{name}",
        gap=lambda _a, _b: 0,
        least=lambda _: 0,
        most=lambda _: 45,
        has_bounds=True,
    )


class Calendars:
    """The functions that one proof uses, shared by every interpretation in it."""

    def __init__(self) -> None:
        self._families: dict[str, Family] = {}

    def _family(self, make: Callable[[], Family]) -> Family:
        made = make()
        return self._families.setdefault(made.name, made)

    def knowledge(self) -> list[Formula]:
        return [fact for family in self._families.values() for fact in family.knowledge()]

    def shift(
        self, day: DayTerm, period: Period, *, forward: bool, beginning_with: bool, bound: int
    ) -> DayTerm:
        """The last day of a period; what is open at an end stays open."""
        amount = period.amount if forward else -period.amount
        inclusive = (-1 if forward else 1) if beginning_with else 0
        if period.unit is Unit.WORKING_DAYS:
            name = period.calendar.name if period.calendar else ""
            family = self._family(lambda: working_days_family(name))
            return _kept_open(day, lambda d: family.at(amount, d + inclusive, bound))
        if period.unit is Unit.MONTHS:
            family = self._family(lambda: months_family(inclusive))
            return _kept_open(day, lambda d: family.at(amount, d, bound))
        days = amount * (7 if period.unit is Unit.WEEKS else 1) + inclusive
        return _kept_open(day, lambda d: d + days)

    def roll(self, day: DayTerm, calendar: str, bound: int) -> DayTerm:
        family = self._family(lambda: roll_family(calendar))
        return _kept_open(day, lambda d: family.at(0, d, bound))

    def birthday(self, day: DayTerm, years: int) -> DayTerm:
        family = self._family(birthdays_family)
        return _kept_open(day, lambda d: family.at(years, d, TRUE_DAY))

    def in_year_of(self, day: DayTerm, month: int, dayofmonth: int) -> DayTerm:
        family = self._family(in_year_family)
        return _kept_open(day, lambda d: family.at((month, dayofmonth), d, TRUE_DAY))


def _kept_open(day: DayTerm, move: Callable[[DayTerm], DayTerm]) -> DayTerm:
    """A day moved, unless it stands for 'no earliest' or 'no latest day known'."""
    return pick(both(day > FIRST, day < LAST), move(day), day)

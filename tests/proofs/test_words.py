"""The proofs' words for vague days give the same as the case reader's, and the real calendar fits them.

What is proved is proved of the words in ``vague.py`` and of the functions in ``calendars.py``.  These
tests, over plain days, are what ties both to the program.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pytest
import z3

from dutybound.days import (
    ENGLAND,
    FIRST,
    LAST,
    TRIBUNAL,
    Calendar,
    add_months,
    birthday,
    calendars,
    day,
    in_year_of,
)
from dutybound.engine import dates
from dutybound.engine.dates import Dates
from dutybound.language import Period, Unit, days, months, weeks
from dutybound.language.truth import FALSE, TRUE, UNKNOWN, Truth
from tests.proofs.calendars import (
    Family,
    birthdays_family,
    in_year_family,
    months_family,
    roll_family,
    working_days_family,
)
from tests.proofs.vague import (
    Kleene,
    VagueDay,
    chosen,
    comes_before,
    earlier,
    later,
    stopped,
)

TODAY = day(2026, 11, 22)
SPANS = [(FIRST, LAST), (FIRST, TODAY), (TODAY, TODAY), (TODAY - 9, TODAY + 5), (TODAY + 5, LAST)]
DATES = [dates.ABSENT, dates.NO_END, *(Dates(t, *s) for t in (TRUE, UNKNOWN) for s in SPANS)]
TRUTHS = {TRUE: Kleene(True, False), FALSE: Kleene(False, True), UNKNOWN: Kleene(True, True)}


def vague(date: Dates) -> VagueDay:
    return VagueDay(TRUTHS[date.exists], date.earliest, date.latest)


def settled(value: Any) -> Any:
    """The plain value of what the folding left as a formula over constants."""
    if isinstance(value, bool | int):
        return value
    plain = z3.simplify(value)
    return plain.as_long() if z3.is_int(plain) else z3.is_true(plain)


def read_back(date: VagueDay) -> Dates:
    exists = kleene_back(date.there)
    if exists is FALSE:
        return dates.ABSENT
    return Dates(exists, settled(date.low), settled(date.high))


def kleene_back(value: Kleene) -> Truth:
    pair = tuple(settled(part) for part in value)
    return {(True, False): TRUE, (False, True): FALSE, (True, True): UNKNOWN}[pair]


@pytest.mark.parametrize("one", DATES)
def test_words_for_two_days_agree(one: Dates) -> None:
    for other in DATES:
        pair = [vague(one), vague(other)]
        assert read_back(later(pair)) == dates.later_of([one, other])
        assert read_back(earlier(pair)) == dates.earlier_of([one, other])
        for strictly in (True, False):
            mine = kleene_back(comes_before(*pair, strictly=strictly))
            assert mine is dates.before(one, other, strictly=strictly)


@pytest.mark.parametrize("where", [TRUE, FALSE, UNKNOWN])
def test_choosing_a_day_agrees(where: Truth) -> None:
    for then, otherwise in product(DATES, DATES):
        mine = read_back(chosen(TRUTHS[where], vague(then), vague(otherwise)))
        if where is UNKNOWN:
            assert mine == dates.either(then, otherwise)
        else:
            assert mine == (then if where is TRUE else otherwise)


@pytest.mark.parametrize("limit", DATES)
def test_a_stopped_clock_agrees(limit: Dates) -> None:
    for begun, ended in product(DATES, DATES):
        mine = read_back(stopped(vague(limit), vague(begun), vague(ended)))
        theirs = dates.paused(limit, begun, ended)
        assert mine == theirs, (begun, ended)


# --- the real calendar is one of those the proofs allow ------------------------------------------------

SOME_DAYS = sorted(
    {day(y, m, 1) + shift for y in range(2014, 2027) for m in range(1, 13) for shift in (-1, 0, 1)}
)


def assert_fits(family: Family, amount: Any, results: dict[int, int]) -> None:
    for when, result in results.items():
        assert when + family.least(amount) <= result <= when + family.most(amount)
    assert all(results[one] <= results[other] for one, other in pairwise(sorted(results)))


def assert_gap(family: Family, one: Any, other: Any, a: dict[int, int], b: dict[int, int]) -> None:
    assert all(a[when] + family.gap(one, other) <= b[when] for when in a.keys() & b.keys())


def test_months_fit() -> None:
    amounts = (-5, -1, 0, 1, 2, 3, 12)
    moved = {n: {d: add_months(d, n) for d in range(SOME_DAYS[0], SOME_DAYS[-1])} for n in amounts}
    for n in amounts:
        assert_fits(months_family(), n, moved[n])
    for a, b in pairwise(amounts):
        assert_gap(months_family(), a, b, moved[a], moved[b])


def test_birthdays_fit() -> None:
    ages = (16, 18, 25)
    moved = {a: {d: birthday(d, a) for d in range(day(1896, 1, 1), day(2026, 1, 1))} for a in ages}
    for age in ages:
        assert_fits(birthdays_family(), age, moved[age])
    assert_gap(birthdays_family(), 18, 25, moved[18], moved[25])


def test_days_of_a_year_fit() -> None:
    named = ((2, 14), (3, 30), (8, 31))
    moved = {
        n: {d: in_year_of(d, *n) for d in range(day(2019, 1, 1), day(2026, 1, 1))} for n in named
    }
    for n in named:
        assert_fits(in_year_family(), n, moved[n])
    assert_gap(in_year_family(), *named[:2], moved[named[0]], moved[named[1]])


@pytest.mark.parametrize("calendar", calendars(), ids=lambda c: c.name)
def test_working_days_fit(calendar: Calendar) -> None:
    family = working_days_family(calendar.name)
    within = [d for d in SOME_DAYS if calendar.first + 200 < d < calendar.last - 200]
    moved: dict[int, dict[int, int]] = {
        n: {d: calendar.after(d, n) if n > 0 else calendar.before(d, -n) for d in within}
        for n in (-20, -1, 1, 10, 25, 65)
    }
    for n, results in moved.items():
        assert_fits(family, n, results)
    for a, b in pairwise(moved):
        assert_gap(family, a, b, moved[a], moved[b])
    assert_fits(roll_family(calendar.name), 0, {d: calendar.on_or_after(d) for d in within})


# --- every narrower day is moved to a narrower day, also where the published holidays end ----------------


def ends(calendar: Calendar) -> list[int]:
    edges = (calendar.first, calendar.last)
    return [FIRST, *(e + s for e in edges for s in (-40, -9, -1, 0, 1, 3, 9, 40)), LAST]


PERIODS = [
    *(Period(n, Unit.WORKING_DAYS, c) for n in (1, 25) for c in (ENGLAND, TRIBUNAL)),
    months(1),
    weeks(6),
    days(15),
]


@pytest.mark.parametrize("period", PERIODS, ids=lambda p: f"{p.words} {p.calendar}")
@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("beginning_with", [True, False])
def test_a_narrower_day_moves_to_a_narrower_day(
    period: Period, forward: bool, beginning_with: bool
) -> None:
    moved = []
    for day_ in ends(period.calendar or ENGLAND):
        low, _ = dates.shift(
            Dates(TRUE, day_, LAST), period, forward=forward, beginning_with=beginning_with
        )
        high, _ = dates.shift(
            Dates(TRUE, FIRST, day_), period, forward=forward, beginning_with=beginning_with
        )
        moved.append((low.earliest, high.latest))
    assert_bounds(moved)


@pytest.mark.parametrize("calendar", [ENGLAND, TRIBUNAL], ids=lambda c: c.name)
def test_a_narrower_day_rolls_to_a_narrower_day(calendar: Calendar) -> None:
    lows = [dates.roll(Dates(TRUE, d, LAST), calendar)[0].earliest for d in ends(calendar)]
    highs = [dates.roll(Dates(TRUE, FIRST, d), calendar)[0].latest for d in ends(calendar)]
    assert_bounds(list(zip(lows, highs, strict=True)))


def assert_bounds(moved: list[tuple[int, int]]) -> None:
    assert all(low <= high for low, high in moved)
    for ends_of_one, ends_of_other in pairwise(moved):
        assert ends_of_one[0] <= ends_of_other[0]
        assert ends_of_one[1] <= ends_of_other[1]

"""Counting days in arrays against the calendar, and chance that keeps to its shares."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days import from_date, to_date
from dutybound.days.uk import ENGLAND
from dutybound.reference.authorities import authorities
from dutybound.simulate.drawing import (
    long_tail,
    office_day,
    places,
    up_to_a_limit,
    working_days_after,
    working_days_between,
)
from dutybound.simulate.rates import persons_in_england
from dutybound.simulate.sizes import shared_out

DATES = st.dates(date(2012, 6, 1), date(2027, 6, 1))


def days(*dates: date) -> np.ndarray:
    return np.array(dates, dtype="datetime64[D]")


@given(DATES, st.integers(0, 200))
def test_the_nth_working_day_is_the_calendar_s(start: date, number: int) -> None:
    found = working_days_after(days(start), np.array([number]))[0].item()
    assert found == to_date(ENGLAND.after(from_date(start), number))


@given(DATES, DATES)
def test_working_days_between_are_the_calendar_s(one: date, other: date) -> None:
    start, end = min(one, other), max(one, other)
    found = working_days_between(days(start), days(end))[0]
    assert found == ENGLAND.between(from_date(start), from_date(end))


@given(DATES)
def test_an_office_day_is_a_working_day_on_the_right_side(when: date) -> None:
    back, on = office_day(days(when))[0].item(), office_day(days(when), later=True)[0].item()
    assert back <= when <= on
    assert ENGLAND.counts(from_date(back))
    assert ENGLAND.counts(from_date(on))


@given(st.integers(0, 2**32), st.integers(0, 50), st.integers(1, 300))
def test_numbers_stay_within_their_ends(seed: int, first: int, width: int) -> None:
    chance = np.random.default_rng(seed)
    for drawn in (
        long_tail(chance, first, width / 3, first + width, 50),
        up_to_a_limit(chance, first, first + width, 0.5, 50),
    ):
        assert drawn.min() >= first
        assert drawn.max() <= first + width


def test_places_come_as_often_as_they_weigh() -> None:
    drawn = places(np.random.default_rng(1), (1, 0, 3), 40_000)
    assert set(drawn) == {0, 2}
    assert abs((drawn == 2).mean() - 0.75) < 0.01


@given(st.integers(0, 3_000_000))
def test_persons_are_shared_out_whole_and_in_proportion(total: int) -> None:
    sizes = shared_out(total, tuple(authorities()))
    assert sum(sizes.values()) == total
    real = shared_out(persons_in_england(), tuple(authorities()))
    whole = sum(real.values())
    for code, size in sizes.items():
        assert abs(size - total * real[code] / whole) < 2


@pytest.mark.parametrize("codes", [("383",), ("383", "301")])
def test_a_few_authorities_share_all(codes: tuple[str, ...]) -> None:
    assert sum(shared_out(1001, codes).values()) == 1001

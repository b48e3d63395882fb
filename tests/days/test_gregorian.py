from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days import gregorian
from dutybound.days.gregorian import FIRST, LAST, day, from_date, iso, to_date

DAYS = st.integers(FIRST, LAST)


def test_all_time_is_all_that_a_date_can_be() -> None:
    assert to_date(FIRST) == date.min
    assert to_date(LAST) == date.max


@given(DAYS)
def test_a_day_is_its_date(when: int) -> None:
    plain = to_date(when)
    assert from_date(plain) == when == day(plain.year, plain.month, plain.day)
    assert iso(when) == plain.isoformat()


@given(st.dates())
def test_words_are_those_of_the_standard_library(plain: date) -> None:
    when = from_date(plain)
    assert gregorian.weekday_name(when) == plain.strftime("%A")
    assert gregorian.date_words(when) == f"{plain.day} {plain.strftime('%B')} {plain.year}"


def test_words_name_the_weekday() -> None:
    assert gregorian.words(day(2026, 3, 3)) == "Tuesday 3 March 2026"


def test_there_is_no_31_february() -> None:
    with pytest.raises(ValueError, match="day"):
        day(2026, 2, 31)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_runs_to_the_day_before_the_next(year: int, month: int) -> None:
    following = day(year + month // 12, month % 12 + 1, 1)
    assert gregorian.month_length(year, month) == following - day(year, month, 1)

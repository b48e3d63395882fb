"""Periods say how long, in what unit, and counted how."""

import pytest

from dutybound.days import ENGLAND, day
from dutybound.language import (
    DateExpression,
    Period,
    Unit,
    between,
    days,
    in_year_of,
    months,
    or_next_open_day,
    since,
    the_day_before,
    weeks,
    working_days,
)
from dutybound.language import expressions as words
from tests.made_up import Lamp


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (days(15), "15 days"),
        (weeks(1), "1 week"),
        (months(1), "1 month"),
        (working_days(25, ENGLAND), "25 working days"),
    ],
)
def test_a_period_in_words(period: Period, text: str) -> None:
    assert period.words == text


@pytest.mark.parametrize(
    ("date", "forward", "beginning_with"),
    [
        (weeks(6).after(Lamp.lit), True, False),
        (weeks(6).beginning_with(Lamp.lit), True, True),
        (weeks(6).before(Lamp.lit), False, False),
    ],
)
def test_how_a_period_is_counted(date: DateExpression, forward: bool, beginning_with: bool) -> None:
    assert isinstance(date, words.Shift)
    assert date.of is Lamp.lit
    assert date.period == Period(6, Unit.WEEKS)
    assert (date.forward, date.beginning_with) == (forward, beginning_with)


def test_the_day_before_is_one_day_back() -> None:
    date = the_day_before(Lamp.lit)
    assert isinstance(date, words.Shift)
    assert (date.period, date.forward) == (days(1), False)


def test_working_days_keep_the_calendar_of_their_instrument() -> None:
    assert working_days(3, ENGLAND).calendar is ENGLAND
    assert days(3).calendar is None


def test_a_roll_and_a_day_of_the_year() -> None:
    rolled, yearly = or_next_open_day(Lamp.lit, ENGLAND), in_year_of(Lamp.lit, 2, 15)
    assert isinstance(rolled, words.Roll)
    assert rolled.calendar is ENGLAND
    assert isinstance(yearly, words.InYearOf)
    assert (yearly.month, yearly.day) == (2, 15)


def test_days_in_force_have_words() -> None:
    assert since(2014, 9, 1).words == "since 2014-09-01"
    closed = between((2014, 9, 1), (2015, 3, 31))
    assert (closed.first, closed.last) == (day(2014, 9, 1), day(2015, 3, 31))
    assert closed.words == "from 2014-09-01 to 2015-03-31"

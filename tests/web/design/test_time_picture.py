"""Where marks stand in a picture of time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dutybound.web.design.time_picture import ROOM, Mark, lay_out

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
MARKS = st.builds(
    lambda day, long: Mark(day, "x", until=day + timedelta(days=long) if long else None),
    DAYS,
    st.integers(0, 900),
)


@given(st.lists(MARKS, max_size=25), DAYS)
def test_all_stands_inside_and_nothing_touches(marks: list[Mark], today: date) -> None:
    picture = lay_out(marks, today)
    assert [placed.number for placed in picture.marks] == list(range(1, len(marks) + 1))
    assert all(0 < placed.left <= placed.right < 100 for placed in picture.marks)
    assert 0 < picture.today < 100
    for one, other in combinations(picture.marks, 2):
        if one.row == other.row:
            assert other.left - one.right >= ROOM - 0.01


@given(st.lists(MARKS, min_size=2, max_size=25))
def test_earlier_is_further_to_the_left(marks: list[Mark]) -> None:
    placed = lay_out(marks, TODAY).marks
    assert [p.mark.day for p in placed] == sorted(m.day for m in marks)
    assert [p.left for p in placed] == sorted(p.left for p in placed)


@given(st.lists(MARKS, max_size=9))
def test_the_scale_is_short_and_in_order(marks: list[Mark]) -> None:
    ticks = lay_out(marks, TODAY).ticks
    assert len(ticks) <= 8
    assert [t.left for t in ticks] == sorted(t.left for t in ticks)
    assert all(t.day.day == 1 for t in ticks)


def test_a_few_months_are_named_by_the_month() -> None:
    picture = lay_out([Mark(date(2026, 3, 3), "x")], TODAY)
    assert not any(tick.yearly for tick in picture.ticks)


def test_many_years_are_named_by_the_year() -> None:
    picture = lay_out([Mark(date(2015, 3, 3), "x")], TODAY)
    assert all(tick.yearly for tick in picture.ticks)


def test_nothing_to_draw() -> None:
    picture = lay_out([], TODAY)
    assert picture.marks == ()
    assert picture.rows == 1

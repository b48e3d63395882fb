from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days.gregorian import FIRST, LAST, day, is_leap, month_length, to_date
from dutybound.days.shifts import add_days, add_months, birthday, in_year_of

DAYS = st.one_of(
    st.integers(FIRST, LAST),
    st.integers(day(2023, 12, 1), day(2024, 4, 1)),
    st.sampled_from([FIRST, FIRST + 1, LAST - 1, LAST]),
)
AMOUNTS = st.one_of(st.integers(-30, 30), st.integers(-(10**15), 10**15))
SHIFTS = [add_days, add_months, birthday]


@pytest.mark.parametrize("shift", SHIFTS)
@given(one=DAYS, other=DAYS, n=AMOUNTS)
def test_a_later_day_never_gives_an_earlier_one(
    shift: Callable[[int, int], int], one: int, other: int, n: int
) -> None:
    earlier, later = sorted((one, other))
    assert shift(earlier, n) <= shift(later, n)


@given(one=DAYS, other=DAYS, month=st.integers(1, 12), dayofmonth=st.integers(1, 28))
def test_a_later_day_never_has_an_earlier_date_in_its_year(
    one: int, other: int, month: int, dayofmonth: int
) -> None:
    earlier, later = sorted((one, other))
    assert in_year_of(earlier, month, dayofmonth) <= in_year_of(later, month, dayofmonth)


@pytest.mark.parametrize("shift", SHIFTS)
@given(when=DAYS, n=AMOUNTS)
def test_a_longer_shift_never_ends_earlier(
    shift: Callable[[int, int], int], when: int, n: int
) -> None:
    assert FIRST <= shift(when, n) <= shift(when, n + 1) <= LAST


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.parametrize("end", [FIRST, LAST])
@given(n=AMOUNTS)
def test_a_day_not_known_stays_not_known(
    shift: Callable[[int, int], int], end: int, n: int
) -> None:
    assert shift(end, n) == end


@pytest.mark.parametrize("end", [FIRST, LAST])
def test_the_year_of_a_day_not_known_is_not_known(end: int) -> None:
    assert in_year_of(end, 2, 15) == end


@given(st.integers(FIRST + 1, LAST - 1), st.integers(-5000, 5000))
def test_days_are_added(when: int, n: int) -> None:
    assert add_days(when, n) == min(max(when + n, FIRST), LAST)


@given(st.dates(), st.integers(-3000, 3000))
def test_months_end_on_the_corresponding_date_or_the_last_of_the_month(plain: date, n: int) -> None:
    start = plain.toordinal()
    end = add_months(start, n)
    if end in (FIRST, LAST) or start in (FIRST, LAST):
        return
    found = to_date(end)
    months = (found.year - plain.year) * 12 + found.month - plain.month
    assert months == n
    assert found.day == min(plain.day, month_length(found.year, found.month))


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ((2026, 9, 30), 1, (2026, 10, 30)),  # the facts of Dodds v Walker, in another year
        ((2026, 1, 31), 1, (2026, 2, 28)),
        ((2024, 1, 31), 1, (2024, 2, 29)),
        ((2026, 3, 31), -1, (2026, 2, 28)),
        ((2024, 2, 29), 12, (2025, 2, 28)),
        ((2026, 1, 26), 3, (2026, 4, 26)),  # R (Berky) v Newport: 26 January to 26 April
        ((2026, 10, 1), 2, (2026, 12, 1)),
        ((2026, 11, 30), 3, (2027, 2, 28)),
        ((2026, 12, 31), 1, (2027, 1, 31)),
        ((2027, 1, 31), -1, (2026, 12, 31)),
    ],
)
def test_months(start: tuple[int, int, int], n: int, end: tuple[int, int, int]) -> None:
    assert add_months(day(*start), n) == day(*end)


@pytest.mark.parametrize(
    ("born", "age", "reached"),
    [
        ((2008, 2, 29), 16, (2024, 2, 29)),
        ((2008, 2, 29), 18, (2026, 3, 1)),
        ((2008, 2, 28), 18, (2026, 2, 28)),
        ((2008, 3, 1), 18, (2026, 3, 1)),
        ((2000, 2, 29), 100, (2100, 3, 1)),
        ((2015, 5, 2), 0, (2015, 5, 2)),
    ],
)
def test_birthdays(born: tuple[int, int, int], age: int, reached: tuple[int, int, int]) -> None:
    assert birthday(day(*born), age) == day(*reached)


@given(st.dates(), st.integers(0, 30))
def test_only_a_birth_on_29_february_moves(born: date, age: int) -> None:
    reached = birthday(born.toordinal(), age)
    if reached in (FIRST, LAST):
        return
    found = to_date(reached)
    assert found.year == born.year + age
    moved = (born.month, born.day) == (2, 29) and not is_leap(found.year)
    assert (found.month, found.day) == ((3, 1) if moved else (born.month, born.day))


def test_a_fixed_date_in_the_year_of_a_day() -> None:
    assert in_year_of(day(2027, 9, 1), 2, 15) == day(2027, 2, 15)
    assert in_year_of(day(2027, 1, 1), 3, 31) == day(2027, 3, 31)


@pytest.mark.parametrize(("month", "dayofmonth"), [(2, 29), (2, 30), (13, 1), (4, 31)])
@pytest.mark.parametrize("when", [FIRST, day(2024, 1, 1), LAST])
def test_a_fixed_date_must_be_in_every_year(month: int, dayofmonth: int, when: int) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        in_year_of(when, month, dayofmonth)

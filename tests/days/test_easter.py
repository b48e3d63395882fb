import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days.easter import easter_sunday
from dutybound.days.gregorian import day, from_date, to_date, weekday_name


@pytest.mark.parametrize(
    ("year", "month", "dayofmonth"),
    [
        (1818, 3, 22),  # the earliest it can be
        (1943, 4, 25),  # the latest it can be
        (1954, 4, 18),
        (1981, 4, 19),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2049, 4, 18),
        (2076, 4, 19),
    ],
)
def test_known_easters(year: int, month: int, dayofmonth: int) -> None:
    assert easter_sunday(year) == day(year, month, dayofmonth)


def test_the_holidays_package_agrees_on_good_friday() -> None:
    known = holidays.country_holidays("GB", subdiv="ENG", years=range(1900, 2100))
    fridays = {from_date(when) for when, name in known.items() if "Good Friday" in name}
    assert fridays == {easter_sunday(year) - 2 for year in range(1900, 2100)}


@given(st.integers(1583, 9999))
def test_it_is_a_sunday_from_22_march_to_25_april(year: int) -> None:
    found = easter_sunday(year)
    assert weekday_name(found) == "Sunday"
    assert day(year, 3, 22) <= found <= day(year, 4, 25)
    assert to_date(found).year == year

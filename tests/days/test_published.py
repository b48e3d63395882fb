import json
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest

from dutybound.days.easter import easter_sunday
from dutybound.days.gregorian import day, to_date, weekday_name
from dutybound.days.published import (
    DIVISIONS,
    ENGLAND_AND_WALES,
    NORTHERN_IRELAND,
    OVERRIDES_FILE,
    PUBLISHED_FILE,
    SCOTLAND,
    combine,
    published,
)

DATA = files("dutybound.days") / "data"


def read(name: str) -> Any:
    return json.loads((DATA / name).read_bytes())


def test_the_years_covered_are_whole_and_without_a_gap() -> None:
    data = published()
    assert (data.first, data.last) == (day(2012, 1, 1), day(2028, 12, 31))
    years = range(to_date(data.first).year, to_date(data.last).year + 1)
    fewest = {ENGLAND_AND_WALES: 8, SCOTLAND: 9, NORTHERN_IRELAND: 10}
    for division, least in fewest.items():
        found = Counter(to_date(when).year for when in data.holidays[division])
        assert set(found) == set(years)
        assert min(found.values()) >= least


@pytest.mark.parametrize("division", DIVISIONS)
def test_every_year_has_its_christmas_and_new_year(division: str) -> None:
    months = {(to_date(d).year, to_date(d).month) for d in published().holidays[division]}
    for year in range(2012, 2029):
        assert {(year, 1), (year, 12)} <= months


def test_no_holiday_falls_on_a_weekend() -> None:
    everything = frozenset[int]().union(*published().holidays.values())
    assert not {d for d in everything if weekday_name(d) in {"Saturday", "Sunday"}}


@pytest.mark.parametrize(
    "override", read(OVERRIDES_FILE)["holidays"], ids=lambda each: each["date"]
)
def test_an_override_is_sourced_used_and_not_yet_published(override: dict[str, str]) -> None:
    assert override.keys() == {"division", "date", "title", "source", "note"}
    assert all(override.values())
    assert override["division"] in DIVISIONS
    listed = {event["date"] for event in read(PUBLISHED_FILE)[override["division"]]["events"]}
    assert override["date"] not in listed, "gov.uk now has it: take it out of overrides.json"


def test_scotland_has_15_june_2026_and_england_does_not() -> None:
    holidays = published().holidays
    assert day(2026, 6, 15) in holidays[SCOTLAND]
    assert day(2026, 6, 15) not in holidays[ENGLAND_AND_WALES]


def test_the_version_changes_with_either_file() -> None:
    listed = json.dumps(
        {name: {"events": [{"date": "2026-01-01"}, {"date": "2027-01-01"}]} for name in DIVISIONS}
    ).encode()
    none = json.dumps({"bank_holidays_file_date": "2026-11-22", "holidays": []}).encode()
    first = combine(listed, none)
    assert first.version.startswith("2026-11-22 sha256:")
    assert len({first.version, combine(listed + b" ", none).version}) == 2
    assert len({first.version, combine(listed, none + b" ").version}) == 2


def test_only_years_that_every_division_has_are_covered() -> None:
    events = {name: [{"date": "2026-01-01"}, {"date": "2027-01-01"}] for name in DIVISIONS}
    events[SCOTLAND] = [{"date": "2026-01-02"}]
    listed = json.dumps({name: {"events": each} for name, each in events.items()}).encode()
    extra = {"division": SCOTLAND, "date": "2026-06-15"}
    overrides = {"bank_holidays_file_date": "2026-11-22", "holidays": [extra]}
    data = combine(listed, json.dumps(overrides).encode())
    assert (data.first, data.last) == (day(2026, 1, 1), day(2026, 12, 31))
    assert data.holidays[SCOTLAND] == {day(2026, 1, 2), day(2026, 6, 15)}


def test_each_override_date_is_a_date() -> None:
    for override in read(OVERRIDES_FILE)["holidays"]:
        year, month, dayofmonth = map(int, override["date"].split("-"))
        assert published().first <= day(year, month, dayofmonth) <= published().last


def test_good_friday_is_among_the_holidays_of_every_division() -> None:
    fridays = {easter_sunday(year) - 2 for year in range(2012, 2029)}
    assert all(fridays <= published().holidays[division] for division in DIVISIONS)

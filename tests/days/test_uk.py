"""The calendars against published facts, worked examples of the law, and two other programs."""

from collections.abc import Iterable
from datetime import date

import holidays
import numpy as np
import pytest

from dutybound.days.counting import BeyondCalendar, Calendar
from dutybound.days.gregorian import day, from_date, iso, to_date, weekday_name
from dutybound.days.published import DIVISIONS, ENGLAND_AND_WALES, published
from dutybound.days.uk import (
    ANY_UK,
    ENGLAND,
    NORTHERN_IRELAND,
    SCOTLAND,
    TRIBUNAL,
    calendar_versions,
    calendars,
)

EVERY_DAY = range(day(2012, 1, 1), day(2028, 12, 31) + 1)


def the(text: str) -> int:
    return from_date(date.fromisoformat(text))


def uncounted_weekdays(calendar: Calendar) -> set[int]:
    return {d for d in EVERY_DAY if (d - 1) % 7 < 5 and not calendar.counts(d)}


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2026-04-14", 25, "2026-05-20"),  # stage 2 of a complaint, SI 2006/1738 reg 17(3)
        ("2026-04-14", 65, "2026-07-16"),
        ("2026-05-05", 25, "2026-06-10"),
        ("2026-05-05", 65, "2026-08-05"),
        ("2026-10-05", 65, "2027-01-07"),
        ("2024-08-29", 65, "2024-11-28"),
        ("2026-04-02", 3, "2026-04-09"),  # mediation certificate: Easter in between
        ("2026-03-23", 10, "2026-04-08"),  # stage 1 of a complaint, reg 14(1)
        ("2026-03-23", 20, "2026-04-22"),
        ("2026-04-02", 45, "2026-06-10"),  # Working Together 2023: assessment
        ("2026-12-24", 45, "2027-03-02"),
        ("2026-10-05", 10, "2026-10-19"),
        ("2026-10-05", 28, "2026-11-12"),
    ],
)
def test_worked_examples_of_england(start: str, n: int, end: str) -> None:
    assert iso(ENGLAND.after(the(start), n)) == end


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2026-06-08", 20, "2026-07-07"),  # FOIA: 15 June skipped
        ("2026-06-22", 20, "2026-07-21"),  # 13 July skipped
        ("2026-11-23", 20, "2026-12-22"),  # St Andrew's Day skipped
        # St Andrew's Day; the card (ehc.integrate-and-commission-jointly) has 30 November.
        ("2026-11-02", 20, "2026-12-01"),
        ("2026-07-14", 20, "2026-08-12"),
        ("2026-07-14", 40, "2026-09-10"),
    ],
)
def test_worked_examples_of_freedom_of_information(start: str, n: int, end: str) -> None:
    assert iso(ANY_UK.after(the(start), n)) == end


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-12-26", "2027-01-04"),
        ("2026-08-10", "2026-09-01"),  # 31 August is a bank holiday
        ("2026-12-24", "2026-12-24"),
        ("2027-01-01", "2027-01-04"),
        ("2026-07-31", "2026-07-31"),
        ("2025-08-01", "2025-09-01"),
    ],
)
def test_a_closed_last_day_rolls_to_the_tribunals_next(start: str, end: str) -> None:
    assert iso(TRIBUNAL.on_or_after(the(start))) == end


@pytest.mark.parametrize(
    "one_off", ["2012-06-04", "2012-06-05", "2020-05-08", "2022-06-03", "2022-09-19", "2023-05-08"]
)
def test_one_off_holidays_do_not_count(one_off: str) -> None:
    assert not ENGLAND.counts(the(one_off))
    assert not ANY_UK.counts(the(one_off))


@pytest.mark.parametrize("moved_from", ["2012-05-28", "2020-05-04", "2022-05-30"])
def test_the_holidays_they_replaced_do_count(moved_from: str) -> None:
    assert ENGLAND.counts(the(moved_from))


def test_15_june_2026_counts_in_england_only() -> None:
    proclaimed = the("2026-06-15")
    assert ENGLAND.counts(proclaimed)
    assert TRIBUNAL.counts(proclaimed)
    assert NORTHERN_IRELAND.counts(proclaimed)
    assert not SCOTLAND.counts(proclaimed)
    assert not ANY_UK.counts(proclaimed)


def test_the_holidays_package_agrees_on_every_day() -> None:
    known = holidays.country_holidays("GB", subdiv="ENG", years=range(2012, 2029))
    expected = {d for d in EVERY_DAY if (d - 1) % 7 < 5 and to_date(d) not in known}
    assert expected == set(ENGLAND.counting_days)


def of_any_part(parts: Iterable[str]) -> set[int]:
    known = (holidays.country_holidays("GB", subdiv=p, years=range(2012, 2029)) for p in parts)
    return {from_date(d) for part in known for d in part if d.weekday() < 5}


@pytest.mark.parametrize(
    ("calendar", "parts"),
    [(SCOTLAND, ["SCT"]), (NORTHERN_IRELAND, ["NIR"]), (ANY_UK, ["ENG", "WLS", "SCT", "NIR"])],
    ids=repr,
)
def test_the_holidays_package_agrees_on_the_other_parts(
    calendar: Calendar, parts: list[str]
) -> None:
    assert uncounted_weekdays(calendar) ^ of_any_part(parts) <= {the("2026-06-15")}


@pytest.mark.parametrize("n", [1, 3, 10, 25, 65])
def test_numpy_agrees_on_every_day(n: int) -> None:
    listed = [iso(each) for each in sorted(published().holidays[ENGLAND_AND_WALES])]
    starts = range(day(2013, 1, 1), day(2028, 6, 30))
    dates = np.array([iso(d) for d in starts], dtype="datetime64[D]")
    after = np.busday_offset(dates, n, roll="backward", holidays=listed)
    before = np.busday_offset(dates, -n, roll="forward", holidays=listed)
    assert [iso(ENGLAND.after(d, n)) for d in starts] == [str(each) for each in after]
    assert [iso(ENGLAND.before(d, n)) for d in starts] == [str(each) for each in before]


def test_the_tribunal_leaves_out_august_and_christmas_and_nothing_else() -> None:
    def closed(when: int) -> bool:
        plain = to_date(when)
        christmas = (plain.month == 12 and plain.day >= 25) or (plain.month, plain.day) == (1, 1)
        return plain.month == 8 or christmas

    expected = [d for d in ENGLAND.counting_days if not closed(d)]
    assert expected == list(TRIBUNAL.counting_days)


@pytest.mark.parametrize("calendar", calendars(), ids=repr)
def test_no_calendar_counts_a_weekend(calendar: Calendar) -> None:
    assert not {weekday_name(d) for d in calendar.counting_days} & {"Saturday", "Sunday"}


@pytest.mark.parametrize("calendar", calendars(), ids=repr)
def test_no_calendar_goes_past_what_is_published(calendar: Calendar) -> None:
    assert (calendar.first, calendar.last) == (day(2012, 1, 1), day(2028, 12, 31))
    with pytest.raises(BeyondCalendar):
        calendar.on_or_after(day(2028, 12, 30))


def test_any_part_of_the_united_kingdom_is_every_part() -> None:
    everything = frozenset[int]().union(*(published().holidays[name] for name in DIVISIONS))
    assert uncounted_weekdays(ANY_UK) == everything


def test_versions_are_named_for_receipts() -> None:
    versions = calendar_versions()
    assert len(versions) == len(calendars())
    for calendar in calendars():
        assert versions[calendar.name] == calendar.version
        assert "sha256:" in calendar.version

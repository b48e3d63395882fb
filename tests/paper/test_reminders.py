"""The calendar file, read by another program's reader."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from dutybound.days import day, to_date
from dutybound.paper import DayToRemember, ics

MADE_ON = day(2026, 11, 22)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]) | st.just("\n"))


def test_an_entry_says_nothing_of_the_matter() -> None:
    (event,) = Calendar.from_ical(
        ics([DayToRemember(MADE_ON + 5)], made_on=MADE_ON, mark="x")
    ).events
    assert event["SUMMARY"] == "A date to remember"
    assert "DESCRIPTION" not in event
    assert event["CLASS"] == "PRIVATE"
    assert event.decoded("DTSTART") == date(2026, 11, 27)
    assert event.decoded("DTEND") == date(2026, 11, 28)


@given(TEXTS, st.integers(day(2000, 1, 1), day(2090, 1, 1)))
def test_what_was_put_in_comes_out(details: str, when: int) -> None:
    made = ics([DayToRemember(when, details)], made_on=MADE_ON, mark="x")
    (event,) = Calendar.from_ical(made).events
    assert str(event.get("DESCRIPTION", "")) == details
    assert event.decoded("DTSTART") == to_date(when)


@given(TEXTS)
def test_lines_are_folded_and_end_as_the_standard_says(details: str) -> None:
    made = ics([DayToRemember(MADE_ON, details)], made_on=MADE_ON, mark="x")
    assert made.endswith(b"END:VCALENDAR\r\n")
    for line in made.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


def test_the_same_day_of_the_same_case_keeps_its_name() -> None:
    def names(mark: str, *days: int) -> list[str]:
        made = ics([DayToRemember(d) for d in days], made_on=MADE_ON, mark=mark)
        return [str(event["UID"]) for event in Calendar.from_ical(made).events]

    first, second = names("a", MADE_ON, MADE_ON + 1)
    assert names("a", MADE_ON) == [first]
    assert names("b", MADE_ON) != [first]
    assert first != second

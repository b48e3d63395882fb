"""Days told from today."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days import FIRST, LAST, Span, UnreadableDate, day, parse_span
from dutybound.days.relative import parse_relative

SUNDAY = day(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "reads_as"),
    [
        ("today", "2026-11-22"),
        ("Yesterday", "2026-11-21"),
        ("the day before yesterday", "2026-11-20"),
        ("tomorrow", "2026-11-23"),
        ("3 days ago", "2026-11-19"),
        ("a day ago", "2026-11-21"),
        ("two weeks ago", "2026-11-05..2026-11-11"),
        ("a fortnight ago", "2026-11-05..2026-11-11"),
        ("about two weeks ago", "2026-11-03..2026-11-13"),
        ("a month ago", "2026-10-07..2026-11-06"),
        ("about a year ago", "2025-06-25..2026-04-21"),
        ("about ten years ago", "2014-05-25..2019-05-23"),
        ("in 3 weeks", "2026-12-10..2026-12-16"),
        ("in about two weeks' time", "2026-12-01..2026-12-11"),
        ("more than a month ago", "by 2026-10-22"),
        ("less than a week ago", "2026-11-15..2026-11-22"),
        ("in the last 2 weeks", "2026-11-08..2026-11-22"),
        ("last week", "2026-11-09..2026-11-15"),
        ("this week", "2026-11-16..2026-11-22"),
        ("next week", "2026-11-23..2026-11-29"),
        ("last month", "2026-10"),
        ("next month", "2026-12"),
        ("last year", "2025"),
        ("last Monday", "2026-11-16"),
        ("on Sunday", "2026-11-15"),
        ("last March", "2026-03"),
        ("in March", "2026-03"),
        ("November", "2026-11"),
        ("last November", "2025-11"),
        ("next March", "2027-03"),
        ("next November", "2027-11"),
        ("10 March", "2026-03-10"),
        ("the 3rd of Dec", "2025-12-03"),
        ("29 February", "2024-02-29"),
        ("last summer", "2026-06-01..2026-08-31"),
        ("in the autumn", "2026-09-01..2026-11-30"),
        ("last autumn", "2025-09-01..2025-11-30"),
        ("winter", "2025-12-01..2026-02-28"),
        ("over Christmas", "2025-12-24..2026-01-01"),
        ("at Easter", "2026-04-03..2026-04-06"),
        ("before Easter", "by 2026-04-04"),
        ("before Easter 2026", "by 2026-04-04"),
        ("since Christmas", "since 2025-12-25"),
        ("after last March", "since 2026-04-01"),
        ("by last week", "by 2026-11-15"),
        ("end of July 2025", "2025-07-21..2025-07-31"),
        ("the beginning of March", "2026-03-01..2026-03-10"),
        ("the end of December", "2025-12-21..2025-12-31"),
        ("mid June", "2026-06-11..2026-06-20"),
        ("early 2026", "2026-01-01..2026-04-30"),
        ("end of last year", "2025-09-01..2025-12-31"),
        ("about 10 March 2026", "2026-03-03..2026-03-17"),
        ("around March 2026", "2026-02-14..2026-04-15"),
        ("some time in July 2025", "2025-07"),
        ("July last year", "2025-07"),
        ("summer 2025", "2025-06-01..2025-08-31"),
        ("Christmas 2024", "2024-12-24..2025-01-01"),
        ("before Christmas 2024", "by 2024-12-24"),
        ("by the end of July 2025", "by 2025-07-31"),
        ("since two weeks ago", "since 2026-11-05"),
        ("before 10 March", "by 2026-03-09"),
        ("March 2025", "2025-03"),
        ("10/03/2026", "2026-03-10"),
        ("by 10 March 2026", "by 2026-03-10"),
    ],
)
def test_reads(text: str, reads_as: str) -> None:
    assert parse_relative(text, SUNDAY) == parse_span(reads_as)


@pytest.mark.parametrize("text", ["", "soon", "31 June", "ago", "0x weeks ago", "last", "märz"])
def test_refuses(text: str) -> None:
    with pytest.raises(UnreadableDate):
        parse_relative(text, SUNDAY)


def test_ago_never_lies_ahead() -> None:
    assert parse_relative("about a day ago", SUNDAY).latest == SUNDAY


def test_a_month_that_has_not_begun_is_last_years() -> None:
    assert parse_relative("December", SUNDAY) == parse_span("2025-12")


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
@given(count=st.integers(1, 40))
def test_about_is_wider_and_holds_the_plain_one(unit: str, count: int) -> None:
    plain = parse_relative(f"{count} {unit}s ago", SUNDAY)
    about = parse_relative(f"about {count} {unit}s ago", SUNDAY)
    assert plain.intersect(about) == plain
    assert about != plain


@given(st.text(max_size=90), st.integers(day(1900, 1, 1), day(2100, 1, 1)))
def test_any_text_is_read_or_refused(text: str, as_of: int) -> None:
    try:
        span = parse_relative(text, as_of)
    except UnreadableDate:
        return
    assert FIRST <= span.earliest <= span.latest <= LAST


@given(st.integers(1990, 2090))
def test_what_parse_span_reads_is_read_alike(year: int) -> None:
    for text in (f"{year}", f"March {year}", f"since {year}-02-03", f"before Easter {year}"):
        assert parse_relative(text, SUNDAY) == parse_span(text)


def test_a_span_of_one_day_is_exact() -> None:
    assert parse_relative("yesterday", SUNDAY) == Span.on(SUNDAY - 1)

import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dutybound.days.gregorian import FIRST, LAST, day, from_date, words
from dutybound.days.reading import parse_span
from dutybound.days.span import ALL_TIME, Span
from dutybound.days.unreadable import UnreadableDate


def span(first: str, last: str) -> Span:
    earliest = FIRST if first == "" else from_date(date.fromisoformat(first))
    latest = LAST if last == "" else from_date(date.fromisoformat(last))
    return Span(earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-10",
        "2026-3-10",
        "10 March 2026",
        "10th Mar 2026",
        "  10TH   march\t2026 ",
        "the 10th of March 2026",
        "10 March, 2026",
        "10/03/2026",
        "10/3/2026",
        "10.03.2026",
        "10-03-2026",
        "Tuesday 10 March 2026",
        "tuesday, 10/03/2026",
        "on 10 March 2026",
        "10\u00a0March 2026",
    ],
)
def test_a_day(text: str) -> None:
    assert parse_span(text) == Span.on(day(2026, 3, 10))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-03", "2026-03-01", "2026-03-31"),
        ("March 2026", "2026-03-01", "2026-03-31"),
        ("Sept 2026", "2026-09-01", "2026-09-30"),
        ("in February 2024", "2024-02-01", "2024-02-29"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("early March 2026", "2026-03-01", "2026-03-10"),
        ("mid March 2026", "2026-03-11", "2026-03-20"),
        ("mid-March 2026", "2026-03-11", "2026-03-20"),
        ("late March 2026", "2026-03-21", "2026-03-31"),
        ("Late Feb 2026", "2026-02-21", "2026-02-28"),
        ("2026-03-01..2026-03-10", "2026-03-01", "2026-03-10"),
        ("2026-03-01 .. 2026-03-10", "2026-03-01", "2026-03-10"),
        ("2026-03..2026-05", "2026-03-01", "2026-05-31"),
        ("2025..2026", "2025-01-01", "2026-12-31"),
        ("between 1 March 2026 and 10 March 2026", "2026-03-01", "2026-03-10"),
        ("from 01/03/2026 to 10/03/2026", "2026-03-01", "2026-03-10"),
        ("3 to 10 March 2026", "2026-03-03", "2026-03-10"),
        ("between the 3rd and the 10th of March 2026", "2026-03-03", "2026-03-10"),
        ("from 28 March to 3 April 2026", "2026-03-28", "2026-04-03"),
        ("March to May 2026", "2026-03-01", "2026-05-31"),
        ("from Easter 2026 to 1 May 2026", "2026-04-05", "2026-05-01"),
        ("from late March 2026 to mid April 2026", "2026-03-21", "2026-04-20"),
        ("before 2026-04-05", "", "2026-04-04"),
        ("before March 2026", "", "2026-02-28"),
        ("before 2026", "", "2025-12-31"),
        ("before Easter 2026", "", "2026-04-04"),
        ("by 5 April 2026", "", "2026-04-05"),
        ("by March 2026", "", "2026-03-31"),
        ("on or before 5 April 2026", "", "2026-04-05"),
        ("after 5 April 2026", "2026-04-06", ""),
        ("after March 2026", "2026-04-01", ""),
        ("after Easter 2026", "2026-04-06", ""),
        ("since 5 April 2026", "2026-04-05", ""),
        ("since March 2026", "2026-03-01", ""),
        ("on or after 5 April 2026", "2026-04-05", ""),
        ("Easter Sunday 2026", "2026-04-05", "2026-04-05"),
        ("after 1900-01-01", "1900-01-02", ""),
        ("before 2100-12-31", "", "2100-12-30"),
    ],
)
def test_a_vague_date(text: str, first: str, last: str) -> None:
    assert parse_span(text) == span(first, last)


@pytest.mark.parametrize("text", ["unknown", "Not  Known", "a day not known"])
def test_a_day_not_known(text: str) -> None:
    assert parse_span(text) == ALL_TIME


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31 February 2026",
        "29 February 2026",
        "2026-13-01",
        "2026-00-10",
        "1899-12-31",
        "2101",
        "before 1900",
        "after 2100",
        "0000",
        "10/03-2026",
        "10 Marhc 2026",
        "20260310",
        "2026-W10",
        "2026-03-10..",
        "..2026-03-10",
        "2026-03-10..2026-03-01",
        "2026-03-10..2026-03-09",
        "between before 2026 and 2027",
        "2026-01..2026-02..2026-03",
        "before unknown",
        "early 2026",
        "early 10 March 2026",
        "Monday March 2026",
        "spring term 2026",
        "10",
        "\uff12\uff10\uff12\uff16",
        "\u0662\u0660\u0662\u0666",
        "10\u00b2 March 2026",
        "\u212aMarch 2026",
        "9" * 80,
        "9" * 5000,
        "2026 " * 1000,
        "to to to",
        " and ",
        "between and and and",
        "Monday " * 11,
    ],
)
def test_what_is_not_a_date(text: str) -> None:
    with pytest.raises(UnreadableDate):
        parse_span(text)


def is_read_or_refused(text: str) -> None:
    """The answer is a span that reads back, or the one error, with a message of two sentences."""
    try:
        found = parse_span(text)
    except UnreadableDate as refused:
        message = str(refused)
    else:
        assert parse_span(found.text()) == parse_span(found.words()) == found
        return
    assert re.fullmatch(r"'.*' .+\. .+\.", message, re.DOTALL)


@given(st.text())
@example("2026-03-10T")
@example("\ud800")
@example("'{0}'")
@example("{day} March 2026")
def test_any_text_is_read_or_refused(text: str) -> None:
    is_read_or_refused(text)


PIECES = [
    *"0123456789/.-, '",
    *("2026", "1900", "2100", "31", "29", "10", "02", "12", "0", "th", "of", "the", "T17:30"),
    *("March", "feb", "sept", "Easter", "Sunday", "early", "mid", "late", "unknown", "some day"),
    *("between", "and", "from", "to", "..", "before", "by", "after", "since", "on or after", "on"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(["", " "]))
def test_any_heap_of_date_words_is_read_or_refused(pieces: list[str], glue: str) -> None:
    is_read_or_refused(glue.join(pieces))


READABLE = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(READABLE)
def test_every_way_to_write_a_day_is_that_day(plain: date) -> None:
    when = from_date(plain)
    for text in [
        plain.isoformat(),
        f"{plain:%d/%m/%Y}",
        f"{plain:%d %B %Y}",
        f"{plain:%d %b %Y}",
        words(when),
    ]:
        assert parse_span(text) == Span.on(when)


@given(READABLE, READABLE)
def test_a_range_runs_from_its_first_day_to_its_last(one: date, other: date) -> None:
    first, last = sorted((one, other))
    expected = Span(from_date(first), from_date(last))
    assert parse_span(f"{first}..{last}") == expected
    assert parse_span(f"between {first:%d %B %Y} and {last:%d/%m/%Y}") == expected
    if first < last:
        with pytest.raises(UnreadableDate, match="runs backwards") as caught:
            parse_span(f"from {last} to {first}")
        assert parse_span(caught.value.instead.split()[-1].rstrip(".")) == expected


@given(READABLE)
def test_before_and_on_or_after_leave_no_day_out_and_share_none(plain: date) -> None:
    if plain == date(1900, 1, 1):
        return
    before, since = parse_span(f"before {plain}"), parse_span(f"since {plain}")
    assert before.latest + 1 == since.earliest
    assert before.hull(since) == ALL_TIME

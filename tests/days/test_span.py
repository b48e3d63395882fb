import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days.gregorian import FIRST, LAST, day
from dutybound.days.reading import parse_span
from dutybound.days.span import ALL_TIME, BadSpan, Span

READABLE = st.one_of(
    st.integers(day(1900, 1, 1), day(2100, 12, 31)), st.integers(day(2024, 1, 1), day(2026, 12, 31))
)


@st.composite
def readable_spans(draw: st.DrawFn) -> Span:
    """Spans whose ends lie in the years that may be written, or are open."""
    earliest, latest = sorted((draw(READABLE), draw(READABLE)))
    kind = draw(st.sampled_from(["range", "exact", "by", "since", "month", "year", "all"]))
    year = draw(st.integers(1900, 2100))
    month = draw(st.integers(1, 12))
    month_end = day(year + month // 12, month % 12 + 1, 1) - 1
    return {
        "range": Span(earliest, latest),
        "exact": Span.on(earliest),
        "by": Span(FIRST, latest),
        "since": Span(earliest, LAST),
        "month": Span(day(year, month, 1), month_end),
        "year": Span(day(year, 1, 1), day(year, 12, 31)),
        "all": ALL_TIME,
    }[kind]


@st.composite
def short_spans(draw: st.DrawFn) -> Span:
    earliest = draw(st.integers(1, 40))
    return Span(earliest, earliest + draw(st.integers(0, 20)))


@given(readable_spans())
def test_the_text_reads_back(span: Span) -> None:
    assert parse_span(span.text()) == span


@given(readable_spans())
def test_the_words_read_back_too(span: Span) -> None:
    assert parse_span(span.words()) == span


@pytest.mark.parametrize(
    ("ends", "text", "words"),
    [
        (((2026, 3, 3), (2026, 3, 3)), "2026-03-03", "3 March 2026"),
        (((2026, 3, 1), (2026, 3, 31)), "2026-03", "some day in March 2026"),
        (((2024, 2, 1), (2024, 2, 29)), "2024-02", "some day in February 2024"),
        (
            ((2024, 2, 1), (2024, 2, 28)),
            "2024-02-01..2024-02-28",
            "some day from 1 to 28 February 2024",
        ),
        (((2026, 1, 1), (2026, 12, 31)), "2026", "some day in 2026"),
        (
            ((2026, 3, 3), (2026, 3, 10)),
            "2026-03-03..2026-03-10",
            "some day from 3 to 10 March 2026",
        ),
        (
            ((2026, 3, 28), (2026, 4, 3)),
            "2026-03-28..2026-04-03",
            "some day from 28 March to 3 April 2026",
        ),
        (
            ((2026, 12, 28), (2027, 1, 3)),
            "2026-12-28..2027-01-03",
            "some day from 28 December 2026 to 3 January 2027",
        ),
    ],
)
def test_how_a_span_is_written(
    ends: tuple[tuple[int, int, int], tuple[int, int, int]], text: str, words: str
) -> None:
    span = Span(day(*ends[0]), day(*ends[1]))
    assert span.text() == text
    assert span.words() == words


def test_how_an_open_span_is_written() -> None:
    tenth = day(2026, 3, 10)
    assert Span(FIRST, tenth).words() == "by 10 March 2026"
    assert Span(FIRST, tenth).text() == "by 2026-03-10"
    assert Span(tenth, LAST).words() == "on or after 10 March 2026"
    assert Span(tenth, LAST).text() == "since 2026-03-10"
    assert ALL_TIME.words() == "a day not known"
    assert ALL_TIME.text() == "unknown"


def test_a_span_is_not_reversed() -> None:
    with pytest.raises(BadSpan, match="from 2 March 2026 back to 1 March 2026"):
        Span(day(2026, 3, 2), day(2026, 3, 1))


@pytest.mark.parametrize(("earliest", "latest"), [(0, 5), (5, LAST + 1), (LAST + 2, 0)])
def test_a_span_lies_within_all_time(earliest: int, latest: int) -> None:
    with pytest.raises(BadSpan, match="lies within"):
        Span(earliest, latest)


@given(short_spans(), short_spans())
def test_intersection_and_hull_are_those_of_sets(one: Span, other: Span) -> None:
    days_of_one = set(range(one.earliest, one.latest + 1))
    days_of_other = set(range(other.earliest, other.latest + 1))
    common = one.intersect(other)
    both = set() if common is None else set(range(common.earliest, common.latest + 1))
    assert both == days_of_one & days_of_other
    hull = one.hull(other)
    assert hull == one.union(other)
    either = days_of_one | days_of_other
    assert (hull.earliest, hull.latest) == (min(either), max(either))


@given(short_spans(), st.integers(0, 70))
def test_a_span_contains_its_days(span: Span, when: int) -> None:
    assert (when in span) == (span.earliest <= when <= span.latest)


def test_only_days_are_contained() -> None:
    assert "2026" not in ALL_TIME
    assert None not in ALL_TIME


def test_exact() -> None:
    assert Span.on(5).exact
    assert not Span(5, 6).exact

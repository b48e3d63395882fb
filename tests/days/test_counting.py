"""The calendar against a slow judge that walks day by day, and against its own laws."""

import pickle
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.days.counting import BeyondCalendar, Calendar, Definition
from dutybound.days.gregorian import LAST, day, to_date
from dutybound.days.uk import ANY_UK, ENGLAND, TRIBUNAL

COVERED = st.integers(day(2012, 1, 1), day(2028, 12, 31))
WELL_INSIDE = st.integers(day(2013, 1, 1), day(2027, 12, 31))
AMOUNTS = st.integers(0, 130)
CALENDARS = pytest.mark.parametrize("calendar", [ENGLAND, ANY_UK, TRIBUNAL], ids=repr)
# The first question to a calendar builds its table: slow once, on a busy machine.
patient = settings(deadline=None)

SIMPLE = Calendar("simple", lambda: Definition("1", 1, 10, (2, 3, 5, 8)))


def walk(calendar: Calendar, when: int, n: int, step: int) -> int:
    while n:
        when += step
        n -= calendar.counts(when)
    return when


@CALENDARS
@patient
@given(when=WELL_INSIDE, n=AMOUNTS)
def test_after_and_before_are_a_walk(calendar: Calendar, when: int, n: int) -> None:
    assert calendar.after(when, n) == walk(calendar, when, n, 1)
    assert calendar.before(when, n) == walk(calendar, when, n, -1)


@CALENDARS
@patient
@given(one=WELL_INSIDE, other=WELL_INSIDE, n=AMOUNTS)
def test_a_later_day_never_gives_an_earlier_one(
    calendar: Calendar, one: int, other: int, n: int
) -> None:
    a, b = sorted((one, other))
    assert calendar.after(a, n) <= calendar.after(b, n)
    assert calendar.before(a, n) <= calendar.before(b, n)
    assert calendar.on_or_after(a) <= calendar.on_or_after(b)
    assert calendar.on_or_before(a) <= calendar.on_or_before(b)


@CALENDARS
@patient
@given(when=WELL_INSIDE, n=AMOUNTS)
def test_before_undoes_after_on_a_day_that_counts(calendar: Calendar, when: int, n: int) -> None:
    start = calendar.on_or_after(when)
    assert calendar.before(calendar.after(start, n), n) == start
    assert calendar.after(calendar.before(start, n), n) == start


@CALENDARS
@patient
@given(when=WELL_INSIDE, n=AMOUNTS)
def test_between_counts_what_after_added(calendar: Calendar, when: int, n: int) -> None:
    assert calendar.between(when, calendar.after(when, n)) == n


@CALENDARS
@patient
@given(one=COVERED, other=COVERED)
def test_between_counts_the_days_one_by_one(calendar: Calendar, one: int, other: int) -> None:
    a, b = sorted((one, other))
    assert calendar.between(a, b) == sum(map(calendar.counts, range(a + 1, b + 1)))
    assert calendar.between(b, a) == -calendar.between(a, b)


@CALENDARS
@patient
@given(when=WELL_INSIDE)
def test_a_roll_lands_on_the_nearest_day_that_counts(calendar: Calendar, when: int) -> None:
    forward, back = calendar.on_or_after(when), calendar.on_or_before(when)
    assert calendar.counts(forward)
    assert calendar.counts(back)
    assert back <= when <= forward
    assert not any(map(calendar.counts, range(back + 1, forward)))
    assert (back == forward == when) == calendar.counts(when)


def test_nothing_is_moved_by_no_days() -> None:
    assert ENGLAND.after(day(2026, 4, 4), 0) == day(2026, 4, 4)  # a Saturday
    assert ENGLAND.before(day(2026, 4, 4), 0) == day(2026, 4, 4)


@pytest.mark.parametrize("count", [ENGLAND.after, ENGLAND.before])
def test_a_number_of_days_is_not_negative(count: Callable[[int, int], int]) -> None:
    with pytest.raises(ValueError, match="0 or more, not -1"):
        count(day(2026, 4, 4), -1)


@pytest.mark.parametrize("outside", [0, 11, LAST])
def test_no_question_about_a_day_outside_is_answered(outside: int) -> None:
    questions: list[Callable[[], object]] = [
        lambda: SIMPLE.counts(outside),
        lambda: SIMPLE.after(outside, 1),
        lambda: SIMPLE.before(outside, 1),
        lambda: SIMPLE.on_or_after(outside),
        lambda: SIMPLE.on_or_before(outside),
        lambda: SIMPLE.between(outside, 5),
        lambda: SIMPLE.between(5, outside),
    ]
    for question in questions:
        with pytest.raises(BeyondCalendar) as caught:
            question()
        assert (caught.value.day, caught.value.first, caught.value.last) == (outside, 1, 10)


def test_no_answer_lies_outside() -> None:
    assert SIMPLE.after(1, 4) == 8
    assert SIMPLE.before(10, 4) == 2
    assert SIMPLE.on_or_after(8) == 8
    assert SIMPLE.on_or_before(2) == 2
    questions: list[tuple[Callable[[], int], int]] = [
        (lambda: SIMPLE.after(1, 5), 11),
        (lambda: SIMPLE.after(8, 1), 11),
        (lambda: SIMPLE.on_or_after(9), 11),
        (lambda: SIMPLE.before(10, 5), 0),
        (lambda: SIMPLE.before(2, 1), 0),
        (lambda: SIMPLE.on_or_before(1), 0),
    ]
    for question, needed in questions:
        with pytest.raises(BeyondCalendar) as caught:
            question()
        assert caught.value.day == needed


def test_beyond_the_published_years_the_error_says_what_is_known() -> None:
    with pytest.raises(BeyondCalendar) as caught:
        ENGLAND.after(day(2028, 12, 1), 20)
    assert str(caught.value) == (
        "The calendar 'England and Wales' knows the bank holidays of 1 January 2012 to "
        "31 December 2028, so it cannot count 1 January 2029 and does not guess."
    )
    with pytest.raises(BeyondCalendar, match="cannot count a day not known"):
        ENGLAND.after(LAST, 1)


def test_the_error_travels_between_processes() -> None:
    error = BeyondCalendar(11, 1, 10, "simple")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own bytes


def test_a_calendar_travels_between_processes() -> None:
    TRIBUNAL.counts(day(2026, 1, 2))
    copy: Calendar = pickle.loads(pickle.dumps(TRIBUNAL))  # noqa: S301 - our own bytes
    assert (copy.version, copy.counting_days) == (TRIBUNAL.version, TRIBUNAL.counting_days)


def test_the_definition_runs_once_and_only_when_asked() -> None:
    calls = []

    def define() -> Definition:
        calls.append(1)
        return Definition("1", 1, 10, (2, 3))

    calendar = Calendar("counted", define)
    derived = calendar.excluding("less", days=[3])
    assert calendar.name == "counted"
    assert not calls
    assert calendar.after(1, 2) == 3
    assert derived.counting_days == (2,)
    assert len(calls) == 1


def test_covers() -> None:
    assert not ENGLAND.covers(day(2011, 12, 31))
    assert ENGLAND.covers(day(2012, 1, 1))
    assert ENGLAND.covers(day(2028, 12, 31))
    assert not ENGLAND.covers(day(2029, 1, 1))


def test_the_tables_for_columns_fit_each_other() -> None:
    assert SIMPLE.counting_days == (2, 3, 5, 8)
    assert SIMPLE.counts_before == (0, 0, 1, 2, 2, 3, 3, 3, 4, 4, 4)


def test_a_range_over_new_year_is_left_out_with_both_its_ends() -> None:
    closed = ENGLAND.excluding("closed", month_days=[((12, 24), (1, 2))])
    left_out = set(ENGLAND.counting_days) - set(closed.counting_days)
    plain = {(to_date(when).month, to_date(when).day) for when in left_out}
    assert plain <= {(12, each) for each in range(24, 32)} | {(1, 1), (1, 2)}
    assert {(12, 24), (12, 31), (1, 2)} <= plain


def test_single_days_can_be_left_out() -> None:
    inset = day(2026, 9, 1)
    school = ENGLAND.excluding("school", days=[inset])
    assert ENGLAND.counts(inset)
    assert not school.counts(inset)
    assert set(ENGLAND.counting_days) - set(school.counting_days) == {inset}


def test_what_is_left_out_shows_in_the_version() -> None:
    versions = {
        ENGLAND.version,
        TRIBUNAL.version,
        ENGLAND.excluding("a", month_days=[((8, 1), (8, 31))]).version,
        ENGLAND.excluding("a", days=[day(2026, 9, 1)]).version,
        ENGLAND.excluding("a", days=[day(2026, 9, 2)]).version,
    }
    assert len(versions) == 5
    assert ENGLAND.excluding("same").version == ENGLAND.version

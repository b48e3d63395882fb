"""The case reader, word by word: what it makes of facts that are known, vague, or not known."""

import pytest

from dutybound.days import ALL_TIME, ENGLAND, FIRST, LAST, Day, Span, day
from dutybound.engine import Case, Occurrence, Record
from dutybound.engine.dates import ABSENT, Dates
from dutybound.engine.reader import Reader, Readings, Session
from dutybound.engine.reasons import statement
from dutybound.engine.views import View
from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    Condition,
    Contested,
    DateExpression,
    Shown,
    Truth,
    choose,
    earlier_of,
    fixed,
    in_year_of,
    later_of,
    or_next_open_day,
    paused,
    weeks,
    working_days,
)
from dutybound.language.expressions import Anniversary, Named, NamedDate
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from tests.made_up import Lamp, Trim, Wick, lamp, tell, wick

T, U, F = TRUE, UNKNOWN, FALSE
TODAY = day(2026, 6, 15)
MARCH = Span(day(2026, 3, 1), day(2026, 3, 31))
NO, MAYBE = Occurrence(FALSE), Occurrence(UNKNOWN)
RED = Lamp.colour.is_("red")
START = Contested("start", "When?", {"that-day": "at once", "next": "the day after"})


def on(year: int, month: int, dayofmonth: int) -> Occurrence:
    return Occurrence(TRUE, Span.on(day(year, month, dayofmonth)))


def read(case: Case, as_of: Day | None = None, readings: Readings | None = None) -> Reader:
    return Session(View(case), as_of or case.as_of, readings).at(case.root)


def exact(year: int, month: int, dayofmonth: int) -> Dates:
    when = day(year, month, dayofmonth)
    return Dates(TRUE, when, when)


# --- facts --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("said", "seen"), [(T, T), (F, F), (U, U)])
def test_a_fact_is_what_was_said_of_it(said: Truth, seen: Truth) -> None:
    assert read(lamp(TODAY, bright=said)).truth(Lamp.bright) is seen
    assert read(lamp(TODAY)).truth(Lamp.bright) is UNKNOWN


@pytest.mark.parametrize(
    ("possible", "seen"),
    [({"red"}, T), ({"red", "blue"}, U), ({"blue"}, F), ({"blue", "green"}, F)],
)
def test_a_choice_is_certain_where_every_option_left_agrees(
    possible: set[str], seen: Truth
) -> None:
    assert read(lamp(TODAY, colour=frozenset(possible))).truth(RED) is seen


def test_codes_that_were_not_said_may_have_been() -> None:
    reader = read(lamp(TODAY, said=frozenset({"cost"})))
    assert reader.truth(Lamp.said.includes("cost")) is TRUE
    assert reader.truth(Lamp.said.includes("late")) is UNKNOWN


def test_what_was_said_is_quoted_and_never_stated() -> None:
    both = frozenset({"cost", "late"})
    assert statement(Lamp.said, both) == "You were told: “It costs” and “It is late”."


def test_what_belongs_to_a_matter_that_is_not_there_is_not_so() -> None:
    reader = read(lamp(TODAY))
    assert reader.truth(Wick.sound) is FALSE
    assert reader.date(Wick.cut) == ABSENT


def test_facts_of_the_matter_above_are_read_from_there() -> None:
    case = lamp(TODAY, bright=TRUE)
    reader = Session(View(case), TODAY).at(wick(case, sound=FALSE))
    assert reader.truth(Lamp.bright & ~Wick.sound) is TRUE


# --- events -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        (None, Dates(U, FIRST, TODAY)),
        (MAYBE, Dates(U, FIRST, TODAY)),
        (NO, ABSENT),
        (on(2026, 3, 3), exact(2026, 3, 3)),
        (Occurrence(TRUE, MARCH), Dates(T, MARCH.earliest, MARCH.latest)),
        (Occurrence(TRUE, ALL_TIME), Dates(U, FIRST, TODAY)),
        (on(2026, 6, 16), ABSENT),
    ],
)
def test_an_event_has_three_states(told: Occurrence | None, seen: Dates) -> None:
    case = lamp(TODAY) if told is None else lamp(TODAY, lit=told)
    assert read(case).date(Lamp.lit) == seen


LATER, EARLIER = day(2026, 7, 1), day(2026, 3, 10)


@pytest.mark.parametrize(
    ("told", "as_of", "seen"),
    [
        (NO, LATER, Dates(U, TODAY + 1, LATER)),
        (NO, EARLIER, ABSENT),
        (MAYBE, LATER, Dates(U, FIRST, LATER)),
        (Occurrence(UNKNOWN, MARCH), LATER, Dates(U, MARCH.earliest, LATER)),
        (Occurrence(UNKNOWN, MARCH), TODAY, Dates(U, MARCH.earliest, MARCH.latest)),
        (Occurrence(TRUE, MARCH), LATER, Dates(T, MARCH.earliest, MARCH.latest)),
        (Occurrence(TRUE, MARCH), EARLIER, Dates(U, MARCH.earliest, EARLIER)),
        (on(2026, 3, 11), EARLIER, ABSENT),
    ],
)
def test_a_case_can_be_looked_at_on_another_day(told: Occurrence, as_of: Day, seen: Dates) -> None:
    assert read(lamp(TODAY, lit=told), as_of).date(Lamp.lit) == seen


def test_a_day_that_is_given_may_be_to_come() -> None:
    assert read(lamp(TODAY, made=Span.on(TODAY + 90))).date(Lamp.made).exists is TRUE
    assert read(lamp(TODAY, made=NO)).date(Lamp.made) == ABSENT
    assert read(lamp(TODAY)).date(Lamp.made) == Dates(U, FIRST, LAST)


# --- joining ------------------------------------------------------------------------------------


VALUES = (T, U, F)
KLEENE = {T: ALWAYS, F: NEVER, U: Lamp.bright}


@pytest.mark.parametrize("second", VALUES)
@pytest.mark.parametrize("first", VALUES)
def test_and_or_not_are_kleene_s(first: Truth, second: Truth) -> None:
    reader, one, other = read(lamp(TODAY)), KLEENE[first], KLEENE[second]
    assert reader.truth(one & other) is min(first, second)
    assert reader.truth(one | other) is max(first, second)
    assert reader.truth(~one) is Truth(2 - first)


@pytest.mark.parametrize(("value", "seen"), [(T, T), (U, F), (F, F)])
def test_shown_is_only_what_is_certainly_true(value: Truth, seen: Truth) -> None:
    assert read(lamp(TODAY)).truth(Shown(KLEENE[value])) is seen


def test_a_named_status_is_its_condition() -> None:
    named = Named("lamp.bright", "it is bright", "it is dim", Lamp.bright)
    assert read(lamp(TODAY, bright=TRUE)).truth(named) is TRUE


@pytest.mark.parametrize(
    ("order", "seen"),
    [
        (Lamp.lit < fixed(2026, 4, 1), T),
        (Lamp.lit <= fixed(2026, 3, 31), T),
        (Lamp.lit < fixed(2026, 3, 31), U),
        (Lamp.lit < fixed(2026, 3, 1), F),
        (Lamp.lit <= fixed(2026, 3, 1), U),
        (Lamp.lit >= fixed(2026, 3, 1), T),
        (Lamp.out < AS_OF, F),
        (AS_OF < Lamp.out, F),
        (Lamp.out <= Lamp.out, F),
    ],
)
def test_a_comparison_holds_for_every_day_or_is_not_known(order: Condition, seen: Truth) -> None:
    case = lamp(TODAY, lit=Occurrence(TRUE, MARCH), out=NO)
    assert read(case).truth(order) is seen


# --- several matters ----------------------------------------------------------------------------

# how the wicks are, whether the list is complete; some, every, at least two
MANY = [
    ((), True, F, T, F),
    ((), False, U, U, U),
    ((T,), True, T, T, F),
    ((T,), False, T, U, U),
    ((F,), True, F, F, F),
    ((F,), False, U, F, U),
    ((U,), True, U, U, F),
    ((T, U), True, T, U, U),
    ((T, T), False, T, U, T),
    ((T, F), False, T, F, U),
    ((U, F), True, U, F, F),
]


@pytest.mark.parametrize(("wicks", "complete", "some", "every", "two"), MANY)
def test_lists_that_may_go_on(
    wicks: tuple[Truth, ...], complete: bool, some: Truth, every: Truth, two: Truth
) -> None:
    case = lamp(TODAY, complete=(Wick,) if complete else ())
    for sound in wicks:
        wick(case, sound=sound)
    reader = read(case)
    assert reader.truth(Wick.some(Wick.sound)) is some
    assert reader.truth(Wick.every(Wick.sound)) is every
    assert reader.truth(Wick.at_least(2, Wick.sound)) is two


def test_matters_are_found_through_others() -> None:

    case = lamp(TODAY, complete=(Wick, Trim))
    tell(Record(Trim, "trim", wick(case)), done=on(2026, 3, 3))
    assert read(case).truth(Trim.some(Trim.done.happened)) is TRUE


@pytest.mark.parametrize(
    ("limit", "before", "after"),
    [
        (fixed(2026, 3, 10), exact(2026, 3, 10), exact(2026, 4, 1)),
        (fixed(2026, 3, 9), exact(2026, 3, 1), exact(2026, 3, 10)),
        (fixed(2026, 2, 1), ABSENT, exact(2026, 3, 1)),
        (fixed(2026, 5, 1), exact(2026, 4, 1), ABSENT),
        (Lamp.out, ABSENT, ABSENT),
    ],
)
def test_the_last_on_or_before_and_the_first_after(
    limit: DateExpression, before: Dates, after: Dates
) -> None:
    case = lamp(TODAY, complete=(Wick,), out=NO)
    for when in ((2026, 3, 1), (2026, 3, 10), (2026, 4, 1)):
        wick(case, cut=on(*when))
    assert read(case).date(Wick.latest_before(Wick.cut, limit)) == before
    assert read(case).date(Wick.next_after(Wick.cut, limit)) == after


def test_another_that_nobody_listed_may_lie_between() -> None:
    case = lamp(TODAY)
    wick(case, cut=on(2026, 3, 1))
    limit = fixed(2026, 3, 10)
    latest, following = (
        read(case).date(Wick.latest_before(Wick.cut, limit)),
        read(case).date(Wick.next_after(Wick.cut, limit)),
    )
    assert latest == Dates(T, day(2026, 3, 1), day(2026, 3, 10))
    assert following == Dates(U, day(2026, 3, 11), LAST)


def test_a_vague_day_counts_only_on_its_side_of_the_limit() -> None:
    case = lamp(TODAY, complete=(Wick,))
    wick(case, cut=Occurrence(TRUE, MARCH))
    limit = fixed(2026, 3, 10)
    before, after = Wick.latest_before(Wick.cut, limit), Wick.next_after(Wick.cut, limit)
    assert read(case).date(before) == Dates(U, day(2026, 3, 1), day(2026, 3, 10))
    assert read(case).date(after) == Dates(U, day(2026, 3, 11), day(2026, 3, 31))


# --- days ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "seen"),
    [
        (AS_OF, exact(2026, 6, 15)),
        (weeks(20).after(Lamp.lit), exact(2026, 7, 21)),
        (weeks(2).before(Lamp.lit), exact(2026, 2, 17)),
        (weeks(2).beginning_with(Lamp.lit), exact(2026, 3, 16)),
        (working_days(3, ENGLAND).after(Lamp.lit), exact(2026, 3, 6)),
        (or_next_open_day(fixed(2026, 12, 25), ENGLAND), exact(2026, 12, 29)),
        (later_of(Lamp.lit, Lamp.out), exact(2026, 3, 3)),
        (earlier_of(Lamp.lit, fixed(2026, 1, 1)), exact(2026, 1, 1)),
        (Anniversary(Lamp.made, 18), exact(2026, 3, 1)),
        (in_year_of(Lamp.lit, 2, 15), exact(2026, 2, 15)),
        (NamedDate("the day it is lit", Lamp.lit), exact(2026, 3, 3)),
        (NamedDate("the day it goes out", Lamp.out), ABSENT),
        (choose(Lamp.bright, Lamp.lit, AS_OF), exact(2026, 3, 3)),
        (choose(~Lamp.bright, Lamp.lit, AS_OF), exact(2026, 6, 15)),
        (paused(fixed(2026, 4, 1), Lamp.lit, fixed(2026, 3, 5)), exact(2026, 4, 4)),
        (paused(fixed(2026, 4, 1), Lamp.out, Lamp.lit), exact(2026, 4, 1)),
        (paused(fixed(2026, 4, 1), Lamp.lit, Lamp.out), Dates(T, LAST, LAST)),
        (weeks(1).after(Lamp.out), ABSENT),
        (later_of(Lamp.out), ABSENT),
    ],
)
def test_each_word_for_a_day(date: DateExpression, seen: Dates) -> None:
    born = Span.on(day(2008, 2, 29))
    case = lamp(TODAY, lit=on(2026, 3, 3), out=NO, made=born, bright=TRUE)
    assert read(case).date(date) == seen


def test_past_the_published_holidays_a_day_is_open_and_marked() -> None:
    late = working_days(3, ENGLAND).after(fixed(2090, 1, 2))
    reader = read(lamp(TODAY))
    assert reader.date(late).latest == LAST
    assert reader.beyond_calendar == {late}


# --- contested law ------------------------------------------------------------------------------


def test_each_reading_is_read_whole_and_without_one_both_stand() -> None:
    begins = START.date(that_day=fixed(2026, 3, 3), next=fixed(2026, 3, 4))
    holds = START.condition(that_day=ALWAYS, next=NEVER)
    case = lamp(TODAY)
    assert read(case, readings={START: "next"}).date(begins) == exact(2026, 3, 4)
    assert read(case, readings={START: "next"}).truth(holds) is FALSE
    assert read(case, readings={START: "that-day"}).truth(holds) is TRUE
    assert read(case).truth(holds) is UNKNOWN
    assert read(case).date(begins) == Dates(T, day(2026, 3, 3), day(2026, 3, 4))

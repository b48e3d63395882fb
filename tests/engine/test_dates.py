"""Vague days against brute force: what each word does to two ends holds for every day between them.

A `Dates` stands for a set of worlds: every day of its span, and "no such day" unless it surely exists.
Each word is worked out in every world by plain arithmetic, and the vague answer must hold them all; where
the word promises it, the answer must be no wider than they are.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.days import ENGLAND, FIRST, LAST, TRIBUNAL, Calendar, Definition, day, to_date
from dutybound.engine import dates
from dutybound.engine.dates import ABSENT, Dates
from dutybound.language import Period, days, months, weeks, working_days
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from tests.plain_days import shifted

START = day(2024, 1, 20)  # a leap day, two month ends and Easter lie in the days that follow
World = int | None

offsets = st.integers(0, 80)
lengths = st.integers(0, 9)
states = st.sampled_from([FALSE, UNKNOWN, TRUE])


@st.composite
def vague_days(draw: st.DrawFn, start: int = START) -> Dates:
    state = draw(states)
    if state is FALSE:
        return ABSENT
    earliest = start + draw(offsets)
    return Dates(state, earliest, earliest + draw(lengths))


def worlds(vague: Dates) -> Iterator[World]:
    """Every way for a vague day to be."""
    if vague.exists is not TRUE:
        yield None
    if vague.exists is not FALSE:
        yield from range(vague.earliest, vague.latest + 1)


def holds(vague: Dates, world: World) -> bool:
    if world is None:
        return vague.exists is not TRUE
    return vague.exists is not FALSE and vague.earliest <= world <= vague.latest


def tightest(found: list[World]) -> Dates:
    """The narrowest vague day that holds these worlds."""
    there = [world for world in found if world is not None]
    if not there:
        return ABSENT
    return Dates(UNKNOWN if None in found else TRUE, min(there), max(there))


periods = st.one_of(
    st.builds(days, st.integers(0, 40)),
    st.builds(weeks, st.integers(0, 20)),
    st.builds(months, st.integers(0, 14)),
    st.builds(working_days, st.integers(0, 65), st.sampled_from([ENGLAND, TRIBUNAL])),
)


@given(vague_days(), periods, st.booleans())
def test_a_shift_is_as_narrow_as_the_days_allow(
    vague: Dates, period: Period, forward: bool
) -> None:
    way = 1 if forward else -1
    moved, lost = dates.shift(vague, period, forward=forward, beginning_with=False)
    slowly = [
        world and shifted(to_date(world), period, way, included=False).toordinal()
        for world in worlds(vague)
    ]
    assert not lost
    assert moved == tightest(slowly)


@given(vague_days(), st.integers(1, 40), st.integers(0, 2), st.booleans())
def test_a_period_beginning_with_its_day_is_a_day_shorter(
    vague: Dates, number: int, unit: int, forward: bool
) -> None:
    period = (working_days(number, ENGLAND), days(number), months(number))[unit]
    moved, _ = dates.shift(vague, period, forward=forward, beginning_with=True)
    slowly = [
        world and shifted(to_date(world), period, 1 if forward else -1, included=True).toordinal()
        for world in worlds(vague)
    ]
    assert moved == tightest(slowly)


@given(vague_days())
def test_a_roll_goes_to_the_next_day_that_counts(vague: Dates) -> None:
    rolled, lost = dates.roll(vague, ENGLAND)
    slowly = [world and next(filter(ENGLAND.counts, range(world, LAST))) for world in worlds(vague)]
    assert (rolled, lost) == (tightest(slowly), False)


@given(vague_days(), vague_days())
def test_later_and_earlier_hold_every_pair(one: Dates, other: Dates) -> None:
    later, earlier = dates.later_of([one, other]), dates.earlier_of([one, other])
    pairs = [[d for d in (a, b) if d is not None] for a in worlds(one) for b in worlds(other)]
    assert later == tightest([max(pair, default=None) for pair in pairs])
    assert earlier == tightest([min(pair, default=None) for pair in pairs])


@given(vague_days(), vague_days())
def test_either_holds_both(one: Dates, other: Dates) -> None:
    assert dates.either(one, other) == tightest([*worlds(one), *worlds(other)])


@given(vague_days(), vague_days(), st.booleans())
def test_before_is_certain_only_where_every_pair_agrees(
    one: Dates, other: Dates, strictly: bool
) -> None:
    found = {
        a is not None and b is not None and (a < b or (a == b and not strictly))
        for a in worlds(one)
        for b in worlds(other)
    }
    expected = UNKNOWN if len(found) == 2 else (TRUE if found == {True} else FALSE)
    assert dates.before(one, other, strictly=strictly) is expected


@given(vague_days(), vague_days(START + 20), vague_days(START + 20))
def test_a_pause_holds_every_world(limit: Dates, begun: Dates, ended: Dates) -> None:
    found = dates.paused(limit, begun, ended)
    for last in worlds(limit):
        for start in worlds(begun):
            for end in worlds(ended):
                assert holds(found, pause_by_hand(last, start, end))


def pause_by_hand(last: World, start: World, end: World) -> World:
    if last is None or start is None:
        return last
    if end is None:
        return LAST
    stopped = 0
    while start + stopped <= end:
        stopped += 1
    return last + stopped


@given(vague_days(), vague_days(), st.booleans())
def test_a_day_kept_on_a_condition_holds_every_world(
    vague: Dates, limit: Dates, forward: bool
) -> None:
    """As "latest before" and "next after" use it: kept where it lies on the right side of another day."""
    if forward:
        kept = dates.kept_if(
            vague, dates.before(limit, vague, strictly=True), earliest=limit.earliest + 1
        )
    else:
        kept = dates.kept_if(vague, dates.before(vague, limit, strictly=False), latest=limit.latest)
    for world in worlds(vague):
        for other in worlds(limit):
            right_side = None not in (world, other) and (
                world > other if forward else world <= other  # type: ignore[operator]
            )
            assert holds(kept, world if right_side else None)


# --- where the published holidays end -----------------------------------------------------------


def weekdays(first: int, last: int) -> tuple[int, ...]:
    return tuple(when for when in range(first, last + 1) if (when - 1) % 7 < 5)


SHORT = Calendar("short", lambda: Definition("1", START, START + 60, weekdays(START, START + 60)))
near_the_end = st.builds(
    lambda state, low, length: Dates(state, START + low, START + low + length),
    st.sampled_from([UNKNOWN, TRUE]),
    st.integers(-30, 90),
    st.integers(0, 40),
)
holidays_to_come = st.frozensets(st.integers(61, 200), max_size=60)
holidays_gone = st.frozensets(st.integers(-120, -1), max_size=60)


@given(near_the_end, st.integers(0, 25), st.booleans(), holidays_to_come, holidays_gone)
def test_past_the_published_holidays_every_future_is_held(
    vague: Dates, number: int, forward: bool, coming: frozenset[int], gone: frozenset[int]
) -> None:
    """Whatever days nobody has published yet turn out to count, the bounds hold."""
    full = longer(coming | gone)
    period = working_days(number, SHORT)
    moved, _ = dates.shift(vague, period, forward=forward, beginning_with=False)
    for world in worlds(vague):
        walk = full.after if forward else full.before
        assert holds(moved, world and walk(world, number))


@given(near_the_end, holidays_to_come, holidays_gone)
def test_past_the_published_holidays_a_roll_is_held(
    vague: Dates, coming: frozenset[int], gone: frozenset[int]
) -> None:
    full = longer(coming | gone)
    rolled, _ = dates.roll(vague, SHORT)
    assert all(holds(rolled, world and full.on_or_after(world)) for world in worlds(vague))


def longer(closed: frozenset[int]) -> Calendar:
    """One future: the short calendar with other days published around it."""
    counting = [when for when in weekdays(START - 400, START + 600) if when - START not in closed]
    return Calendar("full", lambda: Definition("1", START - 400, START + 600, tuple(counting)))


# --- open ends ----------------------------------------------------------------------------------


@pytest.mark.parametrize("period", [days(3), weeks(6), months(1), working_days(5, ENGLAND)])
def test_what_is_not_known_stays_not_known(period: Period) -> None:
    anything = Dates(UNKNOWN, FIRST, LAST)
    moved, lost = dates.shift(anything, period, forward=True, beginning_with=False)
    assert (moved, lost) == (anything, False)


def test_a_clock_that_stands_still_has_no_last_day() -> None:
    limit, begun = dates.exactly(START + 30), dates.exactly(START)
    assert dates.paused(limit, begun, ABSENT) == dates.NO_END


@given(offsets, lengths, st.integers(-400, 400))
def test_both_ends_moves_each_end(low: int, length: int, by: int) -> None:
    move: Callable[[int], int] = lambda when: when + by  # noqa: E731
    vague = Dates(TRUE, START + low, START + low + length)
    assert dates.both_ends(vague, move) == Dates(TRUE, vague.earliest + by, vague.latest + by)
    assert dates.both_ends(ABSENT, move) == ABSENT


def test_the_slow_count_is_the_calendar_of_people() -> None:
    """The judge's own arithmetic, by dates looked up by hand."""
    assert shifted(date(2026, 3, 3), weeks(20), 1, included=False) == date(2026, 7, 21)
    assert shifted(date(2024, 8, 29), working_days(65, ENGLAND), 1, included=False) == date(
        2024, 11, 28
    )
    assert shifted(date(2026, 1, 31), months(1), 1, included=False) == date(2026, 2, 28)
    assert shifted(date(2024, 2, 29), months(12), 1, included=True) == date(2025, 2, 28)
    assert shifted(date(2026, 3, 1), months(1), 1, included=True) == date(2026, 3, 31)
    assert shifted(date(2026, 11, 2), days(15), 1, included=True) == date(2026, 11, 16)
    assert shifted(date(2026, 11, 2), days(14), -1, included=False) == date(
        2026, 11, 2
    ) - timedelta(14)

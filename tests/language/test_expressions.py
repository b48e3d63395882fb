"""How conditions and days are joined, what they are made of, and the mistakes that are refused."""

import operator
from collections.abc import Callable

import pytest

from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    Condition,
    Contested,
    DateExpression,
    Expression,
    TruthTested,
    all_of,
    any_of,
    choose,
    days_within,
    earlier_of,
    fixed,
    later_of,
    leaves,
    paused,
    walk,
    weeks,
)
from dutybound.language import expressions as words
from tests.made_up import Lamp, Trim, Wick

RED, BRIGHT, SAID = Lamp.colour.is_("red"), Lamp.bright, Lamp.said.includes("cost")
START = Contested("start", "When does it start?", {"that-day": "at once", "next": "the day after"})


def test_and_or_and_not_make_a_flat_tree() -> None:
    both = RED & BRIGHT & SAID
    either = RED | BRIGHT | SAID
    assert isinstance(both, words.All)
    assert both.conditions == (RED, BRIGHT, SAID)
    assert isinstance(either, words.AnyOf)
    assert either.conditions == (RED, BRIGHT, SAID)
    assert isinstance(~RED, words.Not)
    assert ~~RED is RED


def test_what_always_or_never_holds_is_left_out() -> None:
    assert (RED & ALWAYS) is RED
    assert (NEVER | RED) is RED
    assert all_of() is ALWAYS
    assert any_of() is NEVER
    assert (RED & NEVER) is NEVER
    assert (RED | ALWAYS) is ALWAYS


@pytest.mark.parametrize("tested", [bool, operator.not_])
@pytest.mark.parametrize("condition", [RED, BRIGHT, RED & BRIGHT, Lamp.lit < AS_OF])
def test_a_condition_is_no_condition_of_python(
    condition: Condition, tested: Callable[[Condition], bool]
) -> None:
    with pytest.raises(TruthTested, match="&"):
        tested(condition)


def test_a_chained_comparison_is_refused_and_not_cut_short() -> None:
    with pytest.raises(TruthTested):
        _ = Lamp.lit < Lamp.out < AS_OF


@pytest.mark.parametrize(
    ("written", "first", "second", "strictly"),
    [
        (Lamp.lit < Lamp.out, Lamp.lit, Lamp.out, True),
        (Lamp.lit <= Lamp.out, Lamp.lit, Lamp.out, False),
        (Lamp.lit > Lamp.out, Lamp.out, Lamp.lit, True),
        (Lamp.lit >= Lamp.out, Lamp.out, Lamp.lit, False),
    ],
)
def test_every_comparison_says_which_day_is_first(
    written: Condition, first: DateExpression, second: DateExpression, strictly: bool
) -> None:
    assert isinstance(written, words.Before)
    assert (written.first, written.second, written.strictly) == (first, second, strictly)


def test_within_is_not_before_and_at_most_so_long_after() -> None:
    within = days_within(Lamp.lit, Lamp.out, weeks(2))
    assert isinstance(within, words.All)
    first, second = within.conditions
    assert isinstance(first, words.Before)
    assert isinstance(second, words.Before)
    assert (first.first, first.second) == (Lamp.lit, Lamp.out)
    assert second.first is Lamp.out
    assert isinstance(second.second, words.Shift)


# --- contested law ------------------------------------------------------------------------------


def test_a_contested_question_takes_one_expression_for_each_reading() -> None:
    day = START.date(that_day=Lamp.lit, next=Lamp.out)
    condition = START.condition(that_day=RED, next=BRIGHT)
    assert isinstance(day, words.DateByReading)
    assert day.readings == {"that-day": Lamp.lit, "next": Lamp.out}
    assert isinstance(condition, words.ConditionByReading)
    assert condition.parts == (RED, BRIGHT)


@pytest.mark.parametrize(
    "given", [{}, {"that_day": RED}, {"that_day": RED, "next": RED, "other": RED}, {"nxet": RED}]
)
def test_wrong_readings_are_named(given: dict[str, Condition]) -> None:
    with pytest.raises(ValueError, match=r"'start' has the readings .*'next', 'that-day'"):
        START.condition(**given)


# --- what an expression hangs on ----------------------------------------------------------------


def test_leaves_are_each_fact_once_in_the_order_met() -> None:
    tree = (Lamp.lit < Lamp.out) & RED & SAID & (BRIGHT | ~(Lamp.out < AS_OF))
    assert leaves(tree) == [Lamp.lit, Lamp.out, Lamp.colour, Lamp.said, Lamp.bright]


def test_leaves_of_several_trees_and_of_none() -> None:
    assert leaves(BRIGHT, RED, BRIGHT) == [Lamp.bright, Lamp.colour]
    assert leaves(ALWAYS, AS_OF, fixed(2026, 1, 1)) == []


@pytest.mark.parametrize(
    ("tree", "facts"),
    [
        (Wick.some(Wick.sound & Lamp.bright), [Wick.sound, Lamp.bright]),
        (Wick.every(Trim.done.happened), [Trim.done]),
        (Wick.at_least(2, Wick.sound), [Wick.sound]),
        (Wick.latest_before(Wick.cut, Lamp.lit), [Wick.cut, Lamp.lit]),
        (Wick.next_after(Wick.cut, Lamp.lit), [Wick.cut, Lamp.lit]),
        (choose(RED, Lamp.lit, Lamp.out), [Lamp.colour, Lamp.lit, Lamp.out]),
        (later_of(Lamp.lit, Lamp.out), [Lamp.lit, Lamp.out]),
        (earlier_of(Lamp.out, Lamp.lit), [Lamp.out, Lamp.lit]),
        (paused(Lamp.lit, Lamp.out, Wick.cut), [Lamp.lit, Lamp.out, Wick.cut]),
        (START.date(that_day=Lamp.lit, next=Lamp.out), [Lamp.lit, Lamp.out]),
        (START.condition(that_day=RED, next=BRIGHT), [Lamp.colour, Lamp.bright]),
    ],
)
def test_every_word_shows_its_parts(tree: Expression, facts: list[object]) -> None:
    assert leaves(tree) == facts


def test_a_walk_meets_each_expression_once() -> None:
    shared = Lamp.lit < AS_OF
    met = list(walk(shared & BRIGHT, shared | RED))
    assert len(met) == len(set(met))
    assert {shared, Lamp.lit, AS_OF, BRIGHT, RED} < set(met)

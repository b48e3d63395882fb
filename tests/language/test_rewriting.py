"""Words put otherwise: everywhere they stand, nowhere else, and what holds none of them stays the same."""

from __future__ import annotations

import pytest

from dutybound.days import ENGLAND
from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    Condition,
    Contested,
    DateExpression,
    Excuse,
    Expression,
    Extension,
    Limit,
    Rule,
    Shown,
    Text,
    choose,
    days,
    earlier_of,
    fixed,
    in_year_of,
    later_of,
    or_next_open_day,
    paused,
    walk,
    weeks,
)
from dutybound.language import between as in_force_between
from dutybound.language.expressions import All, AnyOf, Named, NamedDate
from dutybound.language.rewriting import rewrite
from tests.cli.made_up import ACT, AWAY, LIMIT, MORE_TIME, Lamp, Wick, rule

OTHER = Lamp.kind.is_("desk")
START = Contested("start", "When?", {"that-day": "at once", "next": "the day after"})

CONDITIONS: dict[str, Condition] = {
    "itself": Lamp.red,
    "all": Lamp.red & Lamp.needed,
    "any": Lamp.red | Lamp.needed,
    "not": ~Lamp.red,
    "shown": Shown(Lamp.red),
    "named": Named("lamp.is", "it is", "it is not", Lamp.red),
    "some": Lamp.some(Lamp.red),
    "every": Lamp.every(Lamp.red),
    "at least": Lamp.at_least(2, Lamp.red),
    "by reading": START.condition(that_day=Lamp.red, next=ALWAYS),
    "deep": ~Named("a", "b", "c", Shown(Lamp.needed & (Lamp.red | Lamp.kind.is_("floor")))),
    "in a day": choose(Lamp.red, Lamp.asked, Lamp.came) <= AS_OF,
}

DATES: dict[str, DateExpression] = {
    "itself": Lamp.asked,
    "shifted": weeks(2).after(Lamp.asked),
    "rolled": or_next_open_day(Lamp.asked, ENGLAND),
    "in year of": in_year_of(Lamp.asked, 5, 31),
    "later": later_of(Lamp.asked, Lamp.came),
    "earlier": earlier_of(Lamp.came, Lamp.asked),
    "chosen": choose(Lamp.red, Lamp.came, Lamp.asked),
    "paused": paused(Lamp.came, Lamp.asked, AS_OF),
    "latest": Wick.latest_before(Wick.lit, Lamp.asked),
    "next": Wick.next_after(Wick.lit, Lamp.asked),
    "by a name": NamedDate("the day it was asked for", Lamp.asked),
    "by reading": START.date(that_day=Lamp.asked, next=AS_OF),
}


def words(thing: Expression) -> set[Expression]:
    return set(walk(thing))


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_is_swapped_wherever_it_stands(name: str) -> None:
    made = rewrite(CONDITIONS[name], {Lamp.red: OTHER})
    assert Lamp.red not in words(made)
    assert OTHER in words(made)
    assert Lamp.red in words(CONDITIONS[name]), "what was there before stays as it was"


@pytest.mark.parametrize("name", DATES)
def test_a_day_is_swapped_wherever_it_stands(name: str) -> None:
    day = fixed(2026, 1, 1)
    made = rewrite(DATES[name], {Lamp.asked: day})
    assert Lamp.asked not in words(made)
    assert day in words(made)


@pytest.mark.parametrize("thing", [*CONDITIONS.values(), *DATES.values()], ids=lambda _: "")
def test_what_holds_none_of_them_is_the_same_object(thing: Expression) -> None:
    assert rewrite(thing, {Wick.lit.happened: NEVER}) is thing


def test_what_becomes_certain_is_left_out() -> None:
    assert rewrite(Lamp.red & Lamp.needed, {Lamp.red: ALWAYS}) is Lamp.needed
    assert rewrite(Lamp.red | Lamp.needed, {Lamp.red: NEVER}) is Lamp.needed
    assert rewrite(Lamp.red & Lamp.needed, {Lamp.red: NEVER}) is NEVER


def test_joined_conditions_stay_flat() -> None:
    kind = Lamp.kind.is_("desk")
    made = rewrite(Lamp.red & Lamp.needed, {Lamp.red: kind & Lamp.came.happened})
    assert isinstance(made, All)
    assert len(made.conditions) == 3
    either = rewrite(Lamp.red | Lamp.needed, {Lamp.red: kind | Lamp.came.happened})
    assert isinstance(either, AnyOf)
    assert len(either.conditions) == 3


def test_what_comes_in_may_hold_what_goes() -> None:
    made = rewrite(Lamp.red & Lamp.needed, {Lamp.red: Lamp.red | OTHER})
    assert {Lamp.red, OTHER} <= words(made)


def test_one_expression_in_two_places_stays_one() -> None:
    shared = Lamp.needed & Lamp.red
    made = rewrite(Shown(shared) | ~shared, {Lamp.red: OTHER})
    assert isinstance(made, AnyOf)
    one, other = (part.parts[0] for part in made.conditions)
    assert one is other


WHOLE: Rule = rule(
    Limit(due=LIMIT.due, done=LIMIT.done, excused=(AWAY,), extension=MORE_TIME, when=Lamp.red),
    engaged=Lamp.red,
    earlier=(Text(in_force=in_force_between((1990, 1, 1), (2000, 12, 31)), steps=(LIMIT,)),),
)


def test_a_rule_is_rewritten_in_all_its_parts() -> None:
    made = rewrite(WHOLE, {Lamp.red: OTHER, Lamp.asked: Lamp.came})
    (step,) = made.steps
    assert isinstance(step, Limit)
    assert isinstance(step.excused[0], Excuse)
    assert isinstance(step.extension, Extension)
    (earlier,) = made.earlier[0].steps
    assert isinstance(earlier, Limit)
    parts = [made.engaged, step.when, step.excused[0].when, step.extension.when]
    parts_of_days = [step.due, step.extension.until, earlier.due]
    assert all(Lamp.red not in words(part) for part in parts)
    assert all(Lamp.asked not in words(part) for part in parts_of_days)
    assert (made.id, made.must, made.sources) == (WHOLE.id, WHOLE.must, WHOLE.sources)
    assert rewrite(WHOLE, {Wick.lit: Lamp.asked}) is WHOLE


def test_what_a_rewritten_rule_works_out_is_its_own() -> None:
    """Nothing that the old rule had worked out is taken over by the new one."""
    old = set(WHOLE.outcome("").fields)
    made = rewrite(WHOLE, {Lamp.asked: Lamp.sold})
    assert Lamp.asked in old
    assert set(made.outcome("").fields) == (old - {Lamp.asked}) | {Lamp.sold}


def test_bars_of_a_right_are_rewritten() -> None:
    from dutybound.language import Bar, Claim

    right = rule(
        Claim(
            used=Lamp.came,
            outer=days(3).after(Lamp.asked),
            shut_out=(Bar(id="red", title="it is red", when=Lamp.red, source=ACT / "s 9"),),
        )
    )
    (step,) = rewrite(right, {Lamp.red: OTHER}).steps
    assert step.shut_out[0].when is OTHER

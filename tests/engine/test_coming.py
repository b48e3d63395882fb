"""Milestones worked out for one case: in order, vague where the birthday is, left out where ruled out."""

from __future__ import annotations

import pytest

from dutybound.days import LAST, Span, day
from dutybound.engine.cases import Case
from dutybound.engine.coming import BirthNotKnown, Coming, born_on, coming
from dutybound.language import DateExpression, Party, Truth, days
from dutybound.language.expressions import ALWAYS, Anniversary, Condition
from dutybound.language.milestones import Force, Milestone
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from tests.made_up import Lamp, lamp

TODAY = day(2026, 6, 15)
BODY = Party("body", "the body")
BORN = Span.on(day(2012, 2, 29))
MONTH = Span(day(2012, 5, 1), day(2012, 5, 31))


def age(years: int) -> DateExpression:
    return Anniversary(Lamp.made, years)


def milestone(
    name: str = "one",
    opens: DateExpression | None = None,
    due: DateExpression | None = None,
    ends: DateExpression | None = None,
    when: Condition = ALWAYS,
) -> Milestone:
    return Milestone(
        id=name,
        title="Light it",
        owed_by=BODY,
        force=Force.DUTY,
        rule="lamps.light",
        lane="Light",
        opens=opens,
        due=due,
        ends=ends,
        when=when,
    )


def found(*milestones: Milestone, case: Case | None = None) -> tuple[Coming, ...]:
    return coming(case or lamp(TODAY, made=BORN), milestones, Lamp.made)


def test_in_the_order_of_their_first_days() -> None:
    later, sooner = milestone("later", opens=age(18)), milestone("sooner", due=age(14))
    assert [one.milestone.id for one in found(later, sooner)] == ["sooner", "later"]
    both = milestone("both", opens=age(20), due=age(13))
    assert [one.milestone.id for one in found(sooner, both)] == ["both", "sooner"]


def test_the_days_and_the_age_on_the_first_of_them() -> None:
    (one,) = found(milestone(opens=days(1).before(age(14)), due=age(16), ends=age(18)))
    assert one.opens == Span.on(day(2026, 2, 28))
    assert one.due == Span.on(day(2028, 2, 29))
    assert one.ends == Span.on(day(2030, 3, 1))
    assert one.age == 13
    assert one.on == day(2026, 2, 28)


def test_a_vague_birthday_makes_vague_days() -> None:
    (one,) = found(milestone(opens=age(18)), case=lamp(TODAY, made=MONTH))
    assert one.opens == Span(day(2030, 5, 1), day(2030, 5, 31))
    assert (one.on, one.age) == (day(2030, 5, 1), 18)


@pytest.mark.parametrize(("bright", "sure"), [(TRUE, True), (UNKNOWN, False)])
def test_a_condition_may_not_be_known(bright: Truth, sure: bool) -> None:
    (one,) = found(
        milestone(opens=age(18), when=Lamp.bright), case=lamp(TODAY, made=BORN, bright=bright)
    )
    assert one.sure is sure


def test_what_is_ruled_out_is_left_out() -> None:
    dim = lamp(TODAY, made=BORN, bright=FALSE)
    assert found(milestone(opens=age(18), when=Lamp.bright), case=dim) == ()


def test_what_is_past_and_what_has_begun() -> None:
    limit, ends = found(milestone("a", due=age(14)), milestone("b", opens=age(14), ends=age(18)))
    assert [limit.is_past(day(2026, 3, number)) for number in (1, 2)] == [False, True]
    assert [ends.is_past(day(2030, 3, number)) for number in (1, 2)] == [False, True]
    assert not limit.has_begun(TODAY), "a last day is still to come or past"
    assert [ends.has_begun(when) for when in (day(2026, 2, 28), day(2026, 3, 1))] == [False, True]
    (goes_on,) = found(milestone(opens=age(14)))
    assert not goes_on.is_past(LAST)
    (vague,) = found(milestone(opens=age(14)), case=lamp(TODAY, made=MONTH))
    assert [vague.has_begun(day(2026, 5, number)) for number in (30, 31)] == [False, True]


def test_without_a_birthday_nothing_is_worked_out() -> None:
    with pytest.raises(BirthNotKnown, match="Add 'born' to the child"):
        found(milestone(opens=age(18)), case=lamp(TODAY))
    assert born_on(lamp(TODAY, made=MONTH), Lamp.made) == MONTH


def test_a_milestone_has_a_day() -> None:
    with pytest.raises(ValueError, match="neither a first day nor a last"):
        milestone()

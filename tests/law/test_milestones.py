"""What comes at each age: rules that exist, days worked out by hand, and plans that have ended."""

from __future__ import annotations

import pytest

from dutybound.case import parse_case
from dutybound.days import Span, day, parse_span
from dutybound.engine.coming import Coming, coming
from dutybound.language.milestones import Force, Milestone
from dutybound.law.england import rulebook
from dutybound.law.england.milestones import LANES, MILESTONES
from dutybound.law.england.vocabulary import Child

WITH_A_PLAN = {one.id for one in MILESTONES if "EHC plan" in one.only_if}


def found(child: str, rest: str = "", as_of: str = "2026-11-22") -> dict[str, Coming]:
    text = f"dutybound: 1\nas_of: {as_of}\nchild: {{{child}}}\n{rest}"
    case = parse_case(text, "a case", rulebook())
    return {one.milestone.id: one for one in coming(case, MILESTONES, Child.born)}


def span(text: str) -> Span:
    return parse_span(text)


@pytest.mark.parametrize("one", MILESTONES, ids=lambda one: one.id)
def test_a_milestone_names_a_rule_that_is_there_by_its_own_id(one: Milestone) -> None:
    assert rulebook().rule(one.rule).id == one.rule, "not an id that was renamed"
    assert one.lane in LANES
    assert not one.title.endswith(".")
    assert not one.only_if.startswith("if ")
    assert isinstance(one.force, Force)


def test_each_milestone_has_a_name_of_its_own() -> None:
    ids = [one.id for one in MILESTONES]
    assert len(ids) == len(set(ids))


# By hand.  Year 9 begins on 1 September after the 13th birthday; Year 11 two years later, and with the spring
# after that come 30 March (the day before 31 March) and 31 May.  Compulsory school age ends on the last
# Friday in June of that spring.  Twelve and eight months before that day are counted by the calendar.
DAYS: dict[str, dict[str, tuple[str | None, str | None]]] = {
    # Born 31 August 2012: 13 on 31 August 2025, Year 9 next day.  School may begin before the 16th birthday
    # (31 August 2028), so school age ends on 30 June 2028 or 29 June 2029: nobody has said which.
    "2012-08-31": {
        "plan-for-adulthood": ("2025-09-01", None),
        "name-a-place-after-16": (None, "2028-03-30"),
        "travel-after-16": (None, "2028-05-31"),
        "rights-pass-over": ("2028-07-01..2029-06-30", None),
        "adult-care": ("2030-08-31", None),
        "plan-at-25": ("2037-08-31", None),
    },
    # Born a day later: Year 9 a whole year later.
    "2012-09-01": {
        "plan-for-adulthood": ("2026-09-01", None),
        "name-a-place-after-16": (None, "2029-03-30"),
        "travel-after-16": (None, "2029-05-31"),
        "adult-care": ("2030-09-01", None),
    },
    # Born on 29 February 2012: birthdays in other years are on 1 March.  Last Friday in June 2028: the 30th.
    "2012-02-29": {
        "plan-for-adulthood": ("2025-09-01", None),
        "education-asks-social-care": ("2026-03-01", None),
        "own-decisions": ("2028-02-29", None),
        "tell-social-care-of-leaving": ("2027-06-30", "2027-10-30"),
        "rights-pass-over": ("2028-07-01", None),
        "adult-care": ("2030-03-01", None),
    },
    # A month is enough.  Last Friday in June 2029: the 29th.
    "2013-05": {
        "plan-for-adulthood": ("2026-09-01", None),
        "education-asks-social-care": ("2027-05", None),
        "tell-social-care-of-leaving": ("2028-06-29", "2028-10-29"),
        "rights-pass-over": ("2029-06-30", None),
        "adult-care": ("2031-05", None),
    },
}


@pytest.mark.parametrize(
    ("born", "name"), [(born, name) for born, each in DAYS.items() for name in each]
)
def test_days_by_hand(born: str, name: str) -> None:
    opens, due = DAYS[born][name]
    one = found(f"born: {born}")[name]
    assert (one.opens, one.due) == (opens and span(opens), due and span(due))


def test_the_day_on_which_school_begins_settles_a_birthday_in_late_august() -> None:
    before = found("born: 2012-08-31, school_year_began: 2028-09-04")["rights-pass-over"]
    after = found("born: 2012-08-31, school_year_began: 2028-08-29")["rights-pass-over"]
    assert before.opens == span("2028-07-01")
    assert after.opens == span("2029-06-30")


def test_a_plan_that_has_ended_takes_its_milestones_with_it() -> None:
    ended = found(
        "born: 2012-05-02",
        "plans: [{id: p, made: 2018-01-08, ceased: 2025-02-01}]\nno_others: [plans]",
    )
    assert WITH_A_PLAN
    assert not WITH_A_PLAN & set(ended)
    assert "adult-care" in ended


def test_a_plan_that_goes_on_is_sure_and_one_that_nobody_has_told_of_is_not() -> None:
    going_on = found("born: 2012-05-02", "plans: [{id: p, made: 2018-01-08, ceased: no}]")
    not_told = found("born: 2012-05-02")
    assert set(going_on) == set(not_told) == {one.id for one in MILESTONES}
    assert going_on["plan-for-adulthood"].sure
    assert not not_told["plan-for-adulthood"].sure


def test_what_is_only_for_a_child_is_past_at_18() -> None:
    grown = found("born: 2008-11-22")
    for name in (
        "assess-for-adult-care",
        "assess-the-carer",
        "own-direct-payment",
        "benefits-at-16",
    ):
        assert grown[name].is_past(day(2026, 11, 22))
        assert not grown[name].is_past(day(2026, 11, 21))
    assert not grown["adult-care"].is_past(day(2030, 1, 1))

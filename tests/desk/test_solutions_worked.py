"""What worked, as families are told it: of years that are over, made once; and somebody who attacks it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

import pytest
import z3

from dutybound.evidence.disclosure.policy import Policy
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.figures.years import figures_until
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.models import Course, WorkedYear
from dutybound.web.casework.outcomes.worked import wilson
from dutybound.web.casework.solutions.publishing import what_worked
from dutybound.web.casework.solutions.worked_years import (
    LATER,
    NOT,
    SOON,
    Line,
    Taken,
    apart_enough,
    lines_of,
    taken_in,
    worked_until,
)
from dutybound.web.casework.solutions.years import Years
from tests.desk.office import Office
from tests.desk.test_cases import opened

TODAY = date(2026, 11, 22)
BEGUN = date(2025, 3, 3)
EXACT = Policy("exact, to make it as easy as can be", round_to=1, share_of=1)
PROBLEMS = ("care-not-assessed", "ehc-late", "carer", "travel")
STEPS = ("letter:chase", "complaint", "meeting", "councillor")
OUTCOMES = (SOON, LATER, NOT)


def drawn(seed: int, many: int = 140) -> list[Taken]:
    """One problem and one step a case, so that a finding is a family."""
    draw = Random(seed)
    return [
        Taken(
            number,
            draw.choices(PROBLEMS, (50, 30, 6, 3))[0],
            draw.choices(STEPS, (40, 25, 12, 4))[0],
            draw.choices(OUTCOMES, (3, 2, 5))[0],
        )
        for number in range(many)
    ]


# --- an attack on one edition -------------------------------------------------------------------------


class Attacker:
    """Whoever has every line, knows how many steps were taken for what, and asks what else could be true."""

    def __init__(self, lines: Iterable[Line], taken: list[Taken]) -> None:
        self.unknown = {mix: z3.Int("-".join(mix)) for mix in product(PROBLEMS, STEPS, OUTCOMES)}
        self.solver = z3.Solver()
        self.solver.set("timeout", 20_000)
        self.solver.add([each >= 0 for each in self.unknown.values()])
        for about in PROBLEMS:
            whole = [one for one in taken if one.about == about]
            self.solver.add(self.sum_of(about) == len(whole))
        for line in lines:
            ended = self.sum_of(line.about, line.step, (SOON, LATER))
            self.solver.add(self.sum_of(line.about, line.step) == line.cases, ended == line.ended)
            if line.soon is not None:
                self.solver.add(self.sum_of(line.about, line.step, (SOON,)) == line.soon)

    def sum_of(self, about: str, step: str = "", outcomes: tuple[str, ...] = OUTCOMES) -> Any:
        mine = (
            each
            for mix, each in self.unknown.items()
            if mix[0] == about and step in ("", mix[1]) and mix[2] in outcomes
        )
        return z3.Sum(list(mine))

    def is_sure(self, sum_of: Any, value: int) -> bool:
        return bool(self.solver.check(sum_of != value) == z3.unsat)


def reached(taken: list[Taken], policy: Policy) -> Iterator[tuple[str, str, str]]:
    """The small cells of which somebody can say for certain how many families stand in them."""
    attacker = Attacker(lines_of(taken, policy), taken)
    for about, step, outcome in product(PROBLEMS, STEPS, OUTCOMES):
        many = sum(
            1 for one in taken if (one.about, one.step, one.outcome) == (about, step, outcome)
        )
        if 0 < many < 5 and attacker.is_sure(attacker.sum_of(about, step, (outcome,)), many):
            yield about, step, outcome


@pytest.mark.parametrize("seed", range(6))
def test_no_family_can_be_worked_out_of_one_edition(seed: int) -> None:
    assert list(reached(drawn(seed), EXACT)) == []


def test_there_is_something_to_attack_and_the_attacker_finds_what_is_not_held_back() -> None:
    assert all(lines_of(drawn(seed), EXACT) for seed in range(3))
    assert any(list(reached(drawn(seed), replace(EXACT, least=1))) for seed in range(3))


def test_a_line_rests_on_five_families_each_way_and_is_rounded() -> None:
    for seed in range(6):
        taken = drawn(seed)
        for line in lines_of(taken, POLICY):
            mine = [one for one in taken if (one.about, one.step) == (line.about, line.step)]
            ended = sum(one.outcome != NOT for one in mine)
            assert ended >= 5
            assert len(mine) - ended >= 5
            assert line.cases % 5 == 0
            assert line.ended % 5 == 0
            low, high = wilson(ended, len(mine))
            assert line.low <= 10 * low < 10 * high <= line.high
            if line.soon is not None:
                assert sum(one.outcome == SOON for one in mine) >= 5


def test_the_same_few_families_in_several_rows_are_still_few() -> None:
    """What is left beside a step has to be five families, and not the same two, counted three times."""
    many = [Taken(n, "carer", "meeting", SOON if n % 2 else NOT) for n in range(20)]

    def beside(cases: int) -> list[Taken]:
        return [
            Taken(n, "carer", step, SOON if n % 2 else NOT)
            for n in range(20, 20 + cases)
            for step in ("complaint", "councillor", "letter:chase")
        ]

    assert lines_of([*many, *beside(4)], EXACT) == []
    assert [one.step for one in lines_of([*many, *beside(10)], EXACT)][-1] == "meeting"


# --- an attack on both tables at once -------------------------------------------------------------------


def came(seed: int, many: int = 300) -> list[Course]:
    """Families that came in one year, each with one problem; who took a step took it at once."""
    draw = Random(seed)
    return [
        Course(
            case_id=number,
            problem=draw.choices(PROBLEMS, (50, 40, 6, 4))[0],
            opened_on=BEGUN,
            tried=[[step, "2025-03-03"] for step in STEPS if draw.random() < LIKELY[step]],
            ended_on=BEGUN + timedelta(days=draw.randrange(5, 80)) if draw.random() < 0.4 else None,
        )
        for number in range(many)
    ]


LIKELY = {"letter:chase": 0.95, "complaint": 0.7, "meeting": 0.3, "councillor": 0.05}


def small_rests(lines: Iterable[Line], courses: list[Course]) -> Iterator[tuple[str, str]]:
    """The steps where whoever subtracts them from all who came has a few families left."""
    for line in lines:
        mine = [one for one in courses if one.problem == line.about]
        rest = [one for one in mine if line.step not in dict(one.tried)]
        ended = sum(1 for one in rest if one.ended_on)
        if rest and min(ended, len(rest) - ended) < 5:
            yield line.about, line.step


@pytest.mark.parametrize("seed", range(6))
def test_whoever_subtracts_a_step_from_all_who_came_is_left_with_nobody(seed: int) -> None:
    courses = came(seed)
    unguarded = lines_of(taken_in(2025, courses), EXACT)
    assert list(small_rests(unguarded, courses)), "there is something to attack"
    shown = apart_enough(unguarded, courses, 2025)
    assert list(small_rests(shown, courses)) == []


def test_what_leaves_enough_families_is_still_told() -> None:
    told = [apart_enough(lines_of(taken_in(2025, c), EXACT), c, 2025) for c in map(came, range(4))]
    assert all(told)


# --- an attack on two editions ------------------------------------------------------------------------


def kept(office: Office, ended: Iterable[int | None]) -> list[Course]:
    """Cases in which a letter was sent, and after how many days each ended."""
    return [
        Course.objects.create(
            case=opened(office),
            problem="carer",
            opened_on=BEGUN,
            tried=[["letter:chase", BEGUN.isoformat()], ["meeting", BEGUN.isoformat()]],
            ended_on=None if days is None else BEGUN + timedelta(days=days),
        )
        for days in ended
    ]


def edition() -> str:
    return json.dumps([one.lines for one in worked_until(TODAY)], sort_keys=True)


def test_one_family_more_or_fewer_changes_nothing_that_was_shown() -> None:
    office = Office.make()
    courses = kept(office, [20, 25, 12, 9, 30, 50, 60, None, None, None, 200, 300, None])
    first = edition()
    assert '"cases": 15' in first
    exact = lines_of(taken_in(2025, Course.objects.all()), EXACT)
    late = kept(office, [10])[0]
    assert lines_of(taken_in(2025, Course.objects.all()), EXACT) != exact
    assert edition() == first
    late.delete()
    erase(courses[0].case_id, "past its time", office.chris)
    assert lines_of(taken_in(2025, Course.objects.all()), EXACT) != exact
    assert edition() == first


def test_a_step_counts_in_one_year_and_only_when_its_days_are_over() -> None:
    office = Office.make()
    (course,) = kept(office, [None])
    course.tried = [["complaint", "2025-12-30"], ["meeting", "2026-01-02"]]
    assert [one.step for one in taken_in(2025, [course])] == ["complaint"]
    assert [one.step for one in taken_in(2026, [course])] == ["meeting"]
    assert [one.year for one in worked_until(date(2026, 3, 31))] == []
    assert [one.year for one in worked_until(date(2026, 4, 1))] == [2025]
    assert WorkedYear.objects.count() == 1


def test_the_latest_year_that_says_anything_is_taken() -> None:
    line = Line("carer", "meeting", 15, None, 5, 1, 7)
    years = Years({2025: [], 2024: [line]}, {2025: [], 2023: []})
    told = what_worked("carer", years)
    assert told is not None
    assert (told.year, told.tried[0].families, told.all_families) == (2024, 15, None)
    assert what_worked("travel", years) is None


def test_what_is_told_of_all_families_is_the_line_of_the_yearly_figures() -> None:
    office = Office.make()
    kept(office, [20, 25, 12, 9, 30, 50, 60, None, None, None, 200, 300, None])
    told = what_worked("carer", Years.until(TODAY))
    assert told is not None
    assert told.all_families is not None
    (line,) = [
        one
        for one in figures_until(TODAY)[0].tables
        if (one["kind"], one["table"], one["group"]) == ("problem", "problem", "carer")
    ]
    every = told.all_families
    assert (
        (every.families, every.ended_within_90_days) == (line["counted"], line["ended"]) == (15, 5)
    )
    assert 10 * every.least <= line["share_low"]
    assert line["share_high"] <= 10 * every.most

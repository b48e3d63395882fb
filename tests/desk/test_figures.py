"""Figures: of years that are over, made once; and somebody who tries to work a family out of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from random import Random
from typing import Any

import pytest
import z3

from dutybound.evidence.disclosure.policy import Policy
from dutybound.evidence.disclosure.tables import REST
from dutybound.web.casework.figures.counting import ENDED, WENT_ON
from dutybound.web.casework.figures.tables import tables_of
from dutybound.web.casework.figures.years import figures_until, is_over
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.models import Course, YearFigures
from tests.desk.office import Office
from tests.desk.test_cases import opened

TODAY = date(2026, 11, 22)
EXACT = Policy("exact, to make it as easy as can be", round_to=1)
PROBLEMS = ("care-not-assessed", "ehc-late", "carer", "travel", "court")
REGIONS = ("London", "North East", "South West")
BEGUN, SOON = date(2025, 3, 3), date(2025, 4, 7)


def drawn(seed: int, many: int = 90) -> list[Course]:
    """One problem a case, so that a finding is a family: some problems and regions have very few."""
    draw = Random(seed)
    return [
        Course(
            case_id=number,
            problem=draw.choices(PROBLEMS, (40, 25, 6, 3, 2))[0],
            region=draw.choices(REGIONS, (30, 20, 3))[0],
            authority=draw.choice(("100", "200")),
            opened_on=BEGUN,
            ended_on=SOON if draw.random() < 0.3 else None,
        )
        for number in range(many)
    ]


# --- an attack on one edition -----------------------------------------------------------------------


class Attacker:
    """Whoever has all the lines about problems, and asks what else could be true."""

    def __init__(self, lines: Iterable[dict[str, Any]], problems: Iterable[str]) -> None:
        self.lines = [one for one in lines if one["kind"] == "problem"]
        mixes = product(problems, REGIONS, ("100", "200"), (ENDED, WENT_ON))
        self.unknown = {mix: z3.Int("-".join(mix)) for mix in mixes}
        self.solver = z3.Solver()
        self.solver.set("timeout", 20_000)
        self.solver.add([each >= 0 for each in self.unknown.values()])
        for line in self.lines:
            self._learn(line)

    def _learn(self, line: dict[str, Any]) -> None:
        groups = self._groups(line)
        at = (line["table"], line["within"], groups)
        if line["counted"] is not None:
            self.solver.add(self.sum_of(*at) == line["counted"])
        else:
            self.solver.add(self.sum_of(*at) >= 1)
        if line["ended"] is not None:
            self.solver.add(self.sum_of(*at, ENDED) == line["ended"])

    def _groups(self, line: dict[str, Any]) -> set[str]:
        if line["group"] != REST:
            return {line["group"]}
        here = [
            o for o in self.lines if (o["table"], o["within"]) == (line["table"], line["within"])
        ]
        return {one["group"] for one in here if one["show"] in {"total", "hidden"}}

    def sum_of(self, table: str, within: str, groups: set[str], outcome: str = "") -> Any:
        place = {"problem": 0, "region": 1, "authority": 2}.get(table)
        return z3.Sum(
            [
                each
                for mix, each in self.unknown.items()
                if (place is None or mix[place] in groups)
                and within in ("", mix[1])
                and outcome in ("", mix[3])
            ]
        )

    def can_be(self, sum_of: Any, value: int) -> bool:
        return bool(self.solver.check(sum_of == value) == z3.sat)


def reached(courses: list[Course], policy: Policy) -> Iterator[tuple[str, str, str]]:
    """The small cells of which somebody can say for certain how many families stand in them."""
    found = {one.problem for one in courses}
    attacker = Attacker(tables_of(courses, policy), sorted(found))
    for table, names in (("problem", found), ("region", REGIONS)):
        for name, outcome in product(names, (ENDED, WENT_ON)):
            here = [one for one in courses if getattr(one, table) == name]
            many = sum(1 for one in here if (one.ended_on is not None) == (outcome == ENDED))
            cell = attacker.sum_of(table, "", {name}, outcome)
            if 0 < many < 5 and not any(attacker.can_be(cell, n) for n in range(8) if n != many):
                yield table, name, outcome


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_no_family_can_be_worked_out_of_one_edition(seed: int) -> None:
    assert list(reached(drawn(seed), EXACT)) == []


def test_the_attacker_finds_families_where_nothing_is_held_back() -> None:
    assert any(list(reached(drawn(seed), replace(EXACT, least=1))) for seed in (1, 2))


# --- an attack on two editions ----------------------------------------------------------------------


def kept_in(case_id: int, many: int, **more: Any) -> None:
    for one in drawn(7, many):
        one.case_id, one.pk = case_id, None
        for name, value in more.items():
            setattr(one, name, value)
        one.save(force_insert=True)


def edition() -> str:
    return json.dumps([one.tables for one in figures_until(TODAY)], sort_keys=True)


def exactly() -> list[dict[str, Any]]:
    """What the tables would be now, were they made anew."""
    return tables_of(list(Course.objects.filter(opened_on__year=2025)), EXACT)


def test_one_family_more_or_fewer_changes_nothing_that_was_shown() -> None:
    office = Office.make()
    courses = [opened(office) for _each in range(12)]
    for number, case in enumerate(courses):
        Course.objects.create(
            case=case, problem="carer", region="London", opened_on=BEGUN,
            ended_on=SOON if number % 2 else None,
        )  # fmt: skip
    first, exact = edition(), exactly()
    assert '"counted": 10' in first
    late = Course.objects.create(
        case=opened(office), problem="carer", region="London", opened_on=BEGUN, ended_on=SOON
    )
    assert exactly() != exact
    assert edition() == first
    erase(courses[0].pk, "past its time", office.chris)
    late.delete()
    assert exactly() != exact
    assert edition() == first


def test_a_year_has_no_figures_until_its_last_case_has_had_its_time() -> None:
    assert [is_over(2025, date(2026, month, 1)) for month in (1, 3, 4)] == [False, False, True]
    case = opened(Office.make())
    kept_in(case.pk, 20, opened_on=date(2026, 2, 2), ended_on=None)
    assert figures_until(TODAY) == []
    assert not YearFigures.objects.exists()


# --- the page ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 200), ("bea", 200), ("chris", 200), ("dana", 200), ("ed", 403), ("stranger", 200)],
)
def test_whoever_may_see_figures_sees_the_same(who: str, status: int) -> None:
    office = Office.make()
    for _each in range(14):
        Course.objects.create(
            case=opened(office), problem="carer", region="London", opened_on=BEGUN
        )
    browser = office.signed_in(getattr(office, who))
    for path in ("/desk/figures/", "/desk/figures/2025.csv"):
        assert browser.get(path).status_code == status
    told = browser.get("/desk/figures/").content.decode()
    assert ("Take 2025 as CSV" in told) == (status == 200)
    assert browser.get("/desk/figures/2026.csv").status_code == (404 if status == 200 else 403)


def test_the_page_asks_little_of_the_database(django_queries: Any) -> None:
    office = Office.make()
    kept_in(opened(office).pk, 90)
    dana = office.signed_in(office.dana)

    def told(query: str = "") -> str:
        page: str = dana.get(f"/desk/figures/{query}").content.decode()
        return page[page.index("<main") : page.index("</main>")]

    asked_for_nothing = told()
    with django_queries(8):
        assert told("?problem=court&region=North+East") == asked_for_nothing

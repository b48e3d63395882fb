"""`dutybound reform`, as a person uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dutybound.cli import ending
from dutybound.law.reforms import reforms
from dutybound.publish.reforms import NOT_LAW
from tests.cli.test_commands import CASE, Runner, run
from tests.cli.test_page import Reader

__all__ = ["run"]

PLAN = """dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes}
plans:
  - {id: plan, made: 2023-02-01, last_reviewed: 2025-07-10, ceased: no}
referrals:
  - {id: asked, received: 2026-09-01, in_area: yes, agreed: yes, assessment_finished: no,
     route_told: 2026-09-03, route: section-17-assessment}
no_others: [plans, referrals]
"""


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = tmp_path / "case.yaml"
    path.write_text(PLAN)
    return str(path)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_list_has_a_line_for_each(run: Runner) -> None:
    done = run("reform", "list")
    assert done.code == ending.FINE
    lines = done.out.splitlines()
    assert [line.split()[0] for line in lines] == [one.id for one in reforms()]
    assert all("proposals can be worked out" in line for line in lines)
    (act,) = (line for line in lines if line.startswith("schools-act-2026 "))
    assert ": 0 of " in act


@pytest.mark.parametrize("reform", reforms(), ids=lambda one: one.id)
def test_each_can_be_read(run: Runner, reform: object) -> None:
    (one,) = (each for each in reforms() if each is reform)
    done = run("reform", "show", one.id)
    assert done.code == ending.FINE
    text = flat(done.out)
    assert text.startswith(one.title)
    assert not [each.id for each in one.proposals if flat(each.then) not in text]
    assert flat(NOT_LAW) in text
    data = json.loads(run("reform", "show", one.id, "--format", "json").out)
    assert [each["id"] for each in data["proposals"]] == [each.id for each in one.proposals]
    assert all(each["rules"] for each in data["proposals"] if each["encoded"])


def test_a_case_under_a_reform(run: Runner, case: str) -> None:
    done = run("reform", "compare", case, "--with", "schools-white-paper-2026")
    assert done.code == ending.FINE
    text = flat(done.out)
    assert "The rule: ehc.annual-review-12-months" in text
    assert "(Announced, not law.)" in text
    assert flat(NOT_LAW) in text
    other = flat(run("reform", "compare", case, "--with", "care-review-2022").out)
    assert "Then: Nothing (the rule would be gone, or would not apply)." in other
    none = flat(run("reform", "compare", case, "--with", "schools-act-2026").out)
    assert "No proposal of this reform can be worked out" in none


def test_a_case_under_a_reform_as_data_and_as_a_page(run: Runner, case: str) -> None:
    arguments = ("reform", "compare", case, "--with", "schools-white-paper-2026")
    data = json.loads(run(*arguments, "--format", "json").out)
    (one,) = (d for d in data["differences"] if d["rule"] == "ehc.annual-review-12-months")
    assert one["because"] == ["key-stage-reviews"]
    assert one["before"]["due"] != one["after"]["due"] == "2026-08-31"
    assert data["as_of"] == "2026-11-22"
    page = Reader(run(*arguments, "--format", "html").out)
    assert page.texts["title"] == ["Your summary"], "the title says nothing of the matter"
    assert page.texts["h1"][0].startswith("What would change: The schools white paper")


def test_the_day_can_be_another(run: Runner, case: str) -> None:
    arguments = ("reform", "compare", case, "--with", "care-review-2022", "--format", "json")
    data = json.loads(run(*arguments, "--as-of", "1 September 2026").out)
    assert data["as_of"] == "2026-09-01"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "law-comission-2025"), "Did you mean 'law-commission-2025'?"),
        (("show", "zebra"), "The reforms are "),
        (("compare", CASE, "--with", "care-review-2023"), "Did you mean 'care-review-2022'?"),
        (("compare", "none.yaml", "--with", "care-review-2022"), "there is no such file"),
        (("compare", CASE, "--with", "care-review-2022", "--as-of", "May"), "--as-of: "),
        (("compare", CASE), "'dutybound reform compare --help' says what it takes."),
    ],
)
def test_what_stops_it_is_said_in_a_sentence(
    run: Runner, arguments: tuple[str, ...], says: str
) -> None:
    done = run("reform", *arguments)
    assert done.code == ending.BAD_INPUT
    assert says in done.err
    assert "Traceback" not in done.err
    assert not done.out

"""From the desk to a folder for everybody: what is in it, and that nobody is found in two of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dutybound.days import from_date
from dutybound.publish.folder import NotWritten
from dutybound.web.casework.demo.filling import fill
from dutybound.web.casework.demo.solutions import contents
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.models import Course, Solution, SolutionStep, WorkedYear
from dutybound.web.casework.solutions import changing
from dutybound.web.casework.solutions.content import Content
from dutybound.web.casework.solutions.errors import NotPublishable
from dutybound.web.casework.solutions.personal import looks_personal
from dutybound.web.casework.solutions.publishing import to_publish
from dutybound.web.solutions.folder import DATA, files, write
from dutybound.web.solutions.loading import read
from tests.desk.at_work import Desk
from tests.desk.office import Office
from tests.desk.test_solutions import CONTENT, DAY, published, reviewed
from tests.desk.test_solutions_worked import kept
from tests.plain_english import hard_words, reading_age, too_long

DEMO = contents()


def test_what_is_published_is_read_by_a_server_for_families(tmp_path: Path) -> None:
    office = Office.make()
    solution = published(office)
    reviewed(office)
    write(tmp_path / "out", to_publish(DAY))
    (one,) = read(tmp_path / "out").solutions
    assert (one.id, one.title, one.problem) == (solution.number, "The plan is late", "ehc-late")
    assert one.law[0].sources[0].url.startswith("https://www.legislation.gov.uk/")
    assert one.edition.changed == "First published."
    whole = b"".join(files(to_publish(DAY)).values()).decode()
    for who in (office.amal, office.bea, office.chris):
        assert who.name not in whole.split()


def test_a_new_edition_shows_when_it_is_published_and_the_old_one_till_then() -> None:
    office = Office.make()
    solution = published(office)
    changing.write(solution.number, 3, office.amal, replace(CONTENT, title="Late, and what to do"))
    assert to_publish(DAY).solutions[0].title == "The plan is late"
    changing.send(solution.number, 4, office.amal)
    changing.agree(solution.number, 5, office.bea)
    changing.publish(solution.number, 6, office.ed, "A new title.", DAY)
    (one,) = to_publish(DAY).solutions
    assert one.title == "Late, and what to do"
    assert [each.changed for each in one.editions] == ["First published.", "A new title."]


def test_one_that_was_withdrawn_goes_and_its_address_says_so(tmp_path: Path) -> None:
    office = Office.make()
    solution, out = published(office), tmp_path / "out"
    write(out, to_publish(DAY))
    changing.withdraw(solution.number, 3, office.chris, "The law has changed.", DAY)
    write(out, to_publish(DAY))
    page = (out / f"{solution.number}.html").read_text()
    assert "The law has changed." in page
    assert "Find the day" not in b"".join(files(to_publish(DAY)).values()).decode()
    assert json.loads((out / DATA).read_text())["solutions"] == []
    changing.write(solution.number, 4, office.amal, CONTENT)
    assert to_publish(DAY).withdrawn, "a draft brings it back to nobody"


def test_a_rule_is_said_as_strong_as_it_is() -> None:
    rules = (
        "ehc.final-plan-20-weeks", "care.no-early-help-first-gate", "education.part-time-timetable",
        "care.disabled-child-is-in-need", "redress.lgsco-complaint", "care.general-duty-to-children-in-need",
    )  # fmt: skip
    published(Office.make(), replace(CONTENT, rules=rules))
    (one,) = to_publish(DAY).solutions
    told = [each.words for each in one.law]
    assert told[0].startswith("The council must send the final EHC plan")
    assert told[1].startswith("The council must not make Early Help")
    assert "must" not in told[2]
    assert told[3] == "A disabled child is a child in need."
    assert told[4] == "Complain to the Ombudsman within 12 months."
    assert told[5].endswith("The council owes this to people in general, not to one child alone.")


def test_a_rule_that_is_no_longer_there_is_told_of_and_nothing_is_written() -> None:
    published(Office.make(), replace(CONTENT, rules=("ehc.gone",)))
    with pytest.raises(NotPublishable, match=r"names the rule ehc\.gone that this version"):
        to_publish(DAY)


def test_more_than_a_folder_may_hold_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dutybound.web.solutions.format.MOST_SOLUTIONS", 1)
    office = Office.make()
    published(office)
    assert len(to_publish(DAY).solutions) == 1
    published(office)
    with pytest.raises(NotPublishable, match="More than 1 solutions"):
        to_publish(DAY)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    published(Office.make())
    (tmp_path / "mine.txt").write_text("keep me")
    with pytest.raises(NotWritten, match="did not write"):
        write(tmp_path, to_publish(DAY))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


# --- an attack on two editions ------------------------------------------------------------------------


def test_two_folders_held_against_each_other_tell_of_nobody() -> None:
    """A family comes, another is erased, a third one's problem ends: every byte stays."""
    office = Office.make()
    published(office, replace(CONTENT, about="carer"))
    courses = kept(office, [20, 25, 12, 9, 30, 50, 60, None, None, None, 200, 300, None])
    first = files(to_publish(DAY))
    (one,) = to_publish(DAY).solutions
    assert one.what_worked is not None
    assert {each.families for each in one.what_worked.tried} == {15}
    kept(office, [10])
    assert files(to_publish(DAY)) == first
    erase(courses[0].case_id, "past its time", office.chris)
    assert files(to_publish(DAY)) == first
    courses[7].ended_on = date(2025, 4, 1)
    courses[7].save()
    assert files(to_publish(DAY)) == first
    WorkedYear.objects.all().delete()
    assert files(to_publish(DAY)) != first, "made anew it would have told of them"


def test_of_too_few_families_nothing_is_told() -> None:
    office = Office.make()
    published(office, replace(CONTENT, about="carer"))
    kept(office, [20, 25, 12, 9, None, None])
    assert to_publish(DAY).solutions[0].what_worked is None


# --- the demo -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", DEMO, ids=lambda one: one.about)
def test_a_solution_of_the_demo_is_plain_lawful_and_about_nobody(content: Content) -> None:
    texts = list(content.texts())
    assert reading_age(texts) <= 11
    assert not too_long(texts)
    assert not hard_words(texts)
    assert not looks_personal(texts)
    assert content.on.known()
    assert content.finished
    assert content.meeting


@pytest.mark.parametrize("content", DEMO, ids=lambda one: one.about)
def test_a_solution_of_the_demo_that_names_a_way_says_how_long_it_is_open(content: Content) -> None:
    """Whoever reads of the Ombudsman, a court or a complaint reads of the time for it, and of its law."""
    told = " ".join(content.texts())
    ways = {
        "go to the Ombudsman": ("12 months", "redress.lgsco-complaint"),
        "if a court can help": ("three months", "redress.judicial-review"),
    }
    if content.about.startswith(("care", "rule:care")):
        ways["omplain"] = ("within a year", "redress.statutory-complaint-one-year")
    for way, (time, rule) in ways.items():
        assert way not in told or (time in told and rule in content.rules)


def test_the_demo_shows_what_worked() -> None:
    fill(200, 1, from_date(DAY))
    usual = {one.about: f"letter:{one.letter}" for one in DEMO}
    tried = {(one.problem, step) for one in Course.objects.all() for step, _day in one.tried}
    for about, letter in usual.items():
        assert about.startswith("rule:") or (about, letter) in tried
    often = [one.problem in usual for one in Course.objects.exclude(problem="")]
    assert sum(often) > len(often) / 2


def test_the_demo_publishes_six(tmp_path: Path) -> None:
    fill(3, 1, from_date(DAY))
    assert len(DEMO) == Solution.objects.count() == 6
    found = to_publish(DAY)
    assert len(found.solutions) == 6
    assert not found.withdrawn
    steps = SolutionStep.objects.filter(did="agreed").select_related("solution")
    assert all(one.by_id != one.solution.writer_id for one in steps)


def test_the_command_writes_the_same_bytes_twice_and_from_a_backup(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "data")
    assert desk.run("demo", "--cases", "40").returncode == 0
    for name in ("a", "b"):
        done = desk.run("desk", "publish", "--out", str(tmp_path / name))
        assert done.returncode == 0, done.stderr
        assert "Published: 6. Taken back: 0." in done.stdout
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert len(names) == 12
    assert all(
        (tmp_path / "a" / n).read_bytes() == (tmp_path / "b" / n).read_bytes() for n in names
    )
    backup, again = str(tmp_path / "backup"), Desk(tmp_path / "again")
    assert desk.run("desk", "backup", backup).returncode == 0
    restored = desk.run("desk", "restore", backup, "--into", str(again.data))
    assert "secret is not here" in restored.stdout
    assert again.run("desk", "publish", "--out", str(tmp_path / "c")).returncode == 0
    assert (tmp_path / "c" / DATA).read_bytes() == (tmp_path / "a" / DATA).read_bytes()
    refused = desk.run("desk", "publish", "--out", str(tmp_path))
    assert refused.returncode == 2
    assert "did not write" in refused.stderr
    assert "Traceback" not in refused.stderr

"""`dutybound timeline` and `dutybound law map`, as a person uses them."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from dutybound.cli import ending
from dutybound.law.england.milestones import MILESTONES
from tests.cli.test_commands import Runner, run
from tests.cli.test_page import Reader

__all__ = ["run"]

CASE = "case.yaml"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(CASE).write_text("dutybound: 1\nas_of: 2026-11-22\nchild: {born: 2012-05-02}\n")
    Path("no-birthday.yaml").write_text("dutybound: 1\nas_of: 2026-11-22\nchild: {disabled: yes}\n")


def test_as_text(run: Runner) -> None:
    done = run("timeline", CASE)
    assert done.code == ending.FINE
    assert done.out.startswith("From 13 to 25: what comes when, and from whom\n====")
    assert "The birthday: 2 May 2030." in done.out
    assert "It is not legal advice." in done.out


def test_as_data_and_on_another_day(run: Runner) -> None:
    data = json.loads(run("timeline", CASE, "--format", "json").out)
    assert {one["id"] for one in data["coming"]} == {one.id for one in MILESTONES}
    assert data["as_of"] == "2026-11-22"
    later = json.loads(run("timeline", CASE, "--format", "json", "--as-of", "2031-01-01").out)
    assert later["as_of"] == "2031-01-01"
    past = {one["id"] for one in later["coming"] if one["past"]}
    assert {"assess-for-adult-care", "travel-after-16"} <= past
    assert "adult-care" not in past


def test_as_a_picture(run: Runner) -> None:
    done = run("timeline", CASE, "--out", "mine.svg")
    assert (done.code, done.out) == (ending.FINE, "Written: mine.svg\n")
    root = ElementTree.fromstring(Path("mine.svg").read_text())  # noqa: S314 -- our own
    assert root.find(f"{SVG}title") is not None
    assert root.find(f"{SVG}desc") is not None


def test_as_a_page(run: Runner) -> None:
    assert run("timeline", CASE, "--out", "mine.HTML").code == ending.FINE
    page = Reader(Path("mine.HTML").read_text())
    assert len(list(page.of("svg"))) == 1
    assert "Age 18" in page.texts["h2"]
    assert page.texts["title"][0] == "Your summary"
    ids = [given["id"] for _, given in page.tags if "id" in given]
    assert len(ids) == len(set(ids))
    for _, given in page.tags:
        assert set(given.get("aria-labelledby", "main").split()) <= set(ids)


def test_as_a_calendar_that_is_silent_unless_asked(run: Runner) -> None:
    assert run("timeline", CASE, "--out", "a.ics").code == ending.FINE
    assert run("timeline", CASE, "--out", "b.ics", "--details-in-calendar").code == ending.FINE
    silent = Calendar.from_ical(Path("a.ics").read_bytes())
    told = Calendar.from_ical(Path("b.ics").read_bytes())
    days = [str(one["DTSTART"].dt) for one in silent.walk("VEVENT")]
    assert days == [str(one["DTSTART"].dt) for one in told.walk("VEVENT")]
    assert "2030-05-02" in days
    assert not any("adult" in str(one) for one in silent.walk("VEVENT"))
    assert any("Assess your child as an adult" in str(one) for one in told.walk("VEVENT"))


def test_a_file_that_is_there_stays(run: Runner) -> None:
    Path("mine.svg").write_text("mine")
    done = run("timeline", CASE, "--out", "mine.svg")
    assert done.code == ending.BAD_INPUT
    assert "There is a file 'mine.svg' already." in done.err
    assert Path("mine.svg").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("no-birthday.yaml",), "without the birthday. Add 'born' to the child"),
        (("no-birthday.yaml", "--out", "x.svg"), "without the birthday"),
        ((CASE, "--out", "x.pdf"), "ends in one of .svg, .html, .ics, and 'x.pdf' does not."),
        ((CASE, "--out", "x"), "ends in one of .svg, .html, .ics, and 'x' does not."),
        ((CASE, "--out", "none/x.svg"), "cannot be written: No such file or directory."),
        ((CASE, "--as-of", "2026"), "--as-of: '2026' is not one day."),
        (("none.yaml",), "there is no such file"),
    ],
)
def test_what_stops_it_is_said_in_a_sentence(
    run: Runner, arguments: tuple[str, ...], says: str
) -> None:
    done = run("timeline", *arguments)
    assert done.code == ending.BAD_INPUT
    assert says in done.err
    assert "Traceback" not in done.err
    assert not done.out
    assert sorted(path.name for path in Path().iterdir()) == ["case.yaml", "no-birthday.yaml"]


def test_the_map_is_written_whole_or_not_at_all(run: Runner) -> None:
    done = run("law", "map", "--out", "map")
    assert done.code == ending.FINE
    assert "Open map/index.html." in done.out
    wanted = {"index.html", "law-map.svg", "law-map.json", "dutybound-files.json"}
    assert {path.name for path in Path("map").iterdir()} == wanted
    assert run("law", "map", "--out", "map").code == ending.FINE, "over what it wrote before"
    Path("map/mine.txt").write_text("mine")
    again = run("law", "map", "--out", "map")
    assert again.code == ending.BAD_INPUT
    assert "mine.txt" in again.err
    assert Path("map/mine.txt").read_text() == "mine"

"""`dutybound letter` and `dutybound calendar`, as a person uses them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from icalendar import Calendar

from dutybound.cli import ending
from tests.cli.test_commands import Runner, run

__all__ = ["run"]

LETTERS = Path(__file__).parents[1] / "letters" / "cases"
CASE, DETAILS = str(LETTERS / "several.yaml"), str(LETTERS / "details.yaml")


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_list(run: Runner) -> None:
    done = run("letter", CASE)
    assert done.code == ending.FINE
    assert "chase-ehc-plan\n    Chase an EHC plan or decision." in done.out
    assert "correct-record\n" in done.out
    assert "Not ready: This letter needs the record that is wrong" in done.out
    assert "the council's name" in done.out
    assert run("letter", CASE, "--list", "--letter", "chronology").out == done.out
    assert not list(Path().iterdir())


@pytest.mark.parametrize("ending_", ["docx", "pdf", "txt"])
def test_a_letter_in_each_form(run: Runner, ending_: str) -> None:
    out = f"mine.{ending_}"
    done = run("letter", CASE, "--letter", "chase-ehc-plan", "--details", DETAILS, "--out", out)
    assert done.code == ending.FINE
    assert done.out.startswith(f"Written: {out}\n")
    assert done.out.count("It is not legal advice.") == 1
    assert [path.name for path in Path().iterdir()] == [out]
    assert Path(out).stat().st_size > 500


def test_the_name_of_the_file_says_nothing(run: Runner) -> None:
    done = run("letter", CASE, "--letter", "chase-ehc-plan", "--details", DETAILS)
    assert done.code == ending.FINE
    assert [path.name for path in Path().iterdir()] == ["letter-2026-11-22.docx"]
    Path("folder").mkdir()
    run("letter", CASE, "--letter", "chase-ehc-plan", "--details", DETAILS, "--out", "folder")
    assert [path.name for path in Path("folder").iterdir()] == ["letter-2026-11-22.docx"]


def test_a_letter_that_is_there_stays(run: Runner) -> None:
    Path("letter-2026-11-22.docx").write_text("mine")
    done = run("letter", CASE, "--letter", "chronology")
    assert done.code == ending.BAD_INPUT
    assert "There is a file 'letter-2026-11-22.docx' already." in done.err
    assert Path("letter-2026-11-22.docx").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chase-ehc-plan"], "Give --name, or 'name' in the details file."),
        (["chase", "--name", "Ada"], "There are several of 'chase'. Name one: chase:ref-1"),
        (["chronologie"], "no reason for a letter 'chronologie'. Did you mean 'chronology'?"),
        (["chronology", "--out", "x.odt"], "ends in one of .docx, .pdf, .txt, and 'x.odt'"),
        (["chronology", "--out", "none/x.txt"], "cannot be written: No such file or directory."),
        (["correct-record", "--name", "Ada"], "the record that is wrong"),
        (["chronology", "--details", "none.yaml"], "there is no such file."),
    ],
)
def test_what_stops_a_letter_is_said(run: Runner, arguments: list[str], says: str) -> None:
    done = run("letter", CASE, "--letter", *arguments)
    assert done.code == ending.BAD_INPUT
    assert says in done.err
    assert not done.out
    assert not list(Path().iterdir())


def test_a_letter_with_no_font_is_refused_as_pdf(run: Runner) -> None:
    name = "\U0001343f"
    done = run("letter", CASE, "--letter", "chase-ehc-plan", "--name", name, "--out", "a.pdf")
    assert done.code == ending.BAD_INPUT
    assert "Write a .docx or .txt instead." in done.err


def test_without_the_packages_of_the_extra(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "dutybound.paper.word", raising=False)
    monkeypatch.setitem(sys.modules, "docx", None)
    done = run("letter", CASE, "--letter", "chronology")
    assert done.code == ending.BAD_INPUT
    assert "install dutybound[letters]" in done.err
    assert run("letter", CASE, "--letter", "chronology", "--out", "a.txt").code == ending.FINE


@pytest.mark.parametrize("letter", ["chase:ref-1", "complain-stage-1:social-care", "chronology"])
def test_a_solicitor_comes_first(run: Runner, letter: str) -> None:
    """For every letter of a case with a child protection enquiry, whatever the letter is about."""
    case = str(LETTERS / "harm-and-record.yaml")
    written = run("letter", case, "--letter", letter, "--name", "Ada", "--out", "mine.txt")
    assert written.code == ending.FINE
    assert written.out.startswith("Get a solicitor now; it may be free.")
    assert "solicitor" not in Path("mine.txt").read_text()
    assert run("letter", case).out.startswith("Get a solicitor now; it may be free.")


def test_no_solicitor_where_nothing_asks_for_one(run: Runner) -> None:
    assert "solicitor now" not in run("letter", CASE).out
    written = run("letter", CASE, "--letter", "chronology", "--out", "mine.txt")
    assert "solicitor now" not in written.out


def test_the_calendar_says_nothing(run: Runner) -> None:
    done = run("calendar", CASE, "--out", "days.ics")
    assert done.code == ending.FINE
    text = Path("days.ics").read_text()
    events = Calendar.from_ical(text).events
    assert len(events) >= 1
    assert {str(event["SUMMARY"]) for event in events} == {"A date to remember"}
    assert "DESCRIPTION" not in text
    days = [event.decoded("DTSTART") for event in events]
    assert days == sorted(set(days))
    assert min(days).isoformat() >= "2026-11-22"


def test_the_calendar_tells_where_that_is_asked_for(run: Runner) -> None:
    done = run("calendar", CASE, "--out", "days.ics", "--details-in-calendar")
    assert "Whoever sees your calendar can read it." in done.out
    events = Calendar.from_ical(Path("days.ics").read_text()).events
    told = {str(e.decoded("DTSTART")): str(e["DESCRIPTION"]) for e in events}
    assert "Last day with more time: Answer a request for your own records" in told["2026-12-01"]
    assert {str(event["SUMMARY"]) for event in events} == {"A date to remember"}


def test_a_calendar_with_no_day(run: Runner) -> None:
    Path("case.yaml").write_text("dutybound: 1\nas_of: 2026-11-22\nchild: {disabled: yes}\n")
    done = run("calendar", "case.yaml", "--out", "days.ics")
    assert done.code == ending.BAD_INPUT
    assert "There is no day to remember in this case" in done.err
    assert run("calendar", CASE, "--out", "days.txt").code == ending.BAD_INPUT
    assert [path.name for path in Path().iterdir()] == ["case.yaml"]

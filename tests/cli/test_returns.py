"""`dutybound returns check`."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from dutybound.cli import main
from dutybound.returns import checking
from tests.returns.cin.census import assessment, census, child, episode, whole_child, written


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return written(tmp_path, census(whole_child()), "good.xml")


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    wrong = child(episode(assessment(), CINclosureDate="2025-06-01", ReasonForClosure="=RC7"))
    return written(tmp_path, census(wrong), "wrong.xml")


def test_nothing_wrong_ends_with_0(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["returns", "check", str(good)]) == 0
    said = capsys.readouterr().out
    assert "Leeds (383), as at 2026-03-31. Read as 2025-26." in said
    assert "1 return, 0 errors, 0 queries." in said


def test_errors_end_with_1_and_are_told_with_where_and_what_to_do(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["returns", "check", str(bad)]) == 1
    said = capsys.readouterr().out
    assert "ERROR cin.start-after-end, episodes, CINclosureDate: 1" in said
    assert "The episode ends before it begins. Correct one of the two days" in said
    assert "For example: line 33, C1.e1, '2025-06-01'." in said
    assert "Keep it as you keep the return." in said


def test_a_bad_file_does_not_lose_the_good_ones(
    good: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(good.parent, census(child())[:1000], "cut.xml")
    assert main(["returns", "check", str(good.parent)]) == 2
    said = capsys.readouterr().out
    assert f"NOT READ: {good.parent / 'cut.xml'}" in said
    assert "cut short" in said
    assert "1 return, 0 errors, 0 queries, 1 not read." in said


def test_as_csv_a_row_an_issue_that_no_spreadsheet_works_out(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(bad.parent, b"nothing", "other.txt")
    assert main(["returns", "check", str(bad.parent), "--format", "csv"]) == 1
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    by_issue = {row["issue"]: row for row in rows}
    assert by_issue["cin.start-after-end"]["line"] == "33"
    assert by_issue["cin.start-after-end"]["authority"] == "383"
    assert by_issue["cin.code-unrecognised"]["value"] == "'=RC7"
    assert by_issue["not-read"]["file"].endswith("other.txt")


def test_as_json_everything(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["returns", "check", str(bad), "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    (one,) = data["returns"]
    assert one["rows"]["assessments"] == 1
    assert one["errors"] == len([i for i in one["issues"] if i["severity"] == "error"])
    assert {row["issue"] for row in one["counts"]} == {row["issue"] for row in one["issues"]}


def test_a_file_is_written_whole_and_never_over_another(
    bad: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.csv"
    assert main(["returns", "check", str(bad), "--out", str(out)]) == 1
    assert out.read_text().startswith("file,kind,authority,day,issue")
    assert "Written" in capsys.readouterr().err
    assert main(["returns", "check", str(bad), "--out", str(out)]) == 2
    assert "already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Name at least one return"),
        (["x.xml", "--authority", "Nowhere"], "--authority: No authority"),
        (["x.xml", "--as-of", "spring"], "--as-of"),
    ],
)
def test_what_needs_changing_is_said(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["returns", "check", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_what_the_file_does_not_say_can_be_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = str(written(tmp_path, census(child(), lea=None, day=None, year=None)))
    assert main(["returns", "check", bare]) == 2
    told = ["--authority", "leeds", "--as-of", "2026-03-31"]
    assert main(["returns", "check", bare, *told]) == 1
    assert "Leeds (383)" in capsys.readouterr().out


def test_letters_that_a_terminal_acts_on_are_not_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = {"la_child_id": "\x1b[31m", "child_details": {"date_of_birth": "2020-01-01"}}
    (tmp_path / "p.json").write_text(json.dumps({"la_code": 383, "Children": [person]}))
    assert main(["returns", "check", str(tmp_path)]) == 1
    assert "\x1b" not in capsys.readouterr().out


def test_several_processes_say_the_same_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        written(tmp_path, census(whole_child(Sex=None), child()), f"{number}.xml")
    written(tmp_path, b"?", "4.xml")
    assert main(["returns", "check", str(tmp_path), "--format", "json"]) == 1
    alone = capsys.readouterr().out
    monkeypatch.setattr(checking, "WORTH_ANOTHER_PROCESS", 0)
    monkeypatch.setattr(checking, "processors", lambda: 2)
    assert main(["returns", "check", str(tmp_path), "--format", "json"]) == 1
    assert capsys.readouterr().out == alone

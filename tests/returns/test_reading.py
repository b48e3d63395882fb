"""Finding out what a file is, and telling why one is not read."""

from __future__ import annotations

import gzip
import os
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from dutybound.returns import quality, reading
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Kind, OnProgress, Opening, Return, Told, Unread


@dataclass(frozen=True)
class Invented:
    """A reader of files that begin with a word; a group is a first letter of a name."""

    word: bytes
    kind: Kind = "cin"

    def claims(self, opening: Opening) -> bool:
        return opening.head.startswith(self.word)

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        letters = sorted({one.path.name[0] for one in openings})
        return [[o for o in openings if o.path.name[0] == letter] for letter in letters]

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        for one in openings:
            on_progress(one.size)
            if b"broken" in one.head:
                raise CannotRead("It is broken.", "Mend it.", line=3, column=7)
        day, where = date(2026, 3, 31), openings[0].path
        return Return("cin", told.authority or "", 2026, day, {}, quality.none(), where)


@pytest.fixture(autouse=True)
def readers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "READERS", (Invented(b"ONE"), Invented(b"TWO")))


def test_one_bad_file_never_loses_the_others(tmp_path: Path) -> None:
    for name, content in {"a": "ONE", "b": "ONE broken", "c": "TWO", "d": "?", "e": ""}.items():
        (tmp_path / name).write_text(content)
    read = list(reading.read_returns(tmp_path, told=Told(authority="383")))
    assert [type(one) for one in read] == [Return, Unread, Return, Unread, Unread]
    assert isinstance(read[0], Return)
    assert read[0].authority == "383"
    assert str(read[1]) == f"{tmp_path / 'b'}: Line 3, column 7: It is broken. Mend it."


def test_what_it_is_goes_by_what_it_holds_not_by_its_name(tmp_path: Path) -> None:
    packed = tmp_path / "return.xml"
    packed.write_bytes(gzip.compress(b"ONE"))
    (told,) = reading.read_returns(packed)
    assert isinstance(told, Unread)
    assert "gzip" in told.what
    assert "Unpack" in told.instead


def test_files_of_one_return_are_read_together_and_hidden_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / ".old").mkdir()
    for name in ("x1", "x2", "y1", ".x3", ".old/x4"):
        (tmp_path / name).write_text("ONE")
    found = reading.find_returns([tmp_path])
    assert [one.size for one in found if isinstance(one, reading.Found)] == [6, 3]


def test_what_was_found_can_be_sent_to_another_process(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("ONE")
    (found,) = reading.find_returns([tmp_path])
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301


def test_progress_is_told_in_bytes(tmp_path: Path) -> None:
    (tmp_path / "x1").write_text("ONE")
    (tmp_path / "x2").write_text("ONE!")
    seen: list[int] = []
    list(reading.read_returns(tmp_path, on_progress=seen.append))
    assert seen == [3, 4]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("ONE")
    (tmp_path / "y").symlink_to(tmp_path / "x")
    assert len(reading.find_returns([tmp_path, tmp_path / "x", tmp_path / "y"])) == 1


def test_an_empty_folder_and_a_pipe_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe")
    told = reading.find_returns([tmp_path / "empty", tmp_path / "pipe"])
    assert [one.what for one in told if isinstance(one, Unread)] == [
        "There is no file in it.",
        "It is no file, but a device or a pipe.",
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (told,) = reading.read_returns(tmp_path / "none.xml")
    assert isinstance(told, Unread)
    assert "cannot be opened" in told.what


def test_issues_have_their_columns_whatever_the_frame_lacks() -> None:
    check = quality.Check("cin.example", "query", "children", "Sex", "It is odd.", "Look at it.")
    rows = pl.DataFrame({"child": ["c1"], "sex": ["Q" * 500]})
    found = quality.issues(check, rows, value="sex")
    assert found.schema == quality.ISSUES
    assert found.row(0)[3:6] == ("c1", None, None)
    assert found["value"].str.len_chars().to_list() == [quality.LONGEST_VALUE]
    assert found["message"].to_list() == ["It is odd. Look at it."]


def test_issues_come_by_line_and_are_counted_with_errors_first() -> None:
    error = quality.Check("a.error", "error", "children", "Sex", "Wrong.", "Mend it.")
    query = quality.Check("a.query", "query", "children", "Sex", "Odd.", "Look.")
    found = quality.together(
        quality.one_issue(query, line=9), quality.one_issue(error, line=2), quality.one_issue(query)
    )
    assert found["line"].to_list() == [None, 2, 9]
    assert quality.counts(found).rows() == [
        ("a.error", "error", "children", "Sex", 1),
        ("a.query", "query", "children", "Sex", 2),
    ]

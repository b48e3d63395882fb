"""The sentence model: the one that was taught, alike each time, and silent where it is put to sleep."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from dutybound.law.england.problems import PROBLEMS
from dutybound.sentences import pieces, reading
from tests.audit.labelled_documents import CATEGORIES

installed = pytest.mark.skipif(not reading.is_there(), reason="onnxruntime is not installed")
MOST_MEBIBYTES = 16


def test_it_is_small() -> None:
    model = files(pieces.__package__).joinpath("model.onnx").read_bytes()
    assert len(model) <= MOST_MEBIBYTES << 20


def test_the_model_is_the_one_that_was_taught() -> None:
    from hashlib import sha256

    model = files(pieces.__package__).joinpath("model.onnx").read_bytes()
    assert sha256(model).hexdigest() == reading.SHA256


def test_asleep_it_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "is_installed", lambda: True)
    assert reading.is_there()
    with reading.asleep():
        assert not reading.is_there()
    assert reading.is_there()


def test_without_what_it_needs_it_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_NEEDED", ("no_such_package",))
    assert not reading.is_there()


@installed
def test_it_was_taught_what_the_program_asks() -> None:
    assert list(reading.taught()["clauses"]) == [*CATEGORIES, "found", "contested"]
    assert list(reading.taught()["stories"]) == [problem.id for problem in PROBLEMS]


@installed
def test_another_model_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SHA256", "of another")
    reading._model.cache_clear()
    with pytest.raises(RuntimeError, match="not the model that was taught"):
        reading.sure_of_clause("", "", "We help.")
    reading._model.cache_clear()


@installed
def test_nothing_is_told_or_kept_by_what_runs_it(tmp_path: Path) -> None:
    """onnxruntime, from 1.29 on, would write a number for the machine and a file of what it means to send."""
    asked = (
        "from dutybound.sentences.reading import sure_of_clause as sure; sure('', '', 'We help.')"
    )
    places = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(tmp_path))
    told_nobody = {name for name in os.environ if not name.startswith("ORT_")}
    given = {name: os.environ[name] for name in told_nobody} | places
    subprocess.run([sys.executable, "-c", asked], check=True, env=given, cwd=tmp_path)
    assert not list(tmp_path.iterdir())


@installed
def test_what_stands_around_a_clause_is_read_with_it() -> None:
    says = "Children whose only difficulty is ADHD"
    shut = reading.sure_of_clause("Who we will not assess", "", says)
    assert shut != reading.sure_of_clause("Who came to the party", "", says)
    assert shut == reading.sure_of_clause("Who we will not assess", "", says)


@installed
@pytest.mark.parametrize("says", ["", " ", "\0\ud800\uffff", "a" * 200_000, "\u2603" * 400])
def test_anything_is_read(says: str) -> None:
    for sure in (reading.sure_of_clause(says, says, says), reading.sure_of_story(says)):
        assert all(0 <= one <= 1 for one in sure.values())

"""`dutybound bulk`: exit codes, and sentences where something is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dutybound.bulk.running import Run
from dutybound.cli.ending import BAD_INPUT, FINE, NEEDS_ATTENTION
from dutybound.cli.running import run as dutybound


def test_a_run(simulated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "run"
    assert dutybound(["bulk", str(simulated / "301"), "--out", str(out)]) == FINE
    said = capsys.readouterr()
    assert "Children: " in said.out
    assert "evaluate" in said.out
    assert said.err == ""
    assert dutybound(["bulk", str(simulated / "301"), "--out", str(out)]) == FINE
    assert "Done before and unchanged: 1 of 1." in capsys.readouterr().out


def test_a_bad_file_is_told(
    returns: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (returns / "301" / "cin.xml").write_text("<Message>")
    ended = dutybound(["bulk", str(returns / "301"), "--out", str(tmp_path / "run")])
    assert ended == NEEDS_ATTENTION
    assert "Not read: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["bulk", "--out", "OUT"], "Name at least one file or folder"),
        (["bulk", "NOWHERE", "--out", "OUT"], "There is no return"),
        (["bulk", "IN", "--out", "OUT", "--as-of", "2026-13-01"], "--as-of"),
        (["bulk", "IN", "--out", "OUT", "--as-of", "2026"], "is not one day"),
        (["bulk", "IN", "--out", "OUT", "--reform", "white-paper"], "No reform is called"),
        (["bulk", "IN", "--out", "OUT", "--authority", "Atlantis"], "--authority: No authority"),
        (["bulk", "IN", "--out", "OUT", "--engine", "abacus"], "engine"),
        (["bulk", "IN", "--out", "IN"], "holds other files"),
        (["bulk", "reasons", "OUT", "--child", "cin-1"], "holds other files"),
    ],
)
def test_what_cannot_be_done_is_told(
    returns: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    expected: str,
) -> None:
    named = {"IN": str(returns), "OUT": str(tmp_path / "run"), "NOWHERE": str(tmp_path / "no")}
    assert dutybound([named.get(word, word) for word in arguments]) == BAD_INPUT
    said = capsys.readouterr()
    assert expected in said.err
    assert "Traceback" not in said.err


def test_reasons(finished: Run, capsys: pytest.CaptureFixture[str]) -> None:
    child = json.loads((finished.out / "parts" / "301.json").read_text())
    assert child["returns"]
    from tests.bulk.test_reasons import some_children

    one = some_children(finished.out, 2)[0]
    assert (
        dutybound(["bulk", "reasons", str(finished.out), "--child", one, "--authority", "301"])
        == FINE
    )
    assert "[child.born]" in capsys.readouterr().out
    assert (
        dutybound(
            [
                "bulk",
                "reasons",
                str(finished.out),
                "--child",
                one,
                "--authority",
                "301",
                "--format",
                "json",
            ]
        )
        == FINE
    )
    assert json.loads(capsys.readouterr().out)[0]["rule"]

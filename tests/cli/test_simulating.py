"""`dutybound simulate`, as somebody runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.cli import main


def run(*arguments: str) -> int:
    return main(["simulate", *arguments])


def test_it_writes_returns_and_says_what(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "made"
    assert run("--out", str(out), "--children", "60", "--authorities", "Leeds,301") == 0
    said = capsys.readouterr().out
    assert "60 children and young persons, in 2 authorities" in said
    assert "Nobody in it lives" in said
    assert {path.name for path in (out / "returns").iterdir()} == {"301", "383"}
    assert (out / "returns" / "383" / "cin.xml").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--children", "0"), "0 children cannot be simulated"),
        (("--authorities", "Leads"), "Did you mean Leeds?"),
        (("--faults", "2"), "rate of faults"),
        (("--year", "1999"), "collection of 1999"),
        (("--sen2", "json"), "blade"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--out", str(tmp_path / "made"), *arguments) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_else_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("kept", encoding="utf-8")
    assert run("--out", str(tmp_path), "--children", "5", "--authorities", "383") == 2
    assert "letter.txt" in capsys.readouterr().err
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "kept"

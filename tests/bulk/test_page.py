"""docs/returns.md: its commands run, and it says what the returns cannot show."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import polars as pl
import pytest

from dutybound.cli.ending import FINE
from dutybound.cli.running import run as dutybound
from dutybound.returns.recorded.about import CANNOT_SHOW, TAKEN

PAGE = (Path(__file__).parents[2] / "docs" / "returns.md").read_text(encoding="utf-8")


def test_the_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    section = PAGE.split("## Every rule for every child")[1].split("\n## ")[0]
    shown = re.findall(r"^    dutybound (.+)$", section, re.MULTILINE)
    assert [line.split()[0] for line in shown] == ["simulate", "bulk"]
    for line in shown:
        assert dutybound(shlex.split(line)) == FINE, line
    child = pl.read_parquet("run/children/383.parquet")["child"][0]
    (reasons,) = re.findall(r"`dutybound (bulk reasons [^`]+)`", section)
    assert dutybound(shlex.split(reasons.replace("ID", child))) == FINE
    for name in re.findall(r"`([a-z-]+(?:/|\.csv|\.json|\.html))`", section):
        assert (Path("run") / name).exists() or name == "reform.csv", name


def test_it_says_what_the_returns_cannot_show() -> None:
    flat = " ".join(PAGE.split())
    for kind in ("sen2", "cin", "annex-a"):
        for sentence in (*CANNOT_SHOW[kind], *TAKEN[kind]):
            assert sentence in flat

"""A run that is killed leaves nothing half-written, and goes on to the same end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest

from dutybound.bulk.running import Run
from dutybound.bulk.settings import Settings
from dutybound.bulk.writing import UNFINISHED, whole
from tests.bulk.short import tables
from tests.bulk.test_running import contents


def start(returns: Path, out: Path) -> subprocess.Popen[bytes]:
    """The command, with processes of its own, as a group that can be killed."""
    command = [sys.executable, "-m", "dutybound", "bulk", str(returns), "--out", str(out)]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def kill(running: subprocess.Popen[bytes]) -> None:
    os.killpg(running.pid, signal.SIGKILL)
    running.wait(timeout=30)


def wait_for(path: Path, running: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        if path.exists() or running.poll() is not None:
            return
        time.sleep(0.05)
    raise TimeoutError(path)


def whole_files(out: Path) -> None:
    """Every file that has its name is whole."""
    for path in out.rglob("*.parquet"):
        if not path.name.startswith("."):
            pl.read_parquet(path)
    for path in out.rglob("*.json"):
        if not path.name.startswith("."):
            assert path.read_text().endswith("}\n")


@pytest.mark.slow
@pytest.mark.parametrize("seen", ["manifest.json", "findings", "parts", "summary"])
def test_killed_in_the_middle(finished: Run, simulated: Path, tmp_path: Path, seen: str) -> None:
    out = tmp_path / "run"
    running = start(simulated, out)
    wait_for(out / seen, running)
    kill(running)
    whole_files(out)
    again = tables([simulated], out, Settings(), processes=1)
    assert contents(again.out) == contents(finished.out)
    assert not list(out.rglob(f"*{UNFINISHED}"))


def stopped_while_writing(path: Path) -> None:
    with whole(path) as draft:
        draft.write_text("half of wh")
        raise OSError("the disk is full")


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text("before")
    with pytest.raises(OSError, match="full"):
        stopped_while_writing(path)
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["file.csv"]


def test_what_a_killed_run_left_is_swept(before: Path, simulated: Path) -> None:
    left = before / "findings" / f".301.parquet.77{UNFINISHED}"
    left.write_bytes(b"PAR1")
    (before / "findings" / "999.parquet").write_bytes(b"PAR1")
    tables([simulated], before, Settings(), processes=1)
    assert not left.exists()
    assert not (before / "findings" / "999.parquet").exists()

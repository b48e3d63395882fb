"""Invented returns of two authorities, and a run over them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dutybound.bulk.running import Run, run
from dutybound.bulk.settings import Settings
from dutybound.simulate import Simulation, simulate


@pytest.fixture(scope="session")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Returns of 301 and 383, with faults; nobody writes into them."""
    out = tmp_path_factory.mktemp("simulated") / "all"
    simulate(Simulation(800, 5, ("301", "383"), faults=0.02), out, processes=1)
    return out / "returns"


@pytest.fixture(scope="session")
def finished(simulated: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run over them; nobody writes into it."""
    return run([simulated], tmp_path_factory.mktemp("finished") / "run", Settings(), processes=1)


@pytest.fixture
def returns(simulated: Path, tmp_path: Path) -> Path:
    """A copy that a test may change."""
    shutil.copytree(simulated, tmp_path / "returns")
    return tmp_path / "returns"


@pytest.fixture
def before(finished: Run, tmp_path: Path) -> Path:
    """A copy of the finished run that a test may go on with."""
    shutil.copytree(finished.out, tmp_path / "run")
    return tmp_path / "run"

"""The mini-rulebook in several engines, in turn: records a second, and the share of memory's speed."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from benchmarks import Part, table
from benchmarks.mini_rulebook import data
from dutybound.days import ENGLAND, day, to_date

ROOT = Path(__file__).parents[2]
ENVIRONMENT = ROOT / ".venv-bench"
REQUIREMENTS = Path(__file__).with_name("requirements.txt")
ROWS = 1_000_000
ROUNDS = 3
PEERS_AIM, BANDWIDTH_AIM = 100, 0.5
MODES = ("statuses", "days")
OPENFISCA = "openfisca-core"
OURS = "Dutybound with numba"
_COPIED = 1 << 25  # days of 8 bytes, a quarter of a gigabyte


@dataclass
class Engine:
    """A program that works the mini-rulebook out."""

    name: str
    module: str
    extra: tuple[str, ...] = ()
    ours: bool = False
    times: dict[str, list[float]] = field(default_factory=dict)
    sums: dict[str, dict[str, int]] = field(default_factory=dict)
    moved: dict[str, int] = field(default_factory=dict)
    peak: int = 0

    def run(self, folder: Path, mode: str) -> None:
        """Once more, in a process of its own."""
        python = sys.executable if self.ours else str(ENVIRONMENT / "bin" / "python")
        module = f"benchmarks.mini_rulebook.{self.module}"
        command = [python, "-m", module, str(folder), mode, *self.extra]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        found = json.loads(done.stdout)
        self.times.setdefault(mode, []).extend(found["times"])
        self.sums[mode], self.moved[mode] = found["sums"], found["moved"]
        self.peak = max(self.peak, found["peak"])


def engines() -> list[Engine]:
    return [
        Engine(OPENFISCA, "in_openfisca"),
        Engine("polars, its own calendar functions", "in_polars"),
        Engine("polars, looking days up", "in_polars", ("tables",)),
        Engine("Dutybound with NumPy", "ours", ("numpy",), ours=True),
        Engine(OURS, "ours", ("numba",), ours=True),
    ]


def measure(rows: int = ROWS) -> Part:
    """Draw the facts, run every engine in turn, hold their answers together."""
    make_environment()
    running = engines()
    with TemporaryDirectory() as folder:
        data.write_data(Path(folder), rows, holidays())
        copied = []
        for _ in range(ROUNDS):
            copied.append(copy_speed())
            for engine in running:
                for mode in MODES:
                    engine.run(Path(folder), mode)
    if other := [name for mode in MODES for name in differing(running, mode)]:
        raise ValueError(f"not the same answers as {running[0].name}: {', '.join(other)}")
    return told(running, rows, median(copied))


def differing(running: list[Engine], mode: str) -> Iterator[str]:
    """Where an engine does not give the answers of the first."""
    for name, wanted in running[0].sums[mode].items():
        yield from (f"{e.name} {name}" for e in running if e.sums[mode].get(name) != wanted)


def make_environment() -> None:
    """The other engines' own environment, made once."""
    ready = ENVIRONMENT / "ready"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if ready.exists() and ready.read_text(encoding="utf-8") == wanted:
        return
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    pip = [str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet", "--quiet"]
    subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=True)
    ready.write_text(wanted, encoding="utf-8")


def holidays() -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """The bank holidays of our calendar, as days since 1970."""
    every = range(ENGLAND.first, ENGLAND.last + 1)
    shut = [when for when in every if not ENGLAND.counts(when) and to_date(when).weekday() < 5]
    return np.array(shut, dtype=np.int32) - np.int32(day(1970, 1, 1))


def copy_speed() -> float:
    """Bytes a second, read and written, of a plain copy: the best of a few."""
    source, target = np.full(_COPIED, 1.0), np.full(_COPIED, 2.0)  # zeros would be no memory at all
    best = min(_copied(source, target) for _ in range(5))
    return 2 * source.nbytes / best


def _copied(source: np.ndarray[tuple[int]], target: np.ndarray[tuple[int]]) -> float:
    start = perf_counter()
    np.copyto(target, source)
    return perf_counter() - start


# --- what it comes to ---------------------------------------------------------------------------


def told(running: list[Engine], rows: int, copied: float) -> Part:
    ours = next(engine for engine in running if engine.name == OURS)
    first = running[0]
    ratio = {mode: _seconds(first, mode) / _seconds(ours, mode) for mode in MODES}
    share = {mode: ours.moved[mode] / _seconds(ours, mode) / copied for mode in MODES}
    what = (
        f"{rows:,} records, {ROUNDS} rounds in turn, each engine in a process of its own; median of all "
        "runs. Twelve conditions and twelve statuses, and with days the last day of each duty as well "
        "(ours then also works out by when and how late, as ranges). All engines gave the same answers, "
        "by a sum of every column. openfisca-core has its simulation built anew, as it keeps what it "
        "worked out; ours plans anew only for other rules or other columns."
    )
    speed = (
        f"A plain copy moved {copied / 1e9:.1f} GB/s in the same run. Dutybound with numba moved "
        f"{_moved(ours, 'statuses', rows)} a record for statuses, {100 * share['statuses']:.0f}% of that "
        f"speed, and {_moved(ours, 'days', rows)} with days, {100 * share['days']:.0f}%."
    )
    aims = (
        f"Aims: {PEERS_AIM} times openfisca-core: {_met(ratio, PEERS_AIM, '{:.0f}')}; half the speed of "
        f"memory: {_met(share, BANDWIDTH_AIM, '{:.2f}')}."
    )
    heads = (
        "",
        *(f"{m}: {what}" for m in MODES for what in ("records/s", "times openfisca")),
        "MiB",
    )
    lines = table(heads, list(_rows(running, rows)))
    heading = "## Twenty-four rules in other engines"
    return Part("\n\n".join((heading, what, lines, speed, aims)))


def _rows(running: list[Engine], rows: int) -> Iterator[tuple[str, ...]]:
    first = running[0]
    for engine in running:
        figures = [
            figure
            for mode in MODES
            for figure in (
                f"{rows / _seconds(engine, mode) / 1e6:.2f} M",
                f"{_seconds(first, mode) / _seconds(engine, mode):.1f}",
            )
        ]
        yield engine.name, *figures, f"{engine.peak:,}"


def _seconds(engine: Engine, mode: str) -> float:
    return median(engine.times[mode])


def _moved(engine: Engine, mode: str, rows: int) -> str:
    return f"{engine.moved[mode] / rows:.0f} bytes"


def _met(found: dict[str, float], aim: float, form: str) -> str:
    each = (
        f"{'met' if value >= aim else 'MISSED'} for {mode} ({form.format(value)})"
        for mode, value in found.items()
    )
    return ", ".join(each)


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS).text)

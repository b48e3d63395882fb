"""What it takes to start: the whole of `dutybound check`, and importing the case reader."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks import Aim, Part, seconds, table

EXAMPLE = Path("examples/23-013-824.yaml")
TIMES = 15
READER = (
    "from dutybound.engine import check; from dutybound.law.england import rulebook; rulebook()"
)
BARE_READER = "import dutybound.engine"


def measure() -> Part:
    # Interleaved, so that whatever else the machine does falls on all alike.
    commands: dict[str, list[str | Path]] = {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        "import the case reader": [sys.executable, "-c", BARE_READER],
        "import the case reader and the rulebook": [sys.executable, "-c", READER],
        f"`dutybound check {EXAMPLE.name}`": [sys.executable, "-m", "dutybound", "check", EXAMPLE],
    }
    times = _interleaved(commands)
    bare, *_, whole = times.values()
    reader = times["import the case reader"] - bare
    rows: list[tuple[str, ...]] = [
        (name, f"{time:.3f}", f"{time - bare:.3f}") for name, time in times.items()
    ]
    heads = ("whole process", "seconds", "less bare Python")
    how = f"Median of {TIMES}, a fresh process each, in turn; modules are compiled beforehand."
    text = f"{how}\n\n{table(heads, rows)}\n\n{_heavy()}"
    aims = (
        Aim("cold start of `dutybound check`, whole process", 0.4, whole),
        Aim("import of the case reader, Python's own start left out", 0.1, reader),
        Aim("import of the case reader, whole process", 0.1, times["import the case reader"]),
    )
    return Part(f"## Starting\n\n{text}", aims)


def _interleaved(commands: dict[str, list[str | Path]]) -> dict[str, float]:
    found: dict[str, list[float]] = {name: [] for name in commands}
    for round_ in range(TIMES + 1):
        for name, command in commands.items():
            time = seconds(partial(_run, command))
            if round_:
                found[name].append(time)
    return {name: median(times) for name, times in found.items()}


def _run(command: list[str | Path]) -> None:
    # 1 is "something is late", which is what the example finds.
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=_as_installed())
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} failed:\n{done.stderr}")


def _as_installed() -> dict[str, str]:
    """The environment in which Python keeps what it has compiled, as it does unless told not to."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _heavy() -> str:
    code = f"import sys; {READER}; print(*({{'django', 'numpy', 'yaml'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = done.stdout.strip()
    return f"Loaded with the case reader of Django, NumPy and PyYAML: {found or 'none'}."

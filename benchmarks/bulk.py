"""All England's returns, simulated: read, checked, worked out and summed up.

    python -m benchmarks.bulk [--children N] [--folder DIR] [--reform ID]

Simulates as many children as there are in England's returns (or N), runs over them with a process for each
processor, and says where the time went.  With --folder the simulated returns are kept there and used again.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
from pathlib import Path
from time import perf_counter

from dutybound.bulk.running import Run, run
from dutybound.bulk.settings import Settings
from dutybound.simulate import Simulation, simulate

SEED = 7
FAULTS = 0.01


def returns_in(folder: Path, children: int | None) -> Path:
    """The simulated returns, made if they are not there."""
    made = folder / f"england-{children or 'all'}"
    if not made.exists():
        begun = perf_counter()
        simulate(Simulation(children, SEED, faults=FAULTS), made)
        print(f"simulated in {perf_counter() - begun:.1f} s")
    return made / "returns"


def told(done: Run) -> None:
    """Where the time went."""
    children = sum(part.counts.get("children", 0) for part in done.parts.values())
    findings = sum(part.counts.get("findings", 0) for part in done.parts.values())
    wall = done.wall["all"]
    print(f"{children:,} children, {findings:,} findings, {len(done.parts)} authorities")
    print(f"{wall:.1f} s by the clock: {children / wall:,.0f} children a second")
    for name in ("parts", "telling"):
        print(f"  {name:<10}{done.wall[name]:>8.1f} s by the clock")
    print("processor time of the parts, all processes together:")
    for name, taken in done.seconds.items():
        print(f"  {name:<10}{taken:>8.1f} s")
    peak = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(f"largest process: {peak / 1024 / 1024:.1f} GiB; processors: {os.cpu_count()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--children", type=int, default=None)
    parser.add_argument("--folder", type=Path, default=None)
    parser.add_argument("--reform", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        returns = returns_in(chosen.folder or Path(scratch), chosen.children)
        told(run([returns], Path(scratch) / "run", Settings(reform=chosen.reform)))


if __name__ == "__main__":
    main()

"""What every engine must give: twelve truths, twelve statuses, twelve last days; and a sum of each."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

NOT_ENGAGED, DUE, MET, MET_LATE, OVERDUE, UNCLEAR = range(6)
"""The statuses of a duty, as numbers."""

NONE = -(2**31)
"""The last day where there is none, or none that is exact."""

TIMES = 4

Answers = Mapping[str, NDArray[Any]]


def sums(answers: Answers) -> dict[str, int]:
    """A sum of every column: `is0` to `is11`, `status0` to `status11`, `due0` to `due11`."""
    return {
        name: crc32(np.ascontiguousarray(column, dtype="i4" if name[0] == "d" else "i1").tobytes())
        for name, column in sorted(answers.items())
    }


class Job(NamedTuple):
    """What to time, its answers for the sums, and the bytes that it reads and writes (0: not told)."""

    work: Callable[[], object]
    answers: Callable[[], Answers]
    moved: int = 0


def report(make: Callable[[Path], Job]) -> None:
    """Measure in this process: `make` reads the data."""
    job = make(Path(sys.argv[1]))
    found = sums(job.answers())
    times = [_seconds(job.work) for _ in range(TIMES)]
    peak = getrusage(RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"times": times, "sums": found, "peak": peak, "moved": job.moved}))


def with_days() -> bool:
    """Whether last days are asked for besides conditions and statuses."""
    return "days" in sys.argv


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start

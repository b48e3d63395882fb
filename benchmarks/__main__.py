"""Run every benchmark and write RESULTS.md beside this file: `python -m benchmarks [CASES]`."""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import (
    Part,
    audit,
    columns,
    desk,
    documents,
    holding,
    letters,
    one_case,
    questions,
    remaining,
    start_up,
    web,
)
from dutybound import __version__
from dutybound.law.england import rulebook

RESULTS = Path(__file__).parent / "RESULTS.md"


def main(cases: int) -> None:
    parts = [
        one_case.measure(),
        questions.measure(),
        remaining.measure(),
        letters.measure(),
        documents.measure(),
        start_up.measure(),
        web.measure(),
        desk.measure(),
        columns.measure(cases),
        holding.measure(),
        audit.measure("held-out"),
    ]
    text = "\n\n".join((_head(), _aims(parts), *(part.text for part in parts))) + "\n"
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def _head() -> str:
    import numpy as np

    book = rulebook()
    where = (
        f"Written by `make bench` on {datetime.now(UTC):%Y-%m-%d}. {_machine()}. "
        f"Python {platform.python_version()}, NumPy {np.__version__}, Dutybound {__version__}, "
        f"rulebook {book.name} {book.version} ({len(book)} rules, "
        f"{sum(len(rule.step_ids) for rule in book)} steps). Load before the run: {_load()}."
    )
    caution = (
        "The machine may be shared: times of two runs differ by half and more, ratios within a run "
        "by less."
    )
    return "\n\n".join(("# Measured", where, caution))


def _aims(parts: list[Part]) -> str:
    lines = [aim.line() for part in parts for aim in part.aims]
    return "\n".join(("| aim | at most | measured | |", "| --- | ---: | ---: | --- |", *lines))


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _load() -> str:
    return ", ".join(f"{load:.2f}" for load in os.getloadavg())


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else columns.CASES)

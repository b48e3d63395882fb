"""Measurements of speed.  `make bench` runs them all and writes RESULTS.md.

Absolute times depend on the machine and on what else it does; ratios are taken within one run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Aim:
    """What was aimed at and what was measured, both in seconds."""

    what: str
    aim: float
    measured: float

    def line(self) -> str:
        verdict = "met" if self.measured <= self.aim else "MISSED"
        return f"| {self.what} | {self.aim:g} s | {self.measured:.3f} s | {verdict} |"


@dataclass(frozen=True)
class Part:
    """One part of the results: its text in Markdown, and its aims."""

    text: str
    aims: tuple[Aim, ...] = ()


def median_seconds(work: Callable[[], object], *, times: int) -> float:
    """The median time of some work, after one run that is not counted."""
    work()
    return median(seconds(work) for _ in range(times))


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table in Markdown: the first column words, the others numbers."""
    lines = [heads, ("---", *("---:" for _ in heads[1:])), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)

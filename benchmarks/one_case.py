"""One case against the whole rulebook, with reasons and without."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks import Aim, Part, median_seconds, table
from dutybound.case import load_case
from dutybound.engine import Case, check
from dutybound.engine.cases import Record
from dutybound.language import Rulebook
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
TIMES, TIMES_BROAD = 50, 3
MOST_SECONDS = 0.005


def measure() -> Part:
    book = rulebook()
    timed = [_timed(load_case(path, book), book, TIMES) for path in EXAMPLES]
    broad = _timed(broad_case(book), book, TIMES_BROAD)
    rows = [
        *(one.row(f"`{path.name}`") for path, one in zip(EXAMPLES, timed, strict=True)),
        broad.row("built: matters of every kind, many facts vague"),
    ]
    heads = ("case", "matters", "findings", "with reasons, ms", "without, ms", "ratio")
    text = f"Median of {TIMES}, loaded and imported beforehand.\n\n{table(heads, rows)}"
    slowest = max(one.full for one in timed)
    aim = Aim("one case with reasons, the slowest of the examples", MOST_SECONDS, slowest)
    return Part(f"## One case\n\n{text}", (aim,))


@dataclass(frozen=True)
class Timed:
    """How large a case is, and the seconds that it takes with reasons and without."""

    matters: int
    findings: int
    full: float
    bare: float

    def row(self, name: str) -> tuple[str, ...]:
        times = (f"{self.full * 1e3:.2f}", f"{self.bare * 1e3:.2f}", f"{self.full / self.bare:.1f}")
        return (name, str(self.matters), str(self.findings), *times)


def _timed(case: Case, book: Rulebook, times: int) -> Timed:
    return Timed(
        len(list(case.all_records())),
        len(check(case, book).findings),
        median_seconds(lambda: check(case, book), times=times),
        median_seconds(lambda: check(case, book, explain=False), times=times),
    )


def broad_case(book: Rulebook) -> Case:
    """A drawn case for each rule, all put together as matters of one child."""
    rng = Random(824)
    cases = [draw_case(rng, book, rule, two_accounts=False) for rule in book]
    first = cases[0]
    for number, other in enumerate(cases[1:], start=2):
        _move(other.root, first.root, number)
    return Case(first.as_of, first.root, frozenset(book.matters))


def _move(old: Record, new: Record, number: int) -> None:
    """Copy everything below one record to below another, under ids of its own."""
    for records in old.children.values():
        for record in records:
            copy = Record(record.matter, f"{record.id}-of-{number}", new, dict(record.accounts))
            _move(record, copy, number)

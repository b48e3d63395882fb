"""One case against the whole rulebook, with reasons and without."""

from __future__ import annotations

from pathlib import Path
from random import Random

from benchmarks import Part, median_seconds, table
from dutybound.case import load_case
from dutybound.engine import Case, check
from dutybound.engine.cases import Record
from dutybound.language import Rulebook
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case

EXAMPLE = Path("examples/23-013-824.yaml")
TIMES = 50


def measure() -> Part:
    book = rulebook()
    cases = {
        f"`{EXAMPLE.name}`": load_case(EXAMPLE, book),
        "built: matters of every kind, many facts vague": broad_case(book),
    }
    rows = [_row(name, case, book) for name, case in cases.items()]
    heads = ("case", "matters", "findings", "with reasons, ms", "without, ms", "ratio")
    text = f"Median of {TIMES}, loaded and imported beforehand.\n\n{table(heads, rows)}"
    return Part(f"## One case\n\n{text}")


def _row(name: str, case: Case, book: Rulebook) -> tuple[str, ...]:
    findings = len(check(case, book).findings)
    full = median_seconds(lambda: check(case, book), times=TIMES)
    bare = median_seconds(lambda: check(case, book, explain=False), times=TIMES)
    matters = len(list(case.all_records()))
    times = (f"{full * 1e3:.2f}", f"{bare * 1e3:.2f}", f"{full / bare:.1f}")
    return (name, str(matters), str(findings), *times)


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

"""The whole rulebook over a million cases in columns, and the same by the case reader.

Run as a program it measures in a process of its own, so that the peak of memory is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median
from typing import Any

from benchmarks import Part, seconds, table
from dutybound.engine import Case, check
from dutybound.engine.answers import possible_statuses, ways_to_read
from dutybound.engine.columns import Columns, Tables, tables_from_cases
from dutybound.engine.columns.answers import BLOCK_ROWS
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import Rule, Rulebook
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case

CASES = 1_000_000
DRAWN = 2_000
SAMPLE = 500
TIMES = 3


def measure(cases: int = CASES) -> Part:
    """Measure in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.columns", str(cases)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Part(_told(json.loads(done.stdout)))


def run(cases: int) -> dict[str, Any]:
    """Every figure, as plain numbers: seconds, rows, MiB."""
    book, rng = rulebook(), Random(1_000_000)
    drawn = [draw_case(rng, book, book.rules[i % len(book)]) for i in range(DRAWN)]
    tables = tables_from_cases(drawn, book).repeated(-(-cases // DRAWN))
    resident = _peak()
    columns = Columns(tables)
    consume(columns, book.rules)  # builds the look-up tables
    kinds: dict[str, Callable[[], object]] = {
        "statuses": lambda: consume(columns, book.rules),
        "with_days": lambda: consume(columns, book.rules, with_days=True),
        "case_statuses": lambda: statuses_of(drawn[:SAMPLE], book),
        "case_findings": lambda: [check(c, book, explain=False) for c in drawn[:SAMPLE]],
    }
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(TIMES):
        for name, work in kinds.items():
            times[name].append(seconds(work))
    return {
        "cases": tables.cases,
        "matters": sum(table.size for table in tables.tables.values()),
        "evaluations": sum(tables.size(rule.about) for rule in book),
        "steps": sum(tables.size(rule.about) * len(rule.step_ids) for rule in book),
        "resident": resident,
        "peak": _peak(),
        "rules": [_by_rule(columns, tables, rule) for rule in book],
        **{name: median(all_times) for name, all_times in times.items()},
    }


def consume(columns: Columns, rules: tuple[Rule, ...], *, with_days: bool = False) -> None:
    """Work everything out, a block at a time, and keep nothing."""
    for _ in columns.parts(rules, with_days=with_days):
        pass


def statuses_of(cases: list[Case], book: Rulebook) -> None:
    """What the columns work out when no days are asked for, by the case reader."""
    for case in cases:
        _statuses_of(case, book)


def _statuses_of(case: Case, book: Rulebook) -> None:
    view = View(case)
    plain = Session(view, case.as_of)
    for rule in book:
        ways = ways_to_read(rule) if rule.contested else []
        sessions = [Session(view, case.as_of, way) for way in ways] or [plain]
        for record in case.records(rule.about):
            for step_id in rule.step_ids:
                for session in sessions:
                    possible_statuses(session.at(record), rule.outcome(step_id))


def _by_rule(columns: Columns, tables: Tables, rule: Rule) -> tuple[str, int, int, float]:
    times = [seconds(lambda: consume(columns, (rule,))) for _ in range(TIMES)]
    return rule.id, len(rule.step_ids), tables.size(rule.about), median(times)


def _peak() -> int:
    return getrusage(RUSAGE_SELF).ru_maxrss // 1024


def _told(found: dict[str, Any]) -> str:
    what = (
        f"{found['cases']:,} cases with {found['matters']:,} matters: {DRAWN:,} drawn cases of the tests' "
        f"generator (vague days, unknown facts, two accounts) repeated. {found['evaluations']:,} "
        f"evaluations of a rule on a matter, {found['steps']:,} of a step. One thread, blocks of "
        f"{BLOCK_ROWS:,} rows, median of {TIMES}; tables built beforehand."
    )
    how = (
        f"The case reader's times are extrapolated from {SAMPLE} of the drawn cases, measured in turn "
        "with the columns. Against findings the comparison is not quite even: the case reader also "
        "tells each speaker's account and the replies."
    )
    memory = (
        f"Peak memory {found['peak']:,} MiB, of which {found['resident']:,} MiB was reached when the "
        "tables stood."
    )
    alone = "By rule, each alone, statuses and open exceptions:"
    heading = "## A million cases in columns"
    return "\n\n".join((heading, what, _rates(found), how, memory, alone, _rules(found)))


def _rates(found: dict[str, Any]) -> str:
    cases, evaluations = found["cases"], found["evaluations"]
    scale = cases / SAMPLE
    statuses, findings = scale * found["case_statuses"], scale * found["case_findings"]
    measured = (
        ("columns: statuses and open exceptions", found["statuses"], statuses),
        ("columns: and days, days late", found["with_days"], findings),
        ("case reader: statuses only (extrapolated)", statuses, statuses),
        ("case reader: findings, no reasons (extrapolated)", findings, findings),
    )
    rows: list[tuple[str, ...]] = [
        (
            name,
            f"{time:.2f}",
            f"{cases / time:,.0f}",
            f"{evaluations / time:,.0f}",
            f"{by_case / time:.0f}",
        )
        for name, time, by_case in measured
    ]
    return table(("", "seconds", "cases/s", "rule-evaluations/s", "times the case reader"), rows)


def _rules(found: dict[str, Any]) -> str:
    rows: list[tuple[str, ...]] = [
        (f"`{name}`", str(steps), f"{rows:,}", f"{1e3 * time:.0f}", f"{rows / time / 1e6:.1f} M")
        for name, steps, rows, time in found["rules"]
    ]
    return table(("rule", "steps", "matters", "ms", "matters/s"), rows)


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]))))

"""The whole rulebook over millions of cases in columns, and twenty-four rules beside other engines.

`python -m benchmarks.columns` prints both parts.  Each engine and each number of cases is measured in a
process of its own, so that the peak of memory is its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import Part, seconds, table
from benchmarks.mini_rulebook import comparing
from dutybound.engine import Case, check
from dutybound.engine.answers import possible_statuses, ways_to_read
from dutybound.engine.columns import Columns, Engine, Tables, tables_from_cases
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import Rule, Rulebook
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.engine.sums import sums

CASES = 1_000_000
MANY, MOST = 5, 10
"""So many times as many cases: for the rates, and for the peak of memory."""

MEMORY = 8 * 1024
"""The MiB in which the most cases must be worked out."""

DRAWN = 2_000
SAMPLE = 500
TIMES = 3

Found = dict[str, Any]


def measure(cases: int = CASES) -> Part:
    """Both parts, each measurement in a fresh process."""
    mini = comparing.measure(min(cases, comparing.ROWS))
    return Part("\n\n".join((_told(cases), mini.text)))


# --- in a process of its own --------------------------------------------------------------------


def run(what: str, cases: int, engine: Engine) -> Found:
    """One measurement as plain numbers: seconds, rows, MiB."""
    if what == "start":
        return _start(engine)
    book = rulebook()
    drawn = drawn_cases(book)
    tables = tables_from_cases(drawn, book).repeated(-(-cases // DRAWN))
    found: Found = {"resident": peak(), "cases": tables.cases, **sizes(tables, book)}
    columns = Columns(tables, engine=engine)
    times = 1 if what == "once" else TIMES
    if what == "rates":
        consume(columns, book.rules)  # builds the look-up tables
        found["statuses"] = _median(columns, book, times, with_days=False)
    found["with_days"] = _median(columns, book, times, with_days=True)
    found["peak"] = peak()
    if what == "rates" and cases <= CASES:
        found["sum"] = sorted(sums(columns.parts(book, with_days=True)).values())
        found |= _by_case(drawn[:SAMPLE], book) if engine == "numpy" else {}
    return found


def drawn_cases(book: Rulebook, number: int = DRAWN) -> list[Case]:
    rng = Random(1_000_000)
    return [draw_case(rng, book, book.rules[i % len(book)]) for i in range(number)]


def sizes(tables: Tables, book: Rulebook) -> dict[str, int]:
    return {
        "matters": sum(each.size for each in tables.tables.values()),
        "evaluations": sum(tables.size(rule.about) for rule in book),
        "steps": sum(tables.size(rule.about) * len(rule.step_ids) for rule in book),
    }


def consume(columns: Columns, rules: tuple[Rule, ...], *, with_days: bool = False) -> None:
    """Work everything out, a block at a time, and keep nothing."""
    for _ in columns.parts(rules, with_days=with_days):
        pass


def _median(columns: Columns, book: Rulebook, times: int, *, with_days: bool) -> float:
    each = (
        seconds(lambda: consume(columns, book.rules, with_days=with_days)) for _ in range(times)
    )
    return median(each)


def _by_case(cases: list[Case], book: Rulebook) -> Found:
    """The same by the case reader, for one case."""
    statuses = seconds(lambda: statuses_of(cases, book)) / len(cases)
    findings = seconds(lambda: [check(case, book, explain=False) for case in cases]) / len(cases)
    return {"case_statuses": statuses, "case_findings": findings}


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


def _start(engine: Engine) -> Found:
    """How long the first answers take in a fresh process, and the same once more."""
    book = rulebook()
    tables = tables_from_cases(drawn_cases(book, 200), book)
    columns = Columns(tables, engine=engine)
    first = seconds(lambda: consume(columns, book.rules, with_days=True))
    again = seconds(lambda: consume(columns, book.rules, with_days=True))
    return {"first": first - again}


def peak() -> int:
    return getrusage(RUSAGE_SELF).ru_maxrss // 1024


# --- all of them --------------------------------------------------------------------------------


def measured(what: str, cases: int, engine: Engine, **environment: str) -> Found:
    command = [sys.executable, "-m", "benchmarks.columns", what, str(cases), engine]
    around = os.environ | environment
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=around)
    found: Found = json.loads(done.stdout)
    return found


def _told(cases: int) -> str:
    by_numpy, once = measured("rates", cases, "numpy"), measured("rates", cases, "numba")
    if by_numpy["sum"] != once["sum"]:
        raise ValueError("NumPy and numba do not give the same answers: nothing was measured")
    many = measured("rates", MANY * cases, "numba")
    most = measured("once", MOST * cases, "numba")
    what = (
        f"Cases of the tests' generator (vague days, unknown facts, two accounts), {DRAWN:,} drawn and "
        f"repeated; {once['cases']:,} of them have {once['matters']:,} matters, {once['evaluations']:,} "
        f"evaluations of a rule on a matter, {once['steps']:,} of a step. Median of {TIMES}; tables built "
        f"beforehand; numba on {os.cpu_count()} threads, NumPy on one. Both gave the same answers, by a "
        "sum of every column."
    )
    how = (
        f"The case reader's times are those of {SAMPLE} of the drawn cases. Against findings the "
        "comparison is not quite even: the case reader also tells each speaker's account and the replies."
    )
    verdict = "met" if most["peak"] <= MEMORY else "MISSED"
    memory = (
        f"{most['cases']:,} cases: {most['with_days']:.1f} s with days, peak memory {most['peak']:,} MiB, "
        f"of which {most['resident']:,} MiB was reached when the tables stood. Aim: {MEMORY:,} MiB, "
        f"{verdict}."
    )
    heading = "## Millions of cases in columns"
    lines = table(
        ("", "seconds", "cases/s", "rule-evaluations/s", "times the case reader", "peak MiB"),
        list(_rates(by_numpy, once, many)),
    )
    return "\n\n".join((heading, what, lines, how, memory, _starting()))


def _rates(by_numpy: Found, once: Found, many: Found) -> Iterator[tuple[str, ...]]:
    by_case = {"statuses": by_numpy["case_statuses"], "with_days": by_numpy["case_findings"]}
    names = {"statuses": "statuses and open exceptions", "with_days": "and days, days late"}
    for engine, found in (("NumPy", by_numpy), ("numba", once), ("numba", many)):
        for what, name in names.items():
            time, cases = found[what], found["cases"]
            yield (
                f"{engine}, {cases:,} cases: {name}",
                f"{time:.2f}",
                f"{cases / time:,.0f}",
                f"{found['evaluations'] / time:,.0f}",
                f"{by_case[what] * cases / time:,.0f}",
                f"{found['peak']:,}",
            )


def _starting() -> str:
    with TemporaryDirectory() as empty:
        compiled = measured("start", 0, "numba", NUMBA_CACHE_DIR=empty)
        kept = measured("start", 0, "numba", NUMBA_CACHE_DIR=empty)
    by_numpy = measured("start", 0, "numpy")
    return (
        f"Before the first answer: {compiled['first']:.1f} s with numba the first time on a machine, "
        f"{kept['first']:.1f} s ever after (loading what was compiled, planning all {len(rulebook())} "
        f"rules), {by_numpy['first']:.1f} s with NumPy. Nothing is compiled for a rule: one set of "
        "operations serves all."
    )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        chosen: Engine = "numba" if sys.argv[3] == "numba" else "numpy"
        print(json.dumps(run(sys.argv[1], int(sys.argv[2]), chosen)))
    else:
        print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else CASES).text)

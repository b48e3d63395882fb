"""The columns and the case reader say the same of every row: statuses, days, days late, open exceptions.

One seeded table of drawn cases, in which every status of every step occurs often enough (counted), goes
once through the columns and case by case through the case reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from dutybound.days import LAST, Day, Span
from dutybound.engine.cases import Case
from dutybound.engine.check import Checker
from dutybound.engine.columns import (
    STATUSES,
    Columns,
    Engine,
    StepColumns,
    Vague,
    tables_from_cases,
)
from dutybound.engine.findings import Answer, Days, Finding
from dutybound.language import Rulebook, Speaker, Status
from dutybound.law.england import rulebook
from tests.engine.spread import reachable, spread_cases
from tests.engine.sums import differences

CASES = 20_000
DRAWN_ANEW = 1_200
OFTEN = 20


@dataclass
class Table:
    """The cases, and what the columns make of them."""

    book: Rulebook
    cases: list[Case]
    answers: dict[tuple[str, str], StepColumns]
    as_of: Day | None = None


def read(cases: list[Case], as_of: Day | None = None, engine: Engine = "numpy") -> Table:
    book = rulebook()
    columns = Columns(tables_from_cases(cases, book), as_of=as_of, block_rows=4096, engine=engine)
    return Table(book, cases, columns.answers(book, with_days=True), as_of)


@cache
def drawn() -> list[Case]:
    return spread_cases(rulebook(), 20261122, CASES, DRAWN_ANEW)


@cache
def table() -> Table:
    return read(drawn())


class Plain(Checker):
    """The case reader without what columns do not give: the answer as each speaker tells it."""

    def _accounts(self, *_: object) -> dict[Speaker, Answer]:
        return {}


def findings(table: Table) -> dict[tuple[str, str], list[Finding]]:
    """The case reader's findings, for each step in the order of the rows."""
    found: dict[tuple[str, str], list[Finding]] = {}
    for case in table.cases:
        as_of = case.as_of if table.as_of is None else table.as_of
        for finding in Plain(case, table.book, as_of, explain=False).findings():
            found.setdefault((finding.rule.id, finding.step), []).append(finding)
    return found


@dataclass(frozen=True)
class Said:
    """What both readers say of one row."""

    possible: frozenset[Status]
    status: Status
    days: dict[str, Span]
    late: Days | None
    unless: frozenset[str]


def said_of_case(finding: Finding) -> Said:
    answer = finding.answer
    unless = frozenset(each.id for each in finding.unless)
    return Said(answer.possible, finding.status, answer.dates, answer.days_late, unless)


def said_of_rows(columns: StepColumns) -> Iterator[Said]:
    """Each row of the columns, read off with plain Python."""
    possible, status = columns.possible.tolist(), columns.status.tolist()
    opened = {name: columns.is_open(name).tolist() for name in columns.exceptions}
    days = {name: spans(date) for name, date in columns.days.items()}
    late = how_late(columns)
    for row, mask in enumerate(possible):
        yield Said(
            frozenset(s for bit, s in enumerate(STATUSES) if mask >> bit & 1),
            STATUSES[status[row]],
            {name: span for name, by_row in days.items() if (span := by_row[row]) is not None},
            late[row],
            frozenset(name for name, by_row in opened.items() if by_row[row]),
        )


def spans(date: Vague) -> list[Span | None]:
    columns = zip(date.exists.tolist(), date.earliest.tolist(), date.latest.tolist(), strict=True)
    return [Span(low, high) if there else None for there, low, high in columns]


def how_late(columns: StepColumns) -> list[Days | None]:
    late = columns.late
    if late is None:
        return [None] * len(columns.left)
    rows = zip(late.exists.tolist(), late.earliest.tolist(), late.latest.tolist(), strict=True)
    return [
        Days(low, None if high == LAST else high) if there else None for there, low, high in rows
    ]


def disagreements(table: Table) -> list[str]:
    """Where the two readers differ, in words."""
    by_case = findings(table)
    assert by_case.keys() == table.answers.keys()
    found = []
    for key, columns in table.answers.items():
        both = zip(by_case[key], said_of_rows(columns), strict=True)
        for row, (finding, by_columns) in enumerate(both):
            if (one := said_of_case(finding)) != by_columns:
                found.append(f"{key} row {row}: {one} by case, {by_columns} by columns")
    return found


def test_every_row_gets_the_same_answer() -> None:
    found = disagreements(table())
    assert not found, "\n".join([f"{len(found)} rows differ:", *found[:5]])


def test_every_row_gets_the_same_answer_with_numba() -> None:
    """The machine's answers of every row of the table, against NumPy's, which the case reader holds."""
    compared = differences(table().answers, read(drawn(), engine="numba").answers)
    assert not compared


def test_the_table_is_as_long_as_promised() -> None:
    assert len(table().cases) == CASES


@pytest.mark.parametrize("rule_id", [rule.id for rule in rulebook()])
def test_every_status_occurs_often_enough(rule_id: str) -> None:
    rule = rulebook().rule(rule_id)
    for step_id in rule.step_ids:
        statuses = table().answers[rule_id, step_id].status.tolist()
        found = Counter(STATUSES[number] for number in statuses)
        rare = {s.value: found[s] for s in reachable(rule, step_id) if found[s] < OFTEN}
        assert not rare, step_id


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_other_tables_agree(seed: int) -> None:
    cases = spread_cases(rulebook(), seed, CASES, CASES // 2)
    by_numpy = read(cases)
    assert not disagreements(by_numpy)[:5]
    assert not differences(by_numpy.answers, read(cases, engine="numba").answers)

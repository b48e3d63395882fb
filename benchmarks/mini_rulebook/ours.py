"""The mini-rulebook in Dutybound.

`python -m benchmarks.mini_rulebook.ours FOLDER days|statuses numba|numpy`
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.mini_rulebook import answers, data
from benchmarks.mini_rulebook.rules import BORN, CHOICES, EVENTS, FACTS, THING, mini_rulebook
from dutybound.days import FIRST, LAST, day
from dutybound.engine.columns import STATUSES, Columns, Engine, StepColumns, Table, Tables, Vague
from dutybound.engine.columns.tables import NOTHING_SAID
from dutybound.language import Status

EPOCH = day(1970, 1, 1)
_STATUS = {
    Status.NOT_ENGAGED: answers.NOT_ENGAGED,
    Status.DUE: answers.DUE,
    Status.MET: answers.MET,
    Status.MET_LATE: answers.MET_LATE,
    Status.OVERDUE: answers.OVERDUE,
    Status.UNCLEAR: answers.UNCLEAR,
}
RULES = mini_rulebook()
_TRUTH = {Status.DOES_NOT_HOLD: 0, Status.UNCLEAR: 1, Status.HOLDS: 2}


def tables(folder: Path) -> Tables:
    """The facts as tables."""
    rows = len(data.load(folder, "born"))
    table = Table(THING, rows)
    for number, fact in enumerate(FACTS):
        table.truths[fact] = data.load(folder, f"fact{number}").astype(np.int8)
    for number, choice in enumerate(CHOICES):
        chosen = data.load(folder, f"choice{number}").astype(np.int64)
        bits = np.uint64(1) << np.maximum(chosen, 0).astype(np.uint64)
        table.masks[choice] = np.where(chosen < 0, NOTHING_SAID, bits)
    for number, event in enumerate(EVENTS):
        days = data.load(folder, f"day{number}"), data.load(folder, f"happened{number}")
        table.days[event] = _vague(*days)
    table.days[BORN] = _vague(data.load(folder, "born"), data.load(folder, "born_known"))
    as_of = np.full(rows, EPOCH + data.AS_OF, dtype=np.int32)
    return Tables(THING, {THING: table}, as_of, {})


def _vague(days: NDArray[Any], exists: NDArray[Any]) -> Vague:
    known, when = exists == 2, (days + EPOCH).astype(np.int32)
    earliest, latest = np.where(known, when, FIRST), np.where(known, when, LAST)
    return Vague(exists.astype(np.int8), earliest.astype(np.int32), latest.astype(np.int32))


def work(columns: Columns, *, with_days: bool) -> int:
    """Work everything out and keep nothing; how many bytes came out of it."""
    return sum(map(_written, columns.parts(RULES, with_days=with_days)))


def _written(part: StepColumns) -> int:
    dates = [*part.days.values(), *([] if part.late is None else [part.late])]
    arrays = [part.left, part.turns_on_law, part.open, *(a for date in dates for a in date)]
    return sum(array.nbytes for array in arrays if array.strides[0])


def _read(given: Tables) -> int:
    table = given.tables[THING]
    days = (column for date in table.days.values() for column in date)
    return sum(a.nbytes for a in (*table.truths.values(), *table.masks.values(), *days))


def read_off(columns: Columns) -> dict[str, NDArray[Any]]:
    """The answers as every engine gives them."""
    found = columns.answers(RULES, with_days=True)
    return dict(item for (rule, _), answer in found.items() for item in _columns(rule, answer))


def _columns(rule: str, answer: StepColumns) -> Iterator[tuple[str, NDArray[Any]]]:
    if rule.startswith("is"):
        yield rule, _numbered(answer, _TRUTH)
    else:
        number = rule.removeprefix("duty")
        due = answer.days["due"]
        exact = (due.exists > 0) & (due.earliest == due.latest)
        yield f"status{number}", _numbered(answer, _STATUS)
        yield f"due{number}", np.where(exact, due.earliest - EPOCH, answers.NONE)


def _numbered(answer: StepColumns, numbers: dict[Status, int]) -> NDArray[np.int8]:
    table = np.array([numbers.get(status, -1) for status in STATUSES], dtype=np.int8)
    return table[answer.status]


def make(engine: Engine, folder: Path) -> answers.Job:
    given, with_days = tables(folder), answers.with_days()
    columns = Columns(given, as_of=int(EPOCH + data.AS_OF), engine=engine)
    do = partial(work, columns, with_days=with_days)
    return answers.Job(do, partial(read_off, columns), _read(given) + do())


if __name__ == "__main__":
    answers.report(partial(make, "numpy" if "numpy" in sys.argv else "numba"))

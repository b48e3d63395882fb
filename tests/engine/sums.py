"""The answers of two engines held against each other: column by column, or by a sum of every column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST
from dutybound.engine.columns import StepColumns, Vague

Answers = Mapping[tuple[str, str], StepColumns]
Sums = dict[tuple[str, str, str], int]


def columns_of(answer: StepColumns) -> Iterator[tuple[str, NDArray[Any]]]:
    """Every column of an answer by name; the ends of a day that does not exist are made alike."""
    yield from (("left", answer.left), ("turns", answer.turns_on_law), ("open", answer.open))
    dates = dict(answer.days) if answer.late is None else {**answer.days, "late": answer.late}
    for name, date in dates.items():
        exists, earliest, latest = alike(date)
        yield from ((f"{name}?", exists), (f"{name} from", earliest), (f"{name} to", latest))


def alike(date: Vague) -> Vague:
    there = date.exists > 0
    return Vague(
        date.exists, np.where(there, date.earliest, LAST), np.where(there, date.latest, FIRST)
    )


def differences(one: Answers, other: Answers) -> list[str]:
    """Where the answers of two engines differ, in words."""
    assert one.keys() == other.keys()
    return [
        f"{key} {name}: {int((column != second).sum())} rows differ"
        for key, answer in one.items()
        for (name, column), (again, second) in zip(
            columns_of(answer), columns_of(other[key]), strict=True
        )
        if name != again or not np.array_equal(column, second)
    ]


def sums(parts: Iterable[StepColumns]) -> Sums:
    """A sum of every column of some answers that come block by block, whatever the blocks."""
    found: Sums = {}
    for part in parts:
        for name, column in columns_of(part):
            key = part.rule.id, part.step, name
            found[key] = crc32(np.ascontiguousarray(column).tobytes(), found.get(key, 0))
    return found

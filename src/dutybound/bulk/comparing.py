"""What a reform would have changed for the same children: from status to status, by rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dutybound.bulk.evaluating import by_tables
from dutybound.engine.columns import STATUSES, Columns, StepColumns
from dutybound.language import Rule, Rulebook
from dutybound.returns.recorded import Recorded

CHANGES = pl.Schema(
    {
        "rule": pl.String(),
        "step": pl.String(),
        "before": pl.String(),
        "after": pl.String(),
        "matters": pl.Int64(),
        "other_day": pl.Int64(),
    }
)
"""`matters` counts those with that status before and after, `other_day` how many of them have another last
day in time."""

NO_RULE = "no such rule"
_NONE = len(STATUSES)
_WORDS = (*(status.value for status in STATUSES), NO_RULE)
_Answers: TypeAlias = Mapping[tuple[str, str], StepColumns]


def compared(
    recorded: Sequence[Recorded], before: Rulebook, after: Rulebook, as_of: date | None
) -> pl.DataFrame:
    """Every rule that a reform touches, over the same tables: how many go from which status to which."""
    rows = [row for one in recorded for row in _of_return(one, before, after, as_of)]
    return (
        pl.DataFrame(rows, schema=CHANGES)
        .group_by("rule", "step", "before", "after")
        .agg(pl.col("matters", "other_day").sum())
        .sort("rule", "step", "before", "after")
    )


def _of_return(
    one: Recorded, before: Rulebook, after: Rulebook, as_of: date | None
) -> Iterator[dict[str, object]]:
    old, new = touched(before, after), touched(after, before)
    first, second = _answers(one, old, as_of), _answers(one, new, as_of)
    for key in dict.fromkeys((*first, *second)):
        yield from _counts(key, first.get(key), second.get(key))


def touched(law: Rulebook, other: Rulebook) -> list[Rule]:
    """The rules of a book that another does not have as they are."""
    there = {rule.id: rule for rule in other}
    return [rule for rule in law if there.get(rule.id) is not rule]


def _answers(one: Recorded, rules: Sequence[Rule], as_of: date | None) -> _Answers:
    day = None if as_of is None else as_of.toordinal()
    found: dict[tuple[str, str], StepColumns] = {}
    for tables, some in by_tables(one, rules):
        found |= Columns(tables, as_of=day).answers(some, with_days=True)
    return found


def _counts(
    key: tuple[str, str], old: StepColumns | None, new: StepColumns | None
) -> Iterator[dict[str, object]]:
    there = old or new
    if there is None:
        return
    size = len(there.left)
    before, after = _statuses(old, size), _statuses(new, size)
    moved = _other_day(old, new, size)
    pairs = before * (_NONE + 1) + after
    for pair in np.unique(pairs):
        rows = pairs == pair
        yield {
            "rule": key[0],
            "step": key[1],
            "before": _WORDS[pair // (_NONE + 1)],
            "after": _WORDS[pair % (_NONE + 1)],
            "matters": int(rows.sum()),
            "other_day": int((rows & moved).sum()),
        }


def _statuses(step: StepColumns | None, size: int) -> NDArray[np.int64]:
    if step is None:
        return np.full(size, _NONE, dtype=np.int64)
    return step.status.astype(np.int64)


def _other_day(old: StepColumns | None, new: StepColumns | None, size: int) -> NDArray[np.bool_]:
    one = None if old is None else old.days.get("due")
    other = None if new is None else new.days.get("due")
    if one is None or other is None:
        return np.zeros(size, dtype=np.bool_)
    both = (one.exists > 0) & (other.exists > 0)
    differ: NDArray[np.bool_] = both & (
        (one.earliest != other.earliest) | (one.latest != other.latest)
    )
    return differ

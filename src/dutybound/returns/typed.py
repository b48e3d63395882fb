"""Columns of text made into days, booleans and numbers, and what could not be.

For whatever kind of return: a `Typing` says what each column of a module holds.  A value that cannot be read
becomes null and an issue that keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import polars as pl

from dutybound.returns import values
from dutybound.returns.quality import Check, Severity, issues, none


class Holds(Enum):
    """What a column holds."""

    TEXT = "text"
    CODE = "code"
    DAY = "day"
    YES_NO = "yes or no"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it holds, and what the return calls it."""

    field: str
    holds: Holds = Holds.TEXT


@dataclass(frozen=True, slots=True)
class Typing:
    """How the columns of one module are read.  `prefix` begins the ids of its issues, as in cin."""

    prefix: str
    module: str
    columns: Mapping[str, Column]


def typed(frame: pl.DataFrame, how: Typing) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The frame with its columns read, and the issues.

    Columns that `how` does not name stay as they are.  Issues carry `line` but no `child`: whoever knows the
    children adds it (`row` is in their `record`).
    """
    read = [
        _READ[column.holds](values.cleaned(pl.col(name))) for name, column in how.columns.items()
    ]
    done = frame.with_columns(one.alias(name) for one, name in zip(read, how.columns, strict=True))
    found = [none()]
    for name in _not_all_read(frame, done, how):
        done, unread = _second_look(frame, done, name, how.columns[name], how)
        found.append(unread)
    return done, pl.concat(found)


def _not_all_read(frame: pl.DataFrame, done: pl.DataFrame, how: Typing) -> list[str]:
    """The columns in which fewer values were read than stand there."""
    return [
        name
        for name in how.columns
        if (lost := done[name].null_count() - frame[name].null_count())
        and lost != (frame[name].str.strip_chars() == "").sum()
    ]


def _as_text(text: pl.Expr) -> pl.Expr:
    return text


_READ = {
    Holds.TEXT: _as_text,
    Holds.CODE: _as_text,
    Holds.DAY: values.iso_date_of,
    Holds.YES_NO: values.boolean_of,
    Holds.NUMBER: values.number_of,
}


def _second_look(
    frame: pl.DataFrame, done: pl.DataFrame, name: str, column: Column, how: Typing
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """What the quick way did not read: days in other forms, and what is nothing of the kind."""
    texts = frame.select("row", "line", text=values.cleaned(pl.col(name)))
    left = texts.filter(done[name].is_null() & texts["text"].is_not_null())
    if column.holds is not Holds.DAY:
        kind = "boolean" if column.holds is Holds.YES_NO else "number"
        return done, _issues(left, _check(how, column, kind))
    left = left.with_columns(
        day=values.date_of(pl.col("text")), how=values.how_written(pl.col("text"))
    )
    late = done.select("row").join(
        left.select("row", "day"), on="row", how="left", maintain_order="left"
    )
    done = done.with_columns(pl.coalesce(pl.col(name), late["day"]).alias(name))
    found = (
        _issues(left.filter(pl.col("how") == way), _check(how, column, way))
        for way in left["how"].unique().sort()
        if way != values.ISO
    )
    return done, pl.concat([none(), *found])


def _issues(rows: pl.DataFrame, check: Check) -> pl.DataFrame:
    numbered = rows.with_columns(pl.col("row").cast(pl.String))
    return issues(check, numbered, record="row", value="text")


_SAID: dict[str, tuple[str, Severity, str, str]] = {
    "boolean": (
        "yes-no-unreadable",
        "error",
        "This is neither yes nor no.",
        "Write true or false (or 1 or 0). Until then it counts as not recorded.",
    ),
    "number": (
        "number-unreadable",
        "error",
        "This is no whole number.",
        "Write it in figures. Until then it counts as not recorded.",
    ),
    values.UNREADABLE: (
        "date-unreadable",
        "error",
        "This is no day.",
        "Write it as year-month-day, as in 2026-03-05. Until then it counts as not recorded.",
    ),
    values.AMBIGUOUS: (
        "date-ambiguous",
        "error",
        "Two days could be meant: day first or month first.",
        "Write it as year-month-day, as in 2026-03-05. Until then it counts as not recorded.",
    ),
    values.DAY_FIRST: (
        "date-not-iso",
        "query",
        "It is written day first; it was read so, as no other day can be meant.",
        "Write it as year-month-day. Look at the others: the same program may have swapped day and month.",
    ),
    values.BLADE: (
        "date-not-iso",
        "query",
        "It is written as COLLECT exports it; it was read so.",
        "Write it as year-month-day, as in 2026-03-05.",
    ),
}


def _check(how: Typing, column: Column, kind: str) -> Check:
    id, severity, says, do = _SAID[kind]
    return Check(f"{how.prefix}.{id}", severity, how.module, column.field, says, do)

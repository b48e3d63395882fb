"""The two frames that evidence is made of, and what is said where one of them is not as it should be."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

FINDINGS: Mapping[str, pl.DataType] = {
    "authority": pl.String(),
    "child": pl.String(),
    "matter": pl.String(),
    "matter_id": pl.String(),
    "rule": pl.String(),
    "step": pl.String(),
    "status": pl.String(),
    "due_from": pl.Date(),
    "due_to": pl.Date(),
    "late_from": pl.Int32(),
    "late_to": pl.Int32(),
    "unless": pl.List(pl.String),
}
"""A row for each child, matter, rule and step: `due_*` the limit and `late_*` the days late, as ranges.

`unless` holds the ids of exceptions that a return does not carry and that could still be shown."""

GROUPINGS = (
    *("authority", "region", "team", "sen_need", "cin_need"),
    *("age_band", "sex", "ethnic_group", "disability"),
)
"""The columns of the children frame by which findings are counted."""

CHILDREN: Mapping[str, pl.DataType] = {
    "authority": pl.String(),
    "child": pl.String(),
    **{name: pl.String() for name in GROUPINGS[1:]},
}
"""A row for each authority and child: to which group of children each belongs, in words."""

NOT_RECORDED = "not recorded"


class BadFrame(ValueError):
    """A frame lacks a column or holds what it cannot hold; the text says which, and what it should be."""


def findings_frame(frame: pl.DataFrame) -> pl.DataFrame:
    """The columns of `FINDINGS`, with their types.  BadFrame where one is missing or is something else."""
    return _checked(frame, FINDINGS, "findings")


def children_frame(frame: pl.DataFrame) -> pl.DataFrame:
    """The columns of `CHILDREN`; a group that is not told is "not recorded".

    BadFrame where a column is missing, or a child is there twice: its matters would count twice.
    """
    told = _checked(frame, CHILDREN, "children")
    twice = told.filter(told.select("authority", "child").is_duplicated())
    if twice.height:
        first = twice.row(0, named=True)
        raise BadFrame(
            f"The children frame holds {twice.height} rows of children who are there more than once, as "
            f"'{first['child']}' of authority {first['authority']}. Each child stands there once."
        )
    return told.with_columns(pl.col(GROUPINGS).fill_null(NOT_RECORDED))


def _checked(frame: pl.DataFrame, schema: Mapping[str, pl.DataType], name: str) -> pl.DataFrame:
    missing = [column for column in schema if column not in frame.columns]
    if missing:
        raise BadFrame(
            f"The {name} frame lacks {', '.join(missing)}. It needs: {', '.join(schema)}."
        )
    try:
        return frame.select(
            _as(frame.schema[column], column, kind) for column, kind in schema.items()
        )
    except pl.exceptions.PolarsError as error:
        raise BadFrame(f"The {name} frame holds what it cannot hold: {error}") from error


def _as(given: pl.DataType, column: str, kind: pl.DataType) -> pl.Expr:
    """The column as its type.  Words that are kept as categories stay so, but for who a child is."""
    kept = isinstance(given, pl.Categorical | pl.Enum) and column not in {"authority", "child"}
    return pl.col(column) if kept and kind == pl.String() else pl.col(column).cast(kind)

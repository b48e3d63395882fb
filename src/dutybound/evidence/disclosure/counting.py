"""The findings of one measure as rows to be counted, and the tables that they make.

A row of a *basis* is a finding that was to be done by now: its child, its outcome and its child's groups.
It is kept by the authority, never published, and is what a later publication is compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from dutybound.evidence.disclosure.pattern import Cell, Columns, Row, Table
from dutybound.evidence.figures.buckets import Bucket

ON_TIME, LATE, UNLESS = "on_time", "late", "late_unless"

WITH_EXCEPTIONS: tuple[Columns, ...] = (
    ((ON_TIME,), (LATE,), (UNLESS,)),
    ((ON_TIME,), (LATE, UNLESS)),
    ((ON_TIME, LATE, UNLESS),),
)
"""How outcomes are told apart, the finest first, where the law has exceptions that a return may not carry."""

WITHOUT_EXCEPTIONS: tuple[Columns, ...] = (((ON_TIME,), (LATE,)), ((ON_TIME, LATE),))

OUTCOMES = {
    Bucket.MET.value: ON_TIME,
    Bucket.MET_LATE.value: LATE,
    Bucket.MET_LATE_UNLESS.value: LATE,
    Bucket.OVERDUE.value: LATE,
    Bucket.OVERDUE_UNLESS.value: UNLESS,
}
WORDS = {ON_TIME: "on time", LATE: "late", UNLESS: "late unless an exception applies"}

PLACES = ("region", "authority")
GROUPS = ("sen_need", "cin_need", "age_band", "sex", "ethnic_group", "disability")
BASIS = ("rule", "step", "child_key", "matter_id", "outcome", "month", *PLACES, *GROUPS)
_WORDS = ("rule", "step", "matter_id", *PLACES, *GROUPS)


def basis_of(counted: pl.DataFrame) -> pl.DataFrame:
    """What was to be done by now, in the columns of `BASIS`, with `late_from` and `late_to` (days)."""
    outcome = pl.col("bucket").cast(pl.String).replace_strict(OUTCOMES, default=None)
    rows = counted.lazy().with_columns(outcome.alias("outcome"), _key(), _month())
    words = pl.col(_WORDS).cast(pl.String)
    told = rows.filter(pl.col("outcome").is_not_null()).with_columns(words)
    return told.select(*BASIS, "late_from", "late_to").collect()


def _key() -> pl.Expr:
    """One name for a child of an authority."""
    return pl.concat_str(pl.col("authority").cast(pl.String), "child", separator="/").alias(
        "child_key"
    )


def _month() -> pl.Expr:
    return pl.col("month").dt.strftime("%Y-%m").fill_null("not known")


def tables_by(
    basis: pl.DataFrame, name: str, ways: Sequence[Columns], least: int, apart: Row | None
) -> list[Table]:
    """The table of some findings by one grouping, in several ways to put outcomes together."""
    cells = basis.group_by(name, "outcome").agg(pl.len().alias("n"), _children())
    rows: dict[str, dict[str, Cell]] = {}
    for group, outcome, findings, children in cells.sort(name, "outcome").iter_rows():
        rows.setdefault(group, {})[outcome] = Cell(findings, children)
    in_rows = basis.group_by(name).agg(_children())
    children, overlapping = dict(in_rows.iter_rows()), name == "month"
    return [Table(rows, children, columns, least, overlapping, apart) for columns in ways]


def whole(basis: pl.DataFrame) -> dict[str, Cell]:
    """The outcomes of all findings."""
    cells = basis.group_by("outcome").agg(pl.len().alias("n"), _children())
    return {outcome: Cell(findings, children) for outcome, findings, children in cells.iter_rows()}


def late_is_late(basis: pl.DataFrame) -> pl.DataFrame:
    """The findings of a limit that no exception lifts: what is late is late."""
    return basis.with_columns(pl.col("outcome").replace({UNLESS: LATE}))


def parts_of(basis: pl.DataFrame, name: str) -> Iterator[tuple[str, pl.DataFrame]]:
    """The findings of each group, in the order of their names."""
    for (group,), part in sorted(basis.partition_by(name, as_dict=True).items()):
        yield str(group), part


def _children() -> pl.Expr:
    return pl.col("child_key").n_unique().alias("children")

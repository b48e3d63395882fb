"""Which way a finding is counted: each that has to do with a limit in one bucket, and in no other.

On time, late and *overdue unless* make up what was to be done by now.  What is still running, what an
exception lifted, and what cannot be told stand apart, and are in no share.
"""

from __future__ import annotations

from enum import Enum

import polars as pl

from dutybound.evidence.frames import GROUPINGS, NOT_RECORDED
from dutybound.language import Status


class Bucket(Enum):
    """How a finding with a limit is counted.  The value is its column in a summary."""

    DUE = "due"
    MET = "met"
    MET_LATE = "met_late"
    MET_LATE_UNLESS = "met_late_unless"
    OVERDUE = "overdue"
    OVERDUE_UNLESS = "overdue_unless"
    EXCUSED = "excused"
    UNCLEAR = "unclear"
    NOT_RECORDED = "not_recorded"


BUCKETS = tuple(bucket.value for bucket in Bucket)

_ALWAYS = {
    Status.DUE: Bucket.DUE,
    Status.MET: Bucket.MET,
    Status.EXCUSED: Bucket.EXCUSED,
    Status.LATE_UNLESS_EXTENDED: Bucket.OVERDUE_UNLESS,
    Status.TURNS_ON_THE_LAW: Bucket.UNCLEAR,
}


def bucket() -> pl.Expr:
    """The bucket of a finding; null where its status is of no limit (as "owed", or "not engaged").

    What is not done and an exception may lift is *overdue unless*, what was done late *met late unless*.
    What is unclear without any day by which it was due is not recorded: the return does not hold the day
    that the clock starts.
    """
    status, no_day = pl.col("status"), pl.col("due_from").is_null() & pl.col("due_to").is_null()
    may_be_lifted = pl.col("unless").list.len().fill_null(0) > 0
    return (
        pl.when(status == Status.OVERDUE.value)
        .then(_either(may_be_lifted, Bucket.OVERDUE_UNLESS, Bucket.OVERDUE))
        .when(status == Status.MET_LATE.value)
        .then(_either(may_be_lifted, Bucket.MET_LATE_UNLESS, Bucket.MET_LATE))
        .when((status == Status.UNCLEAR.value) & no_day)
        .then(pl.lit(Bucket.NOT_RECORDED.value))
        .when(status == Status.UNCLEAR.value)
        .then(pl.lit(Bucket.UNCLEAR.value))
        .when(status == NOT_RECORDED)
        .then(pl.lit(Bucket.NOT_RECORDED.value))
        .otherwise(status.replace_strict(_words(), default=None, return_dtype=pl.String))
        .cast(pl.Enum(BUCKETS))
        .alias("bucket")
    )


def _either(condition: pl.Expr, yes: Bucket, no: Bucket) -> pl.Expr:
    return pl.when(condition).then(pl.lit(yes.value)).otherwise(pl.lit(no.value))


def _words() -> dict[str, str]:
    return {status.value: found.value for status, found in _ALWAYS.items()}


def counted(findings: pl.DataFrame, children: pl.DataFrame) -> pl.DataFrame:
    """Every finding with a limit, with its bucket, the month of the due day, and its child's groups.

    Words become categories, so that what follows compares numbers.  `child_row` is the number of the
    child's row in `children`; null for a finding of a child that has none, whose groups are not recorded.
    The month is that of the last possible day.
    """
    placed = children.with_row_index("child_row").with_columns(
        pl.col(GROUPINGS).cast(pl.Categorical), pl.col("authority").alias("_authority")
    )
    rows = findings.lazy().with_columns(bucket()).filter(pl.col("bucket").is_not_null())
    joined = rows.join(
        placed.drop("authority").lazy(),
        left_on=("authority", "child"),
        right_on=("_authority", "child"),
        how="left",
    )
    return joined.select(
        pl.col("rule", "step", "authority", "matter").cast(pl.Categorical),
        *(
            "child",
            "child_row",
            "matter_id",
            "bucket",
            "due_from",
            "due_to",
            "late_from",
            "late_to",
        ),
        pl.col("due_to").dt.truncate("1mo").alias("month"),
        pl.col(GROUPINGS[1:]).cast(pl.String).fill_null(NOT_RECORDED).cast(pl.Categorical),
    ).collect()

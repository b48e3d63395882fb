"""Who waits longest: a list of children, for the authority itself."""

from __future__ import annotations

import polars as pl

from dutybound.evidence.figures.buckets import Bucket

_WAITING = (Bucket.OVERDUE.value, Bucket.OVERDUE_UNLESS.value)


def longest_waits(counted: pl.DataFrame, first: int = 20) -> pl.DataFrame:
    """The matters not done yet that are latest, the longest first: authority, child, matter and days late.

    Sorted by the least that each may be late, so that nobody is put first on a guess.  It names children:
    see `MARK`.
    """
    waiting = counted.lazy().filter(pl.col("bucket").cast(pl.String).is_in(_WAITING))
    told = waiting.filter(pl.col("late_from").is_not_null())
    order = ["late_from", "late_to", "authority", "child", "rule", "step", "matter_id"]
    columns = ["authority", "child", "matter", "matter_id", "rule", "step", "bucket"]
    late = ["due_from", "due_to", "late_from", "late_to"]
    words = pl.col("authority", "matter", "rule", "step", "bucket").cast(pl.String)
    ordered = told.with_columns(words).sort(order, descending=[True, True, *[False] * 5])
    return ordered.select(*columns, *late).head(first).collect()

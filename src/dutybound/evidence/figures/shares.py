"""Counts and shares on time, by rule and by group of children, and by month of the due day.

The share on time is met out of met, met late and overdue.  What is overdue unless an exception is shown is in
neither.  Beside the share stand its two ends: what it would be if no exception were made out that a return
leaves open, and if all of them were.
"""

from __future__ import annotations

import polars as pl

from dutybound.evidence.figures.buckets import BUCKETS, Bucket
from dutybound.evidence.figures.lateness import Z, quantiles
from dutybound.evidence.frames import GROUPINGS

MARK = "For the authority itself. Not for publication."
"""What every page and file says that is made of unsuppressed figures."""

ALL = "all"
"""The dimension, and the group, of everybody."""

STEP = ["rule", "step"]
_LATE = (Bucket.MET_LATE.value, Bucket.MET_LATE_UNLESS.value, Bucket.OVERDUE.value)
_DONE_LATE = _LATE[:2]


def summaries(counted: pl.DataFrame, by: tuple[str, ...] = (*GROUPINGS, "month")) -> pl.DataFrame:
    """For everybody and for each group: how many findings of each bucket, the share on time, the days late.

    `counted` is that of `buckets.counted`.  Columns: rule, step, dimension, group, one for each bucket,
    (`met_late` with `met_late_unless` in it), `decided` (met, met late and overdue), `share`, `share_low`,
    `share_high` (95%), `share_if_none_excused`, `share_if_all_excused`,
    and those of `lateness.quantiles` (days late of met late and overdue).  Unsuppressed: see `MARK`.
    """
    parts = [_dimension(counted, None), *(_dimension(counted, name) for name in by)]
    return pl.concat(parts).with_columns(share_on_time())


def _dimension(counted: pl.DataFrame, name: str | None) -> pl.DataFrame:
    """The summary by one grouping; by none, for everybody."""
    group = pl.lit(ALL) if name is None else pl.col(name)
    keys = [*STEP, "group"]
    late = pl.col("bucket").cast(pl.String).is_in(_LATE)
    histogram = (
        counted.lazy()
        .select(*STEP, "bucket", group.alias("group"), *(_only(late, e) for e in ("from", "to")))
        .group_by(*keys, "bucket", "late_from", "late_to")
        .agg(pl.len().alias("count"))
        .collect()
    )
    counts = histogram.group_by(keys).agg(_count(bucket) for bucket in BUCKETS)
    late_days = quantiles(histogram.filter(late), keys)
    joined = counts.join(late_days, on=keys, how="left", nulls_equal=True)
    return joined.with_columns(
        pl.col("rule", "step").cast(pl.String),
        pl.lit(name or ALL).alias("dimension"),
        _words(name),
        pl.col("late_known").fill_null(0),
    ).sort("rule", "step", "group", nulls_last=True)


def _only(late: pl.Expr, end: str) -> pl.Expr:
    """The days late of what is late; of anything else none, so that the histogram stays small."""
    return pl.when(late).then(pl.col(f"late_{end}")).alias(f"late_{end}")


def _count(bucket: str) -> pl.Expr:
    """The findings of a bucket; *met late* holds also those that an exception may lift."""
    chosen = _DONE_LATE if bucket == Bucket.MET_LATE.value else (bucket,)
    here = pl.col("bucket").cast(pl.String).is_in(chosen)
    return pl.col("count").filter(here).sum().cast(pl.UInt32).alias(bucket)


def _words(name: str | None) -> pl.Expr:
    """The group in words; a month as 2026-03, and a due day that is not known as such."""
    if name != "month":
        return pl.col("group").cast(pl.String)
    return pl.col("group").dt.strftime("%Y-%m").fill_null("not known")


def share_on_time() -> list[pl.Expr]:
    """The share on time with its interval, of rows with a count for each bucket; null where there is none.

    The interval is Wilson's of 95%.  The children are all there are and no sample: it tells how far the share
    of so few could move by chance alone.
    """
    met = pl.col(Bucket.MET.value).cast(pl.Float64)
    decided = (Bucket.MET.value, Bucket.MET_LATE.value, Bucket.OVERDUE.value)
    n = pl.sum_horizontal(pl.col(decided)).cast(pl.Float64)
    low, high = wilson(met, n)
    with_unless = n + pl.col(Bucket.OVERDUE_UNLESS.value)
    return [
        n.cast(pl.UInt32).alias("decided"),
        _ratio(met, n).alias("share"),
        low.alias("share_low"),
        high.alias("share_high"),
        _ratio(met, with_unless).alias("share_if_none_excused"),
        _ratio(met, n - pl.col(Bucket.MET_LATE_UNLESS.value)).alias("share_if_all_excused"),
    ]


def wilson(met: pl.Expr, n: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """The ends of Wilson's 95% score interval of a share; null where n is 0."""
    share, z2 = _ratio(met, n), Z * Z
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * (share * (1 - share) / n + z2 / (4 * n * n)).sqrt() / (1 + z2 / n)
    return (middle - half).clip(0, 1), (middle + half).clip(0, 1)


def _ratio(part: pl.Expr, whole: pl.Expr) -> pl.Expr:
    return pl.when(whole > 0).then(part / whole)

"""How late: the median and the 90th percentile of the days late, as ranges, each with an interval.

A finding's lateness is itself a range, so both ends are worked out: the least that each may be late, and
the most.  A quantile is an order statistic (the smallest number of days that a share `q` of the findings
does not exceed).  Its interval comes from the binomial law of how many lie below it, by the usual
approximation with the normal: order statistics of the ranks n*q -+ 1.96*sqrt(n*q*(1-q)).  Where those ranks
fall outside the n findings there is no interval.  Its low end is of the least days late and its high end of
the most, so it is at least as wide as either interval alone.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

QUANTILES = {"median": 0.5, "ninetieth": 0.9}
Z = 1.959963984540054
"""The normal quantile of a two-sided 95% interval."""
_N = pl.col("count").sum()


def quantiles(histogram: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """For each group the quantiles of the days late.

    `histogram` has the keys, `late_from`, `late_to` (days) and `count`.  Given are `late_known` (how many
    findings say how late), and for each quantile `NAME_from`, `NAME_to`, `NAME_low` and `NAME_high`.
    """
    known = histogram.filter(pl.col("late_from").is_not_null() & pl.col("late_to").is_not_null())
    least, most = (_reached(known, keys, end) for end in ("late_from", "late_to"))
    of_least, of_most = least.group_by(keys).agg(_least()), most.group_by(keys).agg(_most())
    return of_least.join(of_most, on=keys, how="left", nulls_equal=True)


def _reached(known: pl.DataFrame, keys: list[str], end: str) -> pl.DataFrame:
    """How many findings of each group are late by each number of days, the fewest days first."""
    tallied = known.group_by(*keys, end).agg(pl.col("count").sum())
    return tallied.select(*keys, pl.col(end).alias("days"), pl.col("count").cast(pl.Int64)).sort(
        "days"
    )


def _least() -> Iterable[pl.Expr]:
    yield _N.cast(pl.UInt32).alias("late_known")
    for name, q in QUANTILES.items():
        yield _at(_rank(q)).alias(f"{name}_from")
        yield _at(_low_rank(q)).alias(f"{name}_low")


def _most() -> Iterable[pl.Expr]:
    for name, q in QUANTILES.items():
        yield _at(_rank(q)).alias(f"{name}_to")
        yield _at(_high_rank(q)).alias(f"{name}_high")


def _at(rank: pl.Expr) -> pl.Expr:
    """The days late of the finding with this rank, the least late first; null where no finding has it."""
    inside = (rank >= 1) & (rank <= _N)
    return pl.col("days").filter(inside & (pl.col("count").cum_sum() >= rank)).first()


def _rank(q: float) -> pl.Expr:
    return (_N * q).ceil()


def _low_rank(q: float) -> pl.Expr:
    return (_N * q - Z * (_N * q * (1 - q)).sqrt()).floor()


def _high_rank(q: float) -> pl.Expr:
    return (_N * q + Z * (_N * q * (1 - q)).sqrt()).ceil() + 1

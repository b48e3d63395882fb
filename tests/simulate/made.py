"""Simulated returns that several tests look at: made once, without files."""

from __future__ import annotations

from functools import cache

import polars as pl

from dutybound.simulate.authority import Returns, returns_of
from dutybound.simulate.period import Period
from dutybound.simulate.truths import truths

PERIOD = Period(2026)
SEED = 20261122
CODES = ("211", "301", "330", "383", "881", "926")
SIZE = 6000


@cache
def made(code: str, size: int = SIZE, seed: int = SEED) -> Returns:
    """The returns of one authority, without faults."""
    return returns_of(code, size, seed, PERIOD)


@cache
def true(code: str, size: int = SIZE) -> pl.DataFrame:
    """The truths of one authority."""
    return truths(made(code, size))


def together(table: str, source: str = "send") -> pl.DataFrame:
    """One table of all the authorities of `CODES`, with a column `authority`."""

    def one(code: str) -> pl.DataFrame:
        tables = made(code).send if source == "send" else made(code).care
        return tables[table].with_columns(authority=pl.lit(code))

    return pl.concat([one(code) for code in CODES])


def far_from(seen: int, of: int, share: float) -> float:
    """By how many standard errors a count differs from a share of its whole."""
    spread = max((of * share * (1 - share)) ** 0.5, 0.5)
    return float(abs(seen - of * share) / spread)

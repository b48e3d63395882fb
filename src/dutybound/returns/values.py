"""Dates, booleans and numbers as returns write them, a column at a time.

Nothing is guessed: a value that could be two days is no day, and is told as an issue.
"""

from __future__ import annotations

import polars as pl

ISO = "iso"
BLADE = "blade"
DAY_FIRST = "day-first"
AMBIGUOUS = "ambiguous"
UNREADABLE = "unreadable"

# (?-u): the ten digits of ASCII only.
_ISO = r"(?-u)^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|Z)?$"
_BLADE = r"(?-u)^\d{4}-[A-Za-z]{3}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$"
_SLASHED = r"(?-u)^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$"
_NUMBER = r"(?-u)^(\d{1,9})(?:\.0+)?$"
_YES = ("1", "true", "yes", "y", "t")
_NO = ("0", "false", "no", "n", "f")


def cleaned(text: pl.Expr) -> pl.Expr:
    """Text without space around it; null where nothing is left."""
    bare = text.str.strip_chars()
    return pl.when(bare != "").then(bare)


def how_written(text: pl.Expr) -> pl.Expr:
    """How a date is written; null where nothing is.

    'iso', 'blade' (2022-Sep-28 00:00:00), 'day-first' (28/09/2022), 'ambiguous' (03/04/2022: two days could
    be meant) or 'unreadable'.  Only the first three are read.
    """
    day = date_of(text)
    slashed = text.str.contains(_SLASHED)
    return (
        pl.when(text.is_null())
        .then(None)
        .when(day.is_not_null() & text.str.contains(_ISO))
        .then(pl.lit(ISO))
        .when(day.is_not_null() & text.str.contains(_BLADE))
        .then(pl.lit(BLADE))
        .when(day.is_not_null() & slashed)
        .then(pl.lit(DAY_FIRST))
        .when(slashed & _could_be_two(text))
        .then(pl.lit(AMBIGUOUS))
        .otherwise(pl.lit(UNREADABLE))
    )


def date_of(text: pl.Expr) -> pl.Expr:
    """The day that a text says, or null: ISO, COLLECT's own, or day first where no other can be meant."""
    iso = _only(text, _ISO).str.slice(0, 10).str.to_date("%Y-%m-%d", strict=False)
    blade = _only(text, _BLADE).str.extract(r"^(\S+)").str.to_date("%Y-%b-%d", strict=False)
    slashed = _only(text, _SLASHED).str.replace(_SLASHED, "$3-$2-$1")
    sure = pl.when(~_could_be_two(text)).then(slashed).str.to_date("%Y-%m-%d", strict=False)
    return pl.coalesce(iso, blade, sure)


def iso_date_of(text: pl.Expr) -> pl.Expr:
    """The day of a plain ISO date, the usual case, in one quick step; null for anything else."""
    return text.str.to_date("%Y-%m-%d", strict=False)


def boolean_of(text: pl.Expr) -> pl.Expr:
    """1, true, yes, Y and 0, false, no, N in any case; null for anything else."""
    lower = text.str.to_lowercase()
    return pl.when(lower.is_in(_YES)).then(True).when(lower.is_in(_NO)).then(False).otherwise(None)


def number_of(text: pl.Expr) -> pl.Expr:
    """A whole number, not negative; null for anything else."""
    return _only(text, _NUMBER).str.extract(_NUMBER).cast(pl.Int32)


def _could_be_two(text: pl.Expr) -> pl.Expr:
    first = text.str.extract(_SLASHED, 1).cast(pl.Int32)
    second = text.str.extract(_SLASHED, 2).cast(pl.Int32)
    return (first <= 12) & (second <= 12) & (first != second)


def _only(text: pl.Expr, pattern: str) -> pl.Expr:
    return pl.when(text.str.contains(pattern)).then(text)

"""Codes of the SEN2 return as conditions on its columns."""

from __future__ import annotations

import polars as pl

DECIDED_YES, DECIDED_NO, AWAITED, HISTORICAL = "Y", "N", "A", "H"
_NO_TRANSFER = ("", "0", "00", "000", "F", "FALSE", "N", "NO")


def code(name: str) -> pl.Expr:
    """A column of codes, in capitals and without spaces around."""
    return pl.col(name).str.strip_chars().str.to_uppercase()


def is_(name: str, value: str) -> pl.Expr:
    """Whether a code is this one; false where none is given."""
    return code(name).eq(value).fill_null(value=False)


def came_from_another_council() -> pl.Expr:
    """Whether an active plan was taken over from another council (``transferla``)."""
    return (~code("transferla").is_in(_NO_TRANSFER)).fill_null(value=False)


def one_each(frame: pl.DataFrame, key: str, unsure: str) -> pl.DataFrame:
    """One row for each value of `key`.  Rows without a key are left out.

    Where several rows for one request differ, no return says which is right: their fields are empty and the
    column `unsure` is set, so that nobody takes empty for what an empty field of one row means.
    """
    keyed = frame.filter(pl.col(key).is_not_null()).with_columns(pl.lit(value=False).alias(unsure))
    again = keyed.filter(pl.col(key).is_duplicated())
    if again.is_empty():
        return keyed
    told = [c for c in keyed.columns if c not in {key, unsure, "child", "line", *_OWN_IDS}]
    differ = pl.any_horizontal(pl.col(c).n_unique() > 1 for c in told)
    joined = again.group_by(key, maintain_order=True).agg(
        pl.col("child", *(c for c in _OWN_IDS if c in keyed.columns), "line").first(),
        *(pl.when(~differ).then(pl.col(c).first()).alias(c) for c in told),
        differ.alias(unsure),
    )
    return pl.concat([keyed.filter(~pl.col(key).is_duplicated()), joined.select(keyed.columns)])


_OWN_IDS = ("assessment", "namedplan", "activeplan")

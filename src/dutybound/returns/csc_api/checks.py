"""The census's checks, where a payload has what they look at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dutybound.returns.cin import checks as census
from dutybound.returns.csc_api.layout import FIELDS

LEFT_OUT = (
    "cin.need-missing",
    "cin.protection-category-missing",
    "cin.protection-number-missing",
    "cin.protection-unreviewed",
    "cin.closed-before-year",
    "cin.conference-target-other",
)
"""What no payload carries, or what holds only for a return of one year."""


def check(frames: Mapping[str, pl.DataFrame], day: date) -> pl.DataFrame:
    """The issues of payloads as at a day, by the census's rules, in the payload's own words."""
    found = census.check(frames, day).filter(~pl.col("issue").is_in(LEFT_OUT))
    names = {f"{module}.{field}": key for (module, field), key in FIELDS.items()}
    place = pl.concat_str("module", pl.lit("."), "field")
    return found.with_columns(
        pl.col("issue").str.replace("cin.", "csc-api.", literal=True),
        place.replace_strict(names, default=pl.col("field"), return_dtype=pl.String).alias("field"),
    )

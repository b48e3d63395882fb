"""One published figure, or one for every authority."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import polars as pl

from dutybound.reference.published.reading import published
from dutybound.reference.published.tables import table
from dutybound.reference.shipped import rows_of

ENGLAND = "england"
"""What stands for England where an authority's three digits or a region's ONS code would."""


@dataclass(frozen=True)
class Figure:
    """A published number (a count or a percentage), or the reason why there is none; with its source."""

    value: float | None
    reason: str | None
    year: int
    source: str


def figure(name: str, measure: str, code: str = ENGLAND, year: int | None = None) -> Figure | None:
    """A table's figure for everybody in one place, in one year (the latest if none is given).

    None where the table has no such line.  UnknownTable where there is no such table; KeyError where the
    table has no such measure.
    """
    return _by_year(name, measure).get(code, {}).get(year)


def figures_of(name: str, measure: str, year: int | None = None) -> dict[str, Figure]:
    """A table's figures for everybody in each authority in one year (the latest if none is given).

    By the three digits.  Errors as `figure`.
    """
    rows = _totals(name, measure).filter(pl.col("level") == "authority")
    latest = rows["year"].max() if year is None else year
    codes = rows.filter(pl.col("year") == latest)["code"]
    found = _by_year(name, measure)
    return {code: found[code][latest] for code in codes}


@cache
def _by_year(name: str, measure: str) -> dict[str, dict[object, Figure]]:
    """By place, then by year; the latest of a place stands under None too."""
    source = table(name).source
    found: dict[str, dict[object, Figure]] = {}
    for row in _totals(name, measure).sort("year").iter_rows(named=True):
        one = Figure(row["value"], row["reason"], row["year"], source)
        found.setdefault(row["code"], {}).update({row["year"]: one, None: one})
    return found


@cache
def _totals(name: str, measure: str) -> pl.DataFrame:
    if measure not in table(name).measures:
        known = ", ".join(table(name).measures)
        raise KeyError(f"The table '{name}' has no measure '{measure}'. It has: {known}.")
    here = (pl.col("measure") == measure) & (pl.col("topic") == "total")
    return published(name).filter(here)


@cache
def baselines() -> dict[tuple[str, str, str], float]:
    """England's figures picked for comparison, by file, breakdown and measure, as published.

    Those that are not numbers are left out.
    """
    rows = rows_of("national-baselines.csv")
    return {
        (row["source_file"], row["breakdown"], row["measure"]): float(row["value"])
        for row in rows
        if row["value"].replace(".", "", 1).isdigit()
    }

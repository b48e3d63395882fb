"""Reading a published table into rows that say what, where, when, how many, and if not, why not.

Official files write reasons where a number should stand, and change the case and the names of their columns
from one release to the next.  Neither is lost here: a value that is no number is null beside its reason.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file
from pathlib import Path

import polars as pl

from dutybound.reference.published.tables import Table, table
from dutybound.reference.shipped import data_file

REASONS = {
    "u": "too unreliable to publish",
    "x": "not available",
    "z": "does not apply",
    "c": "suppressed: 1 to 5",
    ":": "not available",
    "..": "not available",
    "~": "not available",
    "-": "no figure",
    "low": "rounds to 0",
    "": "not given",
}
"""What official files write where a number should stand.  None of them is zero."""

LEVELS = {
    "national": "England",
    "regional": "region",
    "local authority": "authority",
}

SCHEMA = {
    "year": pl.Int32,
    "level": pl.String,
    "code": pl.String,
    "topic": pl.String,
    "breakdown": pl.String,
    "measure": pl.String,
    "value": pl.Float64,
    "reason": pl.String,
}
"""The columns of every table here.

`year` is the calendar year, or the year in which an academic or reporting year ends; `level` England,
region or authority; `code` "england", an ONS region code or three digits; `topic` and `breakdown` are
"total" for everybody; `value` a count or a percentage; `reason` says why there is no value, and is null
where there is one.
"""

_TOOL_AREAS = {
    "970": "england",
    **dict(
        zip(
            (str(number) for number in (*range(980, 987), 989, 990)),
            (f"E1200000{number}" for number in range(1, 10)),
            strict=True,
        )
    ),
    "987": "E13000001",
    "988": "E13000002",
}


class BadPublishedFile(ValueError):
    """A file of published figures cannot be used; the text says which, what, and what instead."""


@cache
def published(name: str) -> pl.DataFrame:
    """A shipped table as rows of `SCHEMA`, read once.  UnknownTable where none has this name."""
    wanted = table(name)
    with as_file(data_file("published", f"{wanted.file}.csv.gz")) as path:
        return read_published(name, path)


def read_published(name: str, path: Path) -> pl.DataFrame:
    """The table of this name from a CSV file (plain or gzipped) of any release, as rows of `SCHEMA`.

    BadPublishedFile where the file cannot be read or holds none of the table's measures.
    """
    wanted = table(name)
    rows = _scan(path)
    if "measure_short" not in rows.collect_schema():
        return _long(rows, wanted, path).select(*SCHEMA).collect()
    listed = _long(_as_wide(rows), wanted, path).filter(pl.col("listed"))
    return listed.select(*SCHEMA).collect()


def _scan(path: Path) -> pl.LazyFrame:
    try:
        rows = pl.scan_csv(path, infer_schema=False, encoding="utf8")
        names = rows.collect_schema().names()
    except (OSError, pl.exceptions.PolarsError) as error:
        raise BadPublishedFile(f"'{path}' cannot be read as CSV: {error}") from error
    return rows.rename({name: name.strip("\ufeff ").lower() for name in names})


def _as_wide(rows: pl.LazyFrame) -> pl.LazyFrame:
    """The interactive tool's long list, as if each measure were a column."""
    area = pl.col("area_number")
    code = area.replace_strict(_TOOL_AREAS, default=area)
    whole = rows.with_columns(code.alias("_code")).collect()
    wide = whole.pivot("measure_short", index=["year", "_code"], values="value")
    level = (
        pl.when(pl.col("_code") == "england")
        .then(pl.lit("national"))
        .when(pl.col("_code").str.starts_with("E"))
        .then(pl.lit("regional"))
        .otherwise(pl.lit("local authority"))
    )
    return wide.lazy().select(
        pl.col("year").alias("time_period"),
        level.alias("geographic_level"),
        pl.col("_code").alias("region_code"),
        pl.col("_code").alias("old_la_code"),
        *(pl.col(name).alias(name.lower()) for name in wide.columns[2:]),
    )


def _long(rows: pl.LazyFrame, wanted: Table, path: Path) -> pl.LazyFrame:
    columns = rows.collect_schema().names()
    keys = {"time_period", "geographic_level", "old_la_code"}
    measures = _measures(columns, wanted)
    if not measures or not keys <= set(columns):
        raise BadPublishedFile(
            f"'{path}' is not the table '{wanted.name}': it lacks its columns, such as "
            f"'{next(iter(wanted.measures.values()))[0]}'. Download the CSV of '{wanted.title}'."
        )
    kept = rows.select(*_place(columns, wanted), *measures)
    index = list(SCHEMA)[:5]
    return kept.unpivot(index=index, variable_name="measure", value_name="text").select(
        *index, "measure", *_value_and_reason(), pl.col("text").is_not_null().alias("listed")
    )


def _measures(columns: list[str], wanted: Table) -> list[pl.Expr]:
    found: list[pl.Expr] = []
    for name, aliases in wanted.measures.items():
        here = [alias.lower() for alias in aliases if alias.lower() in columns]
        found.extend(pl.col(column).alias(name) for column in here[:1])
    return found


def _place(columns: list[str], wanted: Table) -> list[pl.Expr]:
    level = pl.col("geographic_level").str.to_lowercase().replace_strict(LEVELS, default="other")
    code = (
        pl.when(level == "England")
        .then(pl.lit("england"))
        .when(level == "authority")
        .then(pl.col("old_la_code"))
        .otherwise(pl.col("region_code"))
    )
    return [
        _year().alias("year"),
        level.alias("level"),
        code.alias("code"),
        _topic("breakdown_topic", columns, wanted).alias("topic"),
        _topic("breakdown", columns, wanted).alias("breakdown"),
    ]


def _year() -> pl.Expr:
    """2024 as it stands; 202425 as 2025, the year in which it ends."""
    text = pl.col("time_period")
    whole = text.str.slice(0, 4).cast(pl.Int32)
    return pl.when(text.str.len_chars() == 6).then(whole + 1).otherwise(whole)


def _topic(column: str, columns: list[str], wanted: Table) -> pl.Expr:
    if column not in columns:
        return pl.lit("total")
    everybody = pl.col("breakdown_topic").str.to_lowercase().is_in(list(wanted.totals))
    return pl.when(everybody).then(pl.lit("total")).otherwise(pl.col(column))


def _value_and_reason() -> tuple[pl.Expr, pl.Expr]:
    text = pl.col("text").fill_null("").str.strip_chars()
    value = text.str.replace_all(",", "").cast(pl.Float64, strict=False)
    value = pl.when(value.is_finite()).then(value)
    reason = text.str.to_lowercase().replace_strict(REASONS, default="not a number")
    return value.alias("value"), pl.when(value.is_null()).then(reason).alias("reason")

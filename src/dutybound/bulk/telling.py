"""What a whole run comes to: tables over all its parts, figures, and the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from dutybound.bulk.comparing import CHANGES
from dutybound.bulk.figures import write_figures
from dutybound.bulk.settings import Settings
from dutybound.bulk.writing import write_csv
from dutybound.evidence.disclosure import Publication
from dutybound.evidence.published_measures import TITLES
from dutybound.returns import quality
from dutybound.returns.recorded.left_out import COUNTS

if TYPE_CHECKING:
    from dutybound.bulk.running import Run

LEFT_OUT = pl.Schema({"authority": pl.String(), **COUNTS})
NOT_RECORDED = pl.Schema(
    {"return": pl.String(), "rule": pl.String(), "step": pl.String(), "missing": pl.String()}
)
MEASURES = pl.Schema(
    {
        "measure": pl.String(),
        "counted": pl.Int64(),
        "on_time": pl.Int64(),
        "left_out": pl.Int64(),
    }
)
"""A published measure, worked out by its own definition: see `evidence.published_measures`."""


def tell(
    run: Run,
    settings: Settings,
    *,
    with_report: bool = True,
    earlier: Publication | None = None,
) -> None:
    """Write what is told of the run as a whole, given what was published `earlier`."""
    write_csv(run.out / "quality.csv", _quality(run.out))
    write_csv(run.out / "join.csv", _joins(run))
    write_csv(run.out / "left-out.csv", _whole(run.out, "left-out", LEFT_OUT).sort(pl.all()))
    tables = {"not-recorded": _not_recorded(run.out), "measures": _measures(run.out)}
    if settings.reform:
        tables["reform"] = _reform(run.out)
    for name, table in tables.items():
        write_csv(run.out / f"{name}.csv", table)
    if with_report and any((run.out / "findings").glob("*.parquet")):
        write_figures(run.out, run.parts, tables, settings, earlier)


def _quality(out: Path) -> pl.DataFrame:
    """How often each fault was found, by authority and return."""
    files = sorted((out / "issues").glob("*.parquet"))
    if not files:
        return quality.counts(quality.none())
    keys = ["authority", "return", "severity", "issue", "module", "field"]
    found = pl.scan_parquet(files).group_by(keys).agg(pl.len().alias("count"))
    return found.sort(keys).collect()


def _not_recorded(out: Path) -> pl.DataFrame:
    """The steps that no return of the run tells of, each with the facts that are missing.

    Where returns lack different facts, those of the return that comes nearest: that has the matter at all.
    """
    each = _whole(out, "not-recorded", NOT_RECORDED).unique(["return", "rule", "step"])
    silent = pl.len() == each["return"].n_unique()
    nearest = pl.col("missing").sort_by(pl.col("missing").str.contains(".", literal=True)).last()
    told = each.sort("return").group_by("rule", "step").agg(nearest, silent.alias("silent"))
    return told.filter("silent").drop("silent").sort("rule", "step")


def _measures(out: Path) -> pl.DataFrame:
    whole = _whole(out, "measures", MEASURES)
    summed = whole.group_by("measure").agg(pl.col("counted", "on_time", "left_out").sum())
    return summed.sort(pl.col("measure").cast(pl.Enum(list(TITLES))))


def _reform(out: Path) -> pl.DataFrame:
    """Over all authorities, how many go from which status to which."""
    keys = ["rule", "step", "before", "after"]
    whole = _whole(out, "reform", CHANGES)
    return whole.group_by(keys).agg(pl.col("matters", "other_day").sum()).sort(keys)


def _joins(run: Run) -> pl.DataFrame:
    rows = [
        {"authority": name, "what": what, "count": count}
        for name, part in run.parts.items()
        for what, count in part.counts.items()
    ]
    return pl.DataFrame(rows, schema={"authority": pl.String, "what": pl.String, "count": pl.Int64})


def _whole(out: Path, name: str, schema: pl.Schema) -> pl.DataFrame:
    """The tables of that name of all parts."""
    return pl.concat([schema.to_frame(), *_each(out, name, schema)])


def _each(out: Path, name: str, schema: pl.Schema) -> Iterator[pl.DataFrame]:
    for path in sorted((out / name).glob("*.csv")):
        frame = pl.read_csv(path, schema_overrides=dict(schema)).select(schema.names())
        yield frame.with_columns(pl.col(pl.String).fill_null(""))

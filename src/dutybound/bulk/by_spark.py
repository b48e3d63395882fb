"""The findings of a run worked out by Spark, from the cases that its parts wrote."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import polars as pl
import pyarrow as pa

from dutybound.bulk.batches import Work
from dutybound.bulk.evaluating import once, reach_of
from dutybound.bulk.parts import Part
from dutybound.bulk.settings import Settings
from dutybound.bulk.spark import check_installed, findings_of, session, work_out
from dutybound.bulk.waiting import list_name, overdue
from dutybound.bulk.writing import CHILD_LEVEL, as_polars, write_csv, write_parquet
from dutybound.engine.columns.arrow import FINDINGS
from dutybound.law.england import rulebook
from dutybound.returns.model import Kind

check = check_installed
_ORDER: tuple[Kind, ...] = ("cin", "csc-api", "sen2", "annex-a")
_GATHERED = ".gathered"


def gather(out: Path, parts: Mapping[str, Part], settings: Settings) -> None:
    """Write the findings of every part, and its list of what is overdue.

    They are those that one machine finds, in another order: by rule, step, child and matter.
    """
    found = out / _GATHERED
    shutil.rmtree(found, ignore_errors=True)
    try:
        found.mkdir()
        with session() as spark:
            for cases in _cases(out):
                work = _work(cases, parts, settings)
                work_out(spark, sorted(cases.glob("*.parquet")), found / cases.name, work)
        for part in parts.values():
            if part.returns:
                _write(out, part, _of_part(out, part), settings)
    finally:
        shutil.rmtree(found, ignore_errors=True)


def _cases(out: Path) -> Iterator[Path]:
    """The folders of cases: one for each kind of return, and for each rule that has tables of its own."""
    there = [path for path in (out / "cases").glob("*") if any(path.glob("*.parquet"))]
    yield from sorted(there, key=lambda path: (_ORDER.index(_kind(path)), path.name))


def _kind(cases: Path) -> Kind:
    return next(kind for kind in _ORDER if f"{cases.name}-".startswith(f"{kind}-"))


def _work(cases: Path, parts: Mapping[str, Part], settings: Settings) -> Work:
    """The steps that are read over the cases of a folder: those of one rule, or of all without tables."""
    kind = _kind(cases)
    returns = [one for part in parts.values() for one in part.returns if one["kind"] == kind]
    days = [date.fromisoformat(one["reference_day"]) for one in returns]
    on_its_day = settings.as_of is None or settings.as_of <= min(days)
    reach = reach_of(kind, rulebook(), settings.as_of or max(days), on_its_day=on_its_day)
    mine = cases.name.removeprefix(kind).removeprefix("-")
    own = {path.name.removeprefix(f"{kind}-") for path in cases.parent.glob(f"{kind}-*")}
    steps = (step for step in reach.steps if (step[0] == mine if mine else step[0] not in own))
    as_of = None if settings.as_of is None else settings.as_of.toordinal()
    return Work(frozenset(steps), as_of, threads=1)


def _of_part(out: Path, part: Part) -> pa.Table:
    """The findings of one authority; what is said of a child itself is said once."""
    authority, law = part.returns[0]["authority"], rulebook()
    tables, seen = [FINDINGS.empty_table()], list[pl.Series]()
    for kind in _ORDER:
        mine = [
            findings_of(path, authority)
            for path in sorted((out / _GATHERED).glob("*"))
            if _kind(path) == kind
        ]
        if mine:
            tables.append(once(pa.concat_tables(mine), law, seen))
            cases = out / "cases" / kind / f"{part.name}.parquet"
            seen.append(pl.read_parquet(cases, columns=["child"])["child"])
    return pa.concat_tables(tables).unify_dictionaries().combine_chunks()


def _write(out: Path, part: Part, found: pa.Table, settings: Settings) -> None:
    children = pl.read_parquet(out / "children" / f"{part.name}.parquet")
    write_parquet(out / "findings" / f"{part.name}.parquet", found, mark=CHILD_LEVEL)
    frame = as_polars(found)
    if settings.format == "csv":
        write_csv(out / "findings" / f"{part.name}.csv", frame)
    waiting = overdue(frame, children, rulebook())
    write_csv(out / "child-level" / f"{list_name(part.name)}.csv", waiting)

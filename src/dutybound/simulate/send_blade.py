"""The SEN2 return as the nine CSV files that the collection exports."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from dutybound.simulate.authority import Tables
from dutybound.simulate.period import Period
from dutybound.simulate.send_tables import MODULES, Module, key


def write_blade(
    folder: Path, tables: Tables, code: str, period: Period, *, mark: frozenset[str]
) -> int:
    """Write nine files (tables as text) into a folder; those in `mark` begin with a byte-order mark."""
    folder.mkdir()
    size = 0
    for one in MODULES:
        path = folder / f"Blade-Export_01-02-{period.year}_{one.name}.csv"
        with path.open("wb") as file:
            file.write(b"\xef\xbb\xbf" if one.name in mark else b"")
            _export(tables[one.name], one, code).write_csv(file)
        size += path.stat().st_size
    return size


def _export(table: pl.DataFrame, one: Module, code: str) -> pl.DataFrame:
    parent = [key(one.parent)] if one.parent else []
    numbers = pl.int_range(1, pl.len() + 1)
    order = numbers if not one.parent else numbers.over(key(one.parent))
    return table.select(
        key(one.name),
        pl.lit(code).alias("NativeId"),
        order.alias(f"{one.name}orderseqcolumn"),
        pl.lit(None, pl.String).alias("sourceid"),
        *parent,
        *one.columns,
    )

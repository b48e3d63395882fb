"""Tables being made wrong, and the list of what was done to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import numpy as np
import polars as pl

from dutybound.simulate.authority import Tables
from dutybound.simulate.drawing import Chance, Numbers
from dutybound.simulate.send_tables import key

Source = Literal["sen2", "cin"]

NOTES = {
    "authority": pl.String,
    "source": pl.String,
    "fault": pl.String,
    "table": pl.String,
    "record": pl.Int64,
    "child": pl.String,
    "field": pl.String,
    "was": pl.String,
    "now": pl.String,
}
"""The columns of the list of faults: one row a value that was made wrong.

`record` counts the rows of a table from 1 as the return has them (a row that was added comes last);
`child` is as in the truths, and empty for what is wrong with a whole file.
"""


@dataclass
class Damage:
    """The tables of one return, being made wrong at a rate, and what was done so far."""

    source: Source
    code: str
    tables: Tables
    chance: Chance
    rate: float
    last_day: date
    notes: list[pl.DataFrame] = field(default_factory=list)

    def some(self, table: str, which: pl.Expr) -> Numbers:
        """Places of some rows of a table among those that can have a fault."""
        can = self.tables[table].select(which.fill_null(value=False)).to_series().to_numpy()
        return np.flatnonzero(can & (self.chance.random(len(can)) < self.rate))

    def put(self, fault: str, table: str, column: str, rows: Numbers, values: Any) -> None:
        """Give some rows of a column other values (one each, or one for all), and write it down."""
        if len(rows) == 0:
            return
        whole = self.tables[table]
        was = whole[column][rows]
        now = _as_series(values, was.dtype, len(rows))
        changed = whole[column].clone().scatter(rows, now)
        self.tables[table] = whole.with_columns(changed.alias(column))
        self.note(fault, table, rows, column, was, now)

    def note(
        self, fault: str, table: str, rows: Numbers, column: str, was: pl.Series, now: pl.Series
    ) -> None:
        """Write down what was made wrong in some rows."""
        done = pl.DataFrame(
            {
                "record": rows + 1,
                "child": self.children_of(table)[rows],
                "was": as_text(was),
                "now": as_text(now),
            }
        )
        told = {"authority": self.code, "source": self.source, "fault": fault, "table": table}
        constant = {name: pl.lit(value) for name, value in told.items()}
        self.notes.append(
            done.with_columns(**constant, field=pl.lit(column)).select(
                pl.col(name).cast(kind) for name, kind in NOTES.items()
            )
        )

    def children_of(self, table: str) -> pl.Series:
        """The child that each row of a table is about, as the truths name it."""
        return (
            _send_child(self.tables, table)
            if self.source == "sen2"
            else _care_child(self.tables, table)
        )


def _as_series(values: Any, kind: pl.DataType, size: int) -> pl.Series:
    if isinstance(values, pl.Series):
        return values.cast(kind)
    return pl.Series([values], dtype=kind).new_from_index(0, size)


def as_text(values: pl.Series) -> pl.Series:
    """Values as the list of faults has them: empty where there is none."""
    return values.cast(pl.String).fill_null("")


def _send_child(tables: Tables, table: str) -> pl.Series:
    """A request has the number of its person."""
    if table in ("person", "requests"):
        return tables[table][key(table)].cast(pl.String)
    whole = tables[table]
    if table == "namedplan":
        above = tables["assessment"].select(key("assessment"), key("requests"))
        whole = whole.join(above, on=key("assessment"), how="left", maintain_order="left")
    elif table == "senneed":
        above = tables["activeplans"].select(key("activeplans"), key("requests"))
        whole = whole.join(above, on=key("activeplans"), how="left", maintain_order="left")
    return whole[key("requests")].cast(pl.String)


def _care_child(tables: Tables, table: str) -> pl.Series:
    whole = tables[table]
    if "child" not in whole.columns:
        above = tables["episodes"].select("episode", "child")
        whole = whole.join(above, on="episode", how="left", maintain_order="left")
    ids = tables["children"].select("child", "la_child_id")
    return whole.join(ids, on="child", how="left", maintain_order="left")["la_child_id"]

"""Frames of a return made into the engine's tables: one table a kind of matter, a case a child."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dutybound.engine.columns import Table, Tables, Vague
from dutybound.engine.columns.tables import NOTHING_SAID
from dutybound.language import Choice, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary import MATTERS
from dutybound.returns.recorded.telling import Facts, check, expressions, part_names


@dataclass(frozen=True)
class Matters:
    """The matters of one kind that a return shows.

    `rows` has one row a matter with its `id`, the `child` it belongs to, the id of the matter it belongs
    to (a column named as that kind's key, where it is not the child) and whatever `facts` are read from.
    """

    matter: type[Matter]
    rows: pl.DataFrame
    facts: Facts


@dataclass(frozen=True)
class Made:
    """Tables, and what their rows are made of: by kind a frame with its ids."""

    tables: Tables
    rows: Mapping[type[Matter], pl.DataFrame]

    def told_otherwise(self, matter: type[Matter], facts: Facts) -> Tables:
        """The same tables with more `facts` of yes and no for one kind; all else is shared."""
        if matter not in self.rows:
            return self.tables
        table = self.tables.tables[matter]
        more = _table(Matters(matter, self.rows[matter], facts), table.links)
        truths = {**table.truths, **more.truths}
        other = Table(matter, table.size, table.links, truths, table.masks, table.days)
        return Tables(
            self.tables.root,
            {**self.tables.tables, matter: other},
            self.tables.as_of,
            self.tables.complete,
        )


def make(
    root: Matters,
    others: Sequence[Matters],
    as_of: date,
    complete: Mapping[type[Matter], pl.Series],
) -> Made:
    """The tables of the children of `root` and of their matters, each after the kind that it belongs to.

    `as_of` is the day as at which the return was made; `complete` says of each child (by kind, in the order
    of the root's rows) whether its list of them is whole.  A row whose child or parent is not there belongs
    to nobody and is left out: the quality report tells of it.
    """
    rows = {root.matter: root.rows}
    tables = {root.matter: _table(root, {})}
    for each in others:
        kept = _in_order(each, rows)
        if kept.height:
            links = _links(each.matter, kept, tables)
            tables[each.matter] = _table(Matters(each.matter, kept, each.facts), links)
            rows[each.matter] = kept
    tables |= {kind: _none(kind) for kind in MATTERS if kind not in tables}
    days = np.full(root.rows.height, as_of.toordinal(), dtype=np.int32)
    whole = {kind: flags.to_numpy().astype(np.bool_) for kind, flags in complete.items()}
    return Made(Tables(root.matter, tables, days, whole), rows)


def _in_order(each: Matters, placed: Mapping[type[Matter], pl.DataFrame]) -> pl.DataFrame:
    """The rows whose parent is there, in the order of the parents, with the parent's row as `above`."""
    upper = each.matter.of
    if upper is None or upper not in placed:
        return each.rows.clear()
    key = "child" if upper.of is None else upper.key
    parents = placed[upper].select(pl.col("id").alias(key)).with_row_index("above")
    joined = each.rows.join(parents, on=key, how="inner", maintain_order="left")
    return joined.sort("above", maintain_order=True)


def _links(
    matter: type[Matter], rows: pl.DataFrame, tables: Mapping[type[Matter], Table]
) -> dict[type[Matter], NDArray[np.int32]]:
    upper = matter.of
    if upper is None:
        return {}
    above = rows["above"].to_numpy().astype(np.int32)
    return {upper: above} | {k: link[above] for k, link in tables[upper].links.items()}


def _none(kind: type[Matter]) -> Table:
    return Table(kind, 0, {upper: np.zeros(0, dtype=np.int32) for upper in kind.ancestors()})


def _table(each: Matters, links: dict[type[Matter], NDArray[np.int32]]) -> Table:
    check(each.facts)
    told = each.rows.select(expressions(each.facts)) if each.facts else pl.DataFrame()
    table = Table(each.matter, each.rows.height, links)
    for field in each.facts:
        if isinstance(field, Event | DateFact):
            table.days[field] = _vague(told, part_names(field), table.size)
        elif isinstance(field, YesNo):
            table.truths[field] = _whole(told[field.path], table.size).astype(np.int8)
        elif isinstance(field, Choice):
            table.masks[field] = _mask(_stretched(told[field.path], table.size), field)
    return table


def _vague(told: pl.DataFrame, names: Iterable[str], size: int) -> Vague:
    exists, earliest, latest = (_whole(told[name], size) for name in names)
    return Vague(exists.astype(np.int8), earliest.astype(np.int32), latest.astype(np.int32))


def _whole(column: pl.Series, size: int) -> NDArray[np.int32]:
    return np.array(_stretched(column, size).to_numpy())


def _stretched(column: pl.Series, size: int) -> pl.Series:
    """A column that says the same of every row has one value: as many as there are rows."""
    return column if len(column) == size else column.new_from_index(0, size)


def _mask(chosen: pl.Series, field: Choice) -> NDArray[np.uint64]:
    """The bit of the option that a row names; several are joined with '|'; of null nothing is known."""
    names = chosen.unique().drop_nulls().to_list()
    bits = {name: _bits(name, field) for name in names}
    numbered = chosen.replace_strict(
        {**bits, None: int(NOTHING_SAID)}, default=int(NOTHING_SAID), return_dtype=pl.UInt64
    )
    return np.array(numbered.to_numpy()).astype(np.uint64)


def _bits(name: str, field: Choice) -> int:
    places = {option: place for place, option in enumerate(field.options)}
    return sum(1 << places[option] for option in name.split("|"))

"""Cases as an Arrow batch: one row a child, each kind of matter as a list.

The columns of a batch:

    authority, child      text; what the child is called, and where
    as_of                 int32; the day on which the case is as it says
    complete              struct<KIND: bool...>; whether the case lists every matter of that kind
    facts                 struct<FIELD...>; the facts of the child itself
    KIND                  list<struct<id, of: struct<UPPER...>, FIELD...>>; the child's matters of that kind

A list's offsets are the segments by which the child's matters are found, so that they cost nothing to
read.  `of` holds, for each kind between the child and this one, the place in the child's list of UPPER
of the matter that this one belongs to, or -1 for none: matters may belong to one that the case does not
list, so they lie side by side and not one in the other.

A field is a column only where something may be known of it.  Truths are int8 as `Truth` numbers them,
choices and codes int64 masks (bit for option in the order of the vocabulary; -1: nothing known), days
``struct<exists: int8, earliest: int32, latest: int32>``.  Days are int32 as everywhere in the program (1 is
1 January of year 1): what is read is then the memory of the batch itself, and no reader of Parquet corrects
the ends of time to another calendar.  A null, as where files of different columns are read as one, says
that nothing is known; it costs a copy.

The vocabulary's options stand in the schema's metadata, so that masks written under others are refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
import pyarrow as pa

from dutybound.engine.columns.arrow.ids import Ids
from dutybound.engine.columns.tables import BadTables, Table, Tables
from dutybound.engine.columns.vague import DayColumn, Vague
from dutybound.language import Matter

Columns: TypeAlias = "dict[str, pa.Array]"

AUTHORITY, CHILD, AS_OF = "authority", "child", "as_of"
COMPLETE, FACTS, ID, OF = "complete", "facts", "id", "of"
OPTIONS = b"dutybound.options"


def to_arrow(tables: Tables, ids: Ids) -> pa.RecordBatch:
    """Cases as one batch; its columns are the tables' own memory wherever Arrow can hold it.

    BadTables where ids do not fit, or where the rows of a table are not in the order of the cases.
    """
    ids.check(tables)
    columns: Columns = {AUTHORITY: ids.authority, CHILD: ids.child, AS_OF: pa.array(tables.as_of)}
    columns |= _struct(COMPLETE, {k.key: pa.array(f) for k, f in tables.complete.items()})
    columns |= _struct(FACTS, _facts(tables.tables[tables.root]))
    offsets = {kind: _offsets(tables, table) for kind, table in tables.tables.items()}
    for kind, table in tables.tables.items():
        if kind is not tables.root:
            columns[kind.key] = _list(table, ids.matters.get(kind), tables.root, offsets)
    schema = pa.schema([(name, column.type) for name, column in columns.items()])
    return pa.RecordBatch.from_arrays(
        list(columns.values()), schema=schema.with_metadata(_options(tables))
    )


def _facts(table: Table) -> Columns:
    """A column for each field of which something is known."""
    found: Columns = {field.name: pa.array(column) for field, column in table.truths.items()}
    found |= {field.name: pa.array(mask.view(np.int64)) for field, mask in table.masks.items()}
    return found | {field.name: _days(date) for field, date in table.days.items()}


def _days(date: Vague) -> pa.StructArray:
    return pa.StructArray.from_arrays([*map(pa.array, date)], ["exists", "earliest", "latest"])


def _offsets(tables: Tables, table: Table) -> DayColumn:
    """Where each case's matters of a kind begin; one place more than there are cases."""
    if table.matter is tables.root:
        return np.arange(tables.cases + 1, dtype=np.int32)
    cases = table.links.get(tables.root)
    if cases is None or (len(cases) and (cases[0] < 0 or bool((np.diff(cases) < 0).any()))):
        raise BadTables(f"the rows of {table.matter.key} are not in the order of their cases")
    return np.searchsorted(cases, np.arange(tables.cases + 1)).astype(np.int32)


def _list(
    table: Table,
    ids: pa.Array | None,
    root: type[Matter],
    offsets: Mapping[type[Matter], DayColumn],
) -> pa.ListArray:
    columns: Columns = {ID: pa.array([], pa.string()) if ids is None else ids}
    places = {
        upper.key: pa.array(_places(link, offsets[upper][table.links[root]]))
        for upper, link in table.links.items()
        if upper is not root
    }
    columns |= _struct(OF, places)
    columns |= _facts(table)
    rows = pa.StructArray.from_arrays(list(columns.values()), list(columns))
    return pa.ListArray.from_arrays(pa.array(offsets[table.matter]), rows)


def _places(link: DayColumn, firsts: DayColumn) -> DayColumn:
    """The rows of another table by their places among those of the same case."""
    return np.where(link < 0, np.int32(-1), link - firsts)


def _struct(name: str, columns: Columns) -> Columns:
    """Some columns as one; none where there are none, which Parquet could not hold."""
    if not columns:
        return {}
    return {name: pa.StructArray.from_arrays(list(columns.values()), list(columns))}


def _options(tables: Tables) -> dict[bytes, bytes]:
    named = {
        field.path: list(field.options) for table in tables.tables.values() for field in table.masks
    }
    return {OPTIONS: json.dumps(named, sort_keys=True).encode()}

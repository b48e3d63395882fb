"""Arrow batches of cases as tables again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.arrow.cases import (
    AS_OF,
    AUTHORITY,
    CHILD,
    COMPLETE,
    FACTS,
    ID,
    OF,
    OPTIONS,
    Columns,
)
from dutybound.engine.columns.arrow.ids import Ids
from dutybound.engine.columns.tables import NOTHING_SAID, BadTables, Table, Tables
from dutybound.engine.columns.vague import DayColumn, Vague
from dutybound.language import Choice, Codes, DateFact, Event, Matter, Truth, YesNo

_NO_CHOICE = int(NOTHING_SAID.view(np.int64))


class Read(NamedTuple):
    """A batch as tables, and what their rows are called."""

    tables: Tables
    ids: Ids


def tables_from_arrow(
    batch: pa.RecordBatch, root: type[Matter], matters: tuple[type[Matter], ...]
) -> Read:
    """The tables of a batch of `to_arrow`, over the batch's own memory, with the kinds of a vocabulary.

    BadTables where the batch was written under another vocabulary, or is not such a batch.
    """
    check_options(batch.schema.metadata or {}, matters)
    reader = _Batch(batch, root, {kind.key: kind for kind in matters})
    tables = {root: reader.root_table()} | dict(reader.lists())
    as_of = _numbers(reader.column(AS_OF))
    return Read(Tables(root, tables, as_of, dict(reader.complete())), reader.ids())


def check_options(metadata: Mapping[bytes, bytes], matters: tuple[type[Matter], ...]) -> None:
    """BadTables where a schema's metadata says that masks were written under other options.

    Spark keeps no metadata: whoever starts it checks the schema of the file instead.
    """
    known = {f.path: f for kind in matters for f in kind.fields.values()}
    for path, options in json.loads(metadata.get(OPTIONS, b"{}")).items():
        field = known.get(path)
        if not isinstance(field, Choice | Codes) or list(field.options) != options:
            raise BadTables(
                f"the cases were written under another vocabulary: the options of {path} are not the "
                "same. Make the cases anew from the returns."
            )


class _Batch:
    """The columns of a batch, told apart by their names."""

    def __init__(
        self, batch: pa.RecordBatch, root: type[Matter], kinds: Mapping[str, type[Matter]]
    ) -> None:
        self._batch, self._root, self._kinds = batch, root, kinds
        self._named_rows: dict[type[Matter], pa.StringArray] = {}
        self._firsts: dict[type[Matter], DayColumn] = {}

    def column(self, name: str) -> pa.Array:
        if name not in self._batch.schema.names:
            raise BadTables(f"a batch of cases has no column '{name}'")
        return self._batch.column(name)

    def ids(self) -> Ids:
        return Ids(self.column(AUTHORITY), self.column(CHILD), self._named_rows)

    def complete(self) -> Iterator[tuple[type[Matter], NDArray[np.bool_]]]:
        for key, column in self._within(COMPLETE).items():
            yield self._kind(key), column.fill_null(False).to_numpy(zero_copy_only=False)

    def root_table(self) -> Table:
        table = Table(self._root, self._batch.num_rows)
        _add_facts(table, self._within(FACTS))
        return table

    def lists(self) -> Iterator[tuple[type[Matter], Table]]:
        """The tables below the root."""
        found = {
            self._kind(field.name): self._batch.column(field.name)
            for field in self._batch.schema
            if pa.types.is_list(field.type)
        }
        self._firsts |= {kind: _offsets_of(column) for kind, column in found.items()}
        for kind, column in found.items():
            yield kind, self._table(kind, column.flatten())

    def _table(self, kind: type[Matter], rows: pa.StructArray) -> Table:
        table, offsets = Table(kind, len(rows)), self._firsts[kind]
        cases = np.repeat(np.arange(len(offsets) - 1, dtype=np.int32), np.diff(offsets))
        table.links[self._root] = cases
        columns = _parts(rows)
        self._named_rows[kind] = columns.pop(ID)
        if OF in columns:
            table.links.update(self._links(cases, _parts(columns.pop(OF))))
        _add_facts(table, columns)
        return table

    def _links(self, cases: DayColumn, places: Columns) -> Iterator[tuple[type[Matter], DayColumn]]:
        for key, column in places.items():
            upper, place = self._kind(key), _numbers(column, -1)
            yield upper, np.where(place < 0, np.int32(-1), place + self._firsts[upper][cases])

    def _within(self, name: str) -> Columns:
        """The columns of a struct; none where it is not there."""
        return _parts(self._batch.column(name)) if name in self._batch.schema.names else {}

    def _kind(self, key: str) -> type[Matter]:
        if key not in self._kinds:
            raise BadTables(f"a batch has a column for '{key}', which is no kind of matter")
        return self._kinds[key]


def _offsets_of(column: pa.ListArray) -> DayColumn:
    """Where each list begins, from 0: a batch may be a slice of a longer one."""
    if column.null_count:
        lengths = _numbers(column.value_lengths(), 0)
        return np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
    offsets = _numbers(column.offsets)
    firsts: DayColumn = offsets - offsets[0]
    return firsts


def _parts(column: pa.StructArray) -> Columns:
    return dict(zip((field.name for field in column.type), column.flatten(), strict=True))


def _add_facts(table: Table, columns: Columns) -> None:
    for name, column in columns.items():
        field = table.matter.fields.get(name)
        if isinstance(field, YesNo):
            table.truths[field] = _numbers(column, int(Truth.UNKNOWN))
        elif isinstance(field, Choice | Codes):
            nothing = _NO_CHOICE if isinstance(field, Choice) else 0
            table.masks[field] = _numbers(column, nothing).view(np.uint64)
        elif isinstance(field, Event | DateFact):
            table.days[field] = _vague(_parts(column))
        else:
            raise BadTables(f"a batch has a column for '{name}', no field of {table.matter.key}")


def _vague(parts: Columns) -> Vague:
    return Vague(
        _numbers(parts["exists"], int(Truth.UNKNOWN)),
        _numbers(parts["earliest"], FIRST),
        _numbers(parts["latest"], LAST),
    )


def _numbers(column: pa.Array, if_null: int | None = None) -> NDArray[Any]:
    """A column of numbers: the memory of the batch itself, unless some of it is null."""
    if column.null_count and if_null is None:
        raise BadTables("a batch of cases has nulls in a column that must have a value in each row")
    known = column.fill_null(if_null) if column.null_count else column
    numbers: NDArray[Any] = known.to_numpy(zero_copy_only=True)
    return numbers

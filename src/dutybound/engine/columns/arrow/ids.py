"""What the rows of tables are called: authority and child for each case, an id for each matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pyarrow as pa

from dutybound.engine.columns.tables import BadTables, Tables
from dutybound.language import Matter

Names: TypeAlias = "pa.StringArray"

TEXT = pa.string()


@dataclass(frozen=True, eq=False)
class Ids:
    """The names of rows, each column as long as the table that it names.

    `authority` (three digits) and `child` have one value a case; `matters` one a matter, by kind.  Made
    with `Ids.of`, which takes lists, NumPy, Polars and Arrow columns alike.
    """

    authority: Names
    child: Names
    matters: Mapping[type[Matter], Names] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        authority: str | Iterable[str],
        child: Iterable[str],
        matters: Mapping[type[Matter], Iterable[str]] | None = None,
    ) -> Ids:
        """The ids from columns of text; an authority given once is that of every child.

        BadTables where an id is missing.
        """
        children = _texts(child, "child")
        named = {kind: _texts(each, kind.key) for kind, each in (matters or {}).items()}
        if isinstance(authority, str):
            return cls(pa.repeat(pa.scalar(authority, TEXT), len(children)), children, named)
        return cls(_texts(authority, "authority"), children, named)

    def check(self, tables: Tables) -> None:
        """BadTables where a column of ids is missing or not as long as its table."""
        columns = {"authority": self.authority, "child": self.child}
        for name, column in columns.items():
            _fits(name, column, tables.cases)
        for kind, table in tables.tables.items():
            if kind is not tables.root and table.size:
                _fits(kind.key, self.matters.get(kind), table.size)

    def of_kind(self, tables: Tables, kind: type[Matter]) -> Names:
        """The ids of a kind of matter; of the root, those of the children."""
        return self.child if kind is tables.root else self.matters[kind]


def _fits(name: str, column: Names | None, size: int) -> None:
    if column is None:
        raise BadTables(f"there are {size} rows of {name} but no ids for them")
    if len(column) != size:
        raise BadTables(f"there are {size} rows of {name} but {len(column)} ids for them")


def _texts(values: Any, name: str) -> Names:
    """A column of text, whatever it comes as."""
    given = values.to_arrow() if hasattr(values, "to_arrow") else values
    column = given if isinstance(given, pa.Array | pa.ChunkedArray) else pa.array(given)
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    if isinstance(column, pa.ChunkedArray):
        column = pa.concat_arrays(column.chunks)
    if column.null_count:
        raise BadTables(f"{column.null_count} of the ids of {name} are missing: give each row one")
    return column.cast(TEXT)

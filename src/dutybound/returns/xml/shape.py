"""What an XML file is expected to look like, as data.

Names are compared without case and without a namespace's prefix; order does not matter.  Whatever the shape
does not name is left out and told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """An element whose text is a column of the row around it.  `element` may have had other names."""

    element: str
    column: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Each:
    """An element that makes a row of its own each time, with its text in one column."""

    element: str
    table: str
    column: str


@dataclass(frozen=True, slots=True)
class Group:
    """An element with others inside: a row of `table`, or, without one, only something around them."""

    element: str
    inside: tuple[Field | Each | Group, ...]
    table: str | None = None


def columns_of(group: Group) -> tuple[str, ...]:
    """The columns of a group's row: its own fields and those of what merely wraps some."""
    found: dict[str, None] = {}
    for one in group.inside:
        if isinstance(one, Field):
            found[one.column] = None
        elif isinstance(one, Group) and one.table is None:
            found.update(dict.fromkeys(columns_of(one)))
    return tuple(found)


def tables_of(group: Group) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every table with its columns, from the outside in."""
    if group.table is not None:
        yield group.table, columns_of(group)
    for one in group.inside:
        if isinstance(one, Each):
            yield one.table, (one.column,)
        elif isinstance(one, Group):
            yield from tables_of(one)

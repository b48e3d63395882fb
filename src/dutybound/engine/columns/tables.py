"""Cases as tables: one table a kind of matter, linked by row numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dutybound.days import Day
from dutybound.engine.columns.segments import Places
from dutybound.engine.columns.vague import DayColumn, Flags, Masks, Truths, Vague
from dutybound.language import Choice, Codes, DateFact, Event, Field, Matter, YesNo

NOTHING_SAID = np.uint64(0xFFFFFFFFFFFFFFFF)
"""The mask of a choice of which nothing is known: every option, and that it may be none of them."""

MOST_OPTIONS = 63


class BadTables(ValueError):
    """Columns that do not fit together: a wrong length, a link out of range, a field of another matter."""


@dataclass(eq=False)
class Table:
    """Matters of one kind, one a row, the rows of one case together.

    `links` gives, for each kind that this one can belong to (however far up), the row that each row
    belongs to, or -1 for none.  A field that has no column is one of which nothing is known.
    """

    matter: type[Matter]
    size: int
    links: dict[type[Matter], DayColumn] = field(default_factory=dict)
    truths: dict[YesNo, Truths] = field(default_factory=dict)
    masks: dict[Choice | Codes, Masks] = field(default_factory=dict)
    """Choice: a bit for each option still possible (`NOTHING_SAID` if not known).  Codes: for each said."""
    days: dict[Event | DateFact, Vague] = field(default_factory=dict)

    def check(self) -> None:
        """BadTables where a column has another length or belongs to another matter."""
        for column in self._columns():
            if len(column) != self.size:
                raise BadTables(
                    f"a column of {self.matter.key} has {len(column)} rows, not {self.size}"
                )
        named: list[Field] = [*self.truths, *self.masks, *self.days]
        for each in named:
            if each.matter is not self.matter:
                raise BadTables(f"{each.path} is not a field of {self.matter.key}")
        for coded in self.masks:
            if len(coded.options) > MOST_OPTIONS:
                raise BadTables(f"{coded.path} has more than {MOST_OPTIONS} options")

    def _columns(self) -> list[NDArray[Any]]:
        days = [part for vague in self.days.values() for part in vague]
        return [*self.links.values(), *self.truths.values(), *self.masks.values(), *days]

    @cached_property
    def unlinked(self) -> dict[type[Matter], Flags]:
        """For each kind to which not every row belongs, the rows that belong to none."""
        flags = {kind: link < 0 for kind, link in self.links.items()}
        return {kind: without for kind, without in flags.items() if without.any()}


class _ByKind(dict[type[Matter], Table]):
    """Tables by kind; one of a kind of which there are no matters is empty, and is not listed."""

    def __missing__(self, kind: type[Matter]) -> Table:
        nobody = np.empty(0, dtype=np.int32)
        return Table(kind, 0, dict.fromkeys(kind.ancestors(), nobody))


class Below(NamedTuple):
    """The rows of a table grouped by the row that they belong to.

    The rows that belong to row i are ``order[starts[i]:starts[i + 1]]``, or where `order` is None those
    places themselves, because the table is sorted so.
    """

    starts: Places
    order: Places | None


class Tables:
    """Many cases: their matters by kind, the day on which each case is as it says, and its complete lists.

    `as_of` and each column of `complete` (by kind; a kind left out is complete nowhere) have one value a
    case, which is one row of the table of `root`.  BadTables where they do not fit together.
    """

    def __init__(
        self,
        root: type[Matter],
        tables: Mapping[type[Matter], Table],
        as_of: DayColumn,
        complete: Mapping[type[Matter], Flags],
    ) -> None:
        self.root, self.as_of, self.complete = root, as_of, complete
        self.tables = _ByKind(tables)
        self._below: dict[tuple[type[Matter], type[Matter]], Below | None] = {}
        self._check()

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return self.tables[self.root].size

    @cached_property
    def known_to(self) -> tuple[Day, Day] | None:
        """The first and the last day on which a case is as it says; None if there are no cases."""
        return (int(self.as_of.min()), int(self.as_of.max())) if len(self.as_of) else None

    def size(self, matter: type[Matter]) -> int:
        """How many matters of a kind there are."""
        table = self.tables.get(matter)
        return 0 if table is None else table.size

    def below(self, upper: type[Matter], lower: type[Matter]) -> Below | None:
        """One kind grouped by the matter of another that each belongs to; None if they never do."""
        key = upper, lower
        if key not in self._below:
            self._below[key] = self._grouped(upper, lower)
        return self._below[key]

    def _grouped(self, upper: type[Matter], lower: type[Matter]) -> Below | None:
        table = self.tables.get(lower)
        link = None if table is None else table.links.get(upper)
        if link is None:
            return None
        order = None if bool((np.diff(link) >= 0).all()) else np.argsort(link, kind="stable")
        ordered = link if order is None else link[order]
        return Below(np.searchsorted(ordered, np.arange(self.size(upper) + 1)), order)

    def _check(self) -> None:
        if len(self.as_of) != self.cases:
            raise BadTables(f"there are {self.cases} cases but {len(self.as_of)} days")
        for flags in self.complete.values():
            if len(flags) != self.cases:
                raise BadTables(f"there are {self.cases} cases but {len(flags)} marks of complete")
        for table in self.tables.values():
            table.check()
            for kind, link in table.links.items():
                if table.size and not -1 <= link.min() <= link.max() < self.size(kind):
                    raise BadTables(
                        f"a {table.matter.key} is linked to a {kind.key} that is not there"
                    )

    def repeated(self, times: int) -> Tables:
        """The same cases several times over, each time as new rows."""
        tables = {kind: self._repeat_table(table, times) for kind, table in self.tables.items()}
        complete = {kind: np.tile(flags, times) for kind, flags in self.complete.items()}
        return Tables(self.root, tables, np.tile(self.as_of, times), complete)

    def _repeat_table(self, table: Table, times: int) -> Table:
        return Table(
            table.matter,
            table.size * times,
            {k: self._repeat_link(k, link, times) for k, link in table.links.items()},
            {f: np.tile(column, times) for f, column in table.truths.items()},
            {f: np.tile(column, times) for f, column in table.masks.items()},
            {f: v.repeated(times) for f, v in table.days.items()},
        )

    def _repeat_link(self, kind: type[Matter], link: DayColumn, times: int) -> DayColumn:
        offsets = np.repeat(np.arange(times, dtype=np.int32) * self.size(kind), len(link))
        tiled = np.tile(link, times)
        return np.where(tiled < 0, tiled, tiled + offsets)

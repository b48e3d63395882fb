"""Some rows of one table, and the facts that can be read from where they stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from dutybound.days import Day
from dutybound.engine.columns.segments import Places, Segments
from dutybound.engine.columns.tables import NOTHING_SAID, Below, Table, Tables
from dutybound.engine.columns.vague import (
    ABSENT,
    NOT_KNOWN,
    DayColumn,
    Flags,
    Masks,
    Truths,
    Vague,
    as_truths,
    days,
    same,
)
from dutybound.language import Choice, Codes, DateFact, Event, Matter, Truth, YesNo

N = TypeVar("N", bound=np.generic)
Rows: TypeAlias = slice | Places


@dataclass(frozen=True)
class Owner:
    """The matters that a block's rows read some fields from: rows of a table, and which have none."""

    table: Table
    rows: Rows
    missing: Flags | None

    def read(self, column: NDArray[N]) -> NDArray[N]:
        """A column of that table, as the block's rows see it (for rows that have none, anything)."""
        return column[self.rows]

    def only(self, values: NDArray[N]) -> NDArray[N]:
        """What is read, and false or empty for rows that have none."""
        return (
            values if self.missing is None else np.where(self.missing, values.dtype.type(0), values)
        )


class Block:
    """Rows of one table looked at together: few enough for what is worked out of them to stay in cache.

    `as_of` is the day to look at every case on; None for each case's own day.
    """

    def __init__(self, tables: Tables, matter: type[Matter], rows: Rows, as_of: Day | None) -> None:
        self.tables, self.matter, self.rows = tables, matter, rows
        self.size = rows.stop - rows.start if isinstance(rows, slice) else len(rows)
        self._as_of = as_of
        self._owners: dict[type[Matter], Owner | None] = {}
        self._lower: dict[type[Matter], tuple[Block, Segments]] = {}
        self._dates: dict[Event, Vague] = {}

    @cached_property
    def known_to(self) -> DayColumn:
        """The day on which each row's case was as it says."""
        return self._of_case(self.tables.as_of)

    @cached_property
    def as_of(self) -> DayColumn:
        """The day to look at each row on."""
        return self.known_to if self._as_of is None else days(self._as_of)

    @cached_property
    def _after_the_case(self) -> bool:
        return self._as_of is not None and bool((self.known_to < self._as_of).any())

    def may_have_more(self, matter: type[Matter]) -> Truths:
        """Of each row's case, whether it may have matters of a kind that are not listed: 0 or 1."""
        complete = self.tables.complete.get(matter)
        return same(Truth.UNKNOWN) if complete is None else as_truths(~self._of_case(complete))

    def _of_case(self, column: NDArray[N]) -> NDArray[N]:
        """One value where all cases share it: most tables are as known on a single day."""
        owner = self.owner(self.tables.root)
        if owner is None:
            raise LookupError(f"a {self.matter.key} belongs to no {self.tables.root.key}")
        values = owner.read(column)
        shared = len(values) > 0 and bool((values == values[0]).all())
        return values[:1] if shared else values

    # --- up and down ----------------------------------------------------------------------------

    def owner(self, matter: type[Matter]) -> Owner | None:
        """Where fields of a kind of matter are read from; None where these rows belong to none."""
        if matter not in self._owners:
            self._owners[matter] = self._find_owner(matter)
        return self._owners[matter]

    def _find_owner(self, matter: type[Matter]) -> Owner | None:
        own = self.tables.tables[self.matter]
        if matter is self.matter:
            return Owner(own, self.rows, None)
        link = own.links.get(matter)
        if link is None or not self.tables.size(matter):
            return None
        unlinked = own.unlinked.get(matter)
        missing = None if unlinked is None else unlinked[self.rows]
        return Owner(self.tables.tables[matter], link[self.rows].astype(np.intp), missing)

    def below(self, matter: type[Matter]) -> tuple[Block, Segments]:
        """The matters of a kind that belong to these rows, and which belong to which."""
        if matter not in self._lower:
            self._lower[matter] = self._find_below(matter)
        return self._lower[matter]

    def _find_below(self, matter: type[Matter]) -> tuple[Block, Segments]:
        grouped = self.tables.below(self.matter, matter)
        if grouped is None:
            nothing = np.zeros(self.size + 1, dtype=np.intp)
            return Block(self.tables, matter, slice(0, 0), self._as_of), Segments(nothing)
        rows, starts = runs(grouped, self.rows)
        return Block(self.tables, matter, rows, self._as_of), Segments(starts)

    # --- facts ----------------------------------------------------------------------------------

    def truth(self, node: YesNo) -> Truths:
        """A fact that is so or is not; what belongs to a matter that is not there is not so."""
        owner = self.owner(node.matter)
        if owner is None:
            return same(Truth.FALSE)
        column = owner.table.truths.get(node)
        return owner.only(same(Truth.UNKNOWN) if column is None else owner.read(column))

    def is_one_of(self, node: Choice, options: frozenset[str]) -> Truths:
        """Whether a choice is one of some options."""
        mask, owner = self._mask(node, NOTHING_SAID), self.owner(node.matter)
        if owner is None:
            return same(Truth.FALSE)
        wanted = _bits(node, options)
        some = as_truths((mask & wanted) != 0)
        others = as_truths((mask & ~wanted) != 0)
        return owner.only(some * (2 - others))

    def includes(self, node: Codes, code: str) -> Truths:
        """Whether a code was said: never known not to have been."""
        mask, owner = self._mask(node, np.uint64(0)), self.owner(node.matter)
        if owner is None:
            return same(Truth.FALSE)
        said = as_truths((mask & _bits(node, {code})) != 0)
        return owner.only(said + np.int8(1))

    def _mask(self, node: Choice | Codes, nothing: np.uint64) -> Masks:
        owner = self.owner(node.matter)
        column = None if owner is None else owner.table.masks.get(node)
        if owner is None or column is None:
            return np.array([nothing])
        return owner.read(column)

    def event(self, node: Event) -> Vague:
        """An event, as it stands on the day the rows are looked at."""
        if node not in self._dates:
            self._dates[node] = self._event(node)
        return self._dates[node]

    def _event(self, node: Event) -> Vague:
        told, owner = self._days(node), self.owner(node.matter)
        if owner is None:
            return ABSENT
        begun = as_truths(told.earliest <= self.as_of)
        over = as_truths(told.latest <= self.as_of)
        seen = Vague(
            np.minimum(told.exists, begun + over),
            told.earliest,
            np.minimum(told.latest, self.as_of),
        )
        if self._after_the_case:
            seen = self._or_since(told, seen)
        return Vague(owner.only(seen.exists), seen.earliest, seen.latest)

    def _or_since(self, told: Vague, seen: Vague) -> Vague:
        """An event that had not happened on the case's day, or may not have, may have since."""
        later = self.as_of > self.known_to
        since = later & (told.exists == Truth.FALSE)
        return Vague(
            np.where(since, np.int8(Truth.UNKNOWN), seen.exists),
            np.where(since, self.known_to + 1, seen.earliest),
            np.where(later & (told.exists < Truth.TRUE), self.as_of, seen.latest),
        )

    def date(self, node: DateFact) -> Vague:
        """A day that is simply given."""
        owner = self.owner(node.matter)
        if owner is None:
            return ABSENT
        told = self._days(node)
        return Vague(owner.only(told.exists), told.earliest, told.latest)

    def _days(self, node: Event | DateFact) -> Vague:
        owner = self.owner(node.matter)
        column = None if owner is None else owner.table.days.get(node)
        if owner is None or column is None:
            return NOT_KNOWN
        return Vague(
            owner.read(column.exists), owner.read(column.earliest), owner.read(column.latest)
        )


def _bits(node: Choice | Codes, options: Collection[str]) -> np.uint64:
    return np.uint64(sum(1 << i for i, option in enumerate(node.options) if option in options))


def runs(grouped: Below, rows: Rows) -> tuple[Rows, Places]:
    """The rows that belong to some rows, and where each run of them starts."""
    if isinstance(rows, slice):
        starts = grouped.starts[rows.start : rows.stop + 1]
        places: Rows = slice(int(starts[0]), int(starts[-1]))
        return places if grouped.order is None else grouped.order[places], starts - starts[0]
    firsts, counts = grouped.starts[rows], grouped.starts[rows + 1] - grouped.starts[rows]
    ends = np.concatenate(([0], np.cumsum(counts))).astype(np.intp)
    gathered = np.arange(ends[-1]) + np.repeat(firsts - ends[:-1], counts)
    return gathered if grouped.order is None else grouped.order[gathered], ends

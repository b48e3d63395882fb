"""Which cells of a table are shown, so that no cell of fewer than five children can be worked out.

A table has a row for each group and a column for each outcome; its column totals are known, since another
table shows them.  A cell is *small* where fewer than `least` children stand in it: none counts as small, or
a row would say of each child in it what did not happen.  A row is *whole* (all its cells shown), *total*
(only its sum), or *hidden*; an empty row is shown as none, for it is about nobody.

The rule that `shown` keeps, and why it is enough.  From what is shown an attacker can work out the column
sums of all rows that are not whole, and the sum of all hidden rows; nothing else, since everything shown is
a sum of those.  What remains open is every table of whole numbers with these sums, and in it

- a hidden row can be any number from 1 to 4: there are at least two hidden rows, and together they
  hold at least 4 more than one for each other row;
- a small cell of a *total* row can be any number from 0 to 4: its column has at least 5 among the
  rows that are not whole, its row has at least 5, and the other rows that are not whole hold enough to take
  in the whole column (the lower bound of Fréchet is then 0, and a table with given sums can be anything
  between its bounds);
- a small cell of a hidden row likewise, since its row may be as small as 1.

Tables by other groupings of the same findings do not help: for each outcome they share nothing but its
total, and any row sums that add up to one total fit together, whatever the groupings.  So each table may put
outcomes together in its own way.  Where it does, and the totals of the outcomes are shown apart elsewhere, a
small outcome inside a block can be any number from 0 to 4 where the blocks of the other rows hold enough to
take in the whole of that outcome.

Where rows are told apart further (regions into authorities), each part is a table of its own below a whole
row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Cell:
    """How many findings, and of how many children."""

    findings: int = 0
    children: int = 0

    def __add__(self, other: Cell) -> Cell:
        return Cell(self.findings + other.findings, self.children + other.children)


NONE = Cell()
Row = Mapping[str, Cell]
"""The cells of a row by their columns.  A column that is not there is none."""


class Show(Enum):
    """How much of a row is shown."""

    WHOLE = "whole"
    TOTAL = "total"
    HIDDEN = "hidden"
    TOGETHER = "together"
    """Not a row of the table: the sum of all that are not whole, which anybody could work out."""


Columns = tuple[tuple[str, ...], ...]
"""Blocks of columns: what stands in one block is shown as one."""


@dataclass(frozen=True)
class Table:
    """The rows of a table by name, with how many children each row has in all.

    A child can have findings in several cells of a row, whose children are then fewer than the sum of its
    cells'.  `overlapping` says that a child can also stand in several rows, as in months.  `apart` has the
    outcomes of all rows, where they are shown one by one; None where they are shown as `columns` at most.
    """

    rows: Mapping[str, Row]
    children: Mapping[str, int]
    columns: Columns
    least: int
    overlapping: bool = False
    apart: Row | None = None

    def cell(self, row: str, block: tuple[str, ...]) -> Cell:
        return sum((self.rows[row].get(column, NONE) for column in block), NONE)

    def findings(self, row: str) -> int:
        return sum(self.cell(row, block).findings for block in self.columns)

    def small(self, row: str, block: tuple[str, ...]) -> bool:
        """Whether fewer children than the policy's least are sure to stand in a cell."""
        return self._in_block(row, block) < self.least

    def _in_block(self, row: str, block: tuple[str, ...]) -> int:
        """At least so many children stand in some columns of a row: one may stand in several of them."""
        return max((self.rows[row].get(column, NONE).children for column in block), default=0)

    def column(self, names: Sequence[str], block: tuple[str, ...]) -> int:
        return sum(self.cell(name, block).findings for name in names)

    def rests_on(self, names: Sequence[str], block: tuple[str, ...] | None = None) -> int:
        """At least so many children stand in some rows: in one column of them, or anywhere."""
        each = [self.children[n] if block is None else self._in_block(n, block) for n in names]
        return max(each, default=0) if self.overlapping else sum(each)


def best(tables: Sequence[Table]) -> tuple[Table, dict[str, Show]] | None:
    """Of some ways to show a table, the one in which the most findings stand in whole rows.

    Of equals the first.  None where no way is safe.
    """
    found = [(table, pattern) for table in tables if (pattern := shown(table)) is not None]
    return max(found, key=lambda pair: _in_whole_rows(*pair), default=None)


def _in_whole_rows(table: Table, pattern: Mapping[str, Show]) -> int:
    """How many findings are shown by outcome."""
    if len(table.columns) == 1:
        return -1
    return sum(table.findings(name) for name, show in pattern.items() if show is Show.WHOLE)


def shown(table: Table) -> dict[str, Show] | None:
    """How much of each row is shown, or None where the whole table must not be.

    The rows that have to be held back beside small ones are the smallest.
    """
    filled = [name for name in table.rows if table.findings(name)]
    by_size = sorted(filled, key=lambda name: (table.children[name], table.findings(name), name))
    hidden = _hidden(table, by_size)
    if hidden is None:
        return None
    partly = _partly(table, by_size, hidden)
    if partly is None:
        return None
    rows = [*([name] for name in table.rows), sorted(partly)]
    if not _blocks_keep_their_secrets(table, rows):
        return None
    return {name: _show(name, hidden, partly) for name in table.rows}


def _blocks_keep_their_secrets(table: Table, rows: Sequence[Sequence[str]]) -> bool:
    """Whether each small outcome that stands in a block could be none, though its total is shown.

    `rows` are the rows as they are shown: each is one row of the table, or some that are shown as one.
    """
    if table.apart is None:
        return True
    of = {outcome: cell.findings for outcome, cell in table.apart.items()}
    return all(
        table.column(names, block) <= sum(of.get(o, 0) for o in block) - of.get(outcome, 0)
        for block in table.columns
        if len(block) > 1
        for names in rows
        for outcome in block
        if table.rests_on(names, (outcome,)) < table.least
    )


def _show(name: str, hidden: set[str], partly: set[str]) -> Show:
    if name in hidden:
        return Show.HIDDEN
    return Show.TOTAL if name in partly else Show.WHOLE


def _hidden(table: Table, by_size: Sequence[str]) -> set[str] | None:
    """The rows whose very size is not shown; None where no choice of them is safe."""
    hidden = [name for name in by_size if table.children[name] < table.least]
    for name in by_size[len(hidden) :]:
        if not hidden or _can_be_any(table, hidden):
            break
        hidden.append(name)
    return set(hidden) if not hidden or _can_be_any(table, hidden) else None


def _can_be_any(table: Table, hidden: Sequence[str]) -> bool:
    """Whether each hidden row could be any size from 1 to 4, as far as their sum tells."""
    held = sum(table.findings(name) for name in hidden)
    room = held >= len(hidden) - 1 + table.least - 1
    return len(hidden) >= 2 and room and table.rests_on(hidden) >= table.least


def _partly(table: Table, by_size: Sequence[str], hidden: set[str]) -> set[str] | None:
    """The rows whose cells are not shown, the hidden ones among them; None where no choice is safe."""
    if len(table.columns) == 1:
        return set(hidden)
    small = {n for n in by_size if any(table.small(n, block) for block in table.columns)}
    partly = small | hidden
    others = [name for name in by_size if name not in partly]
    for name in others:
        if not partly or _cells_can_be_any(table, partly, hidden):
            break
        partly.add(name)
    return partly if not partly or _cells_can_be_any(table, partly, hidden) else None


def _cells_can_be_any(table: Table, partly: set[str], hidden: set[str]) -> bool:
    """Whether each small cell of these rows could be any number from 0 to 4, as far as the sums tell."""
    rows = sorted(partly)
    held = sum(table.findings(name) for name in rows)
    sums = {block: table.column(rows, block) for block in table.columns}
    if len(rows) < 2 or any(table.rests_on(rows, block) < table.least for block in table.columns):
        return False
    return all(
        table.findings(name) <= held - sums[block]
        for name in rows
        for block in table.columns
        if name not in hidden and table.small(name, block)
    )


def columns_for(cells: Row, choices: Sequence[Columns], least: int) -> Columns:
    """The first of some ways to put columns together in which no block is small; the last if none is so."""
    whole = Table({"": cells}, {"": 0}, (), least)
    for choice in choices:
        if not any(whole.small("", block) for block in choice):
            return choice
    return choices[-1]

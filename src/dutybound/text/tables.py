"""Tables on a page: rows of pieces that stand above each other, found by where they stand alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from dutybound.text import lists
from dutybound.text.blocks import Block, Kind
from dutybound.text.pieces import SAME_LINE, Piece

TOLERANCE = 4.0
"""Points by which the left edges of a column's cells may differ."""
NEW_ROW = 1.45
"""Times the size of the letters: a larger step down begins a new row."""
LONGEST_HEAD = 80


@dataclass(slots=True)
class Row:
    """Pieces on one line of a page, from left to right."""

    y: float
    size: float
    pieces: list[Piece]


@dataclass(slots=True)
class Table:
    """Rows of lines, and where its columns begin."""

    lines: list[Row]
    starts: list[float] = field(default_factory=list)


def rows_of(pieces: list[Piece]) -> list[Row]:
    """The lines of a page or column.  Pieces keep the order of the file but for those of one line."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda one: (-one.y, one.x0)):
        if rows and abs(rows[-1].y - piece.y) <= SAME_LINE * max(piece.size, rows[-1].size):
            rows[-1].pieces.append(piece)
            rows[-1].size = max(rows[-1].size, piece.size)
        else:
            rows.append(Row(piece.y, piece.size, [piece]))
    for row in rows:
        row.pieces.sort(key=lambda one: one.x0)
    return rows


def with_tables(rows: list[Row]) -> Iterator[Row | Table]:
    """The rows of a page, with those that make a table put together."""
    place = 0
    while place < len(rows):
        table = _table_at(rows, place) if len(rows[place].pieces) > 1 else None
        if table is None:
            yield rows[place]
            place += 1
        else:
            yield table
            place += len(table.lines)


def _table_at(rows: list[Row], place: int) -> Table | None:
    """A table whose first line has several pieces; two lines at least begin where two columns do."""
    starts = [piece.x0 for piece in rows[place].pieces]
    lines, several = [rows[place]], 1
    for row in rows[place + 1 :]:
        step = lines[-1].y - row.y
        if step > 4.5 * max(row.size, 1.0) or not _belongs(row, starts):
            break
        lines.append(row)
        several += len(row.pieces) > 1
        starts = _more_starts(starts, row)
    if several < 2 or not _aligned(lines):
        return None
    return Table(_trimmed(lines), starts)


def _belongs(row: Row, starts: list[float]) -> bool:
    """Whether a line is of a table: its pieces keep to columns."""
    if len(row.pieces) > 1:
        return any(_column(piece.x0, starts) is not None for piece in row.pieces)
    (piece,) = row.pieces
    column = _column(piece.x0, starts)
    if column is None:
        return False
    later = [start for start in starts if start > piece.x0 + TOLERANCE]
    return not later or piece.x1 <= min(later) + TOLERANCE


def _column(x: float, starts: list[float]) -> int | None:
    return next((place for place, start in enumerate(starts) if abs(x - start) <= TOLERANCE), None)


def _more_starts(starts: list[float], row: Row) -> list[float]:
    new = [piece.x0 for piece in row.pieces if _column(piece.x0, starts) is None]
    return sorted([*starts, *new]) if len(row.pieces) > 1 else starts


def _aligned(lines: list[Row]) -> bool:
    """Whether some second column begins at one place on two lines."""
    seen = [round(piece.x0 / TOLERANCE) for row in lines for piece in row.pieces[1:]]
    counts = Counter(place for x in seen for place in (x, x + 1))
    return any(count >= 2 for count in counts.values())


def _trimmed(lines: list[Row]) -> list[Row]:
    """Without the lines at its end that stand in its first column alone: they are the text after it."""
    end = len(lines)
    first = min(row.pieces[0].x0 for row in lines)
    while (
        end > 1
        and len(lines[end - 1].pieces) == 1
        and lines[end - 1].pieces[0].x0 <= first + TOLERANCE
    ):
        end -= 1
    return lines[: max(end, 1)]


def cells_of(table: Table, page: int) -> Iterator[Block]:
    """The cells, row by row, each with the heads that it stands under and beside."""
    starts = _merged(table.starts)
    rows = [_cells(lines, starts) for lines in _table_rows(table, starts)]
    heads = _heads(rows, table)
    for number, row in enumerate(rows):
        beside = _text(row.get(0, []))
        for column in sorted(row):
            over = heads.get(column, "") if number else ""
            own = (beside if column and number and len(beside) <= LONGEST_HEAD else "", over)
            yield from _blocks(row[column], tuple(filter(None, own)), page)


def _merged(starts: list[float]) -> list[float]:
    made: list[float] = []
    for start in sorted(starts):
        if not made or start - made[-1] > TOLERANCE:
            made.append(start)
    return made


def _table_rows(table: Table, starts: list[float]) -> Iterator[list[Row]]:
    """Lines that are of one row: a wide step begins a new one; where no step is wide, a first cell does."""
    steps = [
        (above.y - below.y) / max(below.size, 1.0)
        for above, below in zip(table.lines, table.lines[1:], strict=False)
    ]
    some_wide = any(step > NEW_ROW for step in steps)
    gathered = [table.lines[0]]
    for line, step in zip(table.lines[1:], steps, strict=True):
        first = line.pieces[0].x0 <= starts[0] + TOLERANCE
        if step > NEW_ROW if some_wide else first:
            yield gathered
            gathered = []
        gathered.append(line)
    yield gathered


def _cells(lines: list[Row], starts: list[float]) -> dict[int, list[Piece]]:
    cells: dict[int, list[Piece]] = {}
    for line in lines:
        for piece in line.pieces:
            column = max(
                (place for place, start in enumerate(starts) if start <= piece.x0 + TOLERANCE),
                default=0,
            )
            cells.setdefault(column, []).append(piece)
    return cells


def _heads(rows: list[dict[int, list[Piece]]], table: Table) -> dict[int, str]:
    """The first row, where all of it is bold and not all of the table is."""
    first = [piece for pieces in rows[0].values() for piece in pieces]
    every = [piece for line in table.lines for piece in line.pieces]
    if (
        len(rows) < 2
        or not all(piece.bold for piece in first)
        or all(piece.bold for piece in every)
    ):
        return {}
    said = {column: _text(pieces) for column, pieces in rows[0].items()}
    return {column: text for column, text in said.items() if len(text) <= LONGEST_HEAD}


def _text(pieces: list[Piece]) -> str:
    return " ".join(piece.text for piece in pieces)


def _blocks(pieces: list[Piece], heads: tuple[str, ...], page: int) -> Iterator[Block]:
    """A cell's words; lines in it that begin with a bullet are items."""
    kind, marker, gathered = Kind.PARAGRAPH, "", list[str]()
    for piece in pieces:
        item = lists.marked(piece.text)
        if item and lists.is_bullet(item[0]):
            if gathered:
                yield Block(
                    kind,
                    " ".join(gathered),
                    int(kind is Kind.ITEM),
                    page,
                    marker,
                    False,
                    heads,
                    True,
                )
            kind, marker, gathered = Kind.ITEM, item[0], []
        gathered.append(item[1] if item and lists.is_bullet(item[0]) else piece.text)
    if gathered:
        yield Block(
            kind, " ".join(gathered), int(kind is Kind.ITEM), page, marker, False, heads, True
        )

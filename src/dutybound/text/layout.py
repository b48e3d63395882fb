"""Pieces of lines made into headings, paragraphs, items and tables, by where they stand and how they look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dutybound.text import lists
from dutybound.text.blocks import DEEPEST, LOOKS_LIKE_A_HEADING, Block, Kind
from dutybound.text.clauses import Joined
from dutybound.text.columns import Column, columns_of
from dutybound.text.furniture import without_furniture
from dutybound.text.hyphens import Hyphens
from dutybound.text.pieces import Page, Piece
from dutybound.text.tables import Row, Table, cells_of, rows_of, with_tables

LARGER = 1.13
"""Times the size of the text: letters that are so much larger make a heading."""
SMALLER = 0.88
WIDE_STEP = 1.3
"""Times the usual step from line to line: a larger one parts paragraphs."""
SHORT = 0.15
"""Of the column's width, left free at the end of a line: a sentence that ends there may end a paragraph."""
LONGEST_HEADING = 20
"""Words."""
_STOPS = (".", "!", "?", ":", ";")
_CONTENTS = re.compile(r".*(?:\.\s?){4,}\s*\d{0,4}\s*")
_NOTE = re.compile(r"[\d*†‡]")


@dataclass(slots=True)
class Line:
    """A line of text, its page, and the sides of the column that it stands in."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    text_x: float
    page: int
    left: float
    right: float

    @property
    def is_short(self) -> bool:
        return self.x1 < self.right - SHORT * (self.right - self.left)

    @property
    def has_ended(self) -> bool:
        return self.text.rstrip("\"'”’)]").endswith(_STOPS)


@dataclass(slots=True)
class _Group:
    """Lines of one block."""

    lines: list[Line]
    marker: str = ""
    goes_on: bool = False
    cells: Table | None = None
    page: int = 0
    texts: list[str] = field(default_factory=list)


def blocks_of(pages: list[Page]) -> list[Block]:
    """The blocks of a document, in the order in which it is read; footnotes come last."""
    flow: list[Line | tuple[Table, int]] = []
    for page in without_furniture(pages):
        for column in columns_of(page.pieces):
            flow.extend(_lines(column, page.number))
    lines = [one for one in flow if isinstance(one, Line)]
    measure = _Measure(lines)
    notes = measure.notes()
    kept = [one for one in flow if not (isinstance(one, Line) and id(one) in notes)]
    groups = [
        *_groups(kept, measure),
        *_groups([one for one in lines if id(one) in notes], measure),
    ]
    return list(_Blocks(measure).of(groups))


def _lines(column: Column, page: int) -> Iterator[Line | tuple[Table, int]]:
    for row in with_tables(rows_of(column.pieces)):
        if isinstance(row, Table):
            yield row, page
        else:
            line = _line(row, column, page)
            if not _CONTENTS.fullmatch(line.text):
                yield line


def _line(row: Row, column: Column, page: int) -> Line:
    first: Piece = row.pieces[0]
    text = " ".join(piece.text for piece in row.pieces)
    alone = first.is_mark and len(row.pieces) > 1
    text_x = row.pieces[1].x0 if alone else first.text_x
    bold = all(piece.bold for piece in row.pieces if not piece.is_mark)
    end = row.pieces[-1].x1
    return Line(text, first.x0, end, row.y, row.size, bold, text_x, page, column.left, column.right)


class _Measure:
    """What is usual in a document: the size of its letters, the step between lines, its words."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
        self.size = sizes.most_common(1)[0][0] if sizes else 0.0
        self.step = self._step()
        self.hyphens = Hyphens(line.text for line in lines)
        larger = {round(line.size * 2) / 2 for line in lines if self.is_larger(line)}
        self._levels = {
            size: rank for rank, size in enumerate(sorted(larger, reverse=True), start=1)
        }

    def _step(self) -> float:
        """The usual step down between two lines of text, as a multiple of its size."""
        steps: Counter[float] = Counter()
        for above, below in pairwise(self.lines):
            step = above.y - below.y
            if (
                above.page == below.page
                and abs(below.size - self.size) < 0.6
                and 0 < step < 2.5 * below.size
            ):
                steps[round(step / max(below.size, 1.0), 1)] += 1
        usual = [step for step, count in steps.items() if count >= 0.15 * steps.total()]
        return max(min(usual, default=1.2), 1.0)

    def is_larger(self, line: Line) -> bool:
        return line.size >= LARGER * self.size and any(map(str.isalpha, line.text))

    def level(self, line: Line) -> int:
        return min(self._levels.get(round(line.size * 2) / 2, 6), 6)

    def notes(self) -> set[int]:
        """Lines in small letters under all else on their page, where the first begins as notes do."""
        found: set[int] = set()
        for page in _by_page(self.lines):
            small: list[Line] = []
            for line in reversed(page):
                if line.size > SMALLER * self.size:
                    break
                small.append(line)
            if small and _NOTE.match(small[-1].text) and len(small) < len(page):
                found.update(map(id, small))
        return found


def _by_page(lines: list[Line]) -> Iterator[list[Line]]:
    gathered: list[Line] = []
    for line in lines:
        if gathered and gathered[-1].page != line.page:
            yield gathered
            gathered = []
        gathered.append(line)
    if gathered:
        yield gathered


# --- lines into blocks ------------------------------------------------------------------------------


def _groups(flow: list[Line | tuple[Table, int]], measure: _Measure) -> list[_Group]:
    groups: list[_Group] = []
    for one in flow:
        if isinstance(one, tuple):
            groups.append(_Group([], cells=one[0], page=one[1]))
            continue
        group = groups[-1] if groups and groups[-1].lines else None
        begins = group is None or _begins(group, one, measure)
        marker = _marker(one, group, parted=begins)
        if group is not None and not begins and not marker:
            group.lines.append(one)
        else:
            goes_on = group is not None and not marker and _is_under(group, one, measure)
            groups.append(_Group([one], marker, goes_on, page=one.page))
    return groups


def _begins(group: _Group, line: Line, measure: _Measure) -> bool:
    """Whether a line begins another block than the one before it."""
    before = group.lines[-1]
    if abs(line.size - before.size) > 0.6 or line.bold != before.bold:
        return not _goes_on_in_other_letters(before, line, measure)
    if line.page != before.page or line.y > before.y:
        return not _goes_on_over_page(before, line)
    if before.y - line.y > WIDE_STEP * measure.step * max(line.size, before.size):
        return True
    if before.has_ended and before.is_short:
        return True
    return _is_set_otherwise(group, line)


def _goes_on_in_other_letters(before: Line, line: Line, measure: _Measure) -> bool:
    """A sentence that runs on in letters of another weight, of the same size and with the usual step."""
    close = 0 < before.y - line.y <= WIDE_STEP * measure.step * max(line.size, before.size)
    alike = abs(line.size - before.size) <= 0.6
    return (
        alike
        and close
        and line.page == before.page
        and not before.is_short
        and not before.has_ended
    )


def _goes_on_over_page(before: Line, line: Line) -> bool:
    broken = before.text.endswith("-") or not before.has_ended
    return broken and line.text[:1].islower() and not lists.marked(line.text)


def _is_set_otherwise(group: _Group, line: Line) -> bool:
    """Whether a line stands further in or out than those of its block go on."""
    first, before = group.lines[0], group.lines[-1]
    if group.marker:
        return line.x0 < first.text_x - 0.6 * line.size and (
            before.is_short or line.x0 < first.x0 - 2
        )
    if len(group.lines) == 1:
        return line.x0 > first.x0 + 0.8 * line.size and before.has_ended
    return line.x0 > before.x0 + 0.8 * line.size


def _marker(line: Line, before: _Group | None, *, parted: bool) -> str:
    """The mark of an item; a number or a dash counts only where a line could begin an item."""
    item = lists.marked(line.text)
    if item is None:
        return ""
    last = before.lines[-1] if before else None
    ended = last is None or last.has_ended or lists.joiner(last.text) is not Joined.UNSAID
    in_list = before is not None and bool(before.marker) and last is not None and last.is_short
    hangs = before is not None and bool(before.marker) and abs(line.x0 - before.lines[0].x0) < 2
    if item[0] in lists.SURE_BULLETS or parted or in_list or hangs:
        return item[0]
    opened = last is not None and last.text.endswith((":", ";"))
    return item[0] if opened or (ended and not lists.is_bullet(item[0])) else ""


def _is_under(group: _Group, line: Line, measure: _Measure) -> bool:
    """Whether a paragraph stands under the text of the item before it, and so goes on with it."""
    if (
        not (group.marker or group.goes_on)
        or line.page != group.page
        or line.bold
        or measure.is_larger(line)
    ):
        return False
    first = group.lines[0]
    return first.text_x > first.x0 + 2 and abs(line.x0 - first.text_x) < 0.5 * line.size


# --- blocks -----------------------------------------------------------------------------------------


class _Blocks:
    def __init__(self, measure: _Measure) -> None:
        self.measure = measure
        self.indents: list[float] = []

    def of(self, groups: list[_Group]) -> Iterator[Block]:
        for group in groups:
            if group.cells is not None:
                yield from cells_of(group.cells, group.page)
            elif group.marker and not self._is_heading(group):
                yield self._item(group)
            elif group.goes_on and self.indents:
                text = self.measure.hyphens.joined([line.text for line in group.lines])
                yield Block(Kind.ITEM, text, len(self.indents), group.page, goes_on=True)
            else:
                yield self._paragraph(group)

    def _item(self, group: _Group) -> Block:
        first = group.lines[0]
        size = max(first.size, 1.0)
        while self.indents and self.indents[-1] > first.x0 + 0.5 * size:
            self.indents.pop()
        if not self.indents or first.x0 > self.indents[-1] + 0.5 * size:
            self.indents.append(first.x0)
        item = lists.marked(first.text)
        texts = [item[1] if item else first.text, *(line.text for line in group.lines[1:])]
        level = min(len(self.indents), DEEPEST)
        return Block(
            Kind.ITEM, self.measure.hyphens.joined(texts), level, group.page, marker=group.marker
        )

    def _paragraph(self, group: _Group) -> Block:
        self.indents = []
        text = self.measure.hyphens.joined([line.text for line in group.lines])
        block = Block(Kind.PARAGRAPH, text, page=group.page)
        if not self._is_heading(group):
            return block
        first = group.lines[0]
        larger = self.measure.is_larger(first)
        level = self.measure.level(first) if larger else LOOKS_LIKE_A_HEADING
        return replace(block, kind=Kind.HEADING, level=level)

    def _is_heading(self, group: _Group) -> bool:
        """In larger letters, or short and all in bold, or short and all in capitals."""
        text = " ".join(line.text for line in group.lines)
        if len(text.split()) > LONGEST_HEADING or lists.is_bullet(group.marker):
            return False
        if all(self.measure.is_larger(line) for line in group.lines):
            return True
        whole = not text.endswith((".", ";", ",")) and sum(map(str.isalpha, text)) > 2
        return whole and (
            all(line.bold for line in group.lines) or (text.isupper() and not group.marker)
        )

"""Reads Word's .docx: styles, numbering, tables, links and notes, without what was struck out."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from dutybound.text import lists
from dutybound.text.blocks import (
    DEEPEST,
    LOOKS_LIKE_A_HEADING,
    Block,
    Blocks,
    CannotRead,
    Kind,
    tidy,
)
from dutybound.text.limits import USUAL, Limits
from dutybound.text.package import Package
from dutybound.text.shaping import looks_like_title
from dutybound.text.word_styles import Look, Styles
from dutybound.text.word_xml import children, find, local, truth, value

LONGEST_HEAD = 80
MOST_LINKS = 5_000
_SKIPPED = frozenset(
    {
        "del",
        "moveFrom",
        "Fallback",
        "instrText",
        "delText",
        "delInstrText",
        "commentReference",
        "rPr",
        "pPr",
    }
)
"""Struck out, moved away, a second copy for older programs, commands of fields."""
_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}


def read(data: bytes, limits: Limits = USUAL) -> Blocks:
    """The blocks of a document.  CannotRead where it is broken, hostile or unpacks to too much."""
    package = Package(data, limits.unpacked_bytes)
    main = package.main_part()
    root = package.xml(main)
    body = None if root is None else find(root, "body")
    if body is None:
        raise CannotRead("It is packed like a Word document and holds no words of one.")
    folder = posixpath.dirname(main)
    relations = package.relations(main)
    reader = _Reader(Styles(package, folder), _links(relations), limits)
    reader.body(body)
    for note in ("footnotes.xml", "endnotes.xml"):
        reader.notes(package.xml(posixpath.join(folder, note)))
    return Blocks(
        tuple(reader.blocks),
        _title(package, reader.blocks),
        tuple(reader.links)[:MOST_LINKS],
        cut=reader.cut,
    )


def _links(relations: list[tuple[str, str, str, bool]]) -> dict[str, str]:
    return {id: target for kind, id, target, _ in relations if kind == "hyperlink"}


def _title(package: Package, blocks: list[Block]) -> str:
    """What the document says of itself, or its first heading."""
    root = package.xml("docProps/core.xml")
    found = None if root is None else find(root, "title")
    said = tidy(found.text or "") if found is not None else ""
    return said or next((tidy(block.text) for block in blocks if block.kind is Kind.HEADING), "")


@dataclass
class _Words:
    """The words of a paragraph while they are gathered."""

    pieces: list[str] = field(default_factory=list)
    letters: int = 0
    bold: int = 0
    boxes: list[Any] = field(default_factory=list)
    """Text boxes that hang on the paragraph."""


class _Reader:
    def __init__(self, styles: Styles, targets: dict[str, str], limits: Limits) -> None:
        self.styles, self.targets, self.limits = styles, targets, limits
        self.blocks: list[Block] = []
        self.links: dict[tuple[str, str], None] = {}
        self.cut: tuple[str, ...] = ()
        self.lists: set[str] = set()

    def body(
        self,
        body: Any,
        heads: tuple[str, ...] = (),
        *,
        in_cell: bool = False,
        aside: bool = False,
    ) -> None:
        """The parts of a text; `aside` is one beside the main text: it is not certain when Word counts it."""
        for part in _parts(body):
            if len(self.blocks) >= self.limits.blocks:
                self.cut = (f"Only the first {self.limits.blocks:,} paragraphs were read.",)
                return
            if local(part) == "tbl":
                self._table(part)
            else:
                self._paragraph(part, heads, in_cell=in_cell, aside=aside)

    def notes(self, root: Any) -> None:
        """Footnotes, after everything else."""
        for note in () if root is None else children(root):
            if value(note, "type") in {"", "normal"}:
                self.body(note, aside=True)

    def _paragraph(self, part: Any, heads: tuple[str, ...], *, in_cell: bool, aside: bool) -> None:
        look = self.styles.look(part)
        number = self._number(look, aside=in_cell or aside)
        if look.is_contents:
            return
        words = self._words(part)
        for text in re.split(r"\n\s*\n", "".join(words.pieces)):
            if text.strip():
                bold = 0 < words.letters == words.bold
                block = self._block(text, look, number, bold=bold, in_cell=in_cell)
                self.blocks.append(replace(block, heads=heads, in_cell=in_cell))
                number = ""
        for box in words.boxes:
            self.body(box, heads, in_cell=in_cell, aside=True)

    def _number(self, look: Look, *, aside: bool) -> str:
        """What Word prints before a paragraph, whether it has words or not; "" where that is not certain."""
        numbers = self.styles.numbers
        if aside or look.unsure:
            numbers.lose(look.list)
        return numbers.next(look.list, look.counts_at)

    def _block(self, text: str, look: Look, number: str, *, bold: bool, in_cell: bool) -> Block:
        text = tidy(text)
        if look.heading:
            return Block(Kind.HEADING, text, look.heading, number=number)
        if look.marker:
            return self._item(text, look, number)
        item = lists.marked(text)
        if item:
            return Block(Kind.ITEM, item[1], max(look.level, 1), marker=item[0], quoted=look.quoted)
        if bold and not in_cell and looks_like_title(text.rstrip(":")):
            return Block(Kind.HEADING, text, LOOKS_LIKE_A_HEADING)
        return Block(Kind.PARAGRAPH, text, quoted=look.quoted)

    def _item(self, text: str, look: Look, number: str) -> Block:
        fresh = look.list not in self.lists and look.level == 1
        self.lists.add(look.list)
        level = min(look.level, DEEPEST)
        return Block(
            Kind.ITEM,
            text,
            level,
            marker=look.marker,
            quoted=look.quoted,
            fresh=fresh,
            number=number,
        )

    def _words(self, part: Any) -> _Words:
        """The words of a paragraph, in order, without what is hidden."""
        words = _Words()
        todo = [(child, False) for child in children(part)][::-1]
        while todo:
            node, bold = todo.pop()
            name = local(node)
            if name in _SKIPPED:
                continue
            if name == "txbxContent":
                words.boxes.append(node)
            elif name == "t":
                _take(words, node.text or "", bold=bold)
            elif name in _BREAKS:
                words.pieces.append(_BREAKS[name])
            elif name != "r" or not self.styles.hidden(node):
                bold = self.styles.bold(node, part) if name == "r" else bold
                todo.extend([(child, bold) for child in children(node)][::-1])
                if name == "hyperlink":
                    self._link(node)
        return words

    def _link(self, node: Any) -> None:
        target = next(
            (self.targets[one] for one in node.attrib.values() if one in self.targets), ""
        )
        scheme = target.partition(":")[0].lower() if ":" in target else ""
        if target and scheme not in {"javascript", "data", "file"}:
            words = "".join(text.text or "" for text in node.iter() if local(text) == "t")
            self.links[(target[:2000], tidy(words)[:300])] = None

    def _table(self, table: Any) -> None:
        rows = [row for row in _parts(table) if local(row) == "tr"]
        columns = self._heads(rows[0]) if len(rows) > 1 and self._is_head(rows[0]) else {}
        one_column = all(len(list(_cells(row))) < 2 for row in rows)
        for place, row in enumerate(rows):
            of_columns = columns if place else {}
            self._row(row, of_columns, in_cell=not one_column)

    def _row(self, row: Any, columns: dict[int, str], *, in_cell: bool) -> None:
        row_head = ""
        for column, cell in _cells(row):
            heads = tuple(filter(None, (row_head, columns.get(column, ""))))
            self.body(cell, heads, in_cell=in_cell)
            if column == 0 and columns:
                said = self._said(cell)
                row_head = said if len(said) <= LONGEST_HEAD else ""

    def _heads(self, row: Any) -> dict[int, str]:
        said = {column: self._said(cell) for column, cell in _cells(row)}
        return {column: text for column, text in said.items() if len(text) <= LONGEST_HEAD}

    def _said(self, cell: Any) -> str:
        return tidy(" ".join("".join(self._words(part).pieces) for part in _parts(cell)))

    def _is_head(self, row: Any) -> bool:
        """Marked as a head that every page repeats, or all in bold."""
        found = find(row, "trPr")
        if found is not None and truth(find(found, "tblHeader")):
            return True
        words = [self._words(part) for _, cell in _cells(row) for part in _parts(cell)]
        return any(one.letters for one in words) and all(one.letters == one.bold for one in words)


def _take(words: _Words, text: str, *, bold: bool) -> None:
    count = sum(map(str.isalnum, text))
    words.pieces.append(text)
    words.letters += count
    words.bold += count if bold else 0


_THROUGH = frozenset(
    {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice"}
)
_WANTED = frozenset({"p", "tbl", "tr", "tc"})


def _parts(node: Any) -> Iterator[Any]:
    """Paragraphs, tables, rows and cells right under a part, also inside content controls and insertions."""
    for child in children(node):
        name = local(child)
        if name in _WANTED:
            yield child
        elif name in _THROUGH:
            yield from _parts(child)


def _cells(row: Any) -> Iterator[tuple[int, Any]]:
    """Each cell with its column; one that goes on from the row above is left out."""
    column = 0
    for cell in _parts(row):
        look = find(cell, "tcPr")
        span = find(look, "gridSpan") if look is not None else None
        merged = find(look, "vMerge") if look is not None else None
        if merged is None or value(merged) == "restart":
            yield column, cell
        said = value(span) if span is not None else "1"
        column += min(int(said), 100) if said.isascii() and said.isdigit() else 1

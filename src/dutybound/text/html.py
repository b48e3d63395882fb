"""Reads HTML: what a page says, without what stands around it on every page and what nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from dutybound.text import lists
from dutybound.text.blocks import (
    DEEPEST,
    LOOKS_LIKE_A_HEADING,
    Block,
    Blocks,
    CannotRead,
    Kind,
    tidy,
    words,
)
from dutybound.text.decoding import decoded
from dutybound.text.html_parts import is_left_out
from dutybound.text.limits import USUAL, Limits
from dutybound.text.shaping import looks_like_title

MOST_NESTED = 3_000
"""Elements inside each other: the parser's time grows with the square of it."""
MOST_LINKS = 5_000
LEAST_OF_MAIN = 100
"""Characters: a `main` that holds less is not where the page's words are."""
LONGEST_HEAD = 80
"""Characters: what is longer is no head of a row."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = words(
    "a abbr b bdi bdo big button center cite code data del dfn em font i ins kbd label mark nobr q s samp "
    "small span strike strong sub sup time tt u var wbr"
)
_BOLD = frozenset({"b", "strong"})
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_CLOSED_BY_THEMSELVES = words(
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead "
    "tbody tfoot colgroup optgroup html head body"
)


def read(data: bytes, limits: Limits = USUAL) -> Blocks:
    """The blocks of a page.  CannotRead where its elements stand too deep inside each other."""
    text = decoded(data, is_html=True)
    cut = ("The page goes on after what was read.",) if len(text) > 4 * limits.characters else ()
    text = text[: 4 * limits.characters]
    if _nested(text) > MOST_NESTED:
        raise CannotRead(
            f"Its elements are nested more than {MOST_NESTED:,} deep, as in no real page."
        )
    tree = _parsed(text)
    walk = _Walk(limits.blocks)
    walk.over(_main(tree))
    blocks = tuple(walk.blocks)
    links = tuple(dict.fromkeys(walk.links))[:MOST_LINKS]
    return Blocks(blocks, _title(tree, blocks), links, cut=(*cut, *walk.cut))


def _parsed(text: str) -> LexborHTMLParser:
    """The parser takes any text there is: where it fails, memory has run out."""
    try:
        return LexborHTMLParser(text)
    except SelectolaxError as error:
        raise MemoryError from error


def _nested(text: str) -> int:
    """About how deep elements are nested, in one pass that cannot be drawn out."""
    deep = deepest = 0
    for closing, name in _TAG.findall(text):
        if name.lower() not in _CLOSED_BY_THEMSELVES:
            deep = max(0, deep - 1) if closing else deep + 1
            deepest = max(deepest, deep)
    return deepest


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    for wanted in ("main", "[role=main]"):
        found = tree.css_first(wanted)
        if found is not None and len(tidy(found.text())) >= LEAST_OF_MAIN:
            return found
    return tree.body


def _title(tree: LexborHTMLParser, blocks: tuple[Block, ...]) -> str:
    found = tree.css_first("title")
    said = tidy(found.text()) if found is not None else ""
    return said or next((tidy(block.text) for block in blocks if block.kind is Kind.HEADING), "")


@dataclass
class _List:
    ordered: str
    """What its numbers are ("1", "a", "i", "A", "I"); "" for bullets."""
    number: int = 1
    fresh: bool = True


@dataclass
class _Item:
    marker: str
    begun: bool = False
    holds_headings: bool = False


@dataclass
class _Table:
    """A table while it is read; a table that only lays things out has no heads."""

    has_heads: bool
    columns: dict[int, str] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)
    column: int = 0
    row_head: str = ""

    def begin_row(self) -> None:
        """A head that spans several rows stays."""
        self.column = 0
        self.row_head = self.row_head if self.taken.get(0) else ""


@dataclass
class _Cell:
    of: _Table
    is_head: bool
    of_row: bool
    column: int
    width: int
    heads: tuple[str, ...]
    said: list[str] = field(default_factory=list)


class _Walk:
    """Goes over the tree without calling itself, so that depth costs nothing."""

    def __init__(self, most_blocks: int) -> None:
        self.blocks: list[Block] = []
        self.links: list[tuple[str, str]] = []
        self.cut: tuple[str, ...] = ()
        self.most_blocks = most_blocks
        self.pieces: list[str] = []
        self.letters = self.bold_letters = 0
        self.bold = self.quoted = self.heading = 0
        self.lists: list[_List] = []
        self.items: list[_Item] = []
        self.tables: list[_Table] = []
        self.cells: list[_Cell] = []
        self.link: list[str] | None = None

    def over(self, root: LexborNode | None) -> None:
        todo: list[tuple[LexborNode, str, bool]] = [(root, root.tag or "", False)] if root else []
        while todo and not self.cut:
            node, tag, leaving = todo.pop()
            if leaving:
                self._leave(node, tag)
            elif node.is_text_node:
                self._text(node.text_content or "")
            elif tag == "br":
                self.pieces.append("\n")
            elif node.is_element_node and not is_left_out(node, tag, in_heading=bool(self.heading)):
                self._enter(node, tag)
                todo.append((node, tag, True))
                todo.extend([(child, child.tag or "", False) for child in _children(node)][::-1])
        self._flush()

    def _text(self, text: str) -> None:
        """White space in the source is one space; only <br> breaks a line."""
        text = re.sub(r"\s+", " ", text)
        self.pieces.append(text)
        if self.link is not None:
            self.link.append(text)
        count = sum(map(str.isalnum, text))
        self.letters += count
        self.bold_letters += count if self.bold else 0

    def _enter(self, node: LexborNode, tag: str) -> None:
        if tag not in _INLINE:
            self._flush()
        if tag in _BOLD:
            self.bold += 1
        elif tag == "a":
            self.link = []
        elif tag == "q":
            self.pieces.append("“")
        elif tag in _HEADINGS or tag in {"summary", "dt", "caption", "legend"}:
            self._begin_heading(tag)
        else:
            self._enter_block(node, tag)

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        if tag == "blockquote":
            self.quoted += 1
        elif tag in {"ul", "ol", "menu"}:
            self.lists.append(_new_list(node, tag))
        elif tag == "li":
            self._begin_item(node)
        elif tag == "table":
            self.tables.append(_Table(_has_heads(node)))
        elif tag == "tr" and self.tables:
            self.tables[-1].begin_row()
        elif tag in {"td", "th"} and self.tables:
            self._begin_cell(node, tag)

    def _begin_heading(self, tag: str) -> None:
        if tag in _HEADINGS:
            self.heading = _HEADINGS[tag]
            if self.items:
                self.items[-1].holds_headings = True
        elif tag in {"summary", "dt"}:
            self.heading = LOOKS_LIKE_A_HEADING

    def _leave(self, node: LexborNode, tag: str) -> None:
        if tag == "q":
            self.pieces.append("”")
        if tag not in _INLINE:
            self._flush()
        if tag in _BOLD:
            self.bold -= 1
        elif tag == "a":
            self._end_link(node)
        elif tag in _HEADINGS or tag in {"summary", "dt"}:
            self.heading = 0
        elif tag in {"details", "dl"}:
            self.blocks.append(Block(Kind.HEADING, "", LOOKS_LIKE_A_HEADING))
        else:
            self._leave_block(tag)

    def _leave_block(self, tag: str) -> None:
        if tag == "blockquote":
            self.quoted -= 1
        elif tag in {"ul", "ol", "menu"}:
            self.lists.pop()
        elif tag == "li":
            self.items.pop()
        elif tag == "table":
            self.tables.pop()
        elif tag in {"td", "th"} and self.cells and self.tables:
            self._end_cell(self.cells.pop())

    def _end_link(self, node: LexborNode) -> None:
        address = (node.attributes.get("href") or "").strip()
        said, self.link = tidy("".join(self.link or ())), None
        scheme = address.partition(":")[0].lower() if ":" in address else ""
        if (
            address
            and not address.startswith("#")
            and scheme not in {"javascript", "data", "vbscript"}
        ):
            self.links.append((address[:2000], said[:300]))

    def _begin_item(self, node: LexborNode) -> None:
        own = self.lists[-1] if self.lists else _List("")
        self.items.append(_Item(_marker(own)))
        own.number += 1

    def _begin_cell(self, node: LexborNode, tag: str) -> None:
        table = self.tables[-1]
        while table.taken.get(table.column, 0):
            table.taken[table.column] -= 1
            table.column += 1
        column, width, height = table.column, _span(node, "colspan"), _span(node, "rowspan")
        table.column += width
        if height > 1:
            table.taken.update(dict.fromkeys(range(column, table.column), height - 1))
        heads = (
            (table.row_head, table.columns.get(column, ""))
            if tag == "td" and table.has_heads
            else ()
        )
        of_row = tag == "th" and _heads_its_row(node)
        self.cells.append(
            _Cell(table, tag == "th", of_row, column, width, tuple(filter(None, heads)))
        )

    def _end_cell(self, cell: _Cell) -> None:
        said, table = " ".join(cell.said), cell.of
        if not table.has_heads or len(said) > LONGEST_HEAD:
            return
        if cell.is_head and not cell.of_row:
            table.columns.update(dict.fromkeys(range(cell.column, cell.column + cell.width), said))
        elif cell.is_head or cell.column == 0:
            table.row_head = said

    def _flush(self) -> None:
        """The words gathered so far become blocks."""
        if self.letters or any(not piece.isspace() for piece in self.pieces):
            bold = bool(self.letters) and self.bold_letters == self.letters
            for part in _parts("".join(self.pieces)):
                self._add(part, bold=bold)
        self.pieces, self.letters, self.bold_letters = [], 0, 0

    def _add(self, text: str, *, bold: bool) -> None:
        if len(self.blocks) >= self.most_blocks:
            self.cut = (f"Only the first {self.most_blocks:,} paragraphs were read.",)
            return
        heads = self.cells[-1].heads if self.cells else ()
        block = self._block(text, heads, bold=bold)
        self.blocks.append(block)
        if self.cells:
            self.cells[-1].said.append(tidy(text))

    def _block(self, text: str, heads: tuple[str, ...], *, bold: bool) -> Block:
        in_cell, quoted = bool(self.cells and self.cells[-1].of.has_heads), bool(self.quoted)
        if self.heading:
            return Block(Kind.HEADING, text, self.heading)
        if self.items and not self.items[-1].holds_headings:
            return self._item(text, heads, in_cell=in_cell, quoted=quoted)
        item = lists.marked(text)
        if item and (lists.is_bullet(item[0]) or "\n" in "".join(self.pieces)):
            return Block(
                Kind.ITEM, item[1], 1, marker=item[0], quoted=quoted, heads=heads, in_cell=in_cell
            )
        if bold and not self.cells and looks_like_title(tidy(text).rstrip(":")):
            return Block(Kind.HEADING, text, LOOKS_LIKE_A_HEADING)
        return Block(Kind.PARAGRAPH, text, quoted=quoted, heads=heads, in_cell=in_cell)

    def _item(self, text: str, heads: tuple[str, ...], *, in_cell: bool, quoted: bool) -> Block:
        item, level = self.items[-1], min(len(self.items), DEEPEST)
        fresh = bool(self.lists) and self.lists[-1].fresh and not item.begun
        if self.lists:
            self.lists[-1].fresh = False
        goes_on, item.begun = item.begun, True
        return Block(
            Kind.ITEM, text, level, None, item.marker, quoted, heads, in_cell, fresh, goes_on
        )


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _parts(text: str) -> Iterator[str]:
    """Lines that <br> broke: two of them part paragraphs, and a line that begins with a bullet is an item."""
    for part in re.split(r"\n[^\S\n]*(?:\n\s*)+", text):
        lines: list[str] = []
        for line in map(str.strip, part.split("\n")):
            if lines and lists.marked(line):
                yield " ".join(lines)
                lines = []
            lines.append(line)
        if any(lines):
            yield " ".join(lines).strip()


def _new_list(node: LexborNode, tag: str) -> _List:
    if tag != "ol":
        return _List("")
    attributes = node.attributes
    start = attributes.get("start") or "1"
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
    return _List((attributes.get("type") or "1")[:1], number)


def _marker(own: _List) -> str:
    if not own.ordered:
        return "•"
    if own.ordered in "aA" and own.number <= 26:
        return f"{chr(ord(own.ordered) + own.number - 1)}."
    return f"{own.number}."


def _span(node: LexborNode, name: str) -> int:
    said = node.attributes.get(name) or "1"
    return min(max(int(said), 1), 50) if said.isascii() and said.isdigit() and len(said) < 6 else 1


def _has_heads(table: LexborNode) -> bool:
    role = table.attributes.get("role") or ""
    return role not in {"presentation", "none"} and table.css_first("th") is not None


def _heads_its_row(node: LexborNode) -> bool:
    """By its scope, or because the row goes on with cells that are no heads."""
    scope = node.attributes.get("scope") or ""
    if scope in {"row", "col", "rowgroup", "colgroup"}:
        return scope.startswith("row")
    row = node.parent
    return row is not None and any(child.tag == "td" for child in islice(_children(row), 200))

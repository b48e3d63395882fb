"""Reads plain text and Markdown: headings, lists by mark and indent, quotes, tables with bars, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dutybound.text import lists
from dutybound.text.blocks import DEEPEST, LOOKS_LIKE_A_HEADING, Block, Blocks, Kind
from dutybound.text.limits import USUAL, Limits
from dutybound.text.shaping import looks_like_title

TAB = 4
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{2,})\s*$")
_RULE = re.compile(r"\s{0,3}(?:[-_*=~]\s*){3,}$")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_TABLE_RULE = re.compile(r"(?=[^-]*-)[\s|:+-]*$")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(<?([^()\s<>]{1,2000})>?(?:\s+\"[^\"\n]{0,300}\")?\)")
_BARE_LINK = re.compile(r"\bhttps?://[^\s<>()\"\]]{1,2000}")
_STRONG = re.compile(r"(\*{1,3}|_{2,3})(?=\S)([^*_\n]{1,500})(?<=\S)\1(?!\w)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def read_within(text: str, limits: Limits = USUAL) -> Blocks:
    """The blocks of a text, or of its beginning where it is too long; `cut` says so."""
    cut = []
    if len(text) > limits.characters:
        cut.append(f"Only the first {limits.characters:,} characters were read.")
    found = read(text[: limits.characters])
    if len(found.blocks) > limits.blocks:
        cut.append(f"Only the first {limits.blocks:,} paragraphs were read.")
    return replace(found, blocks=found.blocks[: limits.blocks], cut=tuple(cut))


def read(text: str, *, page: int | None = None) -> Blocks:
    """The blocks of a text.  `page` is where it stands, of a page that was recognised from a picture."""
    text = _COMMENT.sub(" ", text) if "-->" in text else text
    lines = _lines(text)
    links = tuple(_links(text))
    blocks = tuple(_plain(block, page) for block in _blocks(lines))
    titles = (block.text for block in blocks if block.kind is Kind.HEADING)
    return Blocks(blocks, title=next(titles, ""), links=links)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    indent: int
    quoted: bool

    @property
    def blank(self) -> bool:
        return not self.text


def _lines(text: str) -> list[_Line]:
    return [_line(raw) for raw in text.replace("\f", "\n\n").splitlines()]


def _line(raw: str) -> _Line:
    found = _QUOTE.match(raw)
    raw = raw[found.end() :] if found else raw
    bare = raw.lstrip()
    lead = raw[: len(raw) - len(bare)]
    indent = sum(TAB if letter == "\t" else 1 for letter in lead[:200])
    return _Line(bare.rstrip(), indent, bool(found))


def _links(text: str) -> Iterator[tuple[str, str]]:
    """Each address with its words, which are the address itself where it stands bare."""
    named = [(found[2], " ".join(found[1].split())) for found in _LINK.finditer(text)]
    seen = {address for address, _ in named}
    yield from named
    for found in _BARE_LINK.finditer(text):
        address = found[0].rstrip(".,;:!?")
        if address not in seen:
            seen.add(address)
            yield address, address


def _plain(block: Block, page: int | None) -> Block:
    text = _bare(block.text)
    return block if text == block.text and page is None else replace(block, text=text, page=page)


def _bare(text: str) -> str:
    """Without the marks of links and of strong words."""
    text = _LINK.sub(lambda found: found[1], text) if "](" in text else text
    return _STRONG.sub(lambda found: found[2], text) if "*" in text or "__" in text else text


def _blocks(lines: list[_Line]) -> Iterator[Block]:
    reader = _Reader()
    for line, after in zip(lines, [*lines[1:], _Line("", 0, False)], strict=False):
        yield from reader.take(line, after)
    yield from reader.flush()


class _Reader:
    """Gathers lines into blocks; a block is given when the next begins."""

    def __init__(self) -> None:
        self.gathered: list[str] = []
        self.block: Block | None = None
        self.indents: list[int] = []
        self.text_at = 0
        self.after_blank = True
        self.skip = False
        self.heads: tuple[str, ...] = ()
        self.fenced = False

    def take(self, line: _Line, after: _Line) -> Iterator[Block]:
        if _FENCE.match(line.text):
            self.fenced = not self.fenced
            yield from self.flush()
        elif self.skip or line.blank:
            self.skip = False
            yield from self.flush()
            self.after_blank = True
        else:
            yield from self._words(line, after)
            self.after_blank = False

    def _words(self, line: _Line, after: _Line) -> Iterator[Block]:
        heading = _heading(line, after, alone=self.after_blank)
        if heading:
            yield from self.flush()
            self.indents = []
            self.skip = bool(_UNDERLINE.match(after.text)) and not line.text.startswith("#")
            yield heading
        elif _RULE.match(line.text) or (_is_row(line) and _TABLE_RULE.match(line.text)):
            yield from self.flush()
        elif _is_row(line):
            yield from self._row(line, after)
        else:
            yield from self._item_or_more(line)

    def flush(self) -> Iterator[Block]:
        if self.block is not None:
            yield replace(self.block, text=_joined(self.gathered))
        self.block, self.gathered = None, []

    def _item_or_more(self, line: _Line) -> Iterator[Block]:
        self.heads = ()
        item = lists.marked(line.text)
        if item:
            yield from self.flush()
            self._begin_item(line, *item)
        elif self.block is None or self.block.quoted is not line.quoted:
            yield from self.flush()
            self._begin_paragraph(line)
        else:
            self.gathered.append(line.text)

    def _begin_item(self, line: _Line, marker: str, text: str) -> None:
        while self.indents and self.indents[-1] > line.indent + 1:
            self.indents.pop()
        if not self.indents or line.indent > self.indents[-1] + 1:
            self.indents.append(line.indent)
        level = min(len(self.indents), DEEPEST)
        self.block = Block(Kind.ITEM, "", level, marker=marker, quoted=line.quoted)
        self.gathered = [text]

    def _begin_paragraph(self, line: _Line) -> None:
        """A paragraph that is set in under an item stays in the list: it is an item of no mark."""
        if self.indents and line.indent > self.indents[0] + 1:
            level = sum(indent < line.indent - 1 for indent in self.indents)
            self.block = Block(Kind.ITEM, "", level, quoted=line.quoted, goes_on=True)
        else:
            self.indents = []
            self.block = Block(Kind.PARAGRAPH, "", quoted=line.quoted)
        self.gathered = [line.text]

    def _row(self, line: _Line, after: _Line) -> Iterator[Block]:
        yield from self.flush()
        cells = [cell.strip() for cell in line.text.strip().strip("|").split("|")][:100]
        if _is_row(after) and _TABLE_RULE.match(after.text):
            self.heads = tuple(_bare(cell) for cell in cells)
            yield from (Block(Kind.PARAGRAPH, cell, in_cell=True) for cell in cells)
            return
        for place, cell in enumerate(cells):
            heads = (_bare(cells[0]) if place else "", *self.heads[place : place + 1])
            heads = tuple(filter(None, heads))
            yield Block(Kind.PARAGRAPH, cell, heads=heads, in_cell=True)


def _is_row(line: _Line) -> bool:
    return line.text.startswith("|") and line.text.count("|") >= 2


def _heading(line: _Line, after: _Line, *, alone: bool) -> Block | None:
    found = _HEADING.match(line.text)
    if found and found[2]:
        return Block(Kind.HEADING, found[2], len(found[1]))
    under = _UNDERLINE.match(after.text)
    if under and alone and not lists.marked(line.text) and not _is_row(line):
        return Block(Kind.HEADING, line.text, 1 if under[1][0] == "=" else 2)
    if not (alone and after.blank):
        return None
    section = lists.sectioned(line.text)
    if section and looks_like_title(section[1]):
        return Block(Kind.HEADING, line.text, LOOKS_LIKE_A_HEADING)
    return _looks_like_heading(line)


def _looks_like_heading(line: _Line) -> Block | None:
    """A short line by itself, all in capitals or all in strong marks."""
    bare = line.text.strip("*_ ")
    strong = (
        bare != line.text
        and line.text.startswith(("**", "__"))
        and line.text.endswith(("**", "__"))
    )
    shouted = bare.isupper() and sum(map(str.isalpha, bare)) > 3
    if (strong or shouted) and looks_like_title(bare.rstrip(":")) and not lists.marked(line.text):
        return Block(Kind.HEADING, bare, LOOKS_LIKE_A_HEADING)
    return None


def _joined(lines: list[str]) -> str:
    """Lines of one block; a word that was broken at a hyphen keeps it."""
    text = ""
    for line in lines:
        broken = text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower()
        text = f"{text}{line}" if broken else f"{text} {line}"
    return text.strip()

"""A document as text that a person can change, and back again.

Blocks stand apart by an empty line.  "# ", "## " and "### " begin headings, "- " and "1. " items of lists,
three spaces and "- " what stands under an item, "| " a row of a table (the first row is its head).  A block
of several lines keeps them; a block of one is a paragraph; "Yours faithfully," and a name leave room to sign.
Whatever is typed is a document: nothing in it is a command, and a mark in the wrong place is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from dutybound.days import Day
from dutybound.paper.document import (
    BadPaper,
    Block,
    Bullets,
    Heading,
    Item,
    Lines,
    Paper,
    Paragraph,
    Signed,
    Table,
)

LONGEST = 100_000
"""How many characters a text may have: some forty pages."""

_HEADING = re.compile(r"(#{1,3}) +(.+)")
_BULLET = re.compile(r"- +(.+)")
_NUMBER = re.compile(r"\d{1,3}\. +(.+)")
_BELOW = re.compile(r"\s{2,}- +(.+)")
_MARK = re.compile(r"\\*(?:#{1,3} |- |\d{1,3}\. |\|)")
_CLOSING = re.compile(r"Yours \w+,$")
_CELL = re.compile(r"(?<!\\)\|")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TEXT, _BULLETED, _NUMBERED = "text", "bulleted", "numbered"
_NARROWEST, _WIDEST = 4, 30
"""The least and greatest share of a column, in characters."""


def to_text(paper: Paper) -> str:
    """The document as text to change."""
    return "\n\n".join("\n".join(_written(block)) for block in paper.blocks) + "\n"


def from_text(text: str, title: str, day: Day) -> Paper:
    """The document that a text holds.  BadPaper for an empty text, or one that is too long."""
    if len(text) > LONGEST:
        raise BadPaper(f"A letter has at most {LONGEST:,} characters.")
    lines = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    blocks = (block for found in _apart(lines) for block in _read(found))
    return Paper(title, day, tuple(_with_levels(_with_captions(blocks))))


# --- writing --------------------------------------------------------------------------------------


def _written(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {block.text}"
    elif isinstance(block, Paragraph):
        yield _plain(block.text)
    elif isinstance(block, Lines):
        yield from map(_plain, block.lines)
    elif isinstance(block, Signed):
        yield from map(_plain, (block.closing, block.name))
    elif isinstance(block, Bullets):
        for number, item in enumerate(block.items, start=1):
            yield f"{f'{number}.' if block.numbered else '-'} {item.text}"
            yield from (f"   - {text}" for text in item.below)
    else:
        yield from _table_written(block)


def _table_written(block: Table) -> Iterator[str]:
    yield _plain(block.caption)
    yield ""
    for row in (block.heads, *block.rows):
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


def _plain(text: str) -> str:
    """A line that holds no mark, though it may begin like one."""
    return f"\\{text}" if _MARK.match(text) else text


# --- reading --------------------------------------------------------------------------------------


def _apart(lines: Iterable[str]) -> Iterator[list[str]]:
    """The lines of each block: empty lines stand between, and a heading is always by itself."""
    found: list[str] = []
    for line in lines:
        alone = _HEADING.fullmatch(line.strip())
        if found and (alone or not line.strip()):
            yield found
            found = []
        if alone:
            yield [line]
        elif line.strip():
            found.append(line.rstrip())
    if found:
        yield found


def _read(lines: list[str]) -> Iterator[Block]:
    heading = _HEADING.fullmatch(lines[0].strip())
    if heading:
        yield Heading(heading[2].strip(), len(heading[1]))
    elif all(line.lstrip().startswith("|") for line in lines) and len(lines) > 1:
        yield _table(lines)
    else:
        yield from _text_and_lists(lines)


def _text_and_lists(lines: list[str]) -> Iterator[Block]:
    """Lists, and the lines between them."""
    for kind, group in groupby(_kinds(lines), key=itemgetter(0)):
        found = [line for _, line in group]
        if kind == _TEXT:
            yield from _as_text([_unmarked(line.strip()) for line in found])
        else:
            yield Bullets(tuple(_items(found)), numbered=kind == _NUMBERED)


def _kinds(lines: list[str]) -> Iterator[tuple[str, str]]:
    """What each line is part of; one under an item belongs to its list."""
    kind = _TEXT
    for line in lines:
        if _BULLET.fullmatch(line):
            kind = _BULLETED
        elif _NUMBER.fullmatch(line):
            kind = _NUMBERED
        elif kind == _TEXT or not _BELOW.fullmatch(line):
            kind = _TEXT
        yield kind, line


def _items(lines: list[str]) -> Iterator[Item]:
    item: Item | None = None
    for line in lines:
        below = _BELOW.fullmatch(line)
        if below and item is not None:
            item = Item(item.text, (*item.below, below[1]))
            continue
        if item is not None:
            yield item
        found = _BULLET.fullmatch(line) or _NUMBER.fullmatch(line)
        item = Item(found[1] if found else line.strip())
    if item is not None:
        yield item


def _as_text(lines: list[str]) -> Iterator[Block]:
    if len(lines) == 2 and _CLOSING.match(lines[0]):
        yield Signed(*lines)
    elif len(lines) > 1:
        yield Lines(tuple(lines))
    elif lines:
        yield Paragraph(lines[0])


def _unmarked(line: str) -> str:
    return line[1:] if line.startswith("\\") and _MARK.match(line[1:]) else line


def _table(lines: list[str]) -> Table:
    """A table; a cell left empty says so, since a document leaves nothing blank."""
    rows = [_cells(line) for line in lines]
    width = len(rows[0])
    even = [tuple((row + ["-"] * width)[:width]) for row in rows]
    shares = [min(_WIDEST, max(_NARROWEST, *(len(row[n]) for row in even))) for n in range(width)]
    return Table("Table", even[0], tuple(even[1:]), tuple(shares))


def _cells(line: str) -> list[str]:
    inside = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().replace("\\|", "|") or "-" for cell in _CELL.split(inside)]


def _with_captions(blocks: Iterable[Block]) -> Iterator[Block]:
    """Tables that bear the paragraph before them as their caption."""
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Paragraph) and isinstance(block, Table):
            before = replace(block, caption=before.text)
            continue
        if before is not None:
            yield before
        before = block
    if before is not None:
        yield before


def _with_levels(blocks: Iterable[Block]) -> Iterator[Block]:
    """Headings in which no level is left out on the way down."""
    above = 0
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level, above + 1)
            yield Heading(block.text, above)
        else:
            yield block

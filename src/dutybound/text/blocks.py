"""What the readers of PDF, Word, HTML and plain text all give: blocks, in the order of reading."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """What a block is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


LOOKS_LIKE_A_HEADING = 7
"""The level of what only looks like a heading (a short line in bold): below those that say they are."""
DEEPEST = 9
"""Headings and lists that go deeper are taken to be this deep."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph or list item, as it is written.

    `level` is that of a heading, or how deep an item is in lists (both from 1); `marker` is what stands
    before an item (a bullet, "1.", "(a)"), or "".  `heads` are a cell's row and column heads, `in_cell`
    whether it is in a table.  `fresh` says that an item begins a new list, where the reader can tell,
    `goes_on` that it is another paragraph of the item before it.  `number` is what Word counts before it,
    which its marker tells only the kind of: "" where that is not certain, None where the marker is what is
    printed.  A heading without text ends those of its level and below.
    """

    kind: Kind
    text: str
    level: int = 0
    page: int | None = None
    marker: str = ""
    quoted: bool = False
    heads: tuple[str, ...] = ()
    in_cell: bool = False
    fresh: bool = False
    goes_on: bool = False
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Blocks:
    """All that a reader takes from a file.  `links`, `pages` and `cut` are as in a Document."""

    blocks: tuple[Block, ...]
    title: str = ""
    links: tuple[tuple[str, str], ...] = ()
    pages: int = 1
    cut: tuple[str, ...] = field(default=())


class CannotRead(Exception):
    """A file that a reader gives up; its words are a sentence for whoever gave the file."""


_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
# Soft hyphens, zero-width marks, marks of direction, byte order marks, halves of a pair.
_NOTHING = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ud800-\udfff]"
)
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def tidy(text: str) -> str:
    """Words with one space between them, without what cannot be seen, ligatures spelt out."""
    text = _NOTHING.sub("", text)
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    return _SPACE.sub(" ", text).strip()

"""The model of a document: a title, a day, and blocks one after another.

Nothing in it is empty: a blank where a word should be is a fault of whoever made the document, and is
refused when the block is made, before anything is written.
"""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.days import Day


class BadPaper(ValueError):
    """A document that cannot be written: a blank where words should be, or letters that no font has."""


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 stands once, above all others, and no level is left out on the way down."""

    text: str
    level: int = 2

    def __post_init__(self) -> None:
        _full(self.text)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    text: str

    def __post_init__(self) -> None:
        _full(self.text)


@dataclass(frozen=True)
class Lines:
    """Lines that stand together, each on its own: an address, a name under a greeting."""

    lines: tuple[str, ...]

    def __post_init__(self) -> None:
        _full(*self.lines)


@dataclass(frozen=True)
class Signed:
    """The end of a letter: "Yours faithfully,", room to sign, and the name."""

    closing: str
    name: str

    def __post_init__(self) -> None:
        _full(self.closing, self.name)


@dataclass(frozen=True)
class Item:
    """One item of a list, and what stands under it."""

    text: str
    below: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _full(self.text, *self.below)


@dataclass(frozen=True)
class Bullets:
    """A list; its items have numbers where their order, or naming one, matters."""

    items: tuple[Item, ...]
    numbered: bool = False

    def __post_init__(self) -> None:
        if not self.items:
            raise BadPaper("a list holds at least one item")


@dataclass(frozen=True)
class Table:
    """A table with a row of heads; `caption` says what it shows.  Every cell holds words.

    `shares` are the widths of the columns beside each other (all alike if not given).
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        _full(self.caption, *self.heads, *(cell for row in self.rows for cell in row))
        if not self.rows or any(len(row) != len(self.heads) for row in self.rows):
            raise BadPaper("every row of a table has a cell for each head, and there is a row")
        if len(self.shares) not in (0, len(self.heads)):
            raise BadPaper("a table has a share for each column, or for none")


Block = Heading | Paragraph | Lines | Signed | Bullets | Table


@dataclass(frozen=True)
class Paper:
    """A document in British English.  `title` is what a window shows: it need not say what it is about."""

    title: str
    day: Day
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        if not self.blocks:
            raise BadPaper("a document holds at least one block")
        self._check_levels()

    def _check_levels(self) -> None:
        above = 0
        for block in self.blocks:
            if isinstance(block, Heading):
                if not 1 <= block.level <= above + 1:
                    raise BadPaper(f"the heading '{block.text}' skips a level")
                above = block.level


def _full(*texts: str) -> None:
    if not texts or not all(text.strip() for text in texts):
        raise BadPaper("a document leaves nothing blank")

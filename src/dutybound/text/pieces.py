"""Words on a page by where they stand: points from the left and the bottom, y on the line of writing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dutybound.text import lists

WIDE_GAP = 1.5
"""Times the size of the letters: what stands further apart is not of one line of prose."""
GAP_AFTER_MARK = 5.0
SAME_LINE = 0.35


@dataclass(frozen=True, slots=True)
class Word:
    """One word, in letters of `size` points."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    straight: bool = True
    """Whether it runs along a side of the page: what crosses it aslant is a watermark."""

    def moved(self, x0: float, x1: float, y: float) -> Word:
        return replace(self, x0=x0, x1=x1, y=y)


@dataclass(slots=True)
class Piece:
    """Words of one line that stand close together."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    text_x: float
    """Where its text begins, after the mark of an item."""

    @property
    def is_mark(self) -> bool:
        return lists.marked(f"{self.text} x") is not None and " " not in self.text


@dataclass(frozen=True, slots=True)
class Page:
    """A page and the pieces of lines on it, in the order of the file."""

    number: int
    width: float
    height: float
    pieces: list[Piece]


def pieces_of(words: Iterable[Word]) -> list[Piece]:
    """Words in the order of the file, as the pieces of lines that they make."""
    pieces: list[Piece] = []
    for word in words:
        if not word.straight:
            continue
        if pieces and _goes_on(pieces[-1], word):
            _append(pieces[-1], word)
        else:
            pieces.append(Piece(word.text, word.x0, word.x1, word.y, word.size, word.bold, word.x0))
    return pieces


def _goes_on(piece: Piece, word: Word) -> bool:
    size = max(piece.size, word.size, 1.0)
    if abs(piece.y - word.y) > SAME_LINE * size:
        return False
    gap = word.x0 - piece.x1
    widest = GAP_AFTER_MARK if piece.is_mark else WIDE_GAP
    return -0.7 * size <= gap <= widest * size


def _append(piece: Piece, word: Word) -> None:
    if piece.is_mark:
        piece.text_x = word.x0
    piece.text = f"{piece.text} {word.text}"
    piece.x1 = max(piece.x1, word.x1)
    piece.bold = piece.bold and word.bold
    piece.size = max(piece.size, word.size)

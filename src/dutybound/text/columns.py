"""The order in which the pieces of a page are read: down one column of prose, then down the next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from dutybound.text.pieces import Piece

BINS = 120
FEWEST_LINES = 6
WORDS_OF_PROSE = 4
MOST_ACROSS = 0.25
"""Of all lines: titles and pictures' captions that run across both columns."""
FULL = 0.75
"""Of its column's width: most lines of prose are as long."""
MOST_COLUMNS = 2
"""How often a page is halved: four columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """Pieces that are read one under the other, and the sides that their lines run between."""

    pieces: list[Piece]
    left: float
    right: float


def columns_of(pieces: list[Piece], depth: int = 0) -> list[Column]:
    """The columns of a page in the order of reading; one where there is but one."""
    split = _split(pieces) if depth < MOST_COLUMNS else None
    if split is None:
        return [_column(_in_order(pieces))] if pieces else []
    made: list[Column] = []
    for band in _bands(pieces, split):
        left = [piece for piece in band if piece.x1 <= split + 1]
        right = [piece for piece in band if piece.x0 >= split - 1]
        if len(left) + len(right) < len(band):
            made.append(_column(_in_order(band)))
        else:
            made += [*columns_of(_down(left), depth + 1), *columns_of(_down(right), depth + 1)]
    return made


def _column(pieces: list[Piece]) -> Column:
    return Column(pieces, min(p.x0 for p in pieces), max(p.x1 for p in pieces))


def _down(pieces: list[Piece]) -> list[Piece]:
    return sorted(pieces, key=lambda piece: (-round(piece.y / 3), piece.x0))


def _in_order(pieces: list[Piece]) -> list[Piece]:
    """As they stand in the file, unless that jumps about: then from top to bottom."""
    jumps = sum(after.y > before.y + 3 * before.size for before, after in pairwise(pieces))
    return _down(pieces) if jumps > 0.25 * len(pieces) and len(pieces) >= FEWEST_LINES else pieces


def _split(pieces: list[Piece]) -> float | None:
    """Where two columns of prose part, or None."""
    if len(pieces) < 2 * FEWEST_LINES:
        return None
    left, right = min(p.x0 for p in pieces), max(p.x1 for p in pieces)
    width = right - left
    if width <= 0:
        return None
    crossed = _crossed(pieces, left, width)
    middle = range(BINS // 5, BINS - BINS // 5)
    best = min(middle, key=lambda place: (crossed[place], abs(place - BINS // 2)))
    split = left + (best + 0.5) * width / BINS
    return split if _parts_prose(pieces, split) else None


def _crossed(pieces: list[Piece], left: float, width: float) -> list[int]:
    """How many pieces run across each of the strips of a page."""
    steps = [0] * (BINS + 1)
    for piece in pieces:
        first = int((piece.x0 - left) / width * BINS)
        last = int((piece.x1 - left) / width * BINS)
        steps[max(first, 0)] += 1
        steps[min(last + 1, BINS)] -= 1
    total, crossed = 0, []
    for step in steps:
        total += step
        crossed.append(total)
    return crossed


def _parts_prose(pieces: list[Piece], split: float) -> bool:
    left = [piece for piece in pieces if piece.x1 <= split]
    right = [piece for piece in pieces if piece.x0 >= split]
    across = len(pieces) - len(left) - len(right)
    if across > MOST_ACROSS * len(pieces) or not (_is_prose(left) and _is_prose(right)):
        return False
    shared = min(left[0].y, max(p.y for p in left), max(p.y for p in right))
    lowest = max(min(p.y for p in left), min(p.y for p in right))
    height = min(_height(left), _height(right))
    return shared - lowest >= 0.4 * height if height else False


def _height(pieces: list[Piece]) -> float:
    return max(p.y for p in pieces) - min(p.y for p in pieces)


def _is_prose(pieces: list[Piece]) -> bool:
    """Lines of several words that nearly all run to the edge of their column; cells of tables do not."""
    if len(pieces) < FEWEST_LINES:
        return False
    if median(piece.text.count(" ") + 1 for piece in pieces) < WORDS_OF_PROSE:
        return False
    width = max(p.x1 for p in pieces) - min(p.x0 for p in pieces)
    full = sum(piece.x1 - piece.x0 >= FULL * width for piece in pieces)
    return full >= 0.5 * len(pieces)


def _bands(pieces: list[Piece], split: float) -> list[list[Piece]]:
    """From top to bottom: what runs across both columns, and what stands between two of these."""
    across = [p for p in pieces if p.x0 < split - 1 and p.x1 > split + 1]
    inside = [p for p in pieces if not (p.x0 < split - 1 and p.x1 > split + 1)]
    levels = sorted({-p.y for p in across})
    bands: list[tuple[float, list[Piece]]] = []
    above = float("-inf")
    for level in [*levels, float("inf")]:
        bands.append((above, [p for p in inside if above < -p.y <= level]))
        bands.append((level, [p for p in across if -p.y == level]))
        above = level
    return [band for _, band in bands if band]

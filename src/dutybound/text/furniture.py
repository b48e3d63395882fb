"""What stands at the edge of page after page (headers, footers, page numbers) and is no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dutybound.text.pieces import Page, Piece

EDGE = 0.085
"""How much of a page's height, at the top and at the bottom, may be its edge."""
OFTEN = 0.4
"""What stands at the edge of so many of the pages, in the same place, is on all of them."""
_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–|]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–|]?(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*\|?\s*page)?",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_Key = tuple[str, int, int]


def without_furniture(pages: list[Page]) -> list[Page]:
    """The pages with only what is their own."""
    always = _on_many(pages)
    return [
        Page(
            page.number,
            page.width,
            page.height,
            [piece for piece in page.pieces if _own(piece, page, always)],
        )
        for page in pages
    ]


def _own(piece: Piece, page: Page, always: set[_Key]) -> bool:
    if not _at_edge(piece, page):
        return True
    return not _PAGE_NUMBER.fullmatch(piece.text.strip()) and _key(piece) not in always


def _at_edge(piece: Piece, page: Page) -> bool:
    return piece.y > (1 - EDGE) * page.height or piece.y < EDGE * page.height


def _on_many(pages: list[Page]) -> set[_Key]:
    counts = Counter(key for page in pages for key in _keys(page))
    needed = max(2, OFTEN * len(pages))
    return {key for key, count in counts.items() if count >= needed}


def _keys(page: Page) -> set[_Key]:
    return {_key(piece) for piece in _edge(page)}


def _edge(page: Page) -> Iterable[Piece]:
    return (piece for piece in page.pieces if _at_edge(piece, page))


def _key(piece: Piece) -> _Key:
    """Its words with all figures alike, its size and about where it stands."""
    return _FIGURES.sub("#", piece.text.casefold()), round(piece.size), round(piece.y / 4)

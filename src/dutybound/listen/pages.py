"""What a page of fixed words is made of.  Whoever sets it out does the escaping, and the translating."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading with paragraphs, then a list.  `in_order`: the list is of steps.

    `caution` marks what must look at least as large as what stands beside it.
    """

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    in_order: bool = False
    caution: bool = False

    def texts(self) -> Iterator[str]:
        """Every heading and sentence, in order."""
        yield from (self.heading, *self.paragraphs, *self.items, *self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its heading, what it opens with, its parts.  `seen`: what its statements rest on, and when."""

    heading: str
    opening: tuple[str, ...]
    parts: tuple[Part, ...]
    seen: tuple[str, ...] = ()

    def texts(self) -> Iterator[str]:
        """Every heading and sentence that a family reads, in order."""
        yield from (self.heading, *self.opening)
        for part in self.parts:
            yield from part.texts()

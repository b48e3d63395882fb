"""A chain: what is only ever added to, each link with the hash of the one before, so that none is cut out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Protocol, TypeVar

BEGINNING: Final = "0" * 64
"""What the first link holds for the hash of the one before."""


class Link(Protocol):
    """What is kept with its place in a chain, from 1, the hash of the one before, and its own."""

    @property
    def place(self) -> int: ...
    @property
    def before(self) -> str: ...
    @property
    def hash(self) -> str: ...


L = TypeVar("L", bound=Link)


def place_after(last: Link | None) -> tuple[int, str]:
    """The place of the link that goes after the last one, and the hash of the one before that it holds."""
    return (1, BEGINNING) if last is None else (last.place + 1, last.hash)


def first_broken(links: Iterable[L], hash_of: Callable[[L], str]) -> int:
    """Where a chain was changed, cut out of or added to first, counted from 1; 0 where it is whole."""
    before = BEGINNING
    for place, link in enumerate(links, 1):
        if (link.place, link.before, link.hash) != (place, before, hash_of(link)):
            return place
        before = link.hash
    return 0

"""What a map of the law shows beside the rules: words that mean different things, and duties that meet."""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.language.sources import Citation


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a word means in one place.  `rules` holds the ids of rules that use it so."""

    says: str
    source: Citation
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word to which different laws give different meanings, and what becomes of a family for it."""

    word: str
    meanings: tuple[Meaning, ...]
    matters: str


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """Rules of different provisions that ask for the same thing: what is the same, and what is not."""

    id: str
    rules: tuple[str, ...]
    same: str
    differs: str

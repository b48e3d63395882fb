"""What somebody typed, as plain words: spelling, text-speak, apostrophes and case put to one side.

Nothing is kept: what comes in is looked at once and forgotten.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import chain

from dutybound.listen.signs import pairs, words

BREAK = "|"
"""Stands where a sentence ends."""
WHOLE = -1
"""In place of a letter's number: no letter was dropped."""
Near = dict[str, list[tuple[str, int]]]
"""Words by what is left of them when a letter is dropped, with the number of that letter."""

_TOKENS = re.compile(r"[a-z0-9]+|[.!?;\n]")
_BETWEEN_SPACES = re.compile(r"\S+|\n")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`\u00b4\u02bc"))
_SHORTEST_GUESSED = 6
_NOT_ONLY = frozenset({"just", "only"})
_NOTS = frozenset({"not", "isnt", "doesnt", "didnt", "dont", "hasnt", "wasnt"})
_MEANT = {spelling: meant.split() for spelling, meant in pairs("meant").items()}
_TOGETHER = {tuple(two.split()): one for two, one in pairs("together").items()}
_FILLERS = words("fillers")
_LOOK_ALIKES = words("look_alikes")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was heard, and where what it was heard from stands in the text."""

    word: str
    start: int
    end: int


def plain_words(text: str, known: Set[str], near: Near) -> list[str]:
    """The words of a text, with `BREAK` where a sentence ends.

    `known` are the words that somebody listens for; a long word that is none of them is taken for the one
    that is a letter away, if there is one in `near` (see `nearly`).
    """
    return [heard.word for heard in placed_words(text, known, near)]


def placed_words(text: str, known: Set[str], near: Near) -> list[Word]:
    """As `plain_words`, each word with its place in the text."""
    found: list[Word] = []
    for heard, start, end in _meant(text):
        word = heard if heard in known or heard in _FILLERS else _guess(heard, known, near)
        last = found[-1] if found else _NO_WORD
        if word in _NOT_ONLY and last.word in _NOTS:
            found.pop()
        elif (last.word, word) in _TOGETHER:
            found[-1] = Word(_TOGETHER[last.word, word], last.start, end)
        elif word not in _FILLERS:
            found.append(Word(word, start, end))
    return found


def _meant(text: str) -> Iterator[tuple[str, int, int]]:
    for token, start, end in _tokens(text):
        if not token.isalnum():
            yield BREAK, start, end
        else:
            for word in _MEANT.get(token, (token,)):
                yield word, start, end


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Words and ends of sentences in their plain form, each with the place of what stands between spaces."""
    for match in _BETWEEN_SPACES.finditer(text):
        folded = unicodedata.normalize("NFKD", match[0].casefold().translate(_APOSTROPHES))
        for token in _TOKENS.findall(folded):
            yield token, match.start(), match.end()


def _guess(word: str, known: Set[str], near: Near) -> str:
    if len(word) < _SHORTEST_GUESSED or word in _LOOK_ALIKES:
        return word
    if f"{word}g" in known:
        return f"{word}g"
    for at, spelling in _shorter_by_one(word):
        for meant, dropped in near.get(spelling, ()):
            if WHOLE in (at, dropped) or abs(at - dropped) <= 1:
                return meant
    return word


_NO_WORD = Word("", 0, 0)


def nearly(known: Set[str]) -> Near:
    """For each long word, itself and what is left when a letter but the first is dropped, and which."""
    near: Near = {}
    for word in sorted(word for word in known if len(word) >= _SHORTEST_GUESSED):
        for at, spelling in _shorter_by_one(word):
            near.setdefault(spelling, []).append((word, at))
    return near


def _shorter_by_one(word: str) -> Iterator[tuple[int, str]]:
    dropped = ((at, f"{word[:at]}{word[at + 1 :]}") for at in range(1, len(word)))
    return chain(((WHOLE, word),), dropped)

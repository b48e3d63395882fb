"""The words of a clause, and parts of them, as numbers: what stands beside what, and how it is spelt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORD_PLACES, LETTER_PLACES = 1 << 15, 1 << 15
"""Grams are thrown into so many places each; two that fall into one are not told apart."""
PLACES = WORD_PLACES + LETTER_PLACES
_WORD = re.compile(r"[a-z0-9']+")


def counted(text: str) -> Counter[int]:
    """How often each place is hit by one to three words in a row, and by three to five letters of a word."""
    words = _WORD.findall(text.lower())
    found = Counter(crc32(gram.encode()) % WORD_PLACES for gram in _rows(words))
    letters = (crc32(gram.encode()) % LETTER_PLACES for word in words for gram in _parts(word))
    found.update(WORD_PLACES + place for place in letters)
    return found


def _rows(words: Sequence[str]) -> Iterator[str]:
    for many in (1, 2, 3):
        for start in range(len(words) - many + 1):
            yield " ".join(words[start : start + many])


def _parts(word: str) -> Iterator[str]:
    marked = f" {word} "
    for many in (3, 4, 5):
        for start in range(max(1, len(marked) - many + 1)):
            yield marked[start : start + many]


def weighed(
    text: str, rarity: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The places that a text hits and how hard, words and letters each of length 1 in all."""
    import numpy as np

    found = counted(text)
    places = np.fromiter(found.keys(), np.int64, len(found))
    often = np.fromiter((1 + log(many) for many in found.values()), np.float32, len(found))
    hard = often * rarity[places]
    for own in (places < WORD_PLACES, places >= WORD_PLACES):
        hard[own] /= np.linalg.norm(hard[own]) or 1.0
    return places, hard

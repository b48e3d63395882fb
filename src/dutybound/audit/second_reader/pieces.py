"""Text to numbered word pieces, as the sentence model was taught: WordPiece over small letters.

The method is Devlin and others', BERT (2019); the pieces are those of all-MiniLM-L6-v2 (Apache-2.0).
"""

from __future__ import annotations

import string
import unicodedata
from functools import cache
from importlib.resources import files
from itertools import chain

LONGEST = 128
"""How many pieces are read of a clause, the marks of its start and end among them."""
_LONGEST_WORD = 100
_ENDS_WORD = string.punctuation


def pieces(text: str) -> list[int]:
    """The numbers of a text's pieces, with the marks of its start and end."""
    known = _known()
    words = _bare(text).split()
    inner = list(chain.from_iterable(_of_word(word) for word in words))[: LONGEST - 2]
    return [known["[CLS]"], *inner, known["[SEP]"]]


def _bare(text: str) -> str:
    """Small letters without accents, and each mark apart."""
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(_spaced(one) for one in letters if unicodedata.category(one) != "Mn")


def _spaced(letter: str) -> str:
    is_mark = letter in _ENDS_WORD or unicodedata.category(letter).startswith("P")
    return f" {letter} " if is_mark else letter


@cache
def _known() -> dict[str, int]:
    listed = files(__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8")
    return {piece: number for number, piece in enumerate(listed.split("\n")[:-1])}


@cache
def _of_word(word: str) -> tuple[int, ...]:
    """The longest known piece first, then the longest of what is left."""
    known, found, start = _known(), [], 0
    while start < len(word) <= _LONGEST_WORD:
        ends = range(len(word), start, -1)
        marked = (f"{'##' if start else ''}{word[start:end]}" for end in ends)
        piece = next((one for one in marked if one in known), None)
        if piece is None:
            return (known["[UNK]"],)
        found.append(known[piece])
        start += len(piece.removeprefix("##") if start else piece)
    return tuple(found) or (known["[UNK]"],)

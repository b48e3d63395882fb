"""Text to numbered word pieces, as the sentence model was taught: WordPiece over small letters.

The method is Devlin and others', BERT (2019); the pieces are some of those of all-MiniLM-L6-v2 (Apache-2.0):
words that are not among them are put together from parts.
"""

from __future__ import annotations

import string
import unicodedata
from functools import cache
from importlib.resources import files
from itertools import chain

MOST_AROUND, MOST_BEFORE, MOST_SAID, MOST_TOLD = 40, 32, 86, 254
"""How many pieces are read of what a clause stands under, of the clause before it (its end), of the clause,
and of a story."""
_LONGEST_WORD = 100
_ENDS_WORD = string.punctuation


def of_clause(around: str, before: str, says: str) -> tuple[list[int], list[int]]:
    """The pieces of a clause, after those of what it stands under and of the clause before it.

    With them, for each, whether it is of the clause itself (1) or of what comes first (0).
    """
    start, end = _known()["[CLS]"], _known()["[SEP]"]
    under = [*pieces(around)[:MOST_AROUND], *pieces(before)[-MOST_BEFORE:]]
    own = pieces(says)[:MOST_SAID]
    first = [start, *under, end] if under else [start]
    return [*first, *own, end], [0] * len(first) + [1] * (len(own) + 1)


def of_story(says: str) -> tuple[list[int], list[int]]:
    """The pieces of a story, or of a part of one."""
    own = pieces(says)[:MOST_TOLD]
    return [_known()["[CLS]"], *own, _known()["[SEP]"]], [0] * (len(own) + 2)


def pieces(text: str) -> list[int]:
    """The numbers of a text's pieces."""
    return list(chain.from_iterable(_of_word(word) for word in _bare(text).split()))


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


def _of_word(word: str) -> tuple[int, ...]:
    """The longest known piece first, then the longest of what is left.

    What a family types comes through here: nothing of it is kept.
    """
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

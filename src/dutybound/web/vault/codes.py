"""Codes: six words that a person can write on a scrap of paper and read out over the telephone.

The words and how they were chosen: `words.txt`.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from bisect import bisect_right
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

WORDS: Final = 6
WORDS_FILE: Final = Path(__file__).parent / "words.txt"
_MOST_CHARACTERS: Final = 300
_LIKE_ENOUGH: Final = 0.6
_LONGER: Final = 2


class NotACode(Exception):
    """Words that are no code; the text says which word is wrong and what may have been meant.

    `unknown` has each word that is not in the list, with the nearest that is, or "".
    """

    def __init__(self, says: str, unknown: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(says)
        self.unknown = unknown


@cache
def word_list() -> tuple[str, ...]:
    """Every word that a code may have, in the order of the alphabet."""
    lines = WORDS_FILE.read_text(encoding="ascii").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def draw_code() -> str:
    """Six words, each drawn from the whole list by the operating system's source of chance."""
    return " ".join(secrets.choice(word_list()) for _word in range(WORDS))


def read_code(text: str) -> str:
    """A typed code as it was drawn.  NotACode says which word is not in the list, or how many there are.

    Capitals, accents, spaces (too many, or none), line ends, hyphens, commas and numbers do not matter.
    """
    words = _words_in(text)
    whole = _taken_apart("".join(words))
    if len(whole) == WORDS:
        return " ".join(whole)
    if len(words) != WORDS:
        raise NotACode(_how_many(len(words)))
    unknown = tuple((word, nearest(word)) for word in words if word not in word_list())
    raise NotACode(" ".join(_not_in_list(*pair) for pair in unknown), unknown)


def nearest(word: str) -> str:
    """The word of the list that is most like this one; "" if none is much like it.

    Only words that begin or end alike are compared: that is quick, and few slips change both ends.
    """
    alike = [known for known in word_list() if _could_be(word, known)]
    return next(iter(get_close_matches(word, alike, n=1, cutoff=_LIKE_ENOUGH)), "")


def _could_be(word: str, known: str) -> bool:
    same_end = word[:2] == known[:2] or word[-3:] == known[-3:]
    return same_end and abs(len(word) - len(known)) <= _LONGER


def _words_in(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text[:_MOST_CHARACTERS]).casefold()
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return re.findall(r"[a-z]+", plain)


def _taken_apart(letters: str) -> list[str]:
    """The words that letters without spaces are made of; [] if they are not all words of the list.

    No word of the list begins another, so there is never more than one way to do it.
    """
    found: list[str] = []
    while letters:
        word = word_list()[bisect_right(word_list(), letters) - 1]
        if not letters.startswith(word):
            return []
        found.append(word)
        letters = letters[len(word) :]
    return found


def _how_many(count: int) -> str:
    found = ngettext("We found %(count)d word.", "We found %(count)d words.", count)
    return _("A code has six words.") + " " + found % {"count": count}


def _not_in_list(word: str, instead: str) -> str:
    if not instead:
        return _("“%(word)s” is not a word that our codes use.") % {"word": word}
    return _("“%(word)s” is not a word that our codes use. Did you mean “%(instead)s”?") % {
        "word": word,
        "instead": instead,
    }

"""Lines put together: whether a hyphen at the end of one belongs to the word, or only broke it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dutybound.text.blocks import words

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_KEEPS = words(
    "all anti co cross ex extra five four full half high home hour in inter joint life long low mid multi "
    "near non off on one out over parent part post pre pro re school second self semi short six sub ten "
    "third three time two under up user well whole work year age based day early face front follow"
)
"""First parts of words that are mostly written with a hyphen."""


class Hyphens:
    """Knows the words of a document, so that a word broken in one place is found whole in another."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {word for text in texts for word in _WORD.findall(text.casefold())}

    def joined(self, lines: list[str]) -> str:
        """One text of several lines."""
        text = ""
        for line in lines:
            broken = _BROKEN.search(text[-60:]) if text else None
            if broken and line[:1].islower():
                text = f"{text[:-1]}{self._between(broken[1], line)}{line}"
            else:
                text = f"{text} {line}" if text else line
        return text

    def _between(self, first: str, line: str) -> str:
        found = _WORD.match(line)
        rest = found[0].casefold() if found else ""
        first = first.casefold()
        if first + rest in self._words:
            return ""
        if f"{first}-{rest}" in self._words or first in _KEEPS:
            return "-"
        return ""

"""What is sealed of a letter, and reading it with the case's key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from dutybound.days import Day, iso, parse_span
from dutybound.paper import Paper, from_text
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.letters.models import Letter, LetterText
from dutybound.web.vault.sealing import pack, seal, unpack, unseal


@dataclass(frozen=True)
class Sealed:
    """What a letter is and how it went.

    `offer` is the id of the offer that it was written from, `title` its kind in words, `day` (ISO) the day
    that it was written as of, `ours` a digest of the text that it began with; `by` is how it was sent,
    `came_by` how its answer came, `said` what that was.
    """

    offer: str
    title: str
    day: str
    ours: str
    by: str = ""
    came_by: str = ""
    said: str = ""


@dataclass(frozen=True)
class Kept:
    """A letter that was opened."""

    letter: Letter
    about: Sealed

    @property
    def day(self) -> Day:
        """The day that it was written as of."""
        return parse_span(self.about.day).earliest


def seal_letter(letter: Letter, number: str, key: bytes, about: Sealed) -> None:
    """Put what is known of a letter into its row; `number` is its case's."""
    letter.sealed = seal(key, pack(asdict(about)), _place(number, letter.number))


def open_letter(letter: Letter, number: str, key: bytes) -> Kept:
    """A letter that was kept.  CannotBeOpened with another key, or where it belongs to another case."""
    kept = unpack(unseal(key, bytes(letter.sealed), _place(number, letter.number)))
    return Kept(letter, Sealed(**kept))


def letters_of(case: CaseFile, key: bytes) -> Iterator[Kept]:
    """The letters of a case, the newest first."""
    for letter in Letter.objects.filter(case=case).order_by("-number"):
        yield open_letter(letter, case.number, key)


def seal_text(text: LetterText, letter: int, number: str, key: bytes, words: str) -> None:
    """Put a text into its row."""
    text.sealed = seal(key, pack({"text": words}), _text_place(number, letter, text.number))


def open_text(text: LetterText, letter: int, number: str, key: bytes) -> str:
    """The words of a text that was kept."""
    place = _text_place(number, letter, text.number)
    kept: dict[str, Any] = unpack(unseal(key, bytes(text.sealed), place))
    return str(kept["text"])


def paper_of(words: str, day: Day, first: Iterable[str] = ()) -> Paper:
    """A text as a document; its title says nothing of the matter.  BadPaper where it is none.

    `first` are lines to stand above everything else.
    """
    above = "\n".join(first)
    return from_text(f"{above}\n\n{words}" if above else words, f"Letter {iso(day)}", day)


def digest(text: str) -> str:
    """What tells one text from another."""
    return hashlib.sha256(text.encode()).hexdigest()


def plain_words(text: str) -> str:
    """A text as it is kept, however a browser ends its lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip() + "\n"


def _place(number: str, letter: int) -> bytes:
    return f"letter {letter} of case {number}".encode()


def _text_place(number: str, letter: int, text: int) -> bytes:
    return f"text {text} of letter {letter} of case {number}".encode()

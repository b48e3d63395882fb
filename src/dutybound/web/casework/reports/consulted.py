"""The document that is answered to: its paragraphs, pages and words, as they were read in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import groupby
from typing import Final

from dutybound.text import Clause, Document
from dutybound.web.casework.reports.errors import NotThere
from dutybound.web.casework.reports.printed import Printed

_SECTION = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\.?(?=\s)")
_QUESTION = re.compile(r"(?:Question\s+|Q\s?)(\d{1,3}\w?)\b[.:)]?\s*", re.IGNORECASE)
_ALIKE: Final = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u2011": "-"}
)
_FEWEST_WORDS = 2
_MOST_PLACES = 4


@dataclass(frozen=True)
class Reference:
    """What a placeholder names: a page, a paragraph by its printed number, words; at least one of them."""

    page: int | None = None
    paragraph: str = ""
    words: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as it is printed: its number, or that of the one whose item it is; "" for none.

    `begins` says that the number is its own, `is_heading` that it is a heading's.
    """

    text: str
    page: int | None
    counted: int
    number: str
    begins: bool
    is_heading: bool


@dataclass(frozen=True)
class Question:
    """A question that is asked in the document."""

    number: str
    paragraph: Paragraph


class Consulted:
    """A document that was read.  `name` is what notes call it; `fingerprint` tells this version of it."""

    def __init__(self, document: Document, name: str, fingerprint: str) -> None:
        title = "".join(letter for letter in document.title if letter.isprintable())
        self.name = name or title or "the document consulted on"
        self.fingerprint, self.cut = fingerprint, document.cut
        self.has_pages = any(clause.place.page for clause in document.clauses)
        self.pages = document.pages if self.has_pages else None
        self.paragraphs = tuple(_paragraphs(document.clauses))
        self._plain = tuple(_plain(one.text) for one in self.paragraphs)

    def note(self, reference: Reference) -> Printed:
        """The words of a reference, in quotation marks, and its note.  NotThere."""
        found = self._found(reference)
        quoted = f"“{reference.words}”" if reference.words else ""
        return Printed(quoted, f"{self.name}, {self._where(found, reference)}.")

    def questions(self) -> list[Question]:
        """The numbered questions, each once."""
        found: dict[str, Question] = {}
        for one in self.paragraphs:
            if told := _QUESTION.match(one.text):
                found.setdefault(told[1], Question(told[1], one))
        return list(found.values())

    # --- finding --------------------------------------------------------------------------------

    def _found(self, reference: Reference) -> Paragraph:
        within = self._on_page(reference)
        if reference.paragraph:
            within = self._of_number(reference, within)
        if reference.words:
            return self._with_words(reference, within)
        return within[0]

    def _on_page(self, reference: Reference) -> list[Paragraph]:
        if reference.page is None:
            return list(self.paragraphs)
        if not self.has_pages:
            raise NotThere(
                "the document is of a kind that has no pages. Name a paragraph, or its words."
            )
        found = [one for one in self.paragraphs if one.page == reference.page]
        if not found:
            raise NotThere(
                f"the document has no words on a page {reference.page}: it has {self.pages} pages."
                + self._left
            )
        return found

    def _of_number(self, reference: Reference, within: list[Paragraph]) -> list[Paragraph]:
        wanted = _bare(reference.paragraph)
        starts = [one for one in within if one.begins and one.number == wanted]
        starts = [one for one in starts if not one.is_heading] or starts
        if not starts:
            near = get_close_matches(wanted, sorted({p.number for p in self.paragraphs}), n=3)
            raise NotThere(
                f"no paragraph is numbered {reference.paragraph} {self._here(reference)}. "
                + (f"Near to it: {', '.join(near)}. " if near else "")
                + "Where no number is printed, name the words, or the page and the words."
                + self._left
            )
        if len(starts) > 1 and not reference.words:
            raise NotThere(
                f"{len(starts)} paragraphs are numbered {reference.paragraph}: {_places(starts)}. "
                "Name the page as well, or words that it holds."
            )
        return [one for one in within if one.number == wanted]

    def _with_words(self, reference: Reference, within: list[Paragraph]) -> Paragraph:
        wanted = _plain(reference.words)
        if len(wanted.split()) < _FEWEST_WORDS:
            raise NotThere(f"“{reference.words}” is too short to be found for certain.")
        held = list(self._holding(wanted))
        found = [one for one in held if one in within]
        if not found:
            raise NotThere(self._no_words(reference, wanted, held))
        if len(found) > 1 and reference.page is None and not reference.paragraph:
            raise NotThere(
                f"“{reference.words}” stands in several places: {_places(found)}. Name the page or paragraph."
            )
        return found[0]

    def _no_words(self, reference: Reference, wanted: str, elsewhere: list[Paragraph]) -> str:
        said = f"“{reference.words}” does not stand {self._here(reference)}."
        if elsewhere:
            return f"{said} It stands on {_places(elsewhere)}."
        return said + self._nearest(wanted) + self._left

    def _holding(self, wanted: str) -> Iterator[Paragraph]:
        """The paragraphs in which some words stand; from the end of a page they may run on to the next."""
        whole_words = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)")
        texts = zip(self.paragraphs, self._plain, [*self.paragraphs[1:], None], strict=True)
        for (one, text, after), then in zip(texts, [*self._plain[1:], ""], strict=True):
            runs_on = after is not None and after.page != one.page
            held = f"{text} {then}" if runs_on else text
            found = whole_words.search(held) if wanted in held else None
            if found and found.start() < len(text):
                yield one

    def _nearest(self, wanted: str) -> str:
        """The paragraph that shares the most words with some; "" where none shares half of them."""
        own = set(wanted.casefold().split())
        shared = [len(own & set(text.casefold().split())) for text in self._plain]
        best = max(range(len(shared)), key=shared.__getitem__, default=0)
        if not shared or shared[best] * 2 < len(own):
            return ""
        return f" What is nearest to it: “{self._plain[best][:200]}”."

    # --- words ----------------------------------------------------------------------------------

    def _here(self, reference: Reference) -> str:
        page = f" on page {reference.page}" if reference.page else ""
        paragraph = (
            f"in paragraph {reference.paragraph}" if reference.words and reference.paragraph else ""
        )
        return f"{paragraph}{page}".strip() or "in the document"

    @property
    def _left(self) -> str:
        return f" {self.cut}" if self.cut else ""

    def _where(self, found: Paragraph, reference: Reference) -> str:
        told = []
        number = reference.paragraph or (found.number if reference.words else "")
        if number:
            told.append(f"paragraph {number}")
        if found.page:
            told.append(f"page {found.page}")
        return ", ".join(told) or f"the {_ordinal(found.counted)} paragraph, counted with headings"


def _paragraphs(clauses: tuple[Clause, ...]) -> Iterator[Paragraph]:
    """Items without a number of their own belong to the numbered paragraph before them."""
    number = ""
    for counted, (place, group) in enumerate(groupby(clauses, key=lambda one: one.place), 1):
        held = list(group)
        text = " ".join(clause.text for clause in held)
        own = _number_of(held[0])
        is_main = own[:1].isdigit()
        number = own if is_main else number if held[0].is_item else ""
        yield Paragraph(text, place.page, counted, number, is_main, held[0].is_heading)


def _number_of(clause: Clause) -> str:
    """What is printed before a paragraph; the number of a section may be read as a part of its words."""
    section = None if clause.number else _SECTION.match(clause.text)
    return section[1] if section else _bare(clause.number)


def _bare(number: str) -> str:
    return number.strip().strip("().").casefold()


def _plain(text: str) -> str:
    """Words with one space between them, marks alike: programs change those by themselves."""
    return " ".join(text.translate(_ALIKE).split())


def _places(found: list[Paragraph]) -> str:
    told = [
        f"page {one.page}"
        if one.page
        else f"the {_ordinal(one.counted)} paragraph (“{one.text[:40]}…”)"
        for one in found[:_MOST_PLACES]
    ]
    return ", ".join(dict.fromkeys(told)) + (" and others" if len(found) > _MOST_PLACES else "")


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in {11, 12, 13} else ending}"

"""Placeholders filled in: figures, references, sources; and counts that somebody typed, which are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from dutybound.paper.report.model import Note, Words
from dutybound.web.casework.reports.consulted import Consulted, Reference
from dutybound.web.casework.reports.errors import BadText, Fault, NotThere
from dutybound.web.casework.reports.figures import Figures
from dutybound.web.casework.reports.printed import Printed
from dutybound.web.casework.reports.text import Typed

_ANY = re.compile(
    r"\{\{(?P<figure>[^{}]*)\}\}|\[\[(?P<place>(?:(?!\[\[|\]\]).)*)\]\]|\{\{|\}\}|\[\[|\]\]",
    re.DOTALL,
)
_FIGURE = re.compile(
    r"figure:\s*(?P<name>\S(?:[^{}]*?\S)?/\d{4})"
    r"(?:\s+(?P<measure>\w+))?"
    r"(?:\s+[\"“](?P<unit>[A-Za-z][A-Za-z’' -]{0,40})[\"”])?"
)
_CONSULTED = re.compile(
    r"consulted(?:\s+page\s+(?P<page>\d{1,4}))?(?:\s+para(?:graph)?\s+(?P<paragraph>[\w.()]+))?"
    r"(?:\s+[\"“](?P<words>.+)[\"”])?",
    re.DOTALL,
)
_SOURCE = re.compile(r"source:\s*(?P<words>\S.*)", re.DOTALL)
_COUNTED = (
    r"famil(?:y|ies)|cases?|children|parents?|carers?|people|young people|problems?|complaints?|appeals?|"
    r"letters?|councils?|authorit(?:y|ies)|times"
)
_TYPED = re.compile(
    rf"\b\d[\d,.]*\s*(?:%|per\s?cent\b|(?:\w+\s+){{0,2}}?(?:{_COUNTED})\b)|"
    rf"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) "
    r"(?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b|"
    rf"\b(?:half|a third|two thirds|a quarter|three quarters) of (?:\w+\s+){{0,3}}?(?:{_COUNTED})\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:sections?|s|regulations?|paragraphs?|para|articles?|schedules?|chapters?|pages?|tables?|parts?|"
    r"questions?)\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d\b(?!\s*(?:%|per\s?cent))")
_SENTENCE = re.compile(r".+?(?:(?<=[.!?])(?=\s)|\Z)", re.DOTALL)
_SOURCED, _OTHER = "\0", "\1"
"""What stands for a placeholder while typed counts are looked for: one that is a source, or another."""
_MOST_FAULTS: Final = 50
"""So many are told at once: whoever has more has sent something else."""
_KINDS: Final = (
    "Placeholders are {{ figure: problems/all/2025 }}, [[consulted para 23]], [[source: ...]]."
)


@dataclass
class Filling:
    """Fills in the blocks of a text, one after the other, and gathers what is wrong with them."""

    figures: Figures
    consulted: Consulted | None
    faults: list[Fault] = field(default_factory=list)

    def words(self, block: Typed) -> Words:
        """A block with its figures and notes.  BadText once too much is wrong to go on."""
        parts, outline, last = list[str | Note](), "", 0
        for found in _ANY.finditer(block.text):
            before = block.text[last : found.start()]
            line = block.line_at(found.start())
            try:
                printed = self._printed(found)
            except NotThere as wrong:
                self.faults.append(Fault(line, str(wrong)))
                if len(self.faults) >= _MOST_FAULTS:
                    raise BadText(self.faults) from None
                printed = Printed("", "")
            parts += [*_joined(before, printed.text), Note(printed.note)]
            outline += before + (_OTHER if found["figure"] else _SOURCED)
            last = found.end()
        parts += _joined(block.text[last:], "")
        self.faults += islice(_typed_counts(block, outline + block.text[last:]), _MOST_FAULTS)
        if len(self.faults) >= _MOST_FAULTS:
            raise BadText(self.faults)
        return _trimmed(parts)

    def heading(self, block: Typed) -> None:
        """A heading has no room for a note, so that it can hold no count."""
        for _place, told in counts_in(block.text):
            says = f"'{told}' was typed, and a heading has no source. Say it in the paragraph under it."
            self.faults.append(Fault(block.line, says))

    def _printed(self, found: re.Match[str]) -> Printed:
        if found["figure"] is not None:
            return self._figure(" ".join(found["figure"].split()))
        if found["place"] is not None:
            return self._place(" ".join(found["place"].split()))
        raise NotThere(f"'{found[0]}' belongs to a placeholder that is not whole. {_KINDS}")

    def _figure(self, said: str) -> Printed:
        told = _FIGURE.fullmatch(said)
        if told is None:
            raise NotThere(f"{{{{ {said} }}}} names no figure and its year. {_KINDS}")
        return self.figures.printed(told["name"], told["measure"] or "count", told["unit"] or "")

    def _place(self, said: str) -> Printed:
        if source := _SOURCE.fullmatch(said):
            return Printed("", f"Source: {source['words'].rstrip('.')}.")
        told = _CONSULTED.fullmatch(said)
        if told is None or not any(told.groups()):
            raise NotThere(f"[[{said}]] names no page, paragraph or words. {_KINDS}")
        if self.consulted is None:
            raise NotThere(f"[[{said}]] leads to a document, and none was given (--document).")
        page = int(told["page"]) if told["page"] else None
        return self.consulted.note(Reference(page, told["paragraph"] or "", told["words"] or ""))


def _joined(*texts: str) -> Iterator[str]:
    """Words with one space between them, in the place of line ends."""
    text = re.sub(r"\s+", " ", "".join(texts))
    if text:
        yield text


def _trimmed(parts: list[str | Note]) -> Words:
    """Without space at the ends, nor before the mark of a note."""
    made = list[str | Note]()
    for part in parts:
        if isinstance(part, Note) and made and isinstance(made[-1], str):
            made[-1] = made[-1].rstrip()
        if part:
            made.append(part.lstrip() if isinstance(part, str) and not made else part)
    if made and isinstance(made[-1], str):
        made[-1] = made[-1].rstrip()
    return tuple(made)


def _typed_counts(block: Typed, outline: str) -> Iterator[Fault]:
    """Counts in sentences that have no source: nobody could tell where they are from."""
    for sentence in _SENTENCE.finditer(outline):
        if _SOURCED not in sentence[0]:
            for place, told in counts_in(sentence[0]):
                line = block.line + outline.count("\n", 0, sentence.start() + place)
                yield Fault(
                    line,
                    f"'{told}' was typed, and rests on nothing that can be looked up. Write it as "
                    "{{ figure: ... }}, or put [[source: where it is from]] into the same sentence.",
                )


def counts_in(text: str) -> Iterator[tuple[int, str]]:
    """The counts that are typed in some words, each with its place."""
    for found in filter(_is_a_count, _TYPED.finditer(text)):
        yield found.start(), " ".join(found[0].split())


def _is_a_count(found: re.Match[str]) -> bool:
    """Neither the number of a section ("section 17 of the Children Act") nor a year."""
    return not (_NAMED.search(found.string[: found.start()]) or _YEAR.match(found[0]))

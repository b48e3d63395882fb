"""A document as it was read, with the words of each finding marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dutybound.audit.findings import Finding
from dutybound.text import Clause, Document


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a document.  `finding` is the number of the finding that they carry; 0 for none."""

    text: str
    finding: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A clause as it is shown."""

    words: tuple[Words, ...]
    is_heading: bool = False
    is_item: bool = False


def marked(document: Document, findings: Sequence[Finding]) -> tuple[Line, ...]:
    """The clauses of a document; the findings are numbered from 1, in their order."""
    return tuple(
        Line(tuple(_words(clause, findings)), clause.is_heading, clause.is_item)
        for clause in document.clauses
    )


def _words(clause: Clause, findings: Sequence[Finding]) -> Iterator[Words]:
    number = next((n for n, one in enumerate(findings, 1) if _carries(clause, one)), 0)
    if not number:
        yield Words(clause.text)
        return
    before, found, after = _parted(clause.text, findings[number - 1].quote)
    yield from filter(lambda some: some.text, (Words(before), Words(found, number), Words(after)))


def _carries(clause: Clause, finding: Finding) -> bool:
    """A quote may be part of a clause, or hold it together with the lead-in of its list."""
    if clause.place != finding.place:
        return False
    return finding.quote in clause.text or clause.text in finding.quote


def _parted(text: str, quote: str) -> tuple[str, str, str]:
    if quote not in text:
        return "", text, ""
    before, _, after = text.partition(quote)
    return before, quote, after

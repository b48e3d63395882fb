"""Findings as plain data: between processes, and in a folder that a stopped run goes on from.

What comes back is read as if a stranger had written it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dutybound.audit.categories import Category
from dutybound.audit.findings import Answer, Finding, Rescue
from dutybound.language import Citation, Source, SourceKind
from dutybound.text import Place
from dutybound.text.wire import BadAnswer


def packed(findings: Iterable[Finding]) -> bytes:
    """Findings of one document as JSON; its name is left out."""
    return json.dumps([_row(one) for one in findings], separators=(",", ":")).encode()


def _row(finding: Finding) -> list[object]:
    rescue = finding.rescued_by
    return [
        finding.category.value,
        finding.answer.value,
        finding.quote,
        _place_row(finding.place),
        finding.why,
        finding.would_change,
        finding.rules,
        [_citation_row(one) for one in finding.sources],
        rescue and [rescue.quote, _place_row(rescue.place), rescue.why],
        finding.confidence,
        finding.better_wording,
        finding.headings,
        finding.readers,
    ]


def _place_row(place: Place) -> list[int | None]:
    return [place.paragraph, place.page]


def _citation_row(citation: Citation) -> list[str]:
    source = citation.source
    return [source.kind.value, source.title, source.short, source.identifier, citation.provision]


def unpacked(data: bytes, document: str) -> tuple[Finding, ...]:
    """What `packed` packed, as findings of a document of that name.  BadAnswer where it is anything else."""
    try:
        return tuple(_finding(row, document) for row in json.loads(data))
    except (ValueError, TypeError, RecursionError) as error:
        raise BadAnswer(str(error)) from error


def _finding(row: list[Any], document: str) -> Finding:
    category, answer, quote, place, why, change, rules, sources, rescue, sure, better, under, by = (
        row
    )
    return Finding(
        category=Category(category),
        answer=Answer(answer),
        document=document,
        quote=_text(quote),
        place=_place(place),
        why=_text(why),
        would_change=_text(change),
        rules=tuple(map(_text, rules)),
        sources=tuple(map(_citation, sources)),
        rescued_by=None if rescue is None else _rescue(rescue),
        confidence=float(sure),
        better_wording=_text(better),
        headings=tuple(map(_text, under)),
        readers=tuple(map(_text, by)),
    )


def _rescue(row: list[Any]) -> Rescue:
    quote, place, why = row
    return Rescue(_text(quote), _place(place), _text(why))


def _place(row: list[Any]) -> Place:
    paragraph, page = row
    if not isinstance(paragraph, int) or not isinstance(page, int | None):
        raise BadAnswer("a place is missing")
    return Place(paragraph, page)


def _citation(row: list[Any]) -> Citation:
    kind, title, short, identifier, provision = map(_text, row)
    return Citation(Source(SourceKind(kind), title, short, identifier), provision)


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise BadAnswer("words are missing")
    return told

"""An audit as a table (CSV): a row for each finding and for each thing that was looked for."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from dutybound.audit.findings import Finding, Item
from dutybound.audit.reporting.receipt import Run
from dutybound.language import Citation
from dutybound.text import Place

HEADS = (
    "kind",
    "category",
    "title",
    "answer",
    "document",
    "page",
    "paragraph",
    "quote",
    "why",
    "would_change",
    "rescued_by",
    "better_wording",
    "rules",
    "sources",
    "confidence",
)
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out.  Nobody knows who wrote the documents."""


def as_csv(run: Run) -> str:
    """The table, with a row of heads."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADS)
    for finding in run.audited.findings:
        writer.writerow(map(_cell, _finding(finding)))
    for item in run.audited.items:
        writer.writerow(map(_cell, _item(item)))
    for name, why in run.audited.unread:
        writer.writerow(map(_cell, _row(kind="unread", document=name, why=why)))
    return out.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULAS) else text


def _row(**cells: str) -> tuple[str, ...]:
    return tuple(cells.get(head, "") for head in HEADS)


def _finding(finding: Finding) -> tuple[str, ...]:
    return _row(
        kind="finding",
        category=finding.category.value,
        title=finding.category.title,
        answer=finding.answer.value,
        document=finding.document,
        **_place(finding.place),
        quote=finding.quote,
        why=finding.why,
        would_change=finding.would_change,
        rescued_by=finding.rescued_by.quote if finding.rescued_by else "",
        better_wording=finding.better_wording,
        rules="; ".join(finding.rules),
        sources=_sources(finding.sources),
        confidence=f"{finding.confidence:.2f}",
    )


def _item(item: Item) -> tuple[str, ...]:
    return _row(
        kind="item",
        category=item.category.value if item.category else "",
        title=item.title,
        answer=item.presence.value,
        document=item.document,
        **_place(item.place),
        quote=item.quote,
        why=item.why,
        rules=item.rule,
        sources=_sources(item.sources),
    )


def _place(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    return {"page": str(place.page or ""), "paragraph": str(place.paragraph)}


def _sources(citations: Iterable[Citation]) -> str:
    return "; ".join(citation.words for citation in citations)

"""An audit as plain data: what `--format json` prints.  docs/schemas/audit-1.json describes it."""

from __future__ import annotations

import json

from dutybound.audit.findings import Finding, Item, Rescue
from dutybound.audit.reporting.receipt import Run
from dutybound.language import Citation
from dutybound.text import Place

VERSION = 1
"""A field that is added does not change it; one that changes its meaning or goes does."""

Plain = dict[str, object]


def json_text(run: Run) -> str:
    """The same as text: indented, letters as they are, a line end at the end."""
    return json.dumps(as_json(run), ensure_ascii=False, indent=2) + "\n"


def as_json(run: Run) -> Plain:
    """A whole run."""
    audited = run.audited
    return {
        "version": VERSION,
        "profile": audited.profile,
        "findings": [finding_as_json(finding) for finding in audited.findings],
        "missing": [item_as_json(item) for item in audited.missing],
        "items": [item_as_json(item) for item in audited.items],
        "documents": [
            {"name": name, "pages": pages, "sha256": run.hashes.get(name)}
            for name, pages in audited.read
        ],
        "unread": [
            {"name": name, "why": why, "sha256": run.hashes.get(name)}
            for name, why in audited.unread
        ],
        "cautions": list(audited.cautions),
        "receipt": _receipt(run),
    }


def finding_as_json(finding: Finding) -> Plain:
    """One finding."""
    return {
        "category": finding.category.value,
        "title": finding.category.title,
        "answer": finding.answer.value,
        "document": finding.document,
        "quote": finding.quote,
        "place": _place(finding.place),
        "headings": list(finding.headings),
        "why": finding.why,
        "would_change": finding.would_change,
        "rules": list(finding.rules),
        "sources": [_source(citation) for citation in finding.sources],
        "rescued_by": _rescue(finding.rescued_by),
        "confidence": round(finding.confidence, 4),
        "better_wording": finding.better_wording,
        "readers": list(finding.readers),
    }


def item_as_json(item: Item) -> Plain:
    """One thing that was looked for."""
    return {
        "category": item.category.value if item.category else None,
        "item": item.item,
        "title": item.title,
        "presence": item.presence.value,
        "why": item.why,
        "rule": item.rule or None,
        "sources": [_source(citation) for citation in item.sources],
        "document": item.document or None,
        "quote": item.quote or None,
        "place": _place(item.place) if item.place else None,
    }


def _place(place: Place) -> Plain:
    return {"page": place.page, "paragraph": place.paragraph, "words": place.words}


def _rescue(rescue: Rescue | None) -> Plain | None:
    if rescue is None:
        return None
    return {"quote": rescue.quote, "place": _place(rescue.place), "why": rescue.why}


def _source(citation: Citation) -> Plain:
    kind = citation.source.kind.value
    return {"words": citation.words, "url": citation.url or None, "kind": kind}


def _receipt(run: Run) -> Plain:
    return {
        "program": run.program,
        "rulebook": {
            "name": run.law.name,
            "version": run.law.version,
            "hash": run.law.digest(),
        },
        "detectors": run.detectors,
        "documents": dict(run.hashes),
    }

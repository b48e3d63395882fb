"""What an entry rests on, each kind of source under its own label: guidance is never called law."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine import report_words as say
from dutybound.engine.report_parts import Line, Part
from dutybound.language import Citation, SourceKind

_LABELS = {
    SourceKind.ACT: say.LAW,
    SourceKind.INSTRUMENT: say.LAW,
    SourceKind.RETAINED: say.LAW,
    SourceKind.JUDGMENT: say.JUDGMENTS,
    SourceKind.GUIDANCE: say.GUIDANCE,
    SourceKind.PROFESSIONAL: say.PROFESSIONAL,
    SourceKind.REPORT: say.REPORTS,
}
"""The label of each kind of source, the strongest first."""


def sources(citations: Iterable[Citation]) -> tuple[Part, ...]:
    """Provisions with where they can be read: one list for each label, the strongest first."""
    held: dict[str, list[Line]] = {label: [] for label in _LABELS.values()}
    for citation in citations:
        held[_LABELS[citation.source.kind]].append(cited(citation))
    return tuple(Part(label, tuple(lines), cites=True) for label, lines in held.items() if lines)


def cited(citation: Citation) -> Line:
    """A citation and its address."""
    return Line(citation.words, citation.url, source=citation.source.short)


def rank(citation: Citation) -> int:
    """How strong a source is: 0 is the strongest."""
    return list(_LABELS).index(citation.source.kind)

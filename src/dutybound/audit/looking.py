"""A document read by the detectors: scope, then how hard it is put, then what is seen, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Context, Detector, Seen
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.modality import answering, modality
from dutybound.audit.saying import said
from dutybound.audit.scope import scope, section_scope
from dutybound.audit.second_reader.agreeing import Heard, agreed, alone, likeness
from dutybound.audit.second_reader.reading import Scores
from dutybound.text import Document

if TYPE_CHECKING:
    from dutybound.audit.profiles.profile import Profile

# Where two categories of a kind fit a clause alike, the one that says more of it comes first.
_MOST_TELLING = (
    "A14", "A4", "A3", "A15", "A13", "A2", "A5", "A12", "A8", "A9", "A6", "A11", "A10", "A7", "A1",
    "B7", "B5", "B1", "B2", "B3", "B4", "B6", "B8", "X1",
    "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9",
)  # fmt: skip
# A clause that mainly fits the first is not told under the second as well.
_SAID_ALREADY = {
    ("B1", "A13"), ("B2", "A13"), ("A13", "B3"), ("B5", "A6"), ("B5", "A13"), ("B7", "A13"),
    ("B8", "A9"), ("B4", "A8"), ("B6", "A8"), ("A13", "B8"), ("B1", "B8"), ("A1", "B8"),
}  # fmt: skip
# Gates that stand beside one another in a sentence are each told: a letter and a benefit.
_APART = {"A2", "A5", "A6", "A12"}


def look(
    document: Document,
    detectors: Sequence[Detector],
    *,
    explain: bool = False,
    patterns_alone: bool = False,
) -> list[Finding]:
    """The findings of a document, in the order of its clauses, then of the categories.

    With `explain` also what looks alike and is clear.
    """
    contexts = [context(document, index) for index in range(len(document.clauses))]
    scores = likeness(contexts, () if patterns_alone else detectors)
    found: list[Finding] = []
    for around, sure in zip(contexts, scores, strict=True):
        heard = _heard(around, sure, detectors)
        told = [one for one in heard if one.seen.answer is not Answer.CLEAR]
        clear = [one for one in heard if one.seen.answer is Answer.CLEAR] if explain else []
        found += [_finding(around, one) for one in (*told, *clear)]
    return found


def look_as(document: Document, profile: Profile, *, explain: bool = False) -> list[Finding]:
    """The findings of a document for what it is: a child's own papers are read by the patterns alone.

    The second reader learned from published pages, and what is said of one child is no rule for many.
    """
    alone = profile.own_papers
    return look(document, profile.detectors, explain=explain, patterns_alone=alone)


def _heard(around: Context, sure: Scores, detectors: Sequence[Detector]) -> list[Heard]:
    """What both readers make of a clause: of each kind what says most, then what is clear."""
    words = len(around.clause.text.split())
    seen = agreed(_seen(around, detectors), sure, words=words)
    told = _most_telling([one for one in seen if one.seen.answer is not Answer.CLEAR])
    clear = [one for one in seen if one.seen.answer is Answer.CLEAR]
    added = alone(around, sure, detectors, told)
    return [*told, *([added] if added else []), *clear]


def context(document: Document, index: int) -> Context:
    """What surrounds a clause."""
    clause, words = document.clauses[index], said(document, index)
    return Context(
        document=document,
        index=index,
        scope=scope(document, clause, words),
        modality=answering(words.question, words.own, modality(words.gate)),
        section=section_scope(document, clause),
        said=words,
    )


def _seen(around: Context, detectors: Sequence[Detector]) -> Iterator[tuple[Detector, Seen]]:
    for detector in detectors:
        seen = detector.see(around.clause, around)
        if seen is not None:
            yield detector, seen


def _most_telling(seen: list[Heard]) -> list[Heard]:
    """Of each kind the one that says most, with those that stand beside it, and none said already."""
    ranked = sorted(seen, key=lambda one: _MOST_TELLING.index(one.detector.category.value))
    kept: list[Heard] = []
    for one in ranked:
        if all(_adds(one.detector.category, other.detector.category) for other in kept):
            kept.append(one)
    ids = {one.detector.category.value for one in kept}
    return sorted(
        (
            one
            for one in kept
            if not any((first, one.detector.category.value) in _SAID_ALREADY for first in ids)
        ),
        key=lambda one: list(Category).index(one.detector.category),
    )


def _adds(category: Category, other: Category) -> bool:
    """Whether a category says something of a clause that another does not."""
    if category.value[0] != other.value[0]:
        return True
    return {category.value, other.value} <= _APART


def _finding(around: Context, heard: Heard) -> Finding:
    clause, detector, seen = around.clause, heard.detector, heard.seen
    return Finding(
        category=detector.category,
        answer=seen.answer,
        document=around.document.name,
        quote=seen.quote or clause.whole,
        place=clause.place,
        why=seen.why,
        would_change=seen.would_change or detector.would_change,
        rules=detector.rules,
        sources=detector.sources,
        rescued_by=seen.rescued_by,
        confidence=seen.confidence,
        better_wording=seen.better_wording or detector.better_wording,
        headings=clause.headings,
        readers=heard.readers,
    )

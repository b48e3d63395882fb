"""How findings are measured against labels.

A finding matches a label of the same category (or of one that the label calls fair too) where the words of
the one hold those of the other.  A finding on a clause that is `either_way`, or a second one on a clause
that a fair category has found already, counts neither way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from dutybound.audit.findings import Answer, Finding
from tests.audit.labelled_documents import Found, Labelled

_WORD = re.compile(r"[a-z0-9£%]+")
SHORTEST = 3
"""Fewer words than this carry no finding by themselves when they are part of a label."""


@dataclass(slots=True)
class Score:
    """Counts over documents, by category: labels found and missed, findings right and wrong.

    `right` and `wrong` leave the contested out where the scorer was told so.
    """

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    misses: list[tuple[str, Found]] = field(default_factory=list)
    false: list[tuple[str, Finding]] = field(default_factory=list)

    def recall(self, kinds: str = "") -> float:
        """The part of the labels that was found, of categories whose ids begin so."""
        return _part(_sum(self.found, kinds), _sum(self.missed, kinds))

    def precision(self, kinds: str = "") -> float:
        """The part of the findings that was right."""
        return _part(_sum(self.right, kinds), _sum(self.wrong, kinds))


def score(
    looked: Iterable[tuple[Labelled, list[Finding]]], kinds: str = "", contested: str = "counted"
) -> Score:
    """Findings of documents measured against their labels.

    `kinds` keeps categories whose ids begin so ("A").  `contested`: "counted" measures them like the rest,
    "wrong" takes every contested finding as wrong, "left out" leaves contested findings and labels out.
    """
    total = Score()
    for labelled, findings in looked:
        kept = [one for one in findings if one.category.value.startswith(kinds)]
        if contested == "left out":
            kept = [one for one in kept if one.answer is not Answer.CONTESTED]
        _one(total, labelled, kept, kinds, contested)
    return total


def _one(
    total: Score, labelled: Labelled, findings: list[Finding], kinds: str, contested: str
) -> None:
    met: set[int] = set()
    for finding in findings:
        hits = [
            at for at, label in enumerate(labelled.findings) if _same(finding.quote, label.quote)
        ]
        fair = [at for at in hits if finding.category.value in _fair(labelled.findings[at])]
        met |= set(fair)
        if not fair and _counts_neither_way(labelled, finding):
            continue
        good = bool(fair) and not (contested == "wrong" and finding.answer is Answer.CONTESTED)
        (total.right if good else total.wrong)[finding.category.value] += 1
        if not good:
            total.false.append((labelled.name, finding))
    _labels(total, labelled, met, kinds, contested)


def _labels(total: Score, labelled: Labelled, met: set[int], kinds: str, contested: str) -> None:
    for at, label in enumerate(labelled.findings):
        if not label.category.startswith(kinds):
            continue
        if contested == "left out" and label.answer == "contested":
            continue
        (total.found if at in met else total.missed)[label.category] += 1
        if at not in met:
            total.misses.append((labelled.name, label))


def of_whatever_kind(looked: Iterable[tuple[Labelled, list[Finding]]]) -> tuple[float, float]:
    """The part of the marked clauses that should be, and of those the part that is: under any category.

    Whoever reads what is marked meets the right clause also where it stands under a neighbouring category.
    """
    right = wrong = met = missed = 0
    for labelled, findings in looked:
        quotes = {one.quote for one in findings}
        meant = {one for one in quotes if any(_same(one, f.quote) for f in labelled.findings)}
        either_way = {
            one for one in quotes if any(_same(one, quote) for quote, _ in labelled.either_way)
        }
        right, wrong = right + len(meant), wrong + len(quotes - meant - either_way)
        seen = [any(_same(one, f.quote) for one in quotes) for f in labelled.findings]
        met, missed = met + seen.count(True), missed + seen.count(False)
    return _part(right, wrong), _part(met, missed)


def _fair(label: Found) -> tuple[str, ...]:
    return (label.category, *label.also)


def _counts_neither_way(labelled: Labelled, finding: Finding) -> bool:
    return any(_same(finding.quote, quote) for quote, _ in labelled.either_way)


def _same(quote: str, label: str) -> bool:
    """Whether the words of one stand in the other, in order."""
    first, second = f" {_words(quote)} ", f" {_words(label)} "
    return second in first or (first in second and len(first.split()) >= SHORTEST)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _sum(counts: Counter[str], kinds: str) -> int:
    return sum(many for category, many in counts.items() if _is_of(category, kinds))


def _is_of(category: str, kinds: str) -> bool:
    """Whether a category is the one named, or of the letter named ("A1" is not "A10")."""
    return category == kinds if kinds[1:] else category.startswith(kinds)


def _part(yes: int, no: int) -> float:
    return yes / (yes + no) if yes + no else 1.0

"""Two readers of one clause: the patterns, and the second reader behind its gate.

Both agree: told, with more confidence.  The patterns alone: told with less where the second reader is unsure,
and not at all where it rather thinks that there is nothing.  The second reader alone: told where it is sure,
the gate lets it through, and the gate question gives an answer.  It never adds to a kind that the patterns
have told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dutybound.audit.categories import Category
from dutybound.audit.detectors.gates import SURE as PLAIN
from dutybound.audit.detectors.gates import weighed
from dutybound.audit.detectors.protocol import Context, Detector, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.second_reader import reading
from dutybound.audit.second_reader.gate import lets_through
from dutybound.audit.second_reader.reading import Scores

PATTERNS, SENTENCES = "patterns", "sentences"
SURE, AGREES, DOUBTS = 0.85, 0.6, 0.5
"""Told alone from so sure on; agrees from so sure on; below the last, what patterns see is left untold.
Chosen on the first and the second held-out documents, which the model had not learned from, nor the patterns
but for three words of history in X1; what is told wrongly weighs more than what is left untold."""
FEW_WORDS = 9
"""Of so few words, what patterns are sure of is told whatever the second reader thinks: terse rules say
little to it, and are what patterns know best."""
LESS, MORE, MOST = 0.75, 0.05, 0.95
"""What confidence is multiplied by where one reader sees it alone, and what is added where both do."""
_BAD_PRACTICE = (Category.PROBLEM_IN_FAMILY, Category.ONE_SIZE_SAFEGUARDING)
_ONLY_PATTERNS = (Category.OUT_OF_DATE_LAW,)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a detector says of a clause, and which readers saw it."""

    detector: Detector
    seen: Seen
    readers: tuple[str, ...] = (PATTERNS,)


def likeness(contexts: Sequence[Context], detectors: Iterable[Detector]) -> list[Scores]:
    """How sure the second reader is of each clause; empty where it is not there or may not speak."""
    kinds = {detector.category for detector in detectors}
    silent: Scores = {}
    if not reading.is_there() or not any(_is_read(kind) for kind in kinds):
        return [silent for _ in contexts]
    read = [number for number, one in enumerate(contexts) if not one.clause.is_heading]
    found = dict(
        zip(read, reading.scores([reading.as_read(contexts[n]) for n in read]), strict=True)
    )
    return [found.get(number, silent) for number in range(len(contexts))]


def _is_read(kind: Category) -> bool:
    return not (kind.is_about_missing or kind.is_of_papers or kind in _ONLY_PATTERNS)


def agreed(seen: Iterable[tuple[Detector, Seen]], scores: Scores, *, words: int = 0) -> list[Heard]:
    """What the patterns saw in a clause of so many words, weighed by what the second reader thinks of it."""
    return [
        _weighed(detector, one, scores, is_terse=words <= FEW_WORDS and one.confidence >= PLAIN)
        for detector, one in seen
    ]


def _weighed(detector: Detector, seen: Seen, scores: Scores, *, is_terse: bool) -> Heard:
    sure = scores.get(detector.category) if _is_read(detector.category) else None
    if sure is None or seen.answer is Answer.CLEAR:
        return Heard(detector, seen)
    if sure >= AGREES:
        more = min(MOST, round(seen.confidence + MORE, 2))
        return Heard(detector, replace(seen, confidence=more), (PATTERNS, SENTENCES))
    less = replace(seen, confidence=round(seen.confidence * LESS, 2))
    if sure < DOUBTS and not is_terse:
        why = f"{seen.why}; but a second reader finds nothing like it in the clause"
        return Heard(detector, replace(less, answer=Answer.CLEAR, why=why))
    return Heard(detector, less)


def alone(
    context: Context, scores: Scores, detectors: Iterable[Detector], told: Iterable[Heard]
) -> Heard | None:
    """What the second reader alone is sure of, of a kind that is not told yet; None for nothing."""
    kinds = {one.detector.category.value[0] for one in told}
    sure = [
        (scores[one.category], one)
        for one in detectors
        if scores.get(one.category, 0) >= SURE
        and _is_read(one.category)
        and one.category.value[0] not in kinds
        and lets_through(one.category, context, scores[one.category])
    ]
    if not sure:
        return None
    most, detector = max(sure, key=lambda one: one[0])
    return Heard(detector, _seen(detector.category, context, most), (SENTENCES,))


def _seen(category: Category, context: Context, sure: float) -> Seen:
    why = f"it reads like clauses of this kind ({category.title.lower()}), in words that no pattern knows"
    confidence = round(sure * LESS, 2)
    if category.value.startswith("A"):
        # What another team makes good is told by the patterns alone.
        return replace(weighed(context, why, rescued=Answer.CLEAR), confidence=confidence)
    answer = Answer.BAD_PRACTICE if category in _BAD_PRACTICE else Answer.FLAG
    return Seen(answer, why, confidence)

"""Which problems a family's own words may tell of, so that they can be offered to be ticked.

Phrases (`told`) say what a problem sounds like; each that is heard counts, and what speaks against it counts
against.  Where they leave it open, words weighed by how often they stand in invented stories of that problem
(`told/weights.txt`) tip the scale and set the order; they never find a problem that no phrase hints at.  It
passes no verdict, knows no law, keeps nothing and sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dutybound.listen import told
from dutybound.listen.danger import LONGEST
from dutybound.listen.hearing import BREAK, Near, Word, nearly, placed_words
from dutybound.listen.phrases import as_said, words_of
from dutybound.listen.problem_lines import TELLS, Found, Line, Said, lines_of
from dutybound.text import read_text

MOST = 3
"""How many problems are offered."""
ENOUGH = float(TELLS)
"""From so many points on a problem is offered."""
MOST_POINTS = 6
WEIGHT = 1.0
"""How much the weighed words count for: at most half of a phrase that tells, for or against."""
MOST_CLAUSES = 300
_PART_OF_BEST = 0.4
"""What has fewer than this part of the points of the best is left out."""
_AROUND = 3
_SHORT = 14


@dataclass(frozen=True, slots=True)
class Heard:
    """A problem that somebody may have: its id, and the words that led to it, as they were typed."""

    problem: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause: as it was typed, and as it was heard."""

    typed: str
    heard: tuple[Word, ...]

    @property
    def said(self) -> Said:
        words = [word.word for word in self.heard]
        return Said(as_said(words), frozenset(words))

    def quoted(self, found: Found) -> str:
        """What was typed there, with a few words around it."""
        before = self.said.text[: found.start].count(" ")
        length = self.said.text[found.start : found.end].count(" ")
        if len(self.heard) <= _SHORT:
            return self.typed
        first = max(0, before - _AROUND)
        last = min(len(self.heard), before + length + _AROUND) - 1
        start, end = self.heard[first].start, self.heard[last].end
        return f"{'… ' if first else ''}{self.typed[start:end]}{' …' if end < len(self.typed) else ''}"


def problems_told(text: str) -> tuple[Heard, ...]:
    """The problems that a text may tell of, the likeliest first; at most `MOST`, empty where none is heard."""
    clauses = list(_clauses(text))
    said = [clause.said for clause in clauses]
    words = frozenset[str]().union(*(one.words for one in said))
    scored = [_Scored(problem, lines, said, words) for problem, lines in _listened_for().items()]
    return tuple(Heard(one.problem, one.quotes(clauses)) for one in _best(scored))


class _Scored:
    """How one problem stands in a text."""

    def __init__(
        self, problem: str, lines: Iterable[Line], said: Sequence[Said], words: frozenset[str]
    ) -> None:
        self.problem = problem
        found = [(line.points, line.found_in(said, words)) for line in lines]
        self.heard = [(points, places) for points, places in found if places]
        points = sum(points for points, _ in self.heard)
        self.score = min(points, MOST_POINTS) + WEIGHT * leaning(words, told.weights()[problem])

    @property
    def is_enough(self) -> bool:
        """Whether something is heard, and enough of it."""
        return self.score >= ENOUGH and any(points > 0 for points, _ in self.heard)

    def quotes(self, clauses: Sequence[_Clause]) -> tuple[str, ...]:
        """The words that count most, each once, in the order of the text."""
        _, places = max(self.heard, key=lambda one: one[0])
        return tuple(dict.fromkeys(clauses[one.clause].quoted(one) for one in sorted(places, key=_at)))


def _at(found: Found) -> tuple[int, int]:
    return found.clause, found.start


def _best(scored: Iterable[_Scored]) -> list[_Scored]:
    enough = sorted((one for one in scored if one.is_enough), key=lambda one: -one.score)
    return [one for one in enough[:MOST] if one.score >= _PART_OF_BEST * enough[0].score]


def leaning(words: Iterable[str], weights: Mapping[str, float]) -> float:
    """Whether words lean to a problem, from -1 to 1."""
    total = sum(weights.get(word, 0.0) for word in words)
    return max(-1.0, min(1.0, total))


def words_heard(text: str) -> frozenset[str]:
    """The words of a text as they are weighed."""
    return frozenset(word.word for clause in _clauses(text) for word in clause.heard) - {BREAK}


def _clauses(text: str) -> Iterator[_Clause]:
    known, near = _vocabulary()
    # Each line is one of its own: who types ends a sentence with a new line.
    read = read_text(text[:LONGEST].replace("\n", "\n\n"))
    for clause in read.clauses[:MOST_CLAUSES]:
        yield _Clause(clause.text, tuple(placed_words(clause.text, known, near)))


@cache
def _listened_for() -> dict[str, tuple[Line, ...]]:
    return {problem: lines_of(some, told.groups()) for problem, some in told.by_problem().items()}


@cache
def _vocabulary() -> tuple[frozenset[str], Near]:
    lines = (line for some in _listened_for().values() for line in some)
    known = words_of(phrase for line in lines for phrase in line.phrases)
    return known, nearly(known)

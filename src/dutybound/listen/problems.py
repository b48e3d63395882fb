"""Which problems a family's own words may tell of, so that they can be offered to be ticked.

Phrases (`told`) say what a problem sounds like; each that is heard counts, and what speaks against it
counts against.  Words, weighed by how much more often they stand in invented stories of a problem than in
others (`told/weights.txt`), tip the scale where there is a hint, and set the order.  Where a short text
holds no phrase at all, the one problem that its words lean to most is offered, if they lean far, nothing
speaks against it, and nothing sounds like danger.

Where the sentence model is there (`dutybound.sentences`), it reads the text too: what phrases hear counts
with how sure it is, and what it alone is sure of is offered as well, with the clause that tells most.

It passes no verdict, knows no law, keeps nothing and sends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from dutybound.listen import likely, told
from dutybound.listen.danger import LONGEST, signs_of_danger
from dutybound.listen.hearing import BREAK, Near, Word, nearly, placed_words
from dutybound.listen.phrases import as_said, words_of
from dutybound.listen.problem_lines import TELLS, Found, Line, Said, lines_of
from dutybound.text import read_text

MOST = 3
"""How many problems are offered."""
ENOUGH = float(TELLS)
"""From so many points on a problem is offered."""
MOST_POINTS = 6
MOST_LEANING, WEIGHT = 8.0, 0.2
"""Words lean so far at most (sums of log odds), and what one of that counts for beside points."""
FAR = 7.0
"""How far words have to lean where no phrase is heard, in a text of at most so many words:"""
FEW_WORDS = 120
MOST_CLAUSES = 300
HEARD_COUNTS, TOLD = 0.16, 0.62
"""What a point counts for beside how sure the sentence model is, and from which sum on a problem is offered.
Chosen on the first held-out stories, which it had not learned from."""
FEWEST, BESIDE_DANGER = 8, 40
"""Of a text of so many words the sentence model may tell alone; where something sounds like danger, of so
many: who writes a line of danger is not to be offered an appeal."""
_PART_OF_BEST = 0.4
"""What has fewer than this part of the points of the best is left out."""
_AROUND = 4


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

    def quoted(self, found: Iterable[Found]) -> str:
        """What was typed there, from the first place to the last, with a few words around it."""
        places = list(found)
        text = self.said.text
        first = text.count(" ", 0, min(place.start for place in places) + 1) - 1 - _AROUND
        last = text.count(" ", 0, max(place.end for place in places)) - 1 + _AROUND
        return self._typed_from(max(0, first), min(last, len(self.heard) - 1))

    def around(self, weights: Mapping[str, float]) -> str:
        """What was typed from the first word that is weighed to the last."""
        places = [number for number, word in enumerate(self.heard) if word.word in weights]
        return self._typed_from(min(places), max(places))

    def _typed_from(self, first: int, last: int) -> str:
        start = self.heard[first].start if first else 0
        end = self.heard[last].end
        if not any(map(str.isalnum, self.typed[end:])):
            return f"{'… ' if start else ''}{self.typed[start:]}"
        return f"{'… ' if start else ''}{self.typed[start:end]} …"


def problems_told(text: str) -> tuple[Heard, ...]:
    """The problems that a text may tell of, the likeliest first: at most `MOST`, or none."""
    clauses = list(_clauses(text))
    said = [clause.said for clause in clauses]
    words = frozenset[str]().union(*(one.words for one in said))
    scored = [_Scored(problem, lines, said, words) for problem, lines in _listened_for().items()]
    if clauses and likely.is_there():
        return _agreed(scored, clauses, is_dangerous=bool(signs_of_danger(text)))
    best = _best(scored)
    if best:
        return tuple(Heard(one.problem, one.quotes(clauses)) for one in best)
    may_lean = len(words) <= FEW_WORDS and not signs_of_danger(text)
    return _leaned_to(scored, clauses) if may_lean else ()


class _Scored:
    """How one problem stands in a text."""

    def __init__(
        self, problem: str, lines: Iterable[Line], said: Sequence[Said], words: frozenset[str]
    ) -> None:
        self.problem = problem
        found = ((line.points, line.found_in(said, words)) for line in lines)
        # Two lines that hear the same words count once.
        self.heard = list(dict.fromkeys(one for one in found if one[1]))
        self.points = min(sum(points for points, _ in self.heard), MOST_POINTS)
        self.leaning = leaning(words, told.weights()[problem])
        self.score = self.points + WEIGHT * self.leaning

    @property
    def is_enough(self) -> bool:
        """Whether something is heard, and enough of it."""
        return self.score >= ENOUGH and any(points > 0 for points, _ in self.heard)

    def quotes(self, clauses: Sequence[_Clause]) -> tuple[str, ...]:
        """The words that count most, in the order of the text."""
        _, places = max(self.heard, key=lambda one: one[0])
        in_order = sorted(places, key=lambda found: found.clause)
        quoted = (
            clauses[number].quoted(found)
            for number, found in groupby(in_order, key=lambda found: found.clause)
        )
        return tuple(dict.fromkeys(quoted))


def _agreed(
    scored: Iterable[_Scored], clauses: Sequence[_Clause], *, is_dangerous: bool
) -> tuple[Heard, ...]:
    """What phrases and the sentence model make of a text: the model alone only of one long enough."""
    typed = [clause.typed for clause in clauses]
    sure = likely.likely(typed)
    may_alone = sum(len(one.split()) for one in typed) >= (
        BESIDE_DANGER if is_dangerous else FEWEST
    )
    sums = [
        (HEARD_COUNTS * one.score + sure.get(one.problem, 0.0), one)
        for one in scored
        if one.points > 0 or (may_alone and not one.points)
    ]
    best = sorted((one for one in sums if one[0] >= TOLD), key=lambda one: -one[0])[:MOST]
    by_clause = [] if all(one.is_enough for _, one in best) else likely.by_clause(typed)
    return tuple(
        Heard(one.problem, one.quotes(clauses))
        if one.is_enough
        else Heard(one.problem, (_tells_most(typed, [sure[one.problem] for sure in by_clause]),))
        for _, one in best
    )


def _tells_most(typed: Sequence[str], sure: Sequence[float]) -> str:
    """The clause of which the sentence model is surest."""
    return typed[max(range(len(sure)), key=lambda one: sure[one])]


def _best(scored: Iterable[_Scored]) -> list[_Scored]:
    enough = sorted((one for one in scored if one.is_enough), key=lambda one: -one.score)
    return [one for one in enough[:MOST] if one.score >= _PART_OF_BEST * enough[0].score]


def _leaned_to(scored: Iterable[_Scored], clauses: Sequence[_Clause]) -> tuple[Heard, ...]:
    """The problem that words lean to most, with the clause in which they do; none if not far."""
    furthest = max(scored, key=lambda one: one.leaning, default=None)
    if furthest is None or furthest.leaning < FAR or furthest.points < 0:
        return ()
    weights = told.weights()[furthest.problem]
    clause = max(clauses, key=lambda one: leaning(one.said.words, weights))
    return (Heard(furthest.problem, (clause.around(weights),)),)


def leaning(words: Iterable[str], weights: Mapping[str, float]) -> float:
    """How far words lean to a problem, from 0 to `MOST_LEANING`."""
    return min(MOST_LEANING, sum(weights.get(word, 0.0) for word in words))


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

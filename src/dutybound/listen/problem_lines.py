"""What is listened for to tell one problem from another: lines of phrases, and what each counts for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from dutybound.listen.phrases import Phrase, phrases

TELLS, HINTS, SPEAKS_AGAINST = 2, 1, -2
_MARKS = {"?": HINTS, "!": SPEAKS_AGAINST, "~": TELLS}
_HEEDS_DENIALS = "~"
NEAR = 2
"""Phrases of one line stand at most so many clauses apart."""
MOST_PLACES = 20
"""Of a phrase that is said over and over, so many are looked at."""


@dataclass(frozen=True, slots=True)
class Said:
    """A clause as it was heard: as patterns are matched against it, and its words."""

    text: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that was heard: in which clause, and from where to where in the form that patterns see."""

    clause: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """Phrases that together count for or against a problem."""

    phrases: tuple[Phrase, ...]
    points: int

    def found_in(self, clauses: Sequence[Said], words: frozenset[str]) -> tuple[Found, ...]:
        """Where its phrases are heard, near each other; empty where not.  `words`: of all clauses."""
        if not all(phrase.may_be_in(words) for phrase in self.phrases):
            return ()
        first, *others = [_heard(phrase, clauses) for phrase in self.phrases]
        if not all(others):
            return ()
        together = [_nearest(one, others) for one in first]
        near = [one for one in together if _spread(one) <= NEAR]
        return min(near, key=_spread, default=())


def _heard(phrase: Phrase, clauses: Sequence[Said]) -> tuple[Found, ...]:
    """The first place in each clause, as far as there are not too many."""
    found = (
        Found(number, *span)
        for number, clause in enumerate(clauses)
        if phrase.may_be_in(clause.words)
        for span in islice(phrase.spans(clause.text), 1)
    )
    return tuple(islice(found, MOST_PLACES))


def _nearest(one: Found, others: Iterable[tuple[Found, ...]]) -> tuple[Found, ...]:
    """A place with, of each of the others, the one whose clause is nearest."""
    return (one, *(min(some, key=lambda o: abs(o.clause - one.clause)) for some in others))


def _spread(together: tuple[Found, ...]) -> int:
    places = [found.clause for found in together]
    return max(places) - min(places)


def lines_of(written: Iterable[str], groups: Mapping[str, str]) -> tuple[Line, ...]:
    """Lines as they are written in `told`.  KeyError for a group that is not there."""
    return tuple(_line(one, groups) for one in written)


def _line(written: str, groups: Mapping[str, str]) -> Line:
    mark, _, rest = written.partition(" ")
    said = rest if mark in _MARKS else written
    heard = phrases(said.split(" + "), groups, heed_denials=mark == _HEEDS_DENIALS)
    return Line(heard, _MARKS.get(mark, TELLS))

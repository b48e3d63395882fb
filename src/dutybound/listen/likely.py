"""What the sentence model thinks that a text tells of, and in which of its clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dutybound.sentences.reading import is_there, sure_of_story

__all__ = ["by_clause", "is_there", "likely"]

MOST_WORDS, MOST_STRETCHES = 150, 4
"""A long text is read in stretches of so many words, and so many of them."""
MOST_CLAUSES_READ = 12


def likely(clauses: Sequence[str]) -> Mapping[str, float]:
    """How sure the model is of each problem, between 0 and 1: the surest of the stretches of a text."""
    read = [sure_of_story(one) for one in _stretches(clauses)]
    return {problem: max(one[problem] for one in read) for problem in read[0]} if read else {}


def by_clause(clauses: Sequence[str]) -> list[Mapping[str, float]]:
    """How sure the model is of each problem in each clause, for the first `MOST_CLAUSES_READ`."""
    return [sure_of_story(one) for one in clauses[:MOST_CLAUSES_READ]]


def _stretches(clauses: Sequence[str]) -> Iterator[str]:
    """The text in stretches of whole clauses, the first `MOST_STRETCHES`."""
    words = [word for clause in clauses for word in clause.split()]
    for start in range(0, min(len(words), MOST_WORDS * MOST_STRETCHES), MOST_WORDS):
        yield " ".join(words[start : start + MOST_WORDS])

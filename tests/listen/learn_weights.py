"""Learn how words lean to problems, from the invented stories for development, and write them down.

    python -m tests.listen.learn_weights

For each problem, the words that stand in two or more of its stories, with how much more often they stand
there than in the others (naive Bayes, half a story added to each count).  Only `told/weights.txt` is read
when somebody types.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import log
from pathlib import Path

from dutybound.listen import told
from dutybound.listen.problems import words_heard
from tests.listen.told_stories import Story, stories

TABLE = Path(told.__file__).parent / "weights.txt"
HEAD = """\
# How words lean to a problem: learned from the invented stories for development, never by hand.
# Renew: python -m tests.listen.learn_weights
"""
ADDED, LEAST_STORIES, LEAST_LEANING, MOST_WORDS = 0.5, 2, 1.5, 12
TOO_COMMON = 0.08
"""A word that stands in more than this part of all stories leans to nothing."""
SCALE = 8.0
"""What log odds are divided by: three words that lean clearly are as good as a hint."""
Table = dict[str, dict[str, float]]


def learned(from_stories: Sequence[Story]) -> Table:
    """For each problem the words that lean to it most, and how much."""
    heard = [(frozenset(story.problems), words_heard(story.says)) for story in from_stories]
    return {problem: dict(_leanings(problem, heard)) for problem in sorted(told.by_problem())}


def _leanings(
    problem: str, heard: Sequence[tuple[frozenset[str], frozenset[str]]]
) -> Iterator[tuple[str, float]]:
    own = [words for problems, words in heard if problem in problems]
    others = [words for problems, words in heard if problem not in problems]
    seen = sorted(frozenset[str]().union(*own))
    most = TOO_COMMON * len(heard)
    often = [w for w in seen if _count(w, own) >= LEAST_STORIES and _count(w, own + others) <= most]
    found = [(word, _share(word, own) - _share(word, others)) for word in often]
    leaning = sorted((one for one in found if one[1] >= LEAST_LEANING), key=lambda one: -one[1])
    return ((word, round(odds / SCALE, 2)) for word, odds in leaning[:MOST_WORDS])


def _share(word: str, told_in: Sequence[frozenset[str]]) -> float:
    return log((_count(word, told_in) + ADDED) / (len(told_in) + 2 * ADDED))


def _count(word: str, told_in: Sequence[frozenset[str]]) -> int:
    return sum(word in words for words in told_in)


def as_text(table: Table) -> str:
    """The table as it is written down: a line for each problem."""
    return HEAD + "".join(f"{_line(problem, words)}\n" for problem, words in table.items())


def _line(problem: str, words: dict[str, float]) -> str:
    return " ".join(_told(problem, words.items()))


def _told(problem: str, words: Iterable[tuple[str, float]]) -> Iterator[str]:
    yield f"{problem}:"
    yield from (f"{word}={weight:g}" for word, weight in words)


if __name__ == "__main__":
    TABLE.write_text(as_text(learned(stories("development"))), encoding="utf-8")

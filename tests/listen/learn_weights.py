"""Learn how words lean to problems, from what was invented to be worked on, and write that down.

    python -m tests.listen.learn_weights

From the stories for development, the sayings of `said_of_problems.yaml` and the problems' own words: for
each problem, how much more often a word stands in its texts than in the others (naive Bayes, a little added
to each count).  Only `told/weights.txt` is read when somebody types.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path

import yaml

from dutybound.law.england.problems import PROBLEMS
from dutybound.listen import told
from dutybound.listen.problems import words_heard
from tests.listen.told_stories import stories

TABLE = Path(told.__file__).parent / "weights.txt"
SAYINGS = Path(__file__).parent / "said_of_problems.yaml"
HEAD = """\
# How words lean to a problem (log odds): learned from invented stories and sayings, never by hand.
# Renew: python -m tests.listen.learn_weights
"""
ADDED, LEAST, MOST_WORDS, IN_A_LINE = 0.3, 1.0, 60, 10
MOST = 2.5
"""One word leans no further: a rare one that stands in a single text would decide alone."""
TOO_COMMON = 0.1
"""A word that stands in more than this part of all texts leans to nothing."""
Table = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Text:
    """What some text tells of, and its words."""

    problems: frozenset[str]
    words: frozenset[str]


def texts() -> list[Text]:
    """All that is learned from."""
    told_of = [(story.problems, story.says) for story in stories("development")]
    sayings: Mapping[str, list[str]] = yaml.safe_load(SAYINGS.read_text(encoding="utf-8"))
    told_of += [((problem,), says) for problem, some in sayings.items() for says in some]
    told_of += [((problem.id,), problem.words) for problem in PROBLEMS]
    return [Text(frozenset(problems), words_heard(says)) for problems, says in told_of]


def learned(some: Sequence[Text]) -> Table:
    """For each problem the words that lean to it most, and how much."""
    in_all = Counter(word for text in some for word in text.words)
    return {problem: dict(_leanings(problem, some, in_all)) for problem in told.by_problem()}


def _leanings(
    problem: str, some: Sequence[Text], in_all: Mapping[str, int]
) -> Iterator[tuple[str, float]]:
    own = [text.words for text in some if problem in text.problems]
    in_own = Counter(word for words in own for word in words)
    odds = {
        word: _odds(in_own[word], len(own), in_all[word], len(some))
        for word in in_own
        if in_all[word] <= TOO_COMMON * len(some)
    }
    leaning = sorted((-weight, word) for word, weight in odds.items() if weight >= LEAST)
    return ((word, min(MOST, round(-weight, 1))) for weight, word in leaning[:MOST_WORDS])


def _odds(in_own: int, own: int, in_all: int, everything: int) -> float:
    """The log of how much more often a word stands in a problem's texts; what is added leans to neither."""
    expected = 3 * ADDED * in_all / everything
    inside = (in_own + expected) / (own + 3 * ADDED)
    outside = (in_all - in_own + ADDED) / (everything - own + 2 * ADDED)
    return log(inside / outside)


def as_text(table: Table) -> str:
    """The table as it is written down."""
    return HEAD + "".join(f"{line}\n" for item in table.items() for line in _lines(*item))


def _lines(problem: str, words: Mapping[str, float]) -> Iterator[str]:
    leanings = [f"{word}={weight:g}" for word, weight in words.items()]
    for start in range(0, max(1, len(leanings)), IN_A_LINE):
        yield " ".join((f"{problem}:", *leanings[start : start + IN_A_LINE]))


if __name__ == "__main__":
    TABLE.write_text(as_text(learned(texts())), encoding="utf-8")

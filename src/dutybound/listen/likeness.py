"""Whether a sentence sounds more like answers that speak of danger than like ordinary ones.

For what no phrase hears.  Some hundreds of invented answers of both kinds (`signs/like_danger.txt`,
`signs/like_nothing.txt`) give each word, and each two words together, a weight: how much more often it
stands in the one kind than in the other (a naive Bayes model, half an answer added to each count).  The
weights of a stretch of words are summed.  Worked out at first use; nothing that a family types is learned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from math import log

from dutybound.listen.hearing import BREAK
from dutybound.listen.signs import lines

ALIKE = 5.0
"""From this sum on a stretch is like danger.  Among the invented answers, each measured with weights from
the others, about one ordinary one in fifteen goes past it."""
_STRETCH = 25
_ADDED = 0.5
Weights = Mapping[str, float]
Hearing = Callable[[str], list[str]]


def weights_of(hear: Hearing) -> Weights:
    """The weights of words and pairs of words, as `hear` hears the examples."""
    dangerous, ordinary = (_counted(hear, name) for name in ("like_danger", "like_nothing"))
    seen = dangerous[0].keys() | ordinary[0].keys()
    return {mark: _share(mark, *dangerous) - _share(mark, *ordinary) for mark in seen}


def _counted(hear: Hearing, name: str) -> tuple[Counter[str], int]:
    examples = [set(_marks(hear(line))) for line in lines(name)]
    return Counter(mark for marks in examples for mark in marks), len(examples)


def _share(mark: str, counts: Counter[str], examples: int) -> float:
    return log((counts[mark] + _ADDED) / (examples + 2 * _ADDED))


def is_like_danger(words: Iterable[str], weights: Weights) -> bool:
    """Whether some stretch of the words is like danger."""
    return any(
        sum(weights.get(mark, 0) for mark in set(_marks(stretch))) > ALIKE
        for stretch in _stretches(words)
    )


def _marks(words: list[str]) -> Iterator[str]:
    yield from words
    yield from map(" ".join, pairwise(words))


def _stretches(words: Iterable[str]) -> Iterator[list[str]]:
    """Stretches of some length, ended where a sentence ends once they are half as long."""
    stretch: list[str] = []
    for word in words:
        stretch.append(word)
        ends = word == BREAK and len(stretch) > _STRETCH // 2
        if ends or len(stretch) >= _STRETCH:
            yield stretch
            stretch = []
    if stretch:
        yield stretch

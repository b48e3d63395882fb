"""How like the invented examples a clause is, for each category."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from dutybound.audit.categories import Category
from dutybound.audit.second_reader import grams, meaning

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WEIGHTS = "weights.npz"
NEAR, MEANING = 2.0, 2.0
"""How fast likeness falls as meanings part, and how much meaning counts beside the words."""
MOST_KEPT = 50_000
Scores = Mapping[Category, float]


@dataclass(frozen=True)
class Weights:
    """What was learned: `examples` x 384 meanings and their pull on each category, and each gram's pull.

    `rarity` weighs the places of grams, `base` is where a category starts from; `steep` and `middle` turn a
    sum into how sure it is, between 0 and 1.
    """

    categories: tuple[Category, ...]
    meanings: NDArray[np.float32]
    pull: NDArray[np.float32]
    grams: NDArray[np.float32]
    rarity: NDArray[np.float32]
    base: NDArray[np.float32]
    steep: float
    middle: NDArray[np.float32]

    def sums(
        self,
        meant: NDArray[np.float32],
        said: Iterable[tuple[NDArray[np.int64], NDArray[np.float32]]],
    ) -> NDArray[np.float32]:
        """Texts x categories, of their meanings and weighed grams: above 0 is rather like than unlike."""
        import numpy as np

        likeness = np.exp(NEAR * (meant @ self.meanings.T - 1))
        words = np.stack([hard @ self.grams[places] for places, hard in said])
        total: NDArray[np.float32] = MEANING * likeness @ self.pull + words + self.base
        return total

    def sure(self, sums: NDArray[np.float32]) -> NDArray[np.float32]:
        """How sure it is of each, between 0 and 1, as it was seen on voices that it had not learned from."""
        import numpy as np

        sure: NDArray[np.float32] = 1 / (1 + np.exp(-self.steep * (sums - self.middle)))
        return sure


OFF = "DUTYBOUND_PATTERNS_ALONE"
"""Set in the environment, it puts the second reader to sleep, in this process and those that it starts."""


def is_there() -> bool:
    """Whether the second reader can read here, and is not asleep."""
    return OFF not in os.environ and meaning.is_installed()


@contextmanager
def asleep() -> Iterator[None]:
    """While it lasts the patterns read alone, to measure what the second reader adds."""
    before = os.environ.get(OFF)
    os.environ[OFF] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[OFF]


def as_read(question: str, whole: str) -> str:
    """A clause as it is read: with the question that it answers."""
    return f"{question} {whole}" if question else whole


_kept: dict[str, Scores] = {}


def scores(texts: Sequence[str]) -> list[Scores]:
    """How sure the second reader is, for each text, of each category.  The same text is read once."""
    new = [text for text in dict.fromkeys(texts) if text not in _kept]
    if len(_kept) + len(new) > MOST_KEPT:
        _kept.clear()
        new = list(dict.fromkeys(texts))
    if new:
        _kept.update(zip(new, _scores(new), strict=True))
    return [_kept[text] for text in texts]


def _scores(texts: Sequence[str]) -> list[Scores]:
    learned = weights()
    said = (grams.weighed(text, learned.rarity) for text in texts)
    sure = learned.sure(learned.sums(meaning.meanings(texts), said))
    # Rounded, so that another processor's last digit changes nothing.
    return [
        {kind: round(float(one), 2) for kind, one in zip(learned.categories, row, strict=True)}
        for row in sure
    ]


@cache
def weights() -> Weights:
    """What was learned, as it is shipped."""
    import numpy as np

    with files(__package__).joinpath(WEIGHTS).open("rb") as file, np.load(file) as held:
        return unpacked({name: held[name] for name in held.files})


def unpacked(held: Mapping[str, NDArray[np.generic]]) -> Weights:
    """Weights from their arrays: whole numbers with the size of one step."""
    import numpy as np

    def wide(name: str) -> NDArray[np.float32]:
        return held[name].astype(np.float32) * held[f"{name}_step"].astype(np.float32)

    return Weights(
        categories=tuple(Category(str(one)) for one in held["categories"]),
        meanings=wide("meanings"),
        pull=wide("pull"),
        grams=wide("grams"),
        rarity=held["rarity"].astype(np.float32),
        base=held["base"].astype(np.float32),
        steep=float(held["steep"].astype(np.float32)[0]),
        middle=held["middle"].astype(np.float32),
    )

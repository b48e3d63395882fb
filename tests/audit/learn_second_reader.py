"""Teach the second reader from the invented examples, and write down what it learned.

    python -m tests.audit.learn_second_reader        (measures on voices left out, then writes weights.npz)

Kernel ridge regression in numpy: likeness of meaning (a Gaussian of the distance of two sentences) with the
words and parts of words in common; each category against the rest.  Voices (policy, web page, letter ...)
are held together in five parts: how sure it is of a sum is learned from the voices left out.  Learned on one
thread; another machine may differ in the last digits of the weights.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from dutybound.audit import second_reader
from dutybound.audit.categories import Category
from dutybound.audit.detectors import all as every
from dutybound.audit.second_reader import grams, meaning
from dutybound.audit.second_reader.examples import Example, examples
from dutybound.audit.second_reader.reading import MEANING, NEAR, WEIGHTS, as_read

Floats = NDArray[np.float64]
PATH = Path(second_reader.__file__).parent / WEIGHTS
SENTENCES = Path(__file__).parent / "sentences.yaml"
CATEGORIES = tuple(one for one in Category if one.value[0] in "ABX")
PARTS, SMOOTH, OF_FOUND = 5, 0.3, 3.0
FURTHER = "what the detectors are tried on"


def all_examples() -> list[Example]:
    """The examples, with those that the detectors are tried on."""
    return [*examples(), *_of_detectors(), *_of_sentences()]


def _of_detectors() -> Iterator[Example]:
    for like in CATEGORIES:
        path = Path(every.__file__).parent / like.name.lower() / "examples.yaml"
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for kind, found in (("seen", like), ("near_misses", None)):
            for one in told[kind]:
                yield Example(FURTHER, one.get("under", ""), "", one["says"], found, like)


def _of_sentences() -> Iterator[Example]:
    for batch in yaml.safe_load(SENTENCES.read_text(encoding="utf-8")):
        for one in batch["sentences"]:
            found = None if one["found"] == "none" else Category(one["found"])
            yield Example(FURTHER, one.get("under", ""), "", one["says"], found, found)


@dataclass(frozen=True)
class Learning:
    """All that is learned from: examples, their kernel, what is to be said of them (1 or -1)."""

    told: list[Example]
    meant: NDArray[np.float32]
    said: NDArray[np.float32]
    rarity: NDArray[np.float32]
    kernel: Floats
    truth: Floats

    @property
    def parts(self) -> NDArray[np.int64]:
        """The part that each example's voice is in; -1 for what is in none."""
        voices = sorted({one.voice for one in self.told if one.voice != FURTHER})
        of = {voice: number % PARTS for number, voice in enumerate(voices)}
        return np.array([of.get(one.voice, -1) for one in self.told])


@cache
def learning() -> Learning:
    """The examples made ready."""
    told = all_examples()
    texts = [as_read(one.under if one.under.endswith("?") else "", one.whole) for one in told]
    rarity = _rarity(texts)
    meant, said = meaning.meanings(texts), _said(texts, rarity)
    alike = MEANING * np.exp(NEAR * (meant @ meant.T - 1)) + said @ said.T
    truth = np.array([[1 if one.found is kind else -1 for kind in CATEGORIES] for one in told])
    return Learning(told, meant, said, rarity, alike.astype(float), truth.astype(float))


def _rarity(texts: Sequence[str]) -> NDArray[np.float32]:
    in_texts = np.zeros(grams.PLACES)
    for text in texts:
        in_texts[list(grams.counted(text))] += 1
    rarity: NDArray[np.float32] = (np.log((1 + len(texts)) / (1 + in_texts)) + 1).astype(np.float32)
    return rarity


def _said(texts: Sequence[str], rarity: NDArray[np.float32]) -> NDArray[np.float32]:
    rows = np.zeros((len(texts), grams.PLACES), np.float32)
    for row, text in zip(rows, texts, strict=True):
        places, hard = grams.weighed(text, rarity)
        row[places] = hard
    return rows


def pulls(some: Learning, own: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """How hard each of some examples pulls to each category, and where the categories start from."""
    truth = some.truth[own]
    base = truth.mean(0)
    trust = np.where((truth > 0).any(1), OF_FOUND, 1.0)
    kernel = some.kernel[np.ix_(own, own)] + np.diag(SMOOTH / trust)
    return np.linalg.solve(kernel, truth - base), base


def left_out(some: Learning) -> Floats:
    """The sums of each example by what was learned from the other voices; not a number for the rest."""
    sums = np.full(some.truth.shape, np.nan)
    for part in range(PARTS):
        own, other = np.flatnonzero(some.parts != part), np.flatnonzero(some.parts == part)
        pull, base = pulls(some, own)
        sums[other] = some.kernel[np.ix_(other, own)] @ pull + base
    return sums


def surety(sums: Floats, truth: Floats) -> tuple[float, Floats]:
    """How steeply a sum makes sure, and each category's middle, drawn towards that of all (logistic)."""
    steep, middle = 4.0, np.zeros(sums.shape[1])
    for _ in range(3000):
        off = 1 / (1 + np.exp(-steep * (sums - middle))) - (truth > 0)
        steep -= 2e-3 * float((off * (sums - middle)).sum()) / len(sums) * 50
        middle += 2e-2 * (off.sum(0) * steep / len(sums) * 5 - 0.2 * (middle - middle.mean()))
    return steep, middle


def save(some: Learning, steep: float, middle: Floats) -> None:
    """Write what was learned from all examples, in whole numbers of small steps."""
    pull, base = pulls(some, np.arange(len(some.told)))
    held = {
        "categories": np.array([one.value for one in CATEGORIES]),
        "rarity": some.rarity.astype(np.float16),
        "base": base.astype(np.float32),
        "steep": np.array([steep], np.float32),
        "middle": middle.astype(np.float32),
    }
    for name, values in (
        ("meanings", some.meant),
        ("pull", pull),
        ("grams", (some.said.T @ pull.astype(np.float32))),
    ):
        held |= _in_steps(name, np.asarray(values, float))
    np.savez_compressed(PATH, **held)  # type: ignore[arg-type]


def _in_steps(name: str, values: Floats) -> dict[str, NDArray[np.generic]]:
    step = np.abs(values).max() / 127
    return {
        name: np.rint(values / step).astype(np.int8),
        f"{name}_step": np.array([step], np.float32),
    }


def told(some: Learning, sums: Floats, steep: float, middle: Floats) -> str:
    """What was right among what it is sure of, on the voices left out, without patterns and gate."""
    own = ~np.isnan(sums).any(1)
    sure = 1 / (1 + np.exp(-steep * (sums[own] - middle)))
    truth = some.truth[own] > 0
    best = sure.argmax(1)
    right, top = truth[np.arange(len(best)), best], sure.max(1)
    lines = [f"{own.sum()} examples, {truth.any(1).sum()} to be found; steep {steep:.2f}"]
    for level in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = top >= level
        lines.append(
            f"sure {level}: precision {right[kept].mean():.2f}, "
            f"recall {right[kept].sum() / truth.any(1).sum():.2f}"
        )
    return "\n".join(lines)


def main() -> None:
    some = learning()
    sums = left_out(some)
    own = ~np.isnan(sums).any(1)
    steep, middle = surety(sums[own], some.truth[own])
    sys.stdout.write(told(some, sums, steep, middle) + "\n")
    save(some, steep, middle)


if __name__ == "__main__":
    main()

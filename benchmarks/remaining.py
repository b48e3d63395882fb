"""How near "about so many questions are left" comes, and the numbers that it is worked out with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log, log1p

import numpy as np

from benchmarks import Part, table
from benchmarks.questions import MOST, Family, Interview, families
from dutybound.engine.questions import next_question
from dutybound.interview import remaining
from dutybound.language import Rulebook
from dutybound.law.england import rulebook

FAMILIES = 60
FIT_SEED, SEED = 7, 99


@dataclass(frozen=True)
class Point:
    """One page of one interview: what the estimate reads, and how many questions truly were to come."""

    counts: tuple[int, int, int]
    left: int


def journeys(book: Rulebook, number: int, seed: int) -> list[list[Point]]:
    """The pages of simulated interviews."""
    return [list(_journey(family, book)) for family in families(book, number, seed)]


def _journey(family: Family, book: Rulebook) -> Iterator[Point]:
    interview, last, seen = Interview(family, book), None, []
    for _ in range(MOST):
        case = interview.case()
        question = next_question(case, book, family.problems, last=last, leave=interview.left_out)
        if question is None:
            break
        seen.append(question.still_open)
        interview.answer(question.key)
        last = question
    for at, counts in enumerate(seen):
        yield Point(counts, len(seen) - at)


def fitted(points: Sequence[Point]) -> tuple[list[float], float, float]:
    """What `remaining` is to hold: the four numbers of the estimate, and the two ends of its range."""
    rows = np.array([[1.0, *map(log1p, point.counts)] for point in points])
    truth = np.array([log(point.left) for point in points])
    found, *_ = np.linalg.lstsq(rows, truth, rcond=None)
    low, high = np.quantile(truth - rows @ found, (0.1, 0.9))
    return [float(number) for number in found], exp(low), exp(high)


def measure() -> Part:
    """Fit on some families, and measure on others what is in use."""
    book = rulebook()
    fit = [point for journey in journeys(book, FAMILIES, FIT_SEED) for point in journey]
    fresh = journeys(book, FAMILIES, SEED)
    return Part("\n\n".join(("## How many questions are left", *_told(fit, fresh))))


def _told(fit: Sequence[Point], fresh: Sequence[Sequence[Point]]) -> Iterator[str]:
    points = [point for journey in fresh for point in journey]
    near = [abs(_estimate(p).about - p.left) <= 0.3 * p.left for p in points]
    inside = [_estimate(p).least <= p.left <= _estimate(p).most for p in points]
    journeys_near = [_mostly(journey) for journey in fresh]
    yield (
        f"{len(fresh)} drawn families, {len(points):,} pages. The estimate reads how many outcomes are open "
        "and how many facts and lists could still matter. It cannot know the answers, and they decide."
    )
    yield table(
        ("", "share"),
        [
            ("pages on which the estimate is within 30% of what truly remained", _share(near)),
            ("journeys whose middle page is within 30%", _share(journeys_near)),
            ("pages on which what remained lies in the range that is shown", _share(inside)),
        ],
    )
    numbers, low, high = fitted(fit)
    words = ", ".join(f"{number:.2f}" for number in numbers)
    yield (
        f"Fitted anew on {FAMILIES} other families: {words}; range {low:.2f} to {high:.2f}. In use: "
        f"{remaining.START:.2f}, {remaining.OF_OUTCOMES:.2f}, {remaining.OF_FACTS:.2f}, "
        f"{remaining.OF_LISTS:.2f}; {remaining.LOW:.2f} to {remaining.HIGH:.2f}."
    )


def _estimate(point: Point) -> remaining.Left:
    return remaining.estimate(*point.counts)


def _mostly(journey: Sequence[Point]) -> bool:
    middle = journey[len(journey) // 2]
    return abs(_estimate(middle).about - middle.left) <= 0.3 * middle.left


def _share(found: Sequence[bool]) -> str:
    return f"{sum(found) / len(found):.0%}"


if __name__ == "__main__":
    print(measure().text)

"""What a model that was taught without some texts makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Any

Row = dict[str, Any]
LEVELS, MOST = (0.3, 0.5, 0.7, 0.8, 0.9), 3


def report(
    rows: Sequence[Row],
    sums: Sequence[Sequence[float]],
    categories: Sequence[str],
    problems: Sequence[str],
) -> str:
    """Clauses and stories by how sure the model has to be, a line each; without patterns and phrases."""
    both = list(zip(rows, sums, strict=True))
    clauses = [(row, given[: len(categories)]) for row, given in both if row["of"] == "clauses"]
    stories = [
        (row, given[-len(problems) :])
        for row, given in both
        if row["of"] == "stories" and not row["part"]
    ]
    lines = [_clauses(level, clauses, categories) for level in LEVELS if clauses]
    return "\n".join(lines + [_stories(level, stories, problems) for level in LEVELS if stories])


def _sure(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _clauses(
    level: float, some: Sequence[tuple[Row, Sequence[float]]], names: Sequence[str]
) -> str:
    told = right = 0
    for row, given in some:
        most = max(range(len(names)), key=lambda one: given[one])
        if _sure(given[most]) >= level:
            told, right = told + 1, right + (names[most] in row["shows"])
    there = sum(bool(row["shows"]) for row, _ in some)
    return f"clauses, sure {level}: precision {right / max(1, told):.2f}, recall {right / max(1, there):.2f}"


def _stories(
    level: float, some: Sequence[tuple[Row, Sequence[float]]], names: Sequence[str]
) -> str:
    told = heard = wrong = 0
    for row, given in some:
        order = sorted(range(len(names)), key=lambda one: -given[one])[:MOST]
        got = {names[one] for one in order if _sure(given[one]) >= level}
        told += len(row["shows"])
        heard += len(got & set(row["shows"]))
        wrong += len(got - set(row["shows"]) - set(row["fair"]))
    return f"stories, sure {level}: recall {heard / max(1, told):.2f}, false a story {wrong / len(some):.2f}"

"""The problems that somebody's own words may tell of, offered for them to tick or to leave."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dutybound.listen.problems import problems_told
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import Teller, problems

HEARD = "heard"
"""Names that a page offers what was heard, in its address and in its form."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A problem that may fit: the value that is ticked, its words, and what was typed that led to it."""

    value: str
    text: str
    typed: tuple[str, ...]


def suggestions(words: str, teller: Teller, *, without: Collection[str]) -> list[Suggestion]:
    """What the words may tell of beside what is chosen already, the likeliest first."""
    offered = {problem.id: problem for problem in problems()}
    return [
        Suggestion(one.problem, addressed(offered[one.problem].words, teller), one.words)
        for one in problems_told(words)
        if one.problem in offered and one.problem not in without
    ]


def heard_in(words: str) -> set[str]:
    """The ids of the problems that words may tell of."""
    offered = {problem.id for problem in problems()}
    return {one.problem for one in problems_told(words)} & offered

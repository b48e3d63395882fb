"""What a family's words may tell of, as plain text that anybody can read and mend.

Each file but `groups` and `weights` holds problems: an id in brackets, and the phrases under it.

    refuse/refused .. assess        a phrase (`dutybound.listen.phrases` says how they are written)
    social care + nobody/never      phrases that have to stand near each other, in any order
    ? panel                         a hint: it takes two, or one that sounds like such stories
    ! {ehc}                         what speaks against it
    ~ excluded/suspended            not heard where it is denied ("she was never excluded")

Otherwise a denial changes nothing, since what is wrong is so often what is not ("no annual review").

A line that begins with # is a note.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

FILES = (
    "asking",
    "help_and_breaks",
    "plan",
    "school",
    "health",
    "blame",
    "complaints",
    "growing_up",
    "fairness",
)


@cache
def groups() -> dict[str, str]:
    """Groups of words, by the name that phrases give them."""
    split = (line.partition(":") for line in _lines("groups"))
    return {name: words.strip() for name, _, words in split}


@cache
def by_problem() -> dict[str, tuple[str, ...]]:
    """The lines about each problem, by its id."""
    found: dict[str, list[str]] = {}
    for problem, line in _under_headings():
        found.setdefault(problem, []).append(line)
    return {problem: tuple(lines) for problem, lines in found.items()}


@cache
def weights() -> dict[str, dict[str, float]]:
    """For each problem the words that lean to it, with how much."""
    found: dict[str, dict[str, float]] = {}
    for line in _lines("weights"):
        problem, *leanings = line.split()
        split = (leaning.partition("=") for leaning in leanings)
        weighed = {word: float(weight) for word, _, weight in split}
        found.setdefault(problem.rstrip(":"), {}).update(weighed)
    return found


def _under_headings() -> Iterator[tuple[str, str]]:
    for name in FILES:
        problem = ""
        for line in _lines(name):
            if line.startswith("["):
                problem = line.strip("[]")
            else:
                yield problem, line


def _lines(name: str) -> Iterator[str]:
    text = (files(__name__) / f"{name}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))

"""What is listened for, as plain text that anybody can read and mend.

Phrases by what they are a sign of, phrases that are a sign of nothing (`nothing`), and what is done to
words before: groups, spellings, fillers.  A line that begins with # is a note.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of one of the lists, without its notes.  FileNotFoundError for a name that is none."""
    text = (files(__name__) / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def words(name: str) -> frozenset[str]:
    """A list of single words."""
    return frozenset(word for line in lines(name) for word in line.split())


def pairs(name: str) -> dict[str, str]:
    """A list of what stands before a colon and what after it."""
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines(name))}

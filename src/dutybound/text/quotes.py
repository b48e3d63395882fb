"""What a document quotes: it says what somebody else says, not what it does itself."""

from __future__ import annotations

import re

MOSTLY = 0.6
"""A clause is a quotation where so much of it stands inside quotation marks."""

_SOURCE = (
    r"(?:acts?|regulations?|statutes?|legislation|code of practice|code|statutory guidance|convention|"
    r"(?:section|regulation|article|paragraph|schedule)\s+\d+\w*(?:\s*\(\w{1,4}\)){0,4}"
    r"(?:\s+of\s+(?:the\s+)?[\w\s]{1,60}?(?:act|regulations)(?:\s+\d{4})?)?|(?:act|regulations|guidance)\s+\d{4})"
)
_SAYS = r"(?:says?|states?|provides?|reads?|defines?|sets?\s+out)"
_SOURCE_SAYS = re.compile(rf"\b{_SOURCE}\W{{0,3}}{_SAYS}\b", re.IGNORECASE)
_IN_ITS_WORDS = re.compile(
    rf"\bin the (?:exact )?words of\b|\bis defined (?:in|by|under)\b.{{0,80}}\b{_SOURCE}\b",
    re.IGNORECASE,
)
_OURSELVES = re.compile(r"\b(?:we|us|our|ours|the council|this council|the team)\b", re.IGNORECASE)
_PAIRS = {"“": "”", "«": "»", "‘": "’"}
_ANY_MARK = re.compile('["“«‘]')
_STRAIGHT = re.compile(r'(?<![\w"])"(?=\S)|(?<=\S)"(?![\w"])')


def inside(text: str) -> list[bool]:
    """For each character of a text, whether it stands inside quotation marks that both open and close.

    A curly double mark that never closes runs to the end: a quotation of several paragraphs closes only the
    last of them.
    """
    marked = [False] * len(text)
    if not _ANY_MARK.search(text):
        return marked
    for first, last in (*_curly(text), *_straight(text)):
        marked[first : last + 1] = [True] * (last + 1 - first)
    return marked


def _curly(text: str) -> list[tuple[int, int]]:
    spans, place = [], 0
    while place < len(text):
        closing = _PAIRS.get(text[place])
        end = _closes(text, place + 1, closing) if closing else -1
        if end >= 0:
            spans.append((place, end))
        elif text[place] == "“":
            spans.append((place, len(text) - 1))
            break
        elif closing:
            return spans
        place = end + 1 if end >= 0 else place + 1
    return spans


def _closes(text: str, start: int, mark: str) -> int:
    """Where a mark closes; a single one inside or after a word before a letter is an apostrophe."""
    place = text.find(mark, start)
    while place >= 0 and mark == "’" and text[place + 1 : place + 2].isalnum():
        place = text.find(mark, place + 1)
    return place


def _straight(text: str) -> list[tuple[int, int]]:
    places = [found.start() for found in _STRAIGHT.finditer(text)]
    return list(zip(places[::2], places[1::2], strict=False))


def is_quoted(clause: str, marks: list[bool]) -> bool:
    """Whether a clause is a quotation, by the marks of its characters or by what it says of itself."""
    if any(marks):
        letters = [mark for letter, mark in zip(clause, marks, strict=True) if letter.isalnum()]
        if letters and sum(letters) >= MOSTLY * len(letters):
            return True
    return introduces(clause)


def introduces(clause: str) -> bool:
    """Whether a clause says what a law says ("the Act says ..."), and says nothing of its own beside it."""
    says = _SOURCE_SAYS.search(clause) or _IN_ITS_WORDS.search(clause)
    return bool(says) and not _OURSELVES.search(clause)

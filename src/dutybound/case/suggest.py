"""What a writer may have meant by a word that nobody declared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

MOST_CHOICES_LISTED: Final = 8
"""Up to how many choices are listed in full when none is close."""

LONGEST_WORD: Final = 64
"""A longer word is compared only for case, hyphens and spaces, never letter by letter."""

_SEPARATORS: Final = str.maketrans("-_", "  ")


def did_you_mean(word: str, choices: Iterable[str]) -> str | None:
    """The one of `choices` most like `word`, or None when none is like it.

    Case, and hyphens, underscores and spaces, make no difference. Beyond that a letter may be
    missing, added, wrong, or swapped with its neighbour: none in a word of one or two letters,
    one in up to five, two in up to nine, three in longer words. The same answer comes whatever
    the order of `choices`.
    """
    plain = _plain(word)
    best: tuple[int, str] | None = None
    for choice in choices:
        away = _apart(plain, _plain(choice), _allowed(plain))
        if away is not None and (best is None or (away, choice) < best):
            best = (away, choice)
    return best[1] if best else None


def phrase(word: str, choices: Iterable[str]) -> str:
    """The sentence to put after "unknown word": "Did you mean 'x'?".

    When nothing is close and the choices are few, it lists them; when they are many it is "".
    """
    known = sorted(set(choices))
    if likely := did_you_mean(word, known):
        return f"Did you mean '{likely}'?"
    if not known or len(known) > MOST_CHOICES_LISTED:
        return ""
    return f"Write {_one_of(known)}."


def _one_of(choices: list[str]) -> str:
    *others, last = [f"'{choice}'" for choice in choices]
    return f"{', '.join(others)} or {last}" if others else last


def _plain(word: str) -> str:
    # What is cut off cannot matter: a word that long has no near neighbour.
    return " ".join(word[: LONGEST_WORD * 4].translate(_SEPARATORS).casefold().split())


def _allowed(word: str) -> int:
    """How many slips of the hand a word of this length may hold and still be known."""
    length = len(word)
    if length <= 2 or length > LONGEST_WORD:
        return 0
    return 1 if length <= 5 else 2 if length <= 9 else 3


def _apart(one: str, other: str, allowed: int) -> int | None:
    """How many slips part two words, or None when more than are `allowed`."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > allowed or not allowed:
        return None
    # Each letter that only one word has costs a slip: this spares most words the slow count.
    if len(set(one) - set(other)) > allowed:
        return None
    return _slips(one, other, allowed)


def _slips(one: str, other: str, allowed: int) -> int | None:
    """The optimal string alignment distance, row by row, given up once it passes `allowed`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at in range(1, len(one) + 1):
        before, row = row, _next_row(one, other, at, before, row)
        if min(row) > allowed:
            return None
    return row[-1] if row[-1] <= allowed else None


def _next_row(one: str, other: str, at: int, before: list[int], row: list[int]) -> list[int]:
    """The distances of the first `at` letters of `one` to each beginning of `other`."""
    new = [at]
    letter = one[at - 1]
    for n, opposite in enumerate(other, start=1):
        cost = min(row[n] + 1, new[n - 1] + 1, row[n - 1] + (letter != opposite))
        if at > 1 and n > 1 and letter == other[n - 2] and one[at - 2] == opposite:
            cost = min(cost, before[n - 2] + 1)
        new.append(cost)
    return new

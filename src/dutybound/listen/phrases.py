"""Phrases to listen for, written as people say them.

    want to die                 the words, one after the other
    want/wants to die           one of some words
    {he} .. hit/hits {me}       `{name}` is one of a named group; `..` up to three other words, `....` seven
    out all? night              a word that may be left out

A phrase does not reach across the end of a sentence.  Small words that change nothing ("just", "the") are
left out on both sides.  A phrase that has no "not" of its own is not heard where one denies it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

NOT = frozenset(
    (
        *("never", "not", "no", "nobody", "none", "neither", "without", "isnt", "arent", "wasnt"),
        *("werent", "dont", "doesnt", "didnt", "hasnt", "havent", "hadnt", "wouldnt", "wont"),
    )
)
_LINKS = frozenset(
    (
        *("feel", "feeling", "feels", "been", "being", "be", "have", "having", "has", "had", "got"),
        *("any", "current", "thought", "thoughts", "of", "about", "think", "thinking", "believe"),
        *("i", "he", "she", "actively", "currently", "am", "is", "was"),
    )
)
_GAPS = {"..": 3, "....": 7}
_WORD = "[a-z0-9]+"
_DENIED_WITHIN = 4


@dataclass(frozen=True)
class Phrase:
    """Something to listen for: its pattern, and the words that a text must have for it to be there."""

    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    says_not: bool

    def spans(self, said: str) -> Iterator[tuple[int, int]]:
        """Where it is said, unless it is denied there."""
        for match in self.pattern.finditer(said):
            if self.says_not or not _denied(said[: match.start()]):
                yield match.span()

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can have it: quick, and asked before `spans`."""
        for need in self.needs:  # noqa: SIM110 -- asked hundreds of times a text
            if words.isdisjoint(need):
                return False
        return True


def _denied(before: str) -> bool:
    """Whether what stands before takes back what comes: "I am not feeling", "no thoughts of"."""
    for word in reversed(before.split()[-_DENIED_WITHIN:]):
        if word in NOT:
            return True
        if word not in _LINKS:
            return False
    return False


def phrases(
    lines: Iterable[str], groups: Mapping[str, str], *, heed_denials: bool = True
) -> tuple[Phrase, ...]:
    """The phrases of some lines.  KeyError for a group that is not there.

    Without `heed_denials` a phrase is heard where it is denied as well.
    """
    return tuple(_phrase(line, groups, heed_denials=heed_denials) for line in lines)


def _phrase(line: str, groups: Mapping[str, str], *, heed_denials: bool) -> Phrase:
    steps = line.split()
    needed = (step for step in steps if step not in _GAPS and not step.endswith("?"))
    needs = [frozenset(choices(step, groups)) for step in needed]
    says_not = not heed_denials or any(not NOT.isdisjoint(need) for need in needs)
    parts = (_part(step, groups, says_not=says_not) for step in steps)
    return Phrase(re.compile("".join(parts)), tuple(sorted(needs, key=len)), says_not)


def choices(step: str, groups: Mapping[str, str]) -> list[str]:
    """The words that may stand in one place of a phrase; none for a gap."""
    if step in _GAPS:
        return []
    options = step.removesuffix("?").split("/")
    named = (groups[one[1:-1]].split() if one.startswith("{") else [one] for one in options)
    return [word for some in named for word in some]


def _part(step: str, groups: Mapping[str, str], *, says_not: bool) -> str:
    if step in _GAPS:
        unless = "" if says_not else f"(?!(?:{'|'.join(sorted(NOT))}) )"
        return f"(?: {unless}{_WORD}){{0,{_GAPS[step]}}}?"
    word = f" (?:{_any_of(choices(step, groups))})(?= )"
    return f"(?:{word})?" if step.endswith("?") else word


def _any_of(words: Iterable[str]) -> str:
    """A pattern for some words, by their first letters: many alternatives in a row are slow."""
    by_letter = groupby(sorted(set(words)), key=itemgetter(0))
    tails = ((letter, "|".join(word[1:] for word in some)) for letter, some in by_letter)
    return "|".join(f"{letter}(?:{tail})" for letter, tail in tails)


def words_of(listened_for: Iterable[Phrase]) -> frozenset[str]:
    """Every word that some phrases listen for."""
    return frozenset(word for phrase in listened_for for need in phrase.needs for word in need)


def as_said(words: Iterable[str]) -> str:
    """Words in the form that patterns are matched against."""
    return f" {' '.join(words)} "

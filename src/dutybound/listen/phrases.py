"""Phrases to listen for, written as people say them.

    want to die                 the words, one after the other
    want/wants to die           one of some words
    {he} .. hit/hits {me}       `{name}` is one of a named group; `..` up to three other words, `....` seven

A phrase does not reach across the end of a sentence.  Small words that change nothing ("just", "the") are
left out on both sides.  A phrase that has no "not" of its own is not heard where one denies it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dutybound.listen.hearing import BREAK

NOT = frozenset(
    "never not no nobody none neither isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt "
    "wouldnt without wont".split()
)
_LINKS = frozenset(
    "feel feeling feels been being be have having has had got any current thought thoughts of about "
    "think thinking believe i he she actively currently am is was any".split()
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
        return not any(words.isdisjoint(need) for need in self.needs)


def _denied(before: str) -> bool:
    """Whether what stands before takes back what comes: "I am not feeling", "no thoughts of"."""
    for word in reversed(before.split()[-_DENIED_WITHIN:]):
        if word in NOT:
            return True
        if word not in _LINKS:
            return False
    return False


def phrases(lines: Iterable[str], groups: Mapping[str, str]) -> tuple[Phrase, ...]:
    """The phrases of some lines.  KeyError for a group that is not there."""
    return tuple(_phrase(line, groups) for line in lines)


def _phrase(line: str, groups: Mapping[str, str]) -> Phrase:
    steps = line.split()
    choices = [_choices(step, groups) for step in steps if step not in _GAPS]
    says_not = any(not NOT.isdisjoint(choice) for choice in choices)
    parts = (_part(step, groups, says_not=says_not) for step in steps)
    return Phrase(re.compile("".join(parts)), tuple(map(frozenset, choices)), says_not)


def _choices(step: str, groups: Mapping[str, str]) -> list[str]:
    options = step.split("/")
    return [
        word for one in options for word in (groups[one[1:-1]].split() if one[0] == "{" else [one])
    ]


def _part(step: str, groups: Mapping[str, str], *, says_not: bool) -> str:
    if step in _GAPS:
        unless = "" if says_not else f"(?!(?:{'|'.join(sorted(NOT))}) )"
        return f"(?: {unless}{_WORD}){{0,{_GAPS[step]}}}?"
    return f" (?:{'|'.join(_choices(step, groups))})(?= )"


def words_of(listened_for: Iterable[Phrase]) -> frozenset[str]:
    """Every word that some phrases listen for."""
    return frozenset(word for phrase in listened_for for need in phrase.needs for word in need)


def as_said(words: Iterable[str]) -> str:
    """Words in the form that patterns are matched against."""
    return f" {' '.join(words)} ".replace(f" {BREAK} ", f" {BREAK} ")

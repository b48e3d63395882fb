"""Does what somebody typed speak of danger?

It listens for phrases (`signs`), so it is quick, always answers the same, and can be read and mended by
anybody.  It is made to miss little rather than to be right each time: to be shown a page of help that one
does not need costs a moment.  It passes no verdict, knows no law, keeps nothing and sends nothing.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from dutybound.listen.hearing import nearly, plain_words
from dutybound.listen.phrases import Phrase, as_said, phrases, words_of
from dutybound.listen.signs import GROUPS, control, harm, life, missing, nothing, self_harm

LONGEST = 20_000
"""How many characters are listened to; what a box on a page holds is far less."""


class Danger(Enum):
    """What somebody may need help with before anything else, the most urgent first."""

    LIFE = "life"
    SELF_HARM = "self-harm"
    HARM = "harm"
    CONTROL = "control"
    MISSING = "missing"


_LISTENED_FOR = {
    Danger.LIFE: life.PHRASES,
    Danger.SELF_HARM: self_harm.PHRASES,
    Danger.HARM: harm.PHRASES,
    Danger.CONTROL: control.PHRASES,
    Danger.MISSING: missing.PHRASES,
}


def signs_of_danger(text: str) -> tuple[Danger, ...]:
    """The kinds of danger that a text may speak of, the most urgent first; empty where there is no sign."""
    words, said = _heard(text)
    innocent: list[tuple[int, int]] | None = None
    found = []
    for danger, listened_for in _compiled().items():
        for phrase in listened_for:
            if not phrase.may_be_in(words):
                continue
            spans = list(phrase.spans(said))
            if spans and innocent is None:
                innocent = _innocent(words, said)
            if any(not _mostly_within(span, innocent or []) for span in spans):
                found.append(danger)
                break
    return tuple(found)


def _heard(text: str) -> tuple[frozenset[str], str]:
    known, near = _vocabulary()
    words = plain_words(text[:LONGEST], known, near)
    return frozenset(words), as_said(words)


def _innocent(words: frozenset[str], said: str) -> list[tuple[int, int]]:
    return [
        match.span()
        for phrase in _innocent_phrases()
        if phrase.may_be_in(words)
        for match in phrase.pattern.finditer(said)
    ]


def _mostly_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    start, end = span
    return any(2 * (min(end, last) - max(start, first)) >= end - start for first, last in others)


@cache
def _compiled() -> dict[Danger, tuple[Phrase, ...]]:
    return {danger: phrases(lines, GROUPS) for danger, lines in _LISTENED_FOR.items()}


@cache
def _innocent_phrases() -> tuple[Phrase, ...]:
    return phrases(nothing.PHRASES, GROUPS)


@cache
def _vocabulary() -> tuple[frozenset[str], dict[str, str]]:
    listened_for = [phrase for group in _compiled().values() for phrase in group]
    known = words_of([*listened_for, *_innocent_phrases()])
    return known, nearly(known)

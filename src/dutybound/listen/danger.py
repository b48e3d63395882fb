"""Whether what somebody typed speaks of danger.

It listens for phrases (`signs`), and for what sounds like answers that spoke of danger (`likeness`).  So it
is quick, always answers the same, and can be read and mended by anybody.  It is made to miss little rather
than to be right each time: to be shown a page of help that one does not need costs a moment.  It still
misses much (`docs/safety.md` gives the numbers), so a way to help stands on every page and hangs on nothing
that is typed.  It passes no verdict, knows no law, keeps nothing and sends nothing.
"""

from __future__ import annotations

from enum import Enum
from functools import cache, cached_property

from dutybound.listen.hearing import Near, nearly, plain_words
from dutybound.listen.likeness import Weights, is_like_danger, weights_of
from dutybound.listen.phrases import Phrase, as_said, phrases, words_of
from dutybound.listen.signs import lines, pairs

LONGEST = 20_000
"""How many characters are listened to; what a box on a page holds is far less."""
_MOST = 0.55
"""A sign of which more than this part is said in an innocent phrase is none."""


class Danger(Enum):
    """What somebody may need help with before anything else, the most urgent first."""

    LIFE = "life"
    SELF_HARM = "self-harm"
    HARM = "harm"
    CONTROL = "control"
    MISSING = "missing"
    UNSURE = "unsure"
    """It sounds like danger; of which kind is not known."""


def signs_of_danger(text: str) -> tuple[Danger, ...]:
    """The kinds of danger that a text may speak of, the most urgent first; empty where there is no sign."""
    heard = _Heard(text)
    found = (danger for danger, some in _listened_for().items() if any(map(heard.tells, some)))
    return tuple(found) or heard.likeness


_NO_PHRASES = frozenset({Danger.UNSURE})


class _Heard:
    """One text, while it is listened to."""

    def __init__(self, text: str) -> None:
        known, near = _vocabulary()
        self.in_order = plain_words(text[:LONGEST], known, near)
        self.words = frozenset(self.in_order)
        self.said = as_said(self.in_order)

    @property
    def likeness(self) -> tuple[Danger, ...]:
        return (Danger.UNSURE,) if is_like_danger(self.in_order, _weights()) else ()

    def tells(self, phrase: Phrase) -> bool:
        return phrase.may_be_in(self.words) and any(
            not self._is_innocent(*span) for span in phrase.spans(self.said)
        )

    def _is_innocent(self, start: int, end: int) -> bool:
        most = _MOST * (end - start)
        return any(min(end, last) - max(start, first) > most for first, last in self._innocent)

    @cached_property
    def _innocent(self) -> list[tuple[int, int]]:
        possible = (phrase for phrase in _innocent_phrases() if phrase.may_be_in(self.words))
        return [match.span() for phrase in possible for match in phrase.pattern.finditer(self.said)]


@cache
def _listened_for() -> dict[Danger, tuple[Phrase, ...]]:
    groups = pairs("groups")
    names = {
        danger: danger.value.replace("-", "_") for danger in Danger if danger not in _NO_PHRASES
    }
    return {danger: phrases(lines(name), groups) for danger, name in names.items()}


@cache
def _innocent_phrases() -> tuple[Phrase, ...]:
    return phrases(lines("nothing"), pairs("groups"))


@cache
def _vocabulary() -> tuple[frozenset[str], Near]:
    listened_for = [phrase for group in _listened_for().values() for phrase in group]
    known = words_of([*listened_for, *_innocent_phrases()])
    return known, nearly(known)


@cache
def _weights() -> Weights:
    known, near = _vocabulary()
    return weights_of(lambda text: plain_words(text, known, near))

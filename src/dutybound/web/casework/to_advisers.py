"""Speaking to an adviser of what the rulebook and the vocabulary say to a family."""

from __future__ import annotations

import re
from functools import lru_cache

from dutybound.letters.voice import Sender, Voice

_ADVISER = Voice(Sender.ADVISER)
_SAID = re.compile(r"(“[^”]*[.?!]”)")
"""Somebody's own words, which stay; the name of a rule in quotation marks has no full stop."""
_SENTENCES = re.compile(r"(?<=[.!?:;] )|(?<=“)")
_SENT = re.compile(r"\bbefore you send it\b")


@lru_cache(maxsize=8192)
def to_adviser(text: str) -> str:
    """The same, where "you" are the family: "You were told" is "The family were told"."""
    pieces = _SAID.split(_SENT.sub("before it is sent", text))
    return "".join(one if _SAID.fullmatch(one) else _turned(one) for one in pieces)


def _turned(text: str) -> str:
    return "".join(map(_ADVISER.turn, _SENTENCES.split(text)))

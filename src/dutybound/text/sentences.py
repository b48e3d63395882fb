"""Where one sentence ends and the next begins, in British prose as councils and parents write it.

It cuts only between words, so that no word is lost: the sentences, joined by spaces, are the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dutybound.text.blocks import words

LONGEST = 3_000
"""Characters: what goes on for longer without an end is cut between two words."""

_OPENING = "\"'“‘«([{"
_CLOSING = "\"'”’»)]}"
_TITLES = "mr mrs ms miss mx dr prof rev sr jr st hon rt cllr"
_BEFORE_NUMBERS = (
    "no nos p pp para paras s ss sec sch art arts reg regs r rr ch vol fig pt cl ed eds"
)
_IN_SENTENCES = "e.g eg i.e ie cf vs v approx incl esp viz viz al c ca tel ext min max hrs"
_DAYS_AND_MONTHS = (
    "mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sept sep oct nov dec"
)
_NEVER_LAST = words(f"{_TITLES} {_IN_SENTENCES}")
"""Abbreviations that no sentence ends with."""
_LAST_UNLESS_NUMBER = words(f"{_BEFORE_NUMBERS} {_DAYS_AND_MONTHS}")
"""Those that something in figures or a lone letter follows: "No. 5", "para. 3", "12 Oct. 2026"."""
_LAST_IF_OPENED = words("etc a.m p.m ltd co inc plc dept est asap")
"""Those that end a sentence where the next word could open one."""
_OPENERS = words(
    "a all an and any as at but by each every for he her his how however i if in it its many my no not on "
    "once only or our please she so some such that the their there these they this those to under we what "
    "when where which while who why with you your"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?")
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.\d{1,3}){0,4}[.)\]]+")
_FIGURE = re.compile(r"[(\[]?[\d£€$]")


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with single spaces between its words."""
    return [" ".join(run) for run in _runs(text.split())]


def _runs(said: list[str]) -> Iterator[list[str]]:
    run: list[str] = []
    length = 0
    for place, word in enumerate(said):
        run.append(word)
        length += len(word) + 1
        after = said[place + 1] if place + 1 < len(said) else ""
        if not after or length + len(after) > LONGEST or _ends(run, word, after):
            yield run
            run, length = [], 0


def _ends(run: list[str], word: str, after: str) -> bool:
    """Whether a sentence ends with a word, before another."""
    core = word.rstrip(_CLOSING)
    if not core or core[-1] not in ".!?…" or not _may_open(after):
        return False
    if core[-1] in "!?":
        return True
    if len(run) == 1 and _ENUMERATOR.fullmatch(word):
        return False
    return not _is_abbreviation(core.rstrip(".…").lstrip(_OPENING), core, after)


def _may_open(word: str) -> bool:
    """A capital, a figure or an opening mark before one; a bullet is not a word of any sentence."""
    bare = word.lstrip(_OPENING)
    return bool(bare) and (bare[0].isupper() or bare[0].isdigit() or bare[0] in "£€$•●")


def _names_a_place(word: str) -> bool:
    """A figure or a lone letter: what stands after "section", "page" or "number"."""
    return bool(_FIGURE.match(word)) or len(word.strip("().,;:")) == 1


def _is_abbreviation(stem: str, core: str, after: str) -> bool:
    if core.endswith(("..", "…")):
        return False
    low = stem.casefold()
    if low in _NEVER_LAST:
        return True
    if low in _LAST_UNLESS_NUMBER and _names_a_place(after):
        return True
    if low in _LAST_IF_OPENED or _INITIALS.fullmatch(f"{stem}."):
        return low != "i" and after.lstrip(_OPENING).rstrip(",").casefold() not in _OPENERS
    return False

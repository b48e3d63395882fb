"""People named in words that would be published.

Nothing here knows who is an officer and who a poet: whatever looks like somebody's name, address or number is
told, and a person decides.  It would rather tell too much.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib.resources import files

_WORD = r"(?:[OD]['’])?[A-ZÀ-Þ][a-zß-ÿ]+(?:['’-][A-ZÀ-Þ]?[a-zß-ÿ]+)*"
_LETTERS = r" +(?:[A-Z]\.? +)*"
_TITLES = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Cllr|Councillor|Rev"
_ROLES = (
    "officer|manager|director|worker|lead|head|ask for|contact|speak to|call|email|e-mail|ring|"
    "write to|signed"
)
_TITLED = re.compile(rf"\b(?:{_TITLES})\.?{_LETTERS}{_WORD}")
_ROLE = re.compile(rf"\b(?i:{_ROLES})[:,]? +(?P<name>{_WORD}(?:{_LETTERS}{_WORD})?)")
_TWO = re.compile(rf"\b(?P<name>(?P<first>{_WORD}){_LETTERS}(?P<last>{_WORD}))")
_LOUD = re.compile(r"\b[A-ZÀ-Þ]{3,}\b")
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<!\d)(?:\+44|0)[\d ()-]{8,14}\d(?!\d)")


def people_in(text: str, not_names: Collection[str] = ()) -> tuple[str, ...]:
    """What looks like a person's name, e-mail address or telephone number, each once."""
    known = {" ".join(name.casefold().split()) for name in not_names}
    found = dict.fromkeys(" ".join(name.split()) for name in _found(text))
    return tuple(name for name in found if name.casefold() not in known)


def _found(text: str) -> Iterator[str]:
    text = _LOUD.sub(lambda match: match.group().title(), text)
    for pattern in (_TITLED, _MAIL, _PHONE):
        yield from (match.group() for match in pattern.finditer(text))
    for match in _ROLE.finditer(text):
        if _is_name(match["name"]):
            yield match["name"]
    yield from _named(text)


def _is_name(name: str) -> bool:
    """Of what stands after a role: one word is a name if it is a first name, two unless they name a body."""
    return not _is_of_a_body(name) and (" " in name or name.casefold() in first_names())


def _named(text: str) -> Iterator[str]:
    """Two words with capitals, of which the first is a first name."""
    start = 0
    while match := _TWO.search(text, start):
        is_name = match["first"].casefold() in first_names() and not _is_of_a_body(match["last"])
        if is_name:
            yield match["name"]
        start = match.end() if is_name else match.end("first")


def _is_of_a_body(name: str) -> bool:
    return any(word.casefold() in words_of_bodies() for word in name.split())


@cache
def first_names() -> frozenset[str]:
    """First names that people in England have, in small letters."""
    return _words("first_names.txt")


@cache
def words_of_bodies() -> frozenset[str]:
    """Words that stand in the names of teams, laws, places and days, in small letters."""
    return _words("words_of_bodies.txt")


def _words(file: str) -> frozenset[str]:
    text = files(__package__).joinpath(file).read_text(encoding="utf-8")
    return frozenset(text.split())

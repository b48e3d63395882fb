"""People named in words that would be published.

Nothing here knows who is an officer and who a poet: whatever looks like somebody's name, address or number is
told, and a person decides.  It would rather tell too much.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib.resources import files

_WORD = r"[A-ZÀ-Þ][a-zß-ÿ]+(?:['’-][A-ZÀ-Þ]?[a-zß-ÿ]+)*"
_TITLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Cllr|Councillor|Rev)\.? +(?:[A-Z]\.? +)*{_WORD}"
)
_ROLE = re.compile(
    rf"\b(?:[Oo]fficer|[Mm]anager|[Dd]irector|[Ww]orker|[Ll]ead|[Hh]ead|[Aa]sk for|[Cc]ontact|[Ss]peak to|[Cc]all|"
    rf"[Ee]-?mail|[Rr]ing|[Ww]rite to|[Ss]igned)[:,]? +(?P<name>{_WORD} +(?:[A-Z]\.? +)*{_WORD})"
)
_TWO = re.compile(rf"\b(?P<name>(?P<first>{_WORD}) +(?:[A-Z]\.? +)*(?P<last>{_WORD}))")
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
    return any(word.casefold() in _BODIES for word in name.split())


@cache
def first_names() -> frozenset[str]:
    """First names that people in England have, in small letters."""
    text = files(__package__).joinpath("first_names.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


_BODIES = frozenset(
    """act area assessment authority board borough bureau care carers centre child children church city club
    college commission committee community council county court department directorate disabilities disability
    disabled district duty early education ehc england english families family forum foundation front group
    guide health help home hospital house hub information lane local members monday national needs nhs offer
    office ombudsman panel park parent parents park people plan plans policy practice primary programme
    protocol regulations road safeguarding school schools secondary section send service services short social
    society south north east west street support team together transport tribunal trust tuesday unit university
    wednesday thursday friday saturday sunday january february march april may june july august september
    october november december working young youth""".split()
)

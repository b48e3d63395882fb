"""What looks personal in a text that everybody will read.

It would rather tell too much, and it misses what has no such look: a story that a neighbour would know
again, a name in small letters, a rare condition with a place and a month.  So another adviser reads it too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from dutybound.audit.publishing.names import first_names, people_in
from dutybound.web.casework.cases.changing import name_of
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.people.models import Colleague

_SHORTEST_NAME = 3
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_LOOKS: dict[str, str] = {
    "the number of a case": r"\b[2-9BCDFGHJKMNPQRTVWXYZ]{3}-[2-9BCDFGHJKMNPQRTVWXYZ]{3}\b",
    "a postcode": r"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b",
    "an NHS number or another long number": r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)",
    "a day": rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS})\b"
    rf"|\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b",
    "a web address": r"\bhttps?://|\bwww\.",
}
_PATTERNS = {what: re.compile(pattern) for what, pattern in _LOOKS.items()}
_CAPITALISED = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][a-z]{2,}\b")
_MONTH = re.compile(rf"^(?:{_MONTHS})$")


def looks_personal(texts: Iterable[str], not_names: Collection[str] = ()) -> list[str]:
    """A sentence for each thing that looks as if it were about somebody; none is no proof."""
    return list(dict.fromkeys(found for text in texts for found in _found(text, not_names)))


def _found(text: str, not_names: Collection[str]) -> Iterator[str]:
    """Numbers and addresses always; what looks like a name unless it is said to be none."""
    for what, pattern in _PATTERNS.items():
        yield from (f"“{match[0]}” looks like {what}." for match in pattern.finditer(text))
    said = {one.casefold() for one in not_names}
    for name in (*people_in(text), *_first_names(text)):
        if name.casefold() not in said or "@" in name or any(map(str.isdigit, name)):
            yield f"“{name}” looks like somebody’s name, or a way to reach somebody."


def _first_names(text: str) -> Iterator[str]:
    """First names inside a sentence; a month is none."""
    for match in _CAPITALISED.finditer(text):
        if match[0].casefold() in first_names() and not _MONTH.match(match[0]):
            yield match[0]


def names_of_cases(
    texts: Iterable[str], who: Colleague, not_names: Collection[str] = ()
) -> list[str]:
    """A sentence for each case that somebody sees whose name stands in a text."""
    whole, said = "\n".join(texts), {one.casefold() for one in not_names}
    cases = CaseFile.objects.seen_by(who).filter(key__isnull=False).defer("sealed")
    names = {name_of(case).strip() for case in cases.iterator()}
    return [
        f"“{name}” is what the desk calls a case."
        for name in sorted(names)
        if len(name) >= _SHORTEST_NAME and name.casefold() not in said and _has(whole, name)
    ]


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None

"""A document as plain data between the process that reads a file and the one that asked for it.

Only numbers, words and lists travel, never objects; what comes back is read as if a stranger had sent it.
"""

from __future__ import annotations

import json
from typing import Any

from dutybound.text.clauses import Clause, Document, Joined, Place, Unread

_JOINED = list(Joined)
_FLAGS = ("is_heading", "is_item", "quoted", "is_cell")


class BadAnswer(ValueError):
    """What came back is no document."""


def packed(read: Document | Unread) -> bytes:
    """A document, or why there is none, as JSON.  Headings and lead-ins are told once, then by number."""
    if isinstance(read, Unread):
        return json.dumps({"why": read.why}).encode()
    paths: dict[tuple[str, ...], int] = {}
    clauses = [_row(clause, paths) for clause in read.clauses]
    told = {
        "title": read.title,
        "links": read.links,
        "pages": read.pages,
        "cut": read.cut,
        "paths": list(paths),
        "clauses": clauses,
    }
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode()


def _row(clause: Clause, paths: dict[tuple[str, ...], int]) -> list[object]:
    flags = sum(getattr(clause, name) << bit for bit, name in enumerate(_FLAGS))
    return [
        clause.text,
        clause.whole if clause.whole != clause.text else "",
        clause.place.paragraph,
        clause.place.page or 0,
        paths.setdefault(clause.headings, len(paths)),
        paths.setdefault(clause.lead_ins, len(paths)),
        _JOINED.index(clause.joined),
        flags,
        clause.in_list,
        clause.number,
    ]


def unpacked(data: bytes, name: str) -> Document | Unread:
    """What `packed` packed.  BadAnswer where it is anything else."""
    try:
        told = json.loads(data)
        if "why" in told:
            return Unread(name, _words(told["why"]))
        paths = [tuple(map(_words, path)) for path in told["paths"]]
        clauses = tuple(_clause(row, paths) for row in told["clauses"])
        links = tuple((_words(address), _words(words)) for address, words in told["links"])
        return Document(
            name, _words(told["title"]), clauses, links, _number(told["pages"]), _words(told["cut"])
        )
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise BadAnswer(str(error)) from error


def _clause(row: list[Any], paths: list[tuple[str, ...]]) -> Clause:
    text, whole, paragraph, page, headings, lead_ins, joined, flags, in_list, number = row
    said = {name: bool(_number(flags) >> bit & 1) for bit, name in enumerate(_FLAGS)}
    return Clause(
        text=_words(text),
        place=Place(_number(paragraph), _number(page) or None),
        whole=_words(whole),
        headings=paths[_number(headings)],
        lead_ins=paths[_number(lead_ins)],
        joined=_JOINED[_number(joined)],
        in_list=_number(in_list),
        number=_words(number),
        **said,
    )


def _words(said: object) -> str:
    if not isinstance(said, str):
        raise BadAnswer("words are missing")
    return said


def _number(said: object) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or said < 0:
        raise BadAnswer("a number is missing")
    return said

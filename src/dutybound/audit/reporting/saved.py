"""A run that was kept as JSON, read again: to compare it with another, or to publish it.

A stranger may have written the file, so all that is used of it is looked at first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from dutybound.audit.categories import Category
from dutybound.audit.errors import BadRun
from dutybound.audit.findings import Answer, Presence
from dutybound.audit.reporting.as_json import VERSION
from dutybound.text import Place

_T = TypeVar("_T")
MOST_BYTES = 200_000_000
TOO_BIG = "'{name}' is larger than {most:,} bytes."


@dataclass(frozen=True, slots=True)
class SavedSource:
    """A source as it was cited.  `url` is "" where there is none."""

    words: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class SavedRescue:
    """The clause that changes an answer."""

    quote: str
    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class SavedFinding:
    """A finding as it was kept."""

    category: Category
    answer: Answer
    document: str
    quote: str
    place: Place
    headings: tuple[str, ...]
    why: str
    would_change: str
    rules: tuple[str, ...]
    sources: tuple[SavedSource, ...]
    rescued_by: SavedRescue | None
    confidence: float
    better_wording: str


@dataclass(frozen=True, slots=True)
class SavedItem:
    """A thing that was looked for, as it was kept."""

    item: str
    title: str
    presence: Presence
    why: str
    category: Category | None
    rule: str
    sources: tuple[SavedSource, ...]
    document: str
    quote: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run as it was kept.  `read` holds the pages of each document, `digest` the SHA-256 of the file."""

    profile: str
    findings: tuple[SavedFinding, ...]
    items: tuple[SavedItem, ...]
    read: Mapping[str, int]
    unread: Mapping[str, str]
    hashes: Mapping[str, str]
    program: str
    rulebook: str
    detectors: str
    digest: str

    @property
    def pages(self) -> int:
        """How many pages were read."""
        return sum(self.read.values())


def load_run(path: Path) -> SavedRun:
    """A run from its file.  BadRun where that cannot be read, or holds something else."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadRun(f"'{path}' cannot be read: {error.strerror or error}.") from None
    if len(data) > MOST_BYTES:
        raise BadRun(TOO_BIG.format(name=path, most=MOST_BYTES))
    return read_run(data, str(path))


def read_run(data: bytes, name: str) -> SavedRun:
    """A run from its JSON; `name` is told where something is wrong."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise BadRun(
            f"'{name}' is not JSON. Make it with 'dutybound audit --format json'."
        ) from None
    version = told.get("version") if isinstance(told, dict) else None
    if version != VERSION or "profile" not in told:
        raise BadRun(f"'{name}' is no run of an audit of version {VERSION}.")
    try:
        return _run(told, sha256(data).hexdigest())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadRun(f"'{name}' was changed, or is broken: {_what(error)}.") from None


def _what(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _run(told: Mapping[str, Any], digest: str) -> SavedRun:
    receipt = told["receipt"]
    return SavedRun(
        profile=_text(told["profile"]),
        findings=_all(told["findings"], _finding),
        items=_all(told["items"], _item),
        read={_text(one["name"]): _number(one["pages"]) for one in told["documents"]},
        unread={_text(one["name"]): _text(one["why"]) for one in told["unread"]},
        hashes={_text(name): _text(value) for name, value in receipt["documents"].items()},
        program=_text(receipt["program"]),
        rulebook=_text(receipt["rulebook"]["version"]),
        detectors=_text(receipt["detectors"]),
        digest=digest,
    )


def _finding(told: Mapping[str, Any]) -> SavedFinding:
    return SavedFinding(
        category=Category(told["category"]),
        answer=Answer(told["answer"]),
        document=_text(told["document"]),
        quote=_text(told["quote"]),
        place=_place(told["place"]),
        headings=_all(told["headings"], _text),
        why=_text(told["why"]),
        would_change=_text(told["would_change"]),
        rules=_all(told["rules"], _text),
        sources=_all(told["sources"], _source),
        rescued_by=_rescue(told["rescued_by"]) if told["rescued_by"] is not None else None,
        confidence=_share(told["confidence"]),
        better_wording=_text(told["better_wording"]),
    )


def _item(told: Mapping[str, Any]) -> SavedItem:
    category, place = told["category"], told["place"]
    return SavedItem(
        item=_text(told["item"]),
        title=_text(told["title"]),
        presence=Presence(told["presence"]),
        why=_text(told["why"]),
        category=None if category is None else Category(category),
        rule=_text(told["rule"] or ""),
        sources=_all(told["sources"], _source),
        document=_text(told["document"] or ""),
        quote=_text(told["quote"] or ""),
        place=None if place is None else _place(place),
    )


def _rescue(told: Mapping[str, Any]) -> SavedRescue:
    return SavedRescue(_text(told["quote"]), _place(told["place"]), _text(told["why"]))


def _source(told: Mapping[str, Any]) -> SavedSource:
    url = _text(told["url"] or "")
    if url and not url.startswith("https://"):
        raise ValueError("an address of a source begins with https://")
    return SavedSource(_text(told["words"]), url)


def _place(told: Mapping[str, Any]) -> Place:
    page = told["page"]
    return Place(_number(told["paragraph"]), None if page is None else _number(page))


def _all(told: object, read: Callable[[Any], _T]) -> tuple[_T, ...]:
    if not isinstance(told, list):
        raise TypeError("a list is missing")
    return tuple(map(read, told))


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError(f"{told!r} is not a text")
    return told


def _number(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or told < 0:
        raise TypeError(f"{told!r} is not a whole number")
    return told


def _share(told: object) -> float:
    if not isinstance(told, int | float) or isinstance(told, bool) or not 0 <= told <= 1:
        raise TypeError(f"{told!r} is not between 0 and 1")
    return float(told)

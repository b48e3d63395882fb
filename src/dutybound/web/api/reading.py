"""Reading what was sent, with the case file's own reader: it refuses more than a model of the body could.

That reader keeps for each part of a document the line that it stands on.  A body is often all on one line, so
each part here gets a number of its own in place of its line, and an error's number leads back to a JSON
pointer and to the true line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from django.http import HttpRequest
from django.http.request import RawPostDataException, UnreadablePostError

from dutybound.case import CaseFileError, CaseFileProblems, case_from_node, errors
from dutybound.case.document import (
    Entry,
    Listing,
    Mapping,
    Node,
    Scalar,
    parse_document,
)
from dutybound.case.suggest import phrase
from dutybound.engine import Case
from dutybound.language import Rulebook
from dutybound.letters import Details
from dutybound.letters.details import details_from_node
from dutybound.web.api import refusals
from dutybound.web.api.limits import LONGEST_LIST, MOST_BYTES, MOST_ERRORS, MOST_MATTERS
from dutybound.web.api.refusals import Flaw, Refused
from dutybound.web.guard.limits import body_length

_NAME: Final = "the body"
_JSON: Final = "Send one JSON object (RFC 8259)."
_LINES: Final = re.compile(r"lines? (\d+(?: and \d+)*)")
_WITH_LINES: Final = (errors.Contradiction, errors.ImpossibleOrder)
_Read = TypeVar("_Read")


@dataclass(frozen=True)
class Place:
    """Where a part of a body stands."""

    pointer: str
    line: int


@dataclass(frozen=True)
class Part:
    """A part of a body: a node whose lines are numbers of places."""

    node: Node
    places: list[Place] = field(repr=False)

    def members(self, needed: tuple[str, ...], allowed: tuple[str, ...]) -> dict[str, Part]:
        """The parts of an object, by key.  Refused for a key that it has not, or one that is missing."""
        entries = _entries(self.node)
        known = (*needed, *allowed)
        wrong = [_unknown_key(entry, known) for entry in entries if entry.key.text not in known]
        found = {entry.key.text: Part(entry.value, self.places) for entry in entries}
        missing = [_missing(self.node, key) for key in needed if key not in found]
        if wrong or missing:
            raise self.unusable([*wrong, *missing])
        return found

    def texts(self) -> list[tuple[str, Part]]:
        """The texts of a list, each with its place.  Refused for anything that is no list of texts."""
        if not isinstance(self.node, Listing):
            raise self.wrong("This is a list of texts.", 'Write it as ["...", "..."].')
        return [(part.text(), part) for part in (Part(i, self.places) for i in self.node.items)]

    def text(self) -> str:
        """A text.  Refused for anything else."""
        if not isinstance(self.node, Scalar) or not self.node.quoted:
            raise self.wrong("This is one text.", "Write it in double quotation marks.")
        return self.node.text

    def wrong(self, what: str, instead: str = "") -> Refused:
        """The refusal of this part."""
        place = self.places[self.node.line]
        return refusals.unusable([Flaw(what, instead, place.pointer, place.line)])

    def unusable(self, problems: list[CaseFileError]) -> Refused:
        """The refusal for what the case file's reader says of this part."""
        told = [self._flaw(problem) for problem in problems[:MOST_ERRORS]]
        return refusals.unusable(told, len(problems))

    def read(self, reader: Callable[[Node], _Read]) -> _Read:
        """What a reader of the case file makes of this part.  Refused where it says that it cannot."""
        try:
            return reader(self.node)
        except CaseFileProblems as several:
            raise self.unusable(list(several.problems)) from None
        except CaseFileError as problem:
            raise self.unusable([problem]) from None

    def _flaw(self, problem: CaseFileError) -> Flaw:
        place = self.places[self.node.line if problem.line is None else problem.line]
        what = problem.what
        if isinstance(problem, _WITH_LINES):
            what = _LINES.sub(self._pointers, what)
        return Flaw(_sentence(what), problem.instead, place.pointer, place.line)

    def _pointers(self, found: re.Match[str]) -> str:
        numbers = (int(number) for number in found[1].split(" and "))
        return f"at {' and '.join(self.places[number].pointer for number in numbers)}"


@dataclass(frozen=True)
class Body(Part):
    """A whole body, with the hash that a case's receipt gives."""

    sha256: str = ""


# --- from a request to parts ------------------------------------------------------------------------


def bytes_of(request: HttpRequest) -> bytes:
    """The body of a request.  Refused if it is too large, of another type, or does not arrive."""
    if body_length(request) > MOST_BYTES:
        raise refusals.too_large(MOST_BYTES)
    packed = request.headers.get("Content-Encoding", "identity")
    if request.content_type != "application/json" or packed != "identity":
        raise refusals.wrong_type(_type_of(request))
    if "Content-Length" not in request.headers and "Transfer-Encoding" in request.headers:
        raise refusals.without_length()
    try:
        return request.body
    except (UnreadablePostError, RawPostDataException):
        raise refusals.unreadable(
            Flaw("The body did not arrive whole.", "Send it again.")
        ) from None


def _type_of(request: HttpRequest) -> str:
    if request.content_type == "application/json":
        return "compressed JSON"
    said = str(request.content_type or "")
    return errors.quoted(said) if said else "without a type"


def read_body(raw: bytes) -> Body:
    """A body as parts.  Refused if it is no JSON object, goes too deep, or repeats a key."""
    if not raw.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n").startswith(b"{"):
        what = "The body is empty." if not raw.strip() else "The body does not begin with '{'."
        raise refusals.unreadable(Flaw(what, _JSON))
    try:
        document = parse_document(raw, _NAME)
    except CaseFileError as problem:
        instead = _JSON if "YAML" in problem.instead else problem.instead
        flaw = Flaw(_sentence(problem.what), instead, line=problem.line)
        raise refusals.unreadable(flaw) from None
    places: list[Place] = []
    body = Body(_numbered(document.root, "", places), places, document.sha256)
    _refuse_long_lists(body)
    return body


def _numbered(node: Node, pointer: str, places: list[Place]) -> Node:
    """The same tree with numbers of places for lines."""
    number = len(places)
    places.append(Place(pointer, node.line))
    if isinstance(node, Listing):
        items = enumerate(node.items)
        return Listing(tuple(_numbered(i, f"{pointer}/{n}", places) for n, i in items), number)
    if isinstance(node, Mapping):
        entries = (_numbered_entry(entry, pointer, places) for entry in node.entries)
        return Mapping(tuple(entries), number)
    return replace(node, line=number)


def _numbered_entry(entry: Entry, pointer: str, places: list[Place]) -> Entry:
    inside = f"{pointer}/{entry.key.text.replace('~', '~0').replace('/', '~1')}"
    key = replace(entry.key, line=len(places))
    places.append(Place(inside, entry.key.line))
    return Entry(key, _numbered(entry.value, inside, places))


def _refuse_long_lists(body: Body) -> None:
    for node in _listings(body.node):
        if len(node.items) > LONGEST_LIST:
            raise Part(node, body.places).wrong(
                f"This list holds {len(node.items):,} things; the API takes {LONGEST_LIST}.",
                "Send less, or use the program itself.",
            )


def _listings(node: Node) -> Iterator[Listing]:
    if isinstance(node, Listing):
        yield node
    inside = node.items if isinstance(node, Listing) else [e.value for e in _entries(node)]
    for part in inside:
        yield from _listings(part)


def _entries(node: Node) -> tuple[Entry, ...]:
    return node.entries if isinstance(node, Mapping) else ()


def _unknown_key(entry: Entry, known: tuple[str, ...]) -> CaseFileError:
    what = f"there is no {errors.quoted(entry.key.text)} here."
    return errors.UnknownKey(_NAME, entry.key.line, what, phrase(entry.key.text, known))


def _missing(node: Node, key: str) -> CaseFileError:
    what = f"'{key}' is missing."
    return errors.MissingAnswer(_NAME, node.line, what, "/api/1/openapi.json says what it holds.")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- from parts to a case -----------------------------------------------------------------------------


def read_case(part: Part, law: Rulebook, *, as_of: str | None = None) -> Case:
    """The case that a part holds, as a file of its own would be read.

    `as_of` is a day that serves only where the case gives none of its own.
    """
    sections = {entry.key.text: entry for entry in _entries(part.node)}
    _refuse_other_versions(part, sections)
    _refuse_too_many_matters(part, sections, law)
    node = part.node
    if as_of is not None and "as_of" not in sections and isinstance(node, Mapping):
        given = Entry(
            Scalar("as_of", node.line, quoted=True), Scalar(as_of, node.line, quoted=True)
        )
        part = replace(part, node=replace(node, entries=(*node.entries, given)))
    case = part.read(lambda node: case_from_node(node, "the case", law))
    case.digest = part.sha256[:16] if isinstance(part, Body) else ""
    return case


def _refuse_other_versions(part: Part, sections: dict[str, Entry]) -> None:
    entry = sections.get("dutybound")
    if entry is None:
        raise part.wrong("This does not say that it is a case.", 'Begin it with "dutybound": 1.')
    value = entry.value
    if not isinstance(value, Scalar) or value.text.strip() != "1":
        raise Part(value, part.places).wrong(
            "We read version 1 of the case.", 'Write "dutybound": 1.'
        )


def _refuse_too_many_matters(part: Part, sections: dict[str, Entry], law: Rulebook) -> None:
    plurals = {matter.plural for matter in law.matters}
    found = [entry.value for name, entry in sections.items() if name in plurals]
    count = sum(len(node.items) if isinstance(node, Listing) else 1 for node in found)
    if count > MOST_MATTERS:
        raise part.wrong(
            f"This case has {count} matters; the API takes {MOST_MATTERS}.",
            "Keep one child to a case, or use the program itself.",
        )


def read_details(part: Part | None) -> Details:
    """A letter's details; none where nothing was sent."""
    if part is None:
        return Details()
    return part.read(lambda node: details_from_node(node, "the details"))

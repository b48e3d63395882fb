"""What a program cannot know, and whoever publishes an audit has to say: docs/audit.md has such a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from dutybound.audit.errors import NotPublished
from dutybound.case.document import Listing, Node, Scalar, read_document
from dutybound.case.document import Mapping as Group
from dutybound.days import Day, UnreadableDate, parse_span

_T = TypeVar("_T")

RATIONED = {
    "assessment": "an assessment of needs",
    "team": "a team",
    "service": "a service",
    "level": "a level of response",
    "nothing": "nothing",
}
FAILS = {
    "nothing": "nothing is offered",
    "another": "somebody else looks at the child's needs",
    "silent": "the text does not say what happens",
}
WHEN = {
    "before": "before an assessment",
    "after": "after an assessment",
    "silent": "at a time that the text does not name",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a document stood, and the day it was read there."""

    address: str = ""
    seen: Day | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """The gate question: what is rationed, what happens to a child who fails the test, when it is applied."""

    rationed: str = ""
    fails: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a person says of one finding: its number (from 1), its category, and what they looked for.

    `rescue` says where they looked for a clause that changes the answer and what they found; `leave_out`
    why the finding is not published ("" for one that is).
    """

    number: int
    category: str = ""
    gate: Gate | None = None
    rescue: str = ""
    leave_out: str = ""


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What a person says of one thing that is thin or was not found."""

    item: str
    looked: str = ""
    leave_out: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the authority said, and when; or that it was asked on a day, and had not answered by another."""

    asked: Day | None = None
    received: Day | None = None
    text: str = ""
    none_by: Day | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody who read it and answers for it."""

    name: str = ""
    role: str = ""
    date: Day | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """The whole file of details.  `run` is the SHA-256 of the run that it was written for."""

    run: str = ""
    authority: str = ""
    documents: Mapping[str, Address] | None = None
    findings: tuple[Looked, ...] = ()
    missing: tuple[LookedFor, ...] = ()
    reply: Reply | None = None
    signed: tuple[Signed, ...] = ()
    not_names: tuple[str, ...] = ()

    @property
    def left_out(self) -> tuple[str, ...]:
        """Why some things are not published, a reason each."""
        reasons = (
            *(one.leave_out for one in self.findings),
            *(one.leave_out for one in self.missing),
        )
        return tuple(filter(None, reasons))


def read_details(path: Path) -> Publication:
    """The details in a file (YAML or JSON).

    CaseFileError where it cannot be read, NotPublished with a sentence for each thing in it that is wrong.
    """
    reader = _Reader()
    made = reader.publication(read_document(path).root)
    if reader.wrong:
        raise NotPublished(tuple(reader.wrong))
    return made


class _Reader:
    """Reads what it can, and notes what it cannot, with the line."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def publication(self, root: Node) -> Publication:
        of = self._group(root, "the file", Publication)
        return Publication(
            run=self._text(of, "run"),
            authority=self._text(of, "authority"),
            documents=self._documents(of.get("documents")),
            findings=self._list(of, "findings", self._looked),
            missing=self._list(of, "missing", self._looked_for),
            reply=self._reply(of["reply"]) if "reply" in of else None,
            signed=self._list(of, "signed", self._signed),
            not_names=self._list(of, "not_names", self._line),
        )

    def _documents(self, node: Node | None) -> Mapping[str, Address]:
        if node is None:
            return {}
        found = {}
        for name, inner in self._group(node, "documents").items():
            of = self._group(inner, f"documents: {name}", Address)
            found[name] = Address(self._text(of, "address"), self._day(of, "seen"))
        return found

    def _looked(self, node: Node) -> Looked:
        of = self._group(node, "a finding", Looked)
        gate = self._group(of["gate"], "gate", Gate) if "gate" in of else None
        return Looked(
            number=self._number(of, "number"),
            category=self._text(of, "category"),
            gate=None if gate is None else self._gate(gate),
            rescue=self._text(of, "rescue"),
            leave_out=self._text(of, "leave_out"),
        )

    def _gate(self, of: Mapping[str, Node]) -> Gate:
        return Gate(
            self._one_of(of, "rationed", RATIONED),
            self._one_of(of, "fails", FAILS),
            self._one_of(of, "when", WHEN),
        )

    def _looked_for(self, node: Node) -> LookedFor:
        of = self._group(node, "a thing looked for", LookedFor)
        return LookedFor(*(self._text(of, name) for name in ("item", "looked", "leave_out")))

    def _reply(self, node: Node) -> Reply:
        of = self._group(node, "reply", Reply)
        return Reply(
            self._day(of, "asked"),
            self._day(of, "received"),
            self._text(of, "text"),
            self._day(of, "none_by"),
        )

    def _signed(self, node: Node) -> Signed:
        of = self._group(node, "signed", Signed)
        return Signed(self._text(of, "name"), self._text(of, "role"), self._day(of, "date"))

    # --- one value ------------------------------------------------------------------------------------

    def _group(self, node: Node, what: str, of: type | None = None) -> dict[str, Node]:
        if not isinstance(node, Group):
            self.wrong.append(f"Line {node.line}: {what} is a group of keys.")
            return {}
        known = of.__dataclass_fields__ if of else None  # type: ignore[attr-defined]
        found = {}
        for entry in node.entries:
            if known is not None and entry.key.text not in known:
                keys = ", ".join(known)
                self.wrong.append(
                    f"Line {entry.key.line}: '{entry.key.text}' is no key of {what}. The keys are {keys}."
                )
            found[entry.key.text] = entry.value
        return found

    def _list(
        self, of: Mapping[str, Node], name: str, read: Callable[[Node], _T]
    ) -> tuple[_T, ...]:
        node = of.get(name)
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.wrong.append(f"Line {node.line}: {name} is a list.")
            return ()
        return tuple(map(read, node.items))

    def _line(self, node: Node) -> str:
        if isinstance(node, Scalar):
            return " ".join(node.text.split())
        self.wrong.append(f"Line {node.line}: a text is missing.")
        return ""

    def _text(self, of: Mapping[str, Node], name: str) -> str:
        return self._line(of[name]) if name in of else ""

    def _number(self, of: Mapping[str, Node], name: str) -> int:
        text = self._text(of, name)
        if text.isascii() and text.isdigit() and len(text) < 10:
            return int(text)
        line = of[name].line if name in of else 0
        self.wrong.append(f"Line {line}: {name} is a whole number, the finding's place in the run.")
        return 0

    def _one_of(self, of: Mapping[str, Node], name: str, known: Mapping[str, str]) -> str:
        text = self._text(of, name)
        if text and text not in known:
            self.wrong.append(f"Line {of[name].line}: {name} is one of {', '.join(known)}.")
        return text

    def _day(self, of: Mapping[str, Node], name: str) -> Day | None:
        text = self._text(of, name)
        if not text:
            return None
        try:
            span = parse_span(text)
        except UnreadableDate as error:
            self.wrong.append(f"Line {of[name].line}: {name}: {error}")
            return None
        if not span.exact:
            self.wrong.append(f"Line {of[name].line}: {name} is one day, as in 2026-11-22.")
            return None
        return span.earliest

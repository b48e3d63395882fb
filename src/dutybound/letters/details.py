"""Who writes, to whom, and what only they can say: given beside the case, and never stored in it."""

from __future__ import annotations

import json
from collections.abc import Mapping as Mapping_
from dataclasses import dataclass, fields
from pathlib import Path

from dutybound.case import errors
from dutybound.case.document import Listing, Mapping, Node, Scalar, parse_document, read_document
from dutybound.case.suggest import phrase
from dutybound.days import Span, UnreadableDate, parse_span
from dutybound.letters.voice import Sender

CAN_BE_LEFT_OUT = ("address", "school", "other_parent", "birth_date")
_LONGEST_LINE = 2_000


@dataclass(frozen=True)
class Details:
    """What a details file can hold; docs/letters.md says what each is for.  Nothing of it has to be there."""

    name: str = ""
    writing_as: Sender = Sender.PARENT
    may_act: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    child_name: str = ""
    child_called: str = ""
    school: str = ""
    other_parent: str = ""
    council: str = ""
    to: str = ""
    to_address: tuple[str, ...] = ()
    your_reference: str = ""
    my_words: tuple[str, ...] = ()
    what_i_want: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    record: str = ""
    record_says: str = ""
    record_should_say: str = ""
    record_shown_by: str = ""
    late_because: str = ""
    reply_by: Span | None = None
    leave_out: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """What a letter calls the child after its heading; "" where it has no name.

        It is the name without the family name where the two who are named share that.  Nothing is guessed
        otherwise: which part of a name a child goes by differs.
        """
        if self.child_called or self.writing_as is Sender.YOUNG_PERSON:
            return self.child_called or self.child_name or self.name
        first, _, family = self.child_name.rpartition(" ")
        shared = bool(first) and self.name.rpartition(" ")[2] == family
        return first if shared else self.child_name

    def leaves_out(self, what: str) -> bool:
        """Whether the sender wants this kept out of the letter."""
        return what in self.leave_out


_LISTS = {f.name for f in fields(Details) if f.default == ()}
_KEYS = tuple(f.name for f in fields(Details))


def read_details(path: Path) -> Details:
    """The details in a file (YAML or JSON).  CaseFileError (or CaseFileProblems) for anything wrong."""
    document = read_document(path)
    return details_from_node(document.root, document.name)


def details_from(given: Mapping_[str, object], name: str = "the details") -> Details:
    """The details in plain data, such as the fields of a page; `name` is what messages call it.

    CaseFileError (or CaseFileProblems) for anything wrong.
    """
    return details_from_node(parse_document(json.dumps(dict(given)), name).root, name)


def details_from_node(root: Node, file: str) -> Details:
    """The details in part of a document; `file` is what messages call it."""
    if not isinstance(root, Mapping):
        what = "a details file is a group of keys, such as 'name:' and 'address:'."
        raise errors.WrongShape(file, root.line, what, "docs/letters.md has one.")
    found: dict[str, object] = {}
    problems: list[errors.CaseFileError] = []
    for entry in root.entries:
        try:
            found[entry.key.text] = _value(file, entry.key, entry.value)
        except errors.CaseFileError as problem:
            problems.append(problem)
    if problems:
        raise problems[0] if len(problems) == 1 else errors.CaseFileProblems(problems)
    return Details(**found)  # type: ignore[arg-type]  # _value gives each key its own type


def _value(file: str, key: Scalar, node: Node) -> object:
    name = key.text
    if name not in _KEYS:
        what = f"a details file has no key {errors.quoted(name)}."
        raise errors.UnknownKey(file, key.line, what, phrase(name, _KEYS))
    lines = _lines(file, name, node)
    if name == "writing_as":
        return _sender(file, node.line, lines[0])
    if name == "reply_by":
        return _day(file, node.line, lines[0])
    if name == "leave_out":
        return _left_out(file, node.line, lines)
    return lines if name in _LISTS else lines[0]


def _lines(file: str, name: str, node: Node) -> tuple[str, ...]:
    """One text, or a list of them where the key takes several; never an empty one."""
    items = node.items if isinstance(node, Listing) and name in _LISTS else (node,)
    lines = tuple(" ".join(item.text.split()) for item in items if isinstance(item, Scalar))
    if len(lines) != len(items) or not lines:
        kind = "a text or a list of texts" if name in _LISTS else "one text"
        raise errors.WrongShape(file, node.line, f"'{name}' takes {kind}.")
    if not all(lines):
        raise errors.MissingAnswer(
            file, node.line, f"'{name}' is empty.", "Fill it in or leave the key out."
        )
    if any(len(line) > _LONGEST_LINE for line in lines):
        what = f"'{name}' has more than {_LONGEST_LINE:,} characters in one paragraph."
        raise errors.TooLong(file, node.line, what, "Split it into a list of shorter ones.")
    return lines


def _sender(file: str, line: int, text: str) -> Sender:
    known = [sender.value for sender in Sender]
    if text not in known:
        what = f"nobody writes as {errors.quoted(text)}."
        raise errors.UnknownAnswer(file, line, what, phrase(text, known))
    return Sender(text)


def _day(file: str, line: int, text: str) -> Span:
    try:
        span = parse_span(text)
    except UnreadableDate as error:
        raise errors.BadDate(file, line, f"'reply_by': {error}") from None
    if not span.exact:
        raise errors.BadDate(
            file, line, f"'reply_by' is not one day: {errors.quoted(text)}.", "As in 2026-12-06."
        )
    return span


def _left_out(file: str, line: int, lines: tuple[str, ...]) -> tuple[str, ...]:
    for text in lines:
        if text not in CAN_BE_LEFT_OUT:
            what = f"{errors.quoted(text)} cannot be left out."
            raise errors.UnknownAnswer(file, line, what, phrase(text, CAN_BE_LEFT_OUT))
    return lines

"""Load a case file: its matters, links, answers and completeness, checked against a vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from dutybound.case import errors
from dutybound.case.answers import AnswerReader
from dutybound.case.document import (
    Document,
    Entry,
    Listing,
    Mapping,
    Node,
    Scalar,
    parse_document,
    read_document,
)
from dutybound.case.errors import CaseFileError
from dutybound.case.narrowing import narrow
from dutybound.case.suggest import phrase
from dutybound.case.values import read_date
from dutybound.days import Day
from dutybound.engine.cases import Case, Record
from dutybound.language import Matter, Rulebook, Speaker

VERSION = "1"
BODIES = ("council", "plan_council", "icb", "school")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_TOP = ("dutybound", "as_of", "told_by", "bodies", "no_others")
_SECTIONS = {"id", "of"}
_ALL_KEYS = "The schema of a case file names every key."


def load_case(
    path: Path, rulebook: Rulebook, *, as_of: Day | None = None, as_told: bool = False
) -> Case:
    """The case in a file.  `as_of` serves only where the file gives no day of its own.

    `as_told` leaves vague days as they were told, and does not look whether all can be right together:
    for whoever goes on telling the case, and writes it again.

    Raises CaseFileError (or CaseFileProblems, holding each) and nothing else.
    """
    return _Loader(read_document(path), rulebook, as_of, as_told=as_told).load()


def parse_case(
    text: str | bytes,
    name: str,
    rulebook: Rulebook,
    *,
    as_of: Day | None = None,
    as_told: bool = False,
) -> Case:
    """The case that a text holds; `name` is what messages call it."""
    return _Loader(parse_document(text, name), rulebook, as_of, as_told=as_told).load()


def case_from_node(root: Node, name: str, rulebook: Rulebook, *, as_told: bool = False) -> Case:
    """The case in part of a document that says elsewhere what it is (a worked example).

    With `as_told`, vague days are kept as they were told, for showing the example rather than working it out.
    """
    document = Document(root, name, "")
    return _Loader(document, rulebook, None, versioned=False, as_told=as_told).load()


class _Loader:
    """Loads one document, gathering every problem before it gives up."""

    def __init__(
        self,
        document: Document,
        rulebook: Rulebook,
        as_of: Day | None,
        *,
        versioned: bool = True,
        as_told: bool = False,
    ) -> None:
        self.document, self.rulebook = document, rulebook
        self.versioned, self.as_told = versioned, as_told
        self.problems: list[CaseFileError] = []
        self.by_id: dict[str, Record] = {}
        self.given_as_of = as_of

    @property
    def file(self) -> str:
        return self.document.name

    def load(self) -> Case:
        """The case.  CaseFileError, or CaseFileProblems where there are several."""
        sections = self._sections()
        self.answers = AnswerReader(self.file, self._as_of(sections), self._told_by(sections))
        root = self._root(sections)
        for matter in self._in_order():
            if matter.plural in sections:
                self._matters(matter, sections[matter.plural].value)
        case = Case(
            as_of=self.answers.as_of,
            root=root,
            complete=self._complete(sections),
            bodies=self._bodies(sections),
            name=self.file,
            digest=self.document.sha256[:16],
        )
        self._refuse_if_wrong()
        if not self.as_told:
            narrow(case)
        return case

    def _refuse_if_wrong(self) -> None:
        if len(self.problems) == 1:
            raise self.problems[0]
        if self.problems:
            raise errors.CaseFileProblems(self.problems)

    def _try(self, read: Callable[[], None]) -> None:
        try:
            read()
        except CaseFileError as problem:
            self.problems.append(problem)

    # --- the top of the file --------------------------------------------------------------------

    def _sections(self) -> dict[str, Entry]:
        root = self.document.root
        if not isinstance(root, Mapping):
            what = "a case file is a group of keys, such as 'child:' and 'as_of:'."
            raise errors.WrongShape(self.file, root.line, what, "Begin with 'dutybound: 1'.")
        sections = {entry.key.text: entry for entry in root.entries}
        if self.versioned:
            self._version(sections)
        known = [*_TOP, self.rulebook.root.key, *(m.plural for m in self._in_order())]
        for name, entry in sections.items():
            if name not in known:
                self.problems.append(self._unknown_key(entry, known, "a case file"))
        return sections

    def _version(self, sections: dict[str, Entry]) -> None:
        entry = sections.get("dutybound")
        if entry is None:
            what = "this does not say that it is a case file."
            raise errors.WrongVersion(self.file, 1, what, "Begin it with 'dutybound: 1'.")
        text = self._text(entry.value, "'dutybound'")
        if text != VERSION:
            what = f"this is version {errors.quoted(text)} of the case file, and we read version 1."
            raise errors.WrongVersion(self.file, entry.key.line, what, "Write 'dutybound: 1'.")

    def _as_of(self, sections: dict[str, Entry]) -> Day:
        entry = sections.get("as_of")
        if entry is None:
            if self.given_as_of is not None:
                return self.given_as_of
            what = "the file does not say on what day the case is told."
            raise errors.MissingAnswer(
                self.file, None, what, "Add a line such as 'as_of: 2026-11-22'."
            )
        span = read_date(self._scalar(entry.value, "'as_of'"), self.file)
        if not span.exact:
            what = "'as_of' must be one day: everything is worked out as it stood on that day."
            raise errors.BadDate(self.file, entry.key.line, what, "Write it as 2026-11-22.")
        return span.earliest

    def _told_by(self, sections: dict[str, Entry]) -> Speaker:
        entry = sections.get("told_by")
        if entry is None:
            return Speaker.FAMILY
        known = {speaker.value: speaker for speaker in Speaker}
        text = self._text(entry.value, "'told_by'")
        if text not in known:
            what = f"{errors.quoted(text)} is not somebody who can tell a case."
            raise errors.UnknownAnswer(self.file, entry.key.line, what, phrase(text, known))
        return known[text]

    def _bodies(self, sections: dict[str, Entry]) -> dict[str, str]:
        entry = sections.get("bodies")
        if entry is None:
            return {}
        group = self._mapping(entry.value, "'bodies'")
        found = {}
        for body in group.entries if group else ():
            if body.key.text not in BODIES:
                self.problems.append(self._unknown_key(body, BODIES, "'bodies'"))
            else:
                found[body.key.text] = self._text(body.value, f"'{body.key.text}'")
        return found

    def _complete(self, sections: dict[str, Entry]) -> frozenset[type[Matter]]:
        entry = sections.get("no_others")
        if entry is None:
            return frozenset()
        items = entry.value.items if isinstance(entry.value, Listing) else (entry.value,)
        plurals = {matter.plural: matter for matter in self._in_order()}
        found = set()
        for item in items:
            text = self._text(item, "'no_others'")
            if text in plurals:
                found.add(plurals[text])
            else:
                what = f"{errors.quoted(text)} is not a list that a case file has."
                hint = phrase(text, plurals) or _ALL_KEYS
                self.problems.append(errors.UnknownKey(self.file, item.line, what, hint))
        return frozenset(found)

    # --- matters --------------------------------------------------------------------------------

    def _in_order(self) -> list[type[Matter]]:
        """The kinds of matter, each after the kind that it belongs to."""
        listed = [matter for matter in self.rulebook.matters if matter is not self.rulebook.root]
        return sorted(listed, key=lambda matter: len(matter.ancestors()))

    def _root(self, sections: dict[str, Entry]) -> Record:
        matter = self.rulebook.root
        record = Record(matter, matter.key, None)
        self.by_id[matter.key] = record
        if matter.key in sections:
            group = self._mapping(sections[matter.key].value, f"'{matter.key}'")
            record.line = sections[matter.key].key.line
            self._fill(record, group)
        return record

    def _matters(self, matter: type[Matter], node: Node) -> None:
        items = node.items if isinstance(node, Listing) else (node,)
        for item in items:
            group = self._mapping(item, f"each of '{matter.plural}'")
            if group is not None:
                self._try(lambda group=group: self._matter(matter, group))  # type: ignore[misc]

    def _matter(self, matter: type[Matter], group: Mapping) -> None:
        entries = {entry.key.text: entry for entry in group.entries}
        record = Record(
            matter, self._id(matter, group, entries), self._parent(matter, group, entries)
        )
        record.line = group.line
        self.by_id[record.id] = record
        self._fill(record, group)

    def _id(self, matter: type[Matter], group: Mapping, entries: dict[str, Entry]) -> str:
        if "id" not in entries:
            what = f"this {matter.noun} has no id."
            raise errors.MissingAnswer(
                self.file,
                group.line,
                what,
                f"Give it one, such as 'id: {matter.key.replace('_', '-')}-1'.",
            )
        text = self._text(entries["id"].value, "'id'")
        if not _ID.fullmatch(text):
            what = f"{errors.quoted(text)} cannot be an id."
            raise errors.UnknownAnswer(
                self.file, entries["id"].key.line, what, "Use small letters, figures and hyphens."
            )
        if text in self.by_id:
            what = f"two matters have the id {errors.quoted(text)}."
            raise errors.RepeatedId(self.file, entries["id"].key.line, what, "Give each its own.")
        return text

    def _parent(self, matter: type[Matter], group: Mapping, entries: dict[str, Entry]) -> Record:
        kind = matter.of or self.rulebook.root
        if "of" not in entries:
            if kind is self.rulebook.root:
                return self.by_id[kind.key]
            what = f"this {matter.noun} does not say to which {kind.noun} it belongs."
            raise errors.BrokenLink(self.file, group.line, what, "Add 'of:' and that one's id.")
        text = self._text(entries["of"].value, "'of'")
        line = entries["of"].key.line
        found = self.by_id.get(text)
        if found is None or found.matter is not kind:
            raise self._broken(matter, kind, text, found, line, entries)
        return found

    def _broken(
        self,
        matter: type[Matter],
        kind: type[Matter],
        text: str,
        found: Record | None,
        line: int,
        entries: dict[str, Entry],
    ) -> errors.BrokenLink:
        ids = [record.id for record in self.by_id.values() if record.matter is kind]
        own = entries["id"].value if "id" in entries else None
        if isinstance(own, Scalar) and own.text == text:
            what = f"this {matter.noun} is said to belong to itself."
        elif found is None:
            what = f"no {kind.noun} in this file has the id {errors.quoted(text)}."
        else:
            what = f"{errors.quoted(text)} is a {found.matter.noun}, not a {kind.noun}."
        hint = phrase(text, ids) or f"A {matter.noun} belongs to a {kind.noun}."
        return errors.BrokenLink(self.file, line, what, hint)

    def _fill(self, record: Record, group: Mapping | None) -> None:
        for entry in group.entries if group else ():
            name = entry.key.text
            if name in record.matter.fields:
                self._try(lambda entry=entry: self._answer(record, entry))  # type: ignore[misc]
            elif name in dict(record.matter.retired):
                self.problems.append(self._retired(record.matter, entry))
            elif name not in _SECTIONS or record.parent is None:
                names = record.matter.fields
                what = f"a {record.matter.noun}"
                self.problems.append(self._unknown_key(entry, [*names], what))

    def _retired(self, matter: type[Matter], entry: Entry) -> CaseFileError:
        name = entry.key.text
        what = f"{errors.quoted(name)} is no longer asked of a {matter.noun}."
        return errors.UnknownKey(self.file, entry.key.line, what, dict(matter.retired)[name])

    def _answer(self, record: Record, entry: Entry) -> None:
        field = record.matter.fields[entry.key.text]
        record.accounts[field] = self.answers.read(field, entry.value)

    # --- shapes ---------------------------------------------------------------------------------

    def _mapping(self, node: Node, what: str) -> Mapping | None:
        if isinstance(node, Mapping):
            return node
        if isinstance(node, Scalar) and not node.text:
            return None
        sentence = f"{what} is a group of keys and answers."
        self.problems.append(
            errors.WrongShape(self.file, node.line, sentence, "Write 'key: answer'.")
        )
        return None

    def _scalar(self, node: Node, what: str) -> Scalar:
        if isinstance(node, Scalar):
            return node
        raise errors.WrongShape(
            self.file, node.line, f"{what} is one word or date.", "Write it plainly."
        )

    def _text(self, node: Node, what: str) -> str:
        return self._scalar(node, what).text.strip()

    def _unknown_key(
        self, entry: Entry, known: list[str] | tuple[str, ...], of: str
    ) -> CaseFileError:
        what = f"{of} has no {errors.quoted(entry.key.text)}."
        hint = phrase(entry.key.text, known) or _ALL_KEYS
        return errors.UnknownKey(self.file, entry.key.line, what, hint)

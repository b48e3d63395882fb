"""The invented documents that the second reader learns from: how they are written down, read strictly.

A file of `learned_from` is one document by one writer (`<writer>-NN.txt`).  Its first line names it:

    document: referral form | council: Thornbeck | voice: bureaucratic

then come headings (`# Who can ask`), clauses (`A2 | words`), and lists: a lead-in (`> We cannot assess if`),
its items (`- A3 | words`), an empty line.  A label is `.` (an ordinary clause), one or more categories
(`A14,A1`: the first is the main one), `~A2` (looks like it and is fine) or `?A1` (contested).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.audit.labelled_documents import CATEGORIES, Found, Labelled, NearMiss

FOLDER = Path(__file__).parent / "learned_from"
_NAME = re.compile(r"([a-z]+)-(\d\d)\.txt")
_FIRST = re.compile(r"document: ([^|]+) \| council: ([^|]+) \| voice: ([^|]+)")
_CLAUSE = re.compile(r"(- )?([.]|[?~]?[ABX]\d+(?:,[ABX]\d+)*) \| (\S.*)")


class BadLine(ValueError):
    """A line that is not written as it should be: which one, what stands there, and what should."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A labelled clause: its heading, its lead-in ("" for none), its words, and what it shows.

    `shows` are its categories, the main one first; where it is `silent`, those that it only looks like.
    """

    heading: str
    lead: str
    says: str
    shows: tuple[str, ...]
    silent: bool
    contested: bool
    is_item: bool

    @property
    def found(self) -> tuple[str, ...]:
        """What it is to be found as; nothing where it is silent."""
        return () if self.silent else self.shows


@dataclass(frozen=True, slots=True)
class LearnedDocument:
    """A document to learn from: its file's name, its writer, and what its first line says."""

    name: str
    writer: str
    kind: str
    council: str
    voice: str
    clauses: tuple[Clause, ...]

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return f"{self.council} Council: {self.kind}"

    @property
    def source(self) -> str:
        """The document in Markdown."""
        return f"# {self.title}\n{''.join(_blocks(self.clauses))}"

    @property
    def labelled(self) -> Labelled:
        """The document as one of the labelled ones, to be measured on."""
        return Labelled(
            name=f"{Path(self.name).stem}.md",
            form="md",
            family=self.writer,
            council=self.council,
            kind=self.kind,
            register=self.voice,
            source=self.source,
            findings=tuple(_found(one) for one in self.clauses if one.found),
            near_misses=tuple(
                NearMiss(one.says, one.shows[0], "a near miss", "")
                for one in self.clauses
                if one.silent and one.shows
            ),
            either_way=(),
        )


def learned_documents(folder: Path = FOLDER) -> tuple[LearnedDocument, ...]:
    """All of them, by name.  BadLine where one is not written as it should be."""
    return tuple(
        read(one.name, one.read_text(encoding="utf-8")) for one in sorted(folder.iterdir())
    )


def read(name: str, text: str) -> LearnedDocument:
    """A document from its file's name and text.  BadLine where it is not written as it should be."""
    named = _NAME.fullmatch(name)
    if named is None:
        message = f"{name}: not '<writer>-NN.txt', such as 'ash-01.txt'"
        raise BadLine(message)
    lines = text.rstrip("\n").split("\n")
    first = _FIRST.fullmatch(lines[0])
    if first is None:
        raise _bad(name, 1, lines[0], "document: KIND | council: NAME | voice: VOICE")
    kind, council, voice = first.groups()
    return LearnedDocument(name, named[1], kind, council, voice, tuple(_clauses(name, lines)))


def _bad(name: str, number: int, line: str, instead: str) -> BadLine:
    return BadLine(f"{name}:{number}: '{line}' is not: {instead}")


def _clauses(name: str, lines: list[str]) -> Iterator[Clause]:
    heading = lead = ""
    for number, line in enumerate(lines[1:], start=2):
        mark, _, rest = line.partition(" ")
        if mark == "#" and rest.strip():
            heading, lead = rest.strip(), ""
        elif mark == ">" and rest.strip():
            lead = rest.strip().removesuffix(":")
        elif not line:
            lead = ""
        else:
            yield _clause(name, number, line, heading, lead)


def _clause(name: str, number: int, line: str, heading: str, lead: str) -> Clause:
    told = _CLAUSE.fullmatch(line)
    if told is None:
        raise _bad(name, number, line, "LABEL | words, # heading, > lead-in, or empty")
    item, label, says = told.groups()
    if bool(item) != bool(lead):
        raise _bad(name, number, line, "an item under a lead-in, or a clause under none")
    shows = () if label == "." else tuple(label.lstrip("?~").split(","))
    unknown = [one for one in shows if one not in CATEGORIES]
    if unknown:
        raise _bad(name, number, line, f"one of {', '.join(CATEGORIES)}")
    silent, contested = label[0] in ".~", label[0] == "?"
    return Clause(heading, lead, says.strip(), shows, silent, contested, bool(item))


def _found(one: Clause) -> Found:
    answer = "contested" if one.contested else "flag"
    return Found(one.says, one.shows[0], answer, "so labelled", "", one.shows[1:])


def _blocks(clauses: tuple[Clause, ...]) -> Iterator[str]:
    heading = lead = ""
    for one in clauses:
        if one.heading != heading:
            yield f"\n## {one.heading}\n"
        if one.lead and (one.heading, one.lead) != (heading, lead):
            yield f"\n{one.lead}:\n\n"
        heading, lead = one.heading, one.lead
        yield f"- {one.says}\n" if one.is_item else f"\n{one.says}\n"

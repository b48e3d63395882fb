"""What a report is made of.  Text, pages and letters set it out; none of them computes law.

Every sentence is plain text: whoever sets it out does the escaping.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from dutybound.engine.findings import Finding


class Tone(Enum):
    """How an entry is to look, beside the words that say the same."""

    LATE = "late"
    DUE = "due"
    OPEN = "open"
    QUESTION = "question"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Line:
    """One item of a list, with where it can be read, and what stands under it.

    `source` is the beginning of the text that names an Act or other source, where the text is a citation;
    `asks` names the fact, by its matter's id and its own name, where the text is the question for it.
    """

    text: str
    url: str = ""
    below: tuple[Line, ...] = ()
    source: str = ""
    asks: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A short list under a label.

    `folded` marks what a page may hide until it is asked for, `cites` a list of sources, which may be told
    by name and gathered elsewhere with where each can be read, `detail` what a short text leaves out.
    """

    label: str
    lines: tuple[Line, ...]
    folded: bool = True
    cites: bool = False
    detail: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a section tells: a heading, what it is about, sentences, lists.

    `state` is the shortest form of it ("124 days late"), `finding` what it tells of, where that is one.
    """

    heading: str
    says: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    about: str = ""
    tone: Tone = Tone.PLAIN
    state: str = ""
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with sentences, then entries, then a plain list."""

    id: str
    heading: str
    opening: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    lines: tuple[Line, ...] = ()


def with_content(sections: Iterable[Section]) -> Iterator[Section]:
    """The sections that tell something under their heading."""
    return (section for section in sections if section.entries or section.lines)


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: `brief` is the shortest form of it, `closing` the small print.

    `first` comes before anything else: safety before law.
    """

    heading: str
    opening: tuple[str, ...]
    brief: tuple[str, ...]
    sections: tuple[Section, ...]
    closing: tuple[str, ...]
    first: tuple[str, ...] = ()

    def sentences(self) -> Iterator[str]:
        """Every sentence and heading, in order."""
        yield from (self.heading, *self.first, *self.opening, *self.brief)
        for section in self.sections:
            yield from (section.heading, *section.opening)
            for entry in section.entries:
                yield from (entry.heading, *entry.says)
                for part in entry.parts:
                    yield part.label
                    yield from _texts(part.lines)
            yield from _texts(section.lines)
        yield from self.closing

    def addresses(self) -> Iterator[Line]:
        """The sources that entries cite, each once, in the order in which they are met."""
        found: dict[str, Line] = {}
        for section in self.sections:
            for entry in section.entries:
                for part in entry.parts:
                    found |= {line.text: line for line in part.lines if part.cites and line.url}
        yield from found.values()


def _texts(lines: tuple[Line, ...]) -> Iterator[str]:
    for line in lines:
        yield line.text
        yield from _texts(line.below)

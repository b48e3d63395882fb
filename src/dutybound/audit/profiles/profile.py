"""What a profile is: which detectors read the clauses, and which things are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dutybound.audit.categories import Category
from dutybound.audit.detectors.protocol import Detector
from dutybound.audit.findings import Presence
from dutybound.audit.words import plain
from dutybound.language import Citation
from dutybound.text import Clause, Document


@dataclass(frozen=True, slots=True)
class Line:
    """A clause of one of the documents, with its words made ready: in small letters, with plain marks.

    `own` are its own words, `whole` those with the lead-in of its list, `under` the title and headings
    that it stands under.
    """

    document: Document
    index: int
    own: str
    whole: str
    under: str

    @property
    def clause(self) -> Clause:
        """The clause as it is written."""
        return self.document.clauses[self.index]

    @property
    def all(self) -> str:
        """What it says with all that it stands under."""
        return f"{self.under} / {self.whole}"


@dataclass(frozen=True, slots=True)
class Site:
    """All documents of one audit: the pages of a Local Offer, or the one paper of a child."""

    documents: tuple[Document, ...]
    lines: tuple[Line, ...]

    @property
    def pages(self) -> int:
        """How many pages were read."""
        return sum(document.pages for document in self.documents)


@dataclass(frozen=True, slots=True)
class Judged:
    """How much there is of a thing, why that is so, and the line that shows it (None: no line does)."""

    presence: Presence
    why: str
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Sought:
    """A thing that a profile looks for, and how it is judged over all documents.

    `category` is one of the taxonomy's M, or None; `rule` the id of the rule that asks for it ("" for none).
    """

    item: str
    title: str
    judge: Callable[[Site], Judged]
    category: Category | None = None
    rule: str = ""
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """What is looked for in one kind of document.

    `detectors` read every clause.  `own_papers` says that it reads a child's own papers, which are not kept
    nor sent, and `cautions` what a reader of the result has to know.
    """

    id: str
    title: str
    about: str
    detectors: tuple[Detector, ...]
    items: tuple[Sought, ...]
    own_papers: bool = False
    cautions: tuple[str, ...] = ()


def site_of(documents: tuple[Document, ...]) -> Site:
    """Some documents as one site, in their order."""
    return Site(documents, tuple(line for document in documents for line in _lines(document)))


def _lines(document: Document) -> Iterator[Line]:
    for index, clause in enumerate(document.clauses):
        under = plain(" / ".join((document.title, *clause.headings)))
        yield Line(document, index, plain(clause.text), plain(clause.whole), under)

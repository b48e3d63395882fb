"""What a document is read into: clauses, each with what a reader needs to understand it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Joined(Enum):
    """How the items of a list hang together, as far as its lead-in or its items say."""

    ALL = "all of them"
    ANY = "any of them"
    UNSAID = "it is not said"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands: the page (from 1; None where there are no pages) and its paragraph (from 1).

    Headings and list items count as paragraphs; where there are pages, they are counted anew on each.
    """

    paragraph: int
    page: int | None = None

    @property
    def words(self) -> str:
        """'page 3, paragraph 12', or 'paragraph 12'."""
        told = f"paragraph {self.paragraph}"
        return told if self.page is None else f"page {self.page}, {told}"


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence, heading, list item or table cell, as it is written.

    `whole` is what it says with the lead-in of its list ("we will not assess children who: have ADHD alone");
    elsewhere it is `text`.  `headings` are those it stands under, the outermost first, and `lead_ins` those
    of the lists that it is in; of a table's cell, the heads of its row and column.  `quoted` marks what the
    document quotes from somebody else (a statute, a parent).  Clauses with the same `in_list` are of one list
    (0: of none).  `number` is what is printed before its paragraph ("23.", "(a)"): "" for a bullet, for
    nothing, and where it is not certain how Word counts.
    """

    text: str
    place: Place
    whole: str = ""
    headings: tuple[str, ...] = ()
    lead_ins: tuple[str, ...] = ()
    joined: Joined = Joined.UNSAID
    is_heading: bool = False
    is_item: bool = False
    quoted: bool = False
    is_cell: bool = False
    in_list: int = 0
    number: str = ""

    def __post_init__(self) -> None:
        if not self.whole:
            object.__setattr__(self, "whole", self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read.  `name` is that of its file, `title` what it calls itself ("" for nothing).

    `links` holds the addresses that it leads to, each with its words; `pages` how many were read (1 where
    there are none); `cut` says in words what was left unread, "" for nothing.
    """

    name: str
    title: str
    clauses: tuple[Clause, ...]
    links: tuple[tuple[str, str], ...] = ()
    pages: int = 1
    cut: str = ""

    def around(self, index: int, *, sentences: int = 2) -> Iterator[Clause]:
        """The clauses just before and after one, without it, that stand under the same heading."""
        own = self.clauses[index]
        first, last = max(0, index - sentences), index + sentences + 1
        for place, clause in enumerate(self.clauses[first:last], start=first):
            if place != index and clause.headings == own.headings:
                yield clause

    def beside(self, index: int) -> Iterator[Clause]:
        """The other clauses of its list, in order; none where it is in no list."""
        own = self.clauses[index].in_list
        for place, clause in enumerate(self.clauses):
            if own and place != index and clause.in_list == own:
                yield clause


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was not read, and why, in a sentence for whoever gave it."""

    name: str
    why: str

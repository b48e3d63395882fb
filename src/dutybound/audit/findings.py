"""What an audit says of a document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dutybound.audit.categories import Category
from dutybound.language import Citation
from dutybound.text import Place


class Answer(Enum):
    """What a clause looks like.  None of them says that anybody breaks the law."""

    FLAG = "flag"
    """On its face narrower than the law, or contrary to it."""
    CONTESTED = "contested"
    """Competent lawyers could differ, or it hangs on what the rest of the document says."""
    BAD_PRACTICE = "bad-practice"
    """Lawful perhaps, but of a kind that does harm."""
    CLEAR = "clear"
    """It looks alike, and is fine.  Told only where somebody asks for an explanation."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """A clause of the same document, or of a page that it links to, that changes the answer."""

    quote: str
    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A clause that looks like something.

    `quote` are the words of the document that carry it, `why` says in a sentence what it looks like and on
    what legal point, `would_change` what would change the answer.  `rules` are ids of the rulebook.
    `confidence` is between 0 and 1.  `readers` names who saw it: "patterns", "sentences".
    """

    category: Category
    answer: Answer
    document: str
    quote: str
    place: Place
    why: str
    would_change: str = ""
    rules: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()
    rescued_by: Rescue | None = None
    confidence: float = 0.5
    better_wording: str = ""
    headings: tuple[str, ...] = ()
    readers: tuple[str, ...] = ("patterns",)


class Presence(Enum):
    """How much of something there is."""

    PRESENT = "present"
    THIN = "thin"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a profile looks for: whether it is there, where, and what is thin about it.

    `category` is None for an item that has none of the taxonomy's.  `rule` is the id of the rule that asks
    for it ("" for none), `item` the id of the item within the profile.
    """

    item: str
    title: str
    presence: Presence
    why: str
    category: Category | None = None
    rule: str = ""
    sources: tuple[Citation, ...] = ()
    quote: str = ""
    document: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Audited:
    """The whole result over some documents: findings in their order, items in the profile's order.

    `unread` holds, by name, the documents that could not be read and why; `read` the names of those that
    were, with the number of pages of each.
    """

    profile: str
    findings: tuple[Finding, ...]
    items: tuple[Item, ...] = ()
    read: tuple[tuple[str, int], ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Item, ...]:
        """The items that are thin or were not found."""
        return tuple(item for item in self.items if item.presence is not Presence.PRESENT)

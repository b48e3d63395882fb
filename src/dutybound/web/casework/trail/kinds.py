"""The kinds of entry in a case's trail: small typed records that together tell how a case came to stand.

An entry is kept as JSON sealed with the case's key.  A kind is never renamed or taken away; a field that is
added has a default, so that old entries read as they always did.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar


class UnknownEntry(ValueError):
    """An entry of a kind or with a field that this version does not know: it was written by a newer one."""


@dataclass(frozen=True)
class Happened:
    """Something that happened in a case."""

    kind: ClassVar[str]

    def written(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {"kind": self.kind, **asdict(self)}


@dataclass(frozen=True)
class Opened(Happened):
    """The case was opened; `how` is "new", "share code", "case file" or "demo"."""

    kind: ClassVar[str] = "opened"
    how: str


@dataclass(frozen=True)
class Told(Happened):
    """An answer was given or changed: which question, in its words, and what was said, in words."""

    kind: ClassVar[str] = "told"
    question: str
    said: str
    said_by: str = ""
    shown_by: str = ""


@dataclass(frozen=True)
class Contact(Happened):
    """Somebody was spoken or written to: the day (ISO), who, by what, and what was said."""

    kind: ClassVar[str] = "contact"
    on: str
    who: str
    by: str
    note: str


@dataclass(frozen=True)
class Consent(Happened):
    """What the family agreed to, until when (ISO), and how it can be withdrawn."""

    kind: ClassVar[str] = "consent"
    given_to: str
    until: str
    how_withdrawn: str


@dataclass(frozen=True)
class ConsentWithdrawn(Happened):
    """The family took their consent back."""

    kind: ClassVar[str] = "consent-withdrawn"
    why: str = ""


@dataclass(frozen=True)
class Assigned(Happened):
    """The case was handed to somebody, by their number at the desk."""

    kind: ClassVar[str] = "assigned"
    adviser: int


@dataclass(frozen=True)
class Walled(Happened):
    """The case was walled off from a colleague, or opened to them again."""

    kind: ClassVar[str] = "walled"
    colleague: int
    off: bool
    why: str = ""


@dataclass(frozen=True)
class DocumentKept(Happened):
    """A document was put into the case."""

    kind: ClassVar[str] = "document"
    document: int
    name: str
    sha256: str


@dataclass(frozen=True)
class DocumentRemoved(Happened):
    """A document was taken out of the case and deleted: why."""

    kind: ClassVar[str] = "document-removed"
    document: int
    name: str
    why: str = ""


@dataclass(frozen=True)
class LetterMoved(Happened):
    """A letter came to be a draft, approved, sent, answered, or put aside.

    `on` is the day (ISO) that it was sent or answered, `by` the means of either, `said` what they answered;
    `text` is the number of the text that it had then, and `sha256` is over that text.
    """

    kind: ClassVar[str] = "letter"
    letter: int
    offer: str
    state: str
    on: str = ""
    text: int = 0
    sha256: str = ""
    by: str = ""
    said: str = ""


@dataclass(frozen=True)
class Outcome(Happened):
    """How a problem stands: what was tried, what the authority did, and whether the problem ended.

    `problem` is the id of a problem that can be chosen, or "" where it is a rule's (`rule`), and perhaps one
    reply of the body's (`reply`, its code); `tried` holds ids of `outcomes.steps`, `did` one of its answers.
    An entry of an older version has in `problem` whatever was typed.
    """

    kind: ClassVar[str] = "outcome"
    problem: str
    tried: tuple[str, ...]
    authority_did: str
    on: str
    ended: bool
    rule: str = ""
    reply: str = ""
    did: str = ""


@dataclass(frozen=True)
class Closed(Happened):
    """The case was closed, and until when it is kept (ISO)."""

    kind: ClassVar[str] = "closed"
    keep_until: str


@dataclass(frozen=True)
class Reopened(Happened):
    """The case was opened again."""

    kind: ClassVar[str] = "reopened"


@dataclass(frozen=True)
class ProblemsChosen(Happened):
    """What the family comes with was chosen anew, in the words of each problem."""

    kind: ClassVar[str] = "problems"
    chosen: tuple[str, ...]


@dataclass(frozen=True)
class DetailsChanged(Happened):
    """What the case is called, who can be reached, or which council it is was changed: which of them."""

    kind: ClassVar[str] = "details"
    what: tuple[str, ...]


@dataclass(frozen=True)
class StillSo(Happened):
    """What had not happened by `before` (ISO) was gone through: what has happened since, in words."""

    kind: ClassVar[str] = "still-so"
    before: str
    happened: tuple[str, ...]


@dataclass(frozen=True)
class Upgraded(Happened):
    """The rulebook of a newer version was taken for this case: from which to which, and what it changed."""

    kind: ClassVar[str] = "upgraded"
    before: str
    after: str
    changes: tuple[str, ...]


@dataclass(frozen=True)
class Exported(Happened):
    """Everything that is kept of the case was handed out: what for."""

    kind: ClassVar[str] = "exported"
    why: str


@dataclass(frozen=True)
class Erased(Happened):
    """The case was made unreadable, by which rule.  Only the kind of this entry can be read afterwards."""

    kind: ClassVar[str] = "erased"
    why: str


KINDS: dict[str, type[Happened]] = {
    each.kind: each
    for each in (
        Opened, Told, Contact, Consent, ConsentWithdrawn, Assigned, Walled, DocumentKept, DocumentRemoved,
        LetterMoved, Outcome, Closed, Reopened, ProblemsChosen, DetailsChanged, StillSo, Upgraded,
        Exported, Erased,
    )
}  # fmt: skip


def read(written: dict[str, Any]) -> Happened:
    """What `written` gave.  UnknownEntry where this version does not know it."""
    given = dict(written)
    kind = KINDS.get(given.pop("kind", ""))
    if kind is None or not given.keys() <= {field.name for field in fields(kind)}:
        raise UnknownEntry("an entry of this case was written by a newer version of Dutybound.")
    return kind(**{k: tuple(v) if isinstance(v, list) else v for k, v in given.items()})

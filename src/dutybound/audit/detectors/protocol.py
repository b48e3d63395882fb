"""What a detector is: it is shown one clause with what surrounds it, and says what it sees, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from dutybound.audit.categories import Category
from dutybound.audit.findings import Answer, Rescue
from dutybound.audit.modality import Modality
from dutybound.audit.saying import Said
from dutybound.audit.scope import Scope
from dutybound.language import Citation
from dutybound.text import Clause, Document


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds a clause: its document, where in it, what it is about, and how hard it is put.

    `scope` is that of the clause with its headings and lead-ins; `section` that of the scope sentences of
    its section and document alone ("this chapter applies to every section 17 assessment").  `said` are
    the clause's words in small letters with plain marks: detectors look in these.  `kept` is for what
    several detectors ask of the clause, so that it is worked out once.
    """

    document: Document
    index: int
    scope: Scope
    modality: Modality
    section: Scope
    said: Said
    kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def clause(self) -> Clause:
        """The clause itself."""
        return self.document.clauses[self.index]

    @property
    def headings(self) -> str:
        """The title and the headings that it stands under, in one string, in small letters."""
        return " / ".join((self.document.title, *self.clause.headings)).lower()

    @property
    def before(self) -> str:
        """What was said just before it under the same heading, in small letters ("" for nothing)."""
        own = self.clause
        earlier = self.document.clauses[max(0, self.index - 1) : self.index]
        return " ".join(one.text.lower() for one in earlier if one.headings == own.headings)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a detector says of a clause.

    `answer` may be CLEAR (told only with an explanation); None instead of a `Seen` says that nothing in
    the clause looks alike.  `quote` "" stands for the whole clause with its lead-in.  `would_change`,
    `better_wording` "" stand for the detector's own.
    """

    answer: Answer
    why: str
    confidence: float = 0.8
    quote: str = ""
    would_change: str = ""
    better_wording: str = ""
    rescued_by: Rescue | None = None


class Detector(Protocol):
    """One category: what in a clause shows it, and what is said of every finding of it.

    `rules` are ids of the rulebook, `sources` citations, `would_change` and `better_wording` sentences.
    In each folder `detector.py` has one instance called `detector`.
    """

    @property
    def category(self) -> Category:
        """The category that it looks for."""

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules that a clause is measured against."""

    @property
    def sources(self) -> tuple[Citation, ...]:
        """The law that it is measured against."""

    @property
    def would_change(self) -> str:
        """What would change the answer, in a sentence."""

    @property
    def better_wording(self) -> str:
        """One sentence of lawful wording."""

    def see(self, clause: Clause, context: Context) -> Seen | None:
        """What it sees in a clause."""

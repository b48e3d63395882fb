"""What stands around a rule's condition and dates: replies, remedies, answers, dates in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dutybound.days import Day, day, iso
from dutybound.language.expressions import Includes
from dutybound.language.sources import Citation
from dutybound.language.statuses import Verdict


@dataclass(frozen=True)
class Party:
    """Who owes a duty or holds a right.  `words` as in a sentence: "the council"."""

    id: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the law makes of a reason that a body gave.

    `said` is the coded statement that it answers (None for one that no question asks about yet), in the
    words of `statement`; `because` is one plain sentence; `depends_on` says which fact it turns on.
    """

    statement: str
    verdict: Verdict
    because: str
    source: Citation | None = None
    said: Includes | None = None
    depends_on: str = ""


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """What a family can do, with its own limit.  `rule` is the id of the rule that works the limit out.

    `runs_during_complaint` marks a limit that a complaint to the body does not stop.
    """

    id: str
    title: str
    limit: str
    source: Citation | None = None
    rule: str = ""
    runs_during_complaint: bool = False


@dataclass(frozen=True, kw_only=True)
class BestAnswer:
    """The body's best lawful answer, and the paper to ask it for."""

    answer: str
    paper: str


@dataclass(frozen=True)
class InForce:
    """The days on which a text is law, both included.  `last` is None while it is."""

    first: Day
    last: Day | None = None

    @property
    def words(self) -> str:
        """'since 2014-09-01', or 'from 2014-09-01 to 2015-03-31'."""
        if self.last is None:
            return f"since {iso(self.first)}"
        return f"from {iso(self.first)} to {iso(self.last)}"


def since(year: int, month: int, dayofmonth: int) -> InForce:
    """In force from this day on."""
    return InForce(day(year, month, dayofmonth))


def between(first: tuple[int, int, int], last: tuple[int, int, int]) -> InForce:
    """In force from `first` to `last`, both included."""
    return InForce(day(*first), day(*last))


def on(year: int, month: int, dayofmonth: int) -> date:
    """The day on which a person last checked a source."""
    return date(year, month, dayofmonth)

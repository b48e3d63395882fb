"""What the engine says of one matter under one step of one rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from dutybound.days import Span
from dutybound.engine.cases import Record
from dutybound.language import (
    Bar,
    Citation,
    Excuse,
    Extension,
    Field,
    InForce,
    Proof,
    Reply,
    Reviewed,
    Rule,
    Speaker,
    Status,
)


@dataclass(frozen=True, slots=True)
class Reason:
    """One fact that carried a finding: its sentence, who says so, what shows it.

    `field` and `record` are None where another rule's definition carried it.  `view` marks a judgement
    that only the family has made.
    """

    sentence: str
    field: Field | None = None
    record: Record | None = None
    said_by: tuple[Speaker, ...] = ()
    shown_by: tuple[Proof, ...] = ()
    view: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """An exception or extension that could still change a finding, and the facts that would settle it."""

    id: str
    title: str
    raised: bool
    settled_by: tuple[Field, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Days:
    """A number of days, at least and at most (`most` is None where there is no telling)."""

    least: int
    most: int | None


@dataclass(frozen=True)
class Answer:
    """The statuses and days of one step on one view of the facts and the law."""

    possible: frozenset[Status]
    dates: dict[str, Span] = field(default_factory=dict)
    days_late: Days | None = None
    paused: bool = False
    beyond_calendar: bool = False

    @property
    def status(self) -> Status:
        """The status, or UNCLEAR where more than one is possible."""
        if len(self.possible) == 1:
            (only,) = self.possible
            return only
        return Status.UNCLEAR

    @property
    def if_engaged(self) -> Status | None:
        """The status if the rule applies at all, where that is certain; else None."""
        left = self.possible - {Status.NOT_ENGAGED}
        if len(left) == 1 and left != self.possible:
            (only,) = left
            return only
        return None


@dataclass(frozen=True)
class Finding:
    """Where one matter stands under one step of a rule.

    `readings` holds the answer under each combination of readings of contested law (empty where none
    matters), `accounts` the answer as each speaker tells it (empty where nobody differs), `reviews` who has
    reviewed the rule.
    """

    rule: Rule
    step: str
    title: str
    record: Record
    status: Status
    answer: Answer
    text: InForce | None = None
    excused_by: tuple[Excuse, ...] = ()
    shut_out_by: tuple[Bar, ...] = ()
    extended_by: Extension | None = None
    unless: tuple[Open, ...] = ()
    reasons: tuple[Reason, ...] = ()
    settled_by: tuple[tuple[Record, Field], ...] = ()
    readings: dict[str, Answer] = field(default_factory=dict)
    accounts: dict[Speaker, Answer] = field(default_factory=dict)
    replies: tuple[Reply, ...] = ()
    reviews: tuple[Reviewed, ...] = ()

    @property
    def rests_on(self) -> tuple[Citation, ...]:
        """The sources of the step in the text that applies, or where it names none all of the rule's."""
        branches = self.rule.outcome(self.step).branches
        applies = [b.step for b in branches if b.text is self.text] or [branches[-1].step]
        return applies[0].sources or self.rule.rests_on

    @property
    def on_view(self) -> tuple[Reason, ...]:
        """The judgements that the finding takes from the family, since nobody has settled them."""
        return tuple(reason for reason in self.reasons if reason.view)

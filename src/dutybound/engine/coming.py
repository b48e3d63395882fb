"""What comes at each age: milestones worked out for one case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.days import Day, Span, birthday
from dutybound.engine.cases import Case
from dutybound.engine.reader import Reader, Session
from dutybound.engine.views import View
from dutybound.language import DateExpression, DateFact
from dutybound.language.milestones import Milestone
from dutybound.language.truth import FALSE, TRUE


class BirthNotKnown(ValueError):
    """Ages cannot be worked out: nobody has said when the child was born."""

    def __init__(self) -> None:
        super().__init__(
            "What comes at each age cannot be worked out without the birthday. Add 'born' to the child in "
            "the case file: the month is enough, as in 2012-05."
        )


@dataclass(frozen=True)
class Coming:
    """A milestone with its days.

    `sure` says that its condition is known to hold; `age` is the child's on its first day.  `opens`, `due`
    and `ends` are spans where the birthday is vague, and None where the milestone has no such day.
    """

    milestone: Milestone
    opens: Span | None
    due: Span | None
    ends: Span | None
    sure: bool
    age: int

    @property
    def on(self) -> Day:
        """The first day on which it could matter."""
        return min(span.earliest for span in (self.opens, self.due) if span is not None)

    def is_past(self, as_of: Day) -> bool:
        """Whether a day lies behind its last day, whichever that is.  What has none is never past."""
        last = [span.latest for span in (self.due, self.ends) if span is not None]
        return bool(last) and min(last) < as_of

    def has_begun(self, as_of: Day) -> bool:
        """Whether it holds from a first day that has surely come, and not only until a last day."""
        return self.due is None and self.opens is not None and self.opens.latest <= as_of


def born_on(case: Case, born: DateFact) -> Span:
    """When the child of a case was born.  BirthNotKnown where the case does not say."""
    found = View(case).value(case.root, born)
    if not isinstance(found, Span):
        raise BirthNotKnown
    return found


def coming(
    case: Case, milestones: Iterable[Milestone], born: DateFact, *, as_of: Day | None = None
) -> tuple[Coming, ...]:
    """The milestones that are not ruled out for the child, in order of their first day.

    BirthNotKnown where the case does not say when the child was born.
    """
    session = Session(View(case), case.as_of if as_of is None else as_of)
    found = _found(session.at(case.root), milestones, born_on(case, born))
    return tuple(sorted(found, key=lambda one: (one.on, one.milestone.id)))


def _found(reader: Reader, milestones: Iterable[Milestone], born: Span) -> Iterator[Coming]:
    for milestone in milestones:
        holds = reader.truth(milestone.when)
        opens, due = _span(reader, milestone.opens), _span(reader, milestone.due)
        days = [span.earliest for span in (opens, due) if span is not None]
        if holds is not FALSE and days:
            ends = _span(reader, milestone.ends)
            yield Coming(milestone, opens, due, ends, holds is TRUE, _age(born, min(days)))


def _span(reader: Reader, date: DateExpression | None) -> Span | None:
    if date is None:
        return None
    found = reader.date(date)
    return None if found.exists is FALSE else Span(found.earliest, found.latest)


def _age(born: Span, day: Day) -> int:
    """How old the child can be on a day at most, which for a vague birthday is counted from its first day."""
    age = 0
    while birthday(born.earliest, age + 1) <= day:
        age += 1
    return age

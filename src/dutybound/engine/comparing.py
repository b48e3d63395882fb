"""What becomes of the findings on one case when the law is other than it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.engine.cases import Record
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.language import Status

Place = tuple[str, Record, str]


@dataclass(frozen=True, eq=False)
class Difference:
    """A finding that is not the same under two rulebooks.  None where a rulebook says nothing there.

    A rule that does not apply says nothing.
    """

    before: Finding | None
    after: Finding | None

    @property
    def place(self) -> Place:
        """The rule, the matter and the step that it is about."""
        return self.either.rule.id, self.either.record, self.either.step

    @property
    def either(self) -> Finding:
        """The finding afterwards, or where there is none the one before."""
        return next(found for found in (self.after, self.before) if found is not None)


def differences(before: Result, after: Result) -> tuple[Difference, ...]:
    """Each finding that two results of one case do not share, in the order of the first, then the second."""
    old, new = dict(_told(before)), dict(_told(after))
    return tuple(
        Difference(old.get(place), new.get(place))
        for place in dict.fromkeys((*old, *new))
        if not _same(old.get(place), new.get(place))
    )


def _told(result: Result) -> Iterator[tuple[Place, Finding]]:
    for finding in result.findings:
        if finding.status is not Status.NOT_ENGAGED:
            yield (finding.rule.id, finding.record, finding.step), finding


def _same(one: Finding | None, other: Finding | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.rule is other.rule or _gist(one) == _gist(other)


def _gist(finding: Finding) -> tuple[object, ...]:
    return (
        finding.status,
        finding.answer,
        finding.readings,
        finding.title,
        finding.rule.strength,
        [opening.id for opening in finding.unless],
        [excuse.id for excuse in finding.excused_by],
        [bar.id for bar in finding.shut_out_by],
    )

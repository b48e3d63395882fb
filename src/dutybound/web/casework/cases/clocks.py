"""The clocks of a case: drawn from its findings at each change and once a day, for lists of what is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from dutybound.days import FIRST, LAST, Day, Span, to_date
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.language import Right, Status
from dutybound.web.casework.cases.models import CaseFile, Clock

RUNNING = {
    Status.DUE, Status.LATE_UNLESS_EXTENDED, Status.OVERDUE, Status.OPEN, Status.NOT_OPEN_YET,
    Status.PAST_USUAL_LIMIT,
}  # fmt: skip

_ONCE_DUE = {Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.MET, Status.MET_LATE, Status.DUE}


def keep_clocks(case: CaseFile, result: Result) -> None:
    """Put the clocks that run now in place of those that were kept."""
    keep_all([(case, result)], result.as_of)


def keep_all(found: Iterable[tuple[CaseFile, Result]], today: Day) -> None:
    """Put the clocks of several cases in place of those that were kept, and note that they are today's."""
    held = list(found)
    cases, day = [case.pk for case, _result in held], to_date(today)
    Clock.objects.filter(case__in=cases).delete()
    clocks = [list(_clocks(case, result)) for case, result in held]
    Clock.objects.bulk_create(chain.from_iterable(clocks))
    for (case, _result), its_clocks in zip(held, clocks, strict=True):
        case.clocks_on, case.next_on = day, _nearest(its_clocks, day)
    CaseFile.objects.bulk_update([case for case, _result in held], ["clocks_on", "next_on"])


def _nearest(clocks: Iterable[Clock], day: date) -> date | None:
    """The first day to come; None where none is known."""
    coming = [one.due_from for one in clocks if one.due_from is not None and one.due_from >= day]
    return min(coming, default=None)


def _clocks(case: CaseFile, result: Result) -> Iterator[Clock]:
    for finding in result.findings:
        if finding.status in RUNNING or fell_due(finding):
            yield _clock(case, finding)


def fell_due(finding: Finding) -> bool:
    """Whether its day has come since the family told of it, so that nobody knows whether it was kept."""
    possible = finding.answer.possible
    return Status.OVERDUE in possible and possible <= _ONCE_DUE


def _clock(case: CaseFile, finding: Finding) -> Clock:
    is_right = isinstance(finding.rule, Right)
    due = finding.answer.dates.get("safe" if is_right else "due")
    return Clock(
        case=case,
        rule=finding.rule.id,
        step=finding.step,
        matter=finding.record.id,
        status=finding.status.value,
        due_from=_day(due, FIRST, first=True),
        due_to=_day(due, LAST, first=False),
        family_s=is_right,
    )


def _day(span: Span | None, unknown: Day, *, first: bool) -> date | None:
    if span is None:
        return None
    day = span.earliest if first else span.latest
    return None if day == unknown else to_date(day)

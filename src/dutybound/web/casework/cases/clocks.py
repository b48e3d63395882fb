"""The clocks of a case: drawn from its findings at each change and once a day, for lists of what is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dutybound.days import FIRST, LAST, Day, Span, to_date
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.language import Right, Status
from dutybound.web.casework.cases.models import CaseFile, Clock

RUNNING = {
    Status.DUE, Status.LATE_UNLESS_EXTENDED, Status.OVERDUE, Status.OPEN, Status.NOT_OPEN_YET,
    Status.PAST_USUAL_LIMIT,
}  # fmt: skip


def keep_clocks(case: CaseFile, result: Result) -> None:
    """Put the clocks that run now in place of those that were kept."""
    Clock.objects.filter(case=case).delete()
    Clock.objects.bulk_create(_clocks(case, result))


def _clocks(case: CaseFile, result: Result) -> Iterator[Clock]:
    for finding in result.findings:
        if finding.status in RUNNING:
            yield _clock(case, finding)


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

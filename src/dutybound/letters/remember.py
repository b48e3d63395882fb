"""The days of a case to remember: last days that are still to come, and days by which a right is safe."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import FIRST, LAST, Day
from dutybound.engine import Finding
from dutybound.language import Status
from dutybound.letters.desk import Desk
from dutybound.paper import DayToRemember

_RUNNING = {Status.DUE, Status.LATE_UNLESS_EXTENDED}


def days_to_remember(desk: Desk, *, with_details: bool) -> list[DayToRemember]:
    """One entry for each day, from the day of the case on."""
    by_day: dict[Day, list[str]] = {}
    for finding in desk.result.findings:
        for day, says in _days(finding):
            if desk.day <= day and says not in by_day.setdefault(day, []):
                by_day[day].append(says)
    return [
        DayToRemember(day, "\n".join(says) if with_details else "")
        for day, says in sorted(by_day.items())
        if says
    ]


def _days(finding: Finding) -> Iterator[tuple[Day, str]]:
    """The days of a finding that matter, on the safe side where they are vague."""
    dates, possible = finding.answer.dates, finding.answer.possible
    doubt = "" if possible <= _RUNNING | {Status.OPEN, Status.NOT_OPEN_YET} else " (if it applies)"
    if Status.DUE in possible and "due" in dates:
        yield from _known(dates["due"].latest, f"Last day: {finding.title}{doubt}")
    if Status.LATE_UNLESS_EXTENDED in possible and "last" in dates:
        yield from _known(dates["last"].latest, f"Last day with more time: {finding.title}{doubt}")
    if possible & {Status.OPEN, Status.NOT_OPEN_YET} and "safe" in dates:
        yield from _known(dates["safe"].earliest, f"Do this by now: {finding.title}{doubt}")
    if Status.NOT_OPEN_YET in possible and "opens" in dates:
        yield from _known(dates["opens"].latest, f"From now on: {finding.title}{doubt}")


def _known(day: Day, says: str) -> Iterator[tuple[Day, str]]:
    if day not in (FIRST, LAST):
        yield day, says

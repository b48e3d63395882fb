"""The days of a case to remember: last days that are still to come, and days by which a right is safe."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import FIRST, LAST, Day
from dutybound.engine import Finding
from dutybound.language import Status
from dutybound.letters.desk import Desk
from dutybound.paper import DayToRemember, one_a_day

_RIGHT = {Status.OPEN, Status.NOT_OPEN_YET}
_DOUBT = " (if it applies)"


def days_to_remember(desk: Desk, *, with_details: bool) -> tuple[DayToRemember, ...]:
    """One entry for each day, from the day of the case on."""
    told = (each for finding in desk.result.findings for each in _days(finding))
    ahead = ((day, says) for day, says in told if desk.day <= day)
    return one_a_day(ahead, with_details=with_details)


def _days(finding: Finding) -> Iterator[tuple[Day, str]]:
    """The days of a finding that matter, on the safe side where they are vague.

    A last day counts where it is one whatever else is found out, or on one reading of the law; a day by
    which a right is safe counts as soon as the right may be there.
    """
    dates, title = finding.answer.dates, finding.title
    statuses = _statuses(finding)
    doubt = _DOUBT if Status.NOT_ENGAGED in finding.answer.possible else ""
    if Status.DUE in statuses and "due" in dates:
        yield from _known(dates["due"].latest, f"Last day: {title}{doubt}")
    if Status.LATE_UNLESS_EXTENDED in statuses and "last" in dates:
        yield from _known(dates["last"].latest, f"Last day with more time: {title}{doubt}")
    if finding.answer.possible & _RIGHT and "safe" in dates:
        yield from _known(dates["safe"].earliest, f"Last safe day: {title}{doubt}")
    if Status.NOT_OPEN_YET in statuses and "opens" in dates:
        yield from _known(dates["opens"].latest, f"From this day: {title}{doubt}")


def _statuses(finding: Finding) -> set[Status]:
    """The status, or the one if the rule applies, or those under each reading of the law."""
    if finding.status is Status.TURNS_ON_THE_LAW:
        return {answer.status for answer in finding.readings.values()}
    likely = finding.answer.if_engaged
    return {finding.status} if likely is None else {finding.status, likely}


def _known(day: Day, says: str) -> Iterator[tuple[Day, str]]:
    if day not in (FIRST, LAST):
        yield day, says

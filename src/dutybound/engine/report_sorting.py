"""Which section of a report each finding belongs to, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from dutybound.days import LAST, Span
from dutybound.engine.cases import is_known
from dutybound.engine.findings import Finding
from dutybound.language import Confidence, Status, Strength, Target


class Bucket(Enum):
    """Where a finding is told.  The order is the order of the report."""

    LATE = auto()
    LATE_UNLESS = auto()
    LATE_IF = auto()
    CROSSED = auto()
    NOT_MET = auto()
    IN_GENERAL = auto()
    EXPECTED = auto()
    DONE_LATE = auto()
    ASK = auto()
    DUE = auto()
    CAN_DO = auto()
    LAW_DIFFERS = auto()
    PEOPLE_DIFFER = auto()
    NOT_KNOWN = auto()
    HOLDS = auto()
    FELL_AWAY = auto()
    IN_TIME = auto()
    NOT_TOLD = auto()
    NOT_ENGAGED = auto()


WRONG = (
    Bucket.LATE,
    Bucket.LATE_UNLESS,
    Bucket.LATE_IF,
    Bucket.CROSSED,
    Bucket.NOT_MET,
    Bucket.IN_GENERAL,
    Bucket.EXPECTED,
    Bucket.DONE_LATE,
)
"""Where a finding says that something is, or may be, wrong."""

_BY_STATUS = {
    Status.OVERDUE: Bucket.LATE,
    Status.LATE_UNLESS_EXTENDED: Bucket.LATE_UNLESS,
    Status.MET_LATE: Bucket.DONE_LATE,
    Status.APPEARS_CROSSED: Bucket.CROSSED,
    Status.OWED_NOT_MET: Bucket.NOT_MET,
    Status.DUE: Bucket.DUE,
    Status.NOT_OPEN_YET: Bucket.CAN_DO,
    Status.OPEN: Bucket.CAN_DO,
    Status.PAST_USUAL_LIMIT: Bucket.CAN_DO,
    Status.SHUT_OUT: Bucket.CAN_DO,
    Status.USED: Bucket.CAN_DO,
    Status.MAY_BE_ASKED_FOR: Bucket.CAN_DO,
    Status.TURNS_ON_THE_LAW: Bucket.LAW_DIFFERS,
    Status.UNCLEAR: Bucket.NOT_KNOWN,
    Status.HOLDS: Bucket.HOLDS,
    Status.DOES_NOT_HOLD: Bucket.HOLDS,
    Status.OWED: Bucket.HOLDS,
    Status.IN_FORCE: Bucket.HOLDS,
    Status.EXCUSED: Bucket.FELL_AWAY,
    Status.MET: Bucket.IN_TIME,
    Status.NOT_ENGAGED: Bucket.NOT_ENGAGED,
}

_BREACHES = {
    Bucket.LATE,
    Bucket.LATE_UNLESS,
    Bucket.LATE_IF,
    Bucket.CROSSED,
    Bucket.NOT_MET,
    Bucket.DONE_LATE,
}
_LATE_STATUSES = {Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.MET_LATE}
_FOR_ADVICE = (Status.OPEN, Status.MAY_BE_ASKED_FOR, Status.PAST_USUAL_LIMIT, Status.NOT_OPEN_YET)


def bucket(finding: Finding) -> Bucket:
    """Where a finding is told.

    A rule that we are not sure of never asserts a breach, and a missed guideline is never among what
    is late by law.  What is owed to people in general is told apart from what is owed to this child.
    """
    place = _place(finding)
    if place in _BREACHES and finding.rule.confidence is Confidence.LOW:
        return Bucket.ASK
    if place in _BREACHES and finding.rule.strength is Strength.GUIDANCE:
        return Bucket.EXPECTED
    if place is Bucket.NOT_MET and isinstance(finding.rule, Target):
        return Bucket.IN_GENERAL
    return place


def _place(finding: Finding) -> Bucket:
    if finding.status is not Status.UNCLEAR:
        return _BY_STATUS[finding.status]
    if finding.accounts:
        return Bucket.PEOPLE_DIFFER
    if _late_if_engaged(finding):
        return Bucket.LATE_IF
    if finding.answer.if_engaged is Status.DUE:
        return Bucket.DUE
    return Bucket.NOT_KNOWN if _spoken_of(finding) else Bucket.NOT_TOLD


def _spoken_of(finding: Finding) -> bool:
    """Whether the case says anything that the rule is about, beyond when the child was born."""
    record = finding.record
    own = finding.rule.outcome(finding.step).fields
    return any(
        is_known(account.value)
        for field in own
        if field is not record.matter.nothing_before and field.matter is record.matter
        for account in record.accounts.get(field, ())
    )


def _late_if_engaged(finding: Finding) -> bool:
    """Late if the rule applies at all, or late in one way or another."""
    possible = finding.answer.possible
    return bool(possible) and possible - {Status.NOT_ENGAGED} <= _LATE_STATUSES


def sorted_into(findings: Iterable[Finding]) -> dict[Bucket, list[Finding]]:
    """The findings by where they are told, each list with what matters most first."""
    sorted_: dict[Bucket, list[Finding]] = {place: [] for place in Bucket}
    for finding in findings:
        sorted_[bucket(finding)].append(finding)
    for place, held in sorted_.items():
        held.sort(key=_next_first if place in _BY_DAY else _worst_first)
    return sorted_


_BY_DAY = {Bucket.DUE, Bucket.CAN_DO}


def _worst_first(finding: Finding) -> tuple[int, int, str]:
    late = finding.answer.days_late
    sure = 0 if finding.status is not Status.UNCLEAR else 1
    return sure, -(late.least if late else 0), finding.rule.id


def _next_first(finding: Finding) -> tuple[int, int, str]:
    order = _FOR_ADVICE.index(finding.status) if finding.status in _FOR_ADVICE else len(_FOR_ADVICE)
    return order if bucket(finding) is Bucket.CAN_DO else 0, _day(finding), finding.rule.id


def _day(finding: Finding) -> int:
    dates: dict[str, Span] = finding.answer.dates
    for name in ("due", "safe", "opens", "outer"):
        if name in dates:
            return dates[name].earliest
    return LAST

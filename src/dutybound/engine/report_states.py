"""A finding in two or three words, for a tag beside its heading."""

from __future__ import annotations

from dutybound.days import Day, date_words
from dutybound.engine import report_words as say
from dutybound.engine.findings import Finding
from dutybound.engine.report_sorting import Bucket, bucket
from dutybound.language import Status

_STATES = {
    Bucket.LATE: "Late",
    Bucket.LATE_UNLESS: "Late, unless more time was taken",
    Bucket.LATE_IF: "May be late",
    Bucket.CROSSED: "Seems to be broken",
    Bucket.NOT_MET: "Owed, not done",
    Bucket.IN_GENERAL: "Owed to all, not done",
    Bucket.EXPECTED: "Not as guidance asks",
    Bucket.DONE_LATE: "Done late",
    Bucket.ASK: "A question to ask",
    Bucket.DUE: "Due",
    Bucket.LAW_DIFFERS: "Turns on the law",
    Bucket.PEOPLE_DIFFER: "People differ",
    Bucket.NOT_KNOWN: "Not clear yet",
    Bucket.HOLDS: "Holds now",
    Bucket.FELL_AWAY: "Time limit fell away",
    Bucket.IN_TIME: "Done in time",
    Bucket.NOT_TOLD: "Not told yet",
    Bucket.NOT_ENGAGED: "Does not apply",
}
_RIGHTS = {
    Status.OPEN: "You can do this now",
    Status.MAY_BE_ASKED_FOR: "You may ask for this",
    Status.NOT_OPEN_YET: "Not open yet",
    Status.PAST_USUAL_LIMIT: "Usual last day has gone",
    Status.SHUT_OUT: "Shut",
    Status.USED: "Done",
}
_DEFINED = {Status.HOLDS: "Yes", Status.DOES_NOT_HOLD: "No"}


def state_words(finding: Finding, as_of: Day) -> str:
    """Where the finding stands, as short as it goes: "124 days late", "Due 3 March 2026"."""
    place = bucket(finding)
    if place is Bucket.CAN_DO:
        return _RIGHTS[finding.status]
    if place is Bucket.HOLDS:
        return _DEFINED.get(finding.status, _STATES[place])
    return _with_days(finding, place, as_of) or _STATES[place]


def _with_days(finding: Finding, place: Bucket, as_of: Day) -> str:
    """The same with its number or its day, where that is known."""
    late, due = finding.answer.days_late, finding.answer.dates.get("due")
    if place is Bucket.LATE and late is not None:
        return f"{say.capital(say.days_words(late))} late"
    if place is Bucket.DONE_LATE and late is not None:
        return f"Done {say.days_words(late)} late"
    if place is Bucket.DUE and due is not None and say.day_is_known(due):
        return "Due today" if due.exact and due.latest == as_of else f"Due {date_words(due.latest)}"
    return ""

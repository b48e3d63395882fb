"""What would change a finding: each fact it rests on, answered otherwise, and what would then be said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.days import Day
from dutybound.engine.answers import answer, ways_to_read
from dutybound.engine.cases import Record, Value
from dutybound.engine.findings import Finding
from dutybound.engine.merging import merge
from dutybound.engine.reader import Session
from dutybound.engine.reasons import statement
from dutybound.engine.settling import answers_to_try
from dutybound.engine.views import View
from dutybound.language import Field, Rule, Status


@dataclass(frozen=True, slots=True)
class Change:
    """If a fact were as `statement` says, the finding would have this status."""

    record: Record
    field: Field
    statement: str
    status: Status


def what_would_change(view: View, as_of: Day, finding: Finding) -> tuple[Change, ...]:
    """Each other answer, to a fact that the finding rests on, that would give another definite status.

    For an unclear finding the facts are those that would settle it.  One answer at a time: two facts
    changed together are not tried.
    """
    session = Session(view, as_of)
    found: dict[tuple[Record, Field, Status], Change] = {}
    for record, field in _facts(finding):
        now = view.value(record, field)
        for value in answers_to_try(session.at(finding.record), record, field):
            change = _change(view, as_of, finding, record, field, value)
            if value != now and change is not None:
                found.setdefault((record, field, change.status), change)
    return tuple(found.values())


def _facts(finding: Finding) -> Iterator[tuple[Record, Field]]:
    if finding.status is Status.UNCLEAR:
        yield from finding.settled_by
        return
    for reason in finding.reasons:
        if reason.record is not None and reason.field is not None:
            yield reason.record, reason.field


def _change(
    view: View, as_of: Day, finding: Finding, record: Record, field: Field, value: Value
) -> Change | None:
    sentence = statement(field, value)
    status = status_under(
        view.with_(record, field, value), as_of, finding.rule, finding.record, finding.step
    )
    if sentence is None or status in (finding.status, Status.UNCLEAR):
        return None
    return Change(record, field, sentence, status)


def status_under(view: View, as_of: Day, rule: Rule, record: Record, step: str) -> Status:
    """The status of one step on one matter as a view of the facts has it, over all readings of the law."""
    outcome = rule.outcome(step)
    answers = {
        "; ".join(reading.values()): answer(Session(view, as_of, reading).at(record), outcome)
        for reading in ways_to_read(outcome)
    }
    return merge(answers)[0]

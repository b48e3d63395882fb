"""What the judge says of each kind of step, from the table of kinds and statuses in the design.

Written without a look at how the steps turn themselves into conditions, in the order in which a person
would ask: does it apply, was it done in time, is it excused, is there still time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dutybound.days import Day, to_date
from dutybound.engine.cases import Record
from dutybound.language import (
    Ban,
    Claim,
    Contested,
    Discretion,
    InForce,
    Limit,
    Rule,
    Standing,
    Status,
    Step,
    Test,
    Text,
)
from tests.judge import Judge

LATE = (Status.OVERDUE, Status.MET_LATE)


@dataclass(frozen=True)
class Verdict:
    """Where an exact case stands under one step.

    `dates` holds the days that exist there by the names that findings use; `shown` the ids of the
    exceptions that are made out, with "extended" for the extension.
    """

    status: Status
    dates: dict[str, date] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    days_late: int | None = None


NOT_ENGAGED = Verdict(Status.NOT_ENGAGED)


def verdict(
    rule: Rule, step_id: str, record: Record, as_of: Day, readings: Mapping[Contested, str]
) -> Verdict:
    """The judge's word on one step of one rule for one matter of an exact case."""
    judge = Judge(record, to_date(as_of), readings)
    step = governing_step(rule, step_id, judge)
    if step is None or not judge.holds(rule.engaged) or not judge.holds(step.when):
        return NOT_ENGAGED
    return _OF_KIND[type(step)](judge, step)


def governing_step(rule: Rule, step_id: str, judge: Judge) -> Step | None:
    """The step in the text that was law on the trigger's day; None where no text or no such step was."""
    trigger = judge.day(rule.trigger)
    latest = Text(in_force=rule.in_force, steps=rule.steps)
    texts = [t for t in (*rule.earlier, latest) if trigger and _was_law(t.in_force, trigger)]
    assert len(texts) < 2, f"{rule.id}: two texts govern {trigger}"
    steps = [step for text in texts for step in text.steps if step.id == step_id]
    return steps[0] if steps else None


def _was_law(period: InForce, day: date) -> bool:
    ended = period.last is not None and day.toordinal() > period.last
    return period.first <= day.toordinal() and not ended


def _limit(judge: Judge, step: Step) -> Verdict:
    assert isinstance(step, Limit)
    due, done, today = judge.day(step.due), judge.day(step.done), judge.today
    if due is None:
        return NOT_ENGAGED
    shown = {excuse.id for excuse in step.excused if judge.holds(excuse.when)}
    last, dates = due, _named(done=done)
    if step.extension is not None:
        until = judge.day(step.extension.until)
        dates |= _named(last=until)
        if until is not None and judge.holds(step.extension.when):
            last = max(due, until)
            shown.add("extended")
    status = _limit_status(done, last, today, excused=bool(shown - {"extended"}))
    late = ((done or today) - last).days if status in LATE else None
    return Verdict(status, {"due": last, **dates}, frozenset(shown), late)


def _limit_status(done: date | None, last: date, today: date, *, excused: bool) -> Status:
    if done is not None and done <= last:
        return Status.MET
    if excused:
        return Status.EXCUSED
    if done is not None:
        return Status.MET_LATE
    return Status.DUE if today <= last else Status.OVERDUE


def _standing(judge: Judge, step: Step) -> Verdict:
    assert isinstance(step, Standing)
    broken = judge.holds(step.not_met)
    status = Status.OWED_NOT_MET if broken else Status.OWED
    return Verdict(status, _named(since=judge.day(step.since)))


def _ban(judge: Judge, step: Step) -> Verdict:
    assert isinstance(step, Ban)
    status = Status.APPEARS_CROSSED if judge.holds(step.crossed) else Status.IN_FORCE
    return Verdict(status, _named(crossed=judge.day(step.on)))


def _claim(judge: Judge, step: Step) -> Verdict:
    assert isinstance(step, Claim)
    opens, safe, outer = judge.day(step.opens), judge.day(step.safe), judge.day(step.outer)
    used = judge.day(step.used)
    if step.outer is not None and outer is None:
        return NOT_ENGAGED
    dates = _named(opens=opens, safe=safe, outer=outer, used=used)
    if used is not None:
        return Verdict(Status.USED, dates)
    if any(judge.holds(bar.when) for bar in step.shut_out):
        return Verdict(Status.SHUT_OUT, dates)
    if step.opens is not None and (opens is None or judge.today < opens):
        return Verdict(Status.NOT_OPEN_YET, dates)
    past = outer is not None and judge.today > outer
    return Verdict(Status.PAST_USUAL_LIMIT if past else Status.OPEN, dates)


def _test(judge: Judge, step: Step) -> Verdict:
    assert isinstance(step, Test)
    return Verdict(Status.HOLDS if judge.holds(step.holds) else Status.DOES_NOT_HOLD)


def _discretion(_: Judge, step: Step) -> Verdict:
    assert isinstance(step, Discretion)
    return Verdict(Status.MAY_BE_ASKED_FOR)


def _named(**days: date | None) -> dict[str, date]:
    return {name: day for name, day in days.items() if day is not None}


_OF_KIND = {
    Limit: _limit,
    Standing: _standing,
    Ban: _ban,
    Claim: _claim,
    Test: _test,
    Discretion: _discretion,
}

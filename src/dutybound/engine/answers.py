"""Statuses and days of a step, from where a reader stands."""

from __future__ import annotations

from itertools import product

from dutybound.days import FIRST, LAST, Day, Span
from dutybound.engine.dates import Dates
from dutybound.engine.findings import Answer, Days
from dutybound.engine.reader import Reader, Readings
from dutybound.language import Extension, Rule, Status, Step
from dutybound.language.rules import Branch, Outcome, extension_of
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_LATE = {Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.MET_LATE}


def possible_statuses(reader: Reader, outcome: Outcome) -> frozenset[Status]:
    """The statuses that no known fact rules out."""
    statuses = outcome.statuses
    if reader.truth(statuses[Status.NOT_ENGAGED]) is TRUE:
        return frozenset({Status.NOT_ENGAGED})
    return frozenset(
        status for status, condition in statuses.items() if reader.truth(condition) is not FALSE
    )


def answer(reader: Reader, outcome: Outcome) -> Answer:
    """The possible statuses of a step and the days that go with them."""
    possible = possible_statuses(reader, outcome)
    if possible == {Status.NOT_ENGAGED}:
        return Answer(possible)
    days = _joined_dates(reader, outcome)
    due = days.get("due")
    return Answer(
        possible,
        {name: Span(date.earliest, date.latest) for name, date in days.items()},
        _days_late(reader, outcome, possible, days),
        paused=due is not None and due.earliest == LAST,
        beyond_calendar=_beyond_calendar(reader, outcome),
    )


def live_branches(reader: Reader, outcome: Outcome) -> list[Branch]:
    """The texts of a step that may apply."""
    return [branch for branch in outcome.branches if reader.truth(branch.applies) is not FALSE]


def made_out(reader: Reader, step: Step) -> Extension | None:
    """The extension of a step, where it has been shown."""
    extension = extension_of(step)
    if extension is not None and reader.truth(extension.when) is TRUE:
        return extension
    return None


def _joined_dates(reader: Reader, outcome: Outcome) -> dict[str, Dates]:
    joined: dict[str, Dates] = {}
    for branch in live_branches(reader, outcome):
        for name, date in _dates(reader, branch.step).items():
            other = joined.get(name)
            joined[name] = date if other is None else _hull(date, other)
    return joined


def _dates(reader: Reader, step: Step) -> dict[str, Dates]:
    read = {name: reader.date(node) for name, node in step.dates().items()}
    extension = made_out(reader, step)
    if extension is not None:
        read["due"] = reader.date(extension.until)
    return {name: date for name, date in read.items() if date.exists is not FALSE}


def _hull(one: Dates, other: Dates) -> Dates:
    return Dates(one.exists, min(one.earliest, other.earliest), max(one.latest, other.latest))


def _days_late(
    reader: Reader, outcome: Outcome, possible: frozenset[Status], days: dict[str, Dates]
) -> Days | None:
    """How late, where the only thing it can be (if the rule applies) is late."""
    left = possible - {Status.NOT_ENGAGED}
    if "due" not in days or not left or not left <= _LATE:
        return None
    due, as_of = days["due"], reader.session.as_of
    until_least = until_most = as_of
    if Status.MET_LATE in left and "done" in days:
        until_least = days["done"].earliest
        until_most = as_of if left != {Status.MET_LATE} else days["done"].latest
    longest = _last_if_extended(reader, outcome, before=until_least)
    least = max(1, until_least - max(due.latest, longest))
    return Days(least, until_most - due.earliest if due.earliest > 1 else None)


def _last_if_extended(reader: Reader, outcome: Outcome, *, before: Day) -> Day:
    """The last day if an extension that nobody has ruled out was given, where it is `before` a day."""
    last = FIRST
    for branch in live_branches(reader, outcome):
        extension = extension_of(branch.step)
        if extension is not None and reader.truth(extension.when) is UNKNOWN:
            until = reader.date(extension.until)
            if until.latest < before:
                last = max(last, until.latest)
    return last


def _beyond_calendar(reader: Reader, outcome: Outcome) -> bool:
    """Whether a day could not be worked out because the published bank holidays end before it."""
    moved = (branch.moved for branch in live_branches(reader, outcome))
    return any(reader.ran_out(node) for nodes in moved for node in nodes)


def ways_to_read(hangs: Rule | Outcome) -> list[Readings]:
    """Every combination of readings of the contested questions that a rule, or one step of it, hangs on."""
    questions = hangs.contested
    return [
        dict(zip(questions, chosen, strict=True))
        for chosen in product(*(question.readings for question in questions))
    ]

"""Join the answers that different readings of contested law give."""

from __future__ import annotations

from functools import reduce

from dutybound.days import Span
from dutybound.engine.findings import Answer, Days
from dutybound.language import Status


def merge(answers: dict[str, Answer]) -> tuple[Status, Answer, dict[str, Answer]]:
    """The status over all readings, the answer as wide as they are, and the answers themselves.

    Where every reading gives the same single status that is the answer; where each gives one and they
    differ the finding turns on the law; otherwise facts are missing too, and it is unclear.
    """
    whole = reduce(_join, answers.values())
    statuses = {answer.status for answer in answers.values()}
    if len(statuses) == 1:
        return whole.status, whole, answers if _dates_differ(answers) else {}
    if Status.UNCLEAR in statuses:
        return Status.UNCLEAR, whole, answers
    return Status.TURNS_ON_THE_LAW, whole, answers


def _dates_differ(answers: dict[str, Answer]) -> bool:
    first, *others = (answer.dates for answer in answers.values())
    return any(other != first for other in others)


def _join(one: Answer, other: Answer) -> Answer:
    names = one.dates.keys() | other.dates.keys()
    return Answer(
        one.possible | other.possible,
        {name: _hull(one.dates.get(name), other.dates.get(name)) for name in sorted(names)},
        _late(one.days_late, other.days_late),
        one.paused and other.paused,
        one.beyond_calendar or other.beyond_calendar,
    )


def _hull(one: Span | None, other: Span | None) -> Span:
    if one is None or other is None:
        return one or other or Span(1, 1)
    return one.hull(other)


def _late(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return None
    most = None if one.most is None or other.most is None else max(one.most, other.most)
    return Days(min(one.least, other.least), most)

"""A year's courses as findings to be counted: of which case, in which groups, and whether the problem ended.

Each kind of finding is told apart once, and its groups have no sum in common with another kind's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dutybound.evidence.disclosure.pattern import Cell
from dutybound.web.casework.outcomes.models import Course

ENDED, WENT_ON = "ended", "went_on"
SOON = timedelta(days=90)
NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Found:
    """One finding: `weeks` is how long the problem took, None where it has not ended."""

    case: int
    groups: dict[str, str]
    outcome: str
    weeks: float | None


def problems_of(courses: Iterable[Course]) -> Iterator[Found]:
    """The problems that families came with."""
    for one in courses:
        if one.problem:
            authority, region = one.authority or NOT_KNOWN, one.region or NOT_KNOWN
            yield _found(one, {"problem": one.problem, "region": region, "authority": authority})


def steps_of(courses: Iterable[Course]) -> Iterator[Found]:
    """What was tried, once for each problem."""
    for one in courses:
        if one.problem:
            for step, _day in one.tried:
                yield _found(one, {"step": step})


def rules_of(courses: Iterable[Course]) -> Iterator[Found]:
    """The rules that were not kept."""
    return (_found(one, {"rule": one.rule}) for one in courses if one.rule and not one.reply)


def replies_of(courses: Iterable[Course]) -> Iterator[Found]:
    """What bodies said."""
    for one in courses:
        if one.reply:
            yield _found(one, {"reply": f"{one.rule}:{one.reply}"})


def _found(course: Course, groups: dict[str, str]) -> Found:
    ended = course.ended_on
    soon = ended is not None and ended <= course.opened_on + SOON
    weeks = None if ended is None else _weeks(course.opened_on, ended)
    return Found(course.case_id, groups, ENDED if soon else WENT_ON, weeks)


def _weeks(begun: date, ended: date) -> float:
    return max(0, (ended - begun).days) / 7


def parts(found: Iterable[Found], name: str) -> dict[str, list[Found]]:
    """The findings of each group, in the order of their names."""
    held: dict[str, list[Found]] = {}
    for one in found:
        held.setdefault(one.groups[name], []).append(one)
    return dict(sorted(held.items()))


def cells(found: Iterable[Found]) -> dict[str, Cell]:
    """The outcomes of some findings: how many, and of how many cases."""
    by_outcome: dict[str, list[int]] = {}
    for one in found:
        by_outcome.setdefault(one.outcome, []).append(one.case)
    return {outcome: Cell(len(of), len(set(of))) for outcome, of in by_outcome.items()}


def cases(found: Iterable[Found]) -> int:
    """How many cases they are of."""
    return len({one.case for one in found})

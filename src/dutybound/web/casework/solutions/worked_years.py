"""What worked in a year that is over, as families may be told it: made once, kept, and never made anew.

A step counts in the year in which it was taken, once the 90 days after the last of them are over.  For each
thing that a solution can be about there is a table of the steps.  What is shown of it follows the rule that
national returns are published by (`evidence.disclosure.pattern`), with cases in the place of children; only
rows that are whole are kept at all.  Counts are rounded to 5 and intervals widened to whole tenths.

There are no two editions of a year to be held against each other, and a step stands in one year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from math import ceil, floor

from django.db import transaction

from dutybound.evidence.disclosure.pattern import Cell, Columns, Show, Table, shown
from dutybound.evidence.disclosure.policy import Policy
from dutybound.web.casework.figures.counting import SOON as DAYS
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.figures.years import is_over
from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.outcomes.worked import SPANS, steps_begun, wilson
from dutybound.web.casework.solutions.models import WorkedYear

SOON, LATER, NOT = "soon", "later", "not"
"""Ended within 30 days of the step, within 90, or not so soon."""
ENDED = "ended"
"""Within 90 days, where the two are not told apart."""
FINE: Columns = ((SOON,), (LATER,), (NOT,))
COARSE: Columns = ((ENDED,), (NOT,))


@dataclass(frozen=True)
class Taken:
    """A step that was taken in one case for one thing, and how that went."""

    case: int
    about: str
    step: str
    outcome: str


@dataclass(frozen=True)
class Line:
    """A row that is shown: of about `cases`, the problem ended for about `ended` within 90 days.

    `soon` is how many of those within 30, None where that is not shown; `low` and `high` are the ends of
    Wilson's 95% interval of the 90 days, in tenths, widened to whole ones.
    """

    about: str
    step: str
    cases: int
    soon: int | None
    ended: int
    low: int
    high: int


def worked_until(today: date) -> list[WorkedYear]:
    """The years that are over, the latest first; those of which nothing is kept yet are made now."""
    kept = {one.year: one for one in WorkedYear.objects.all()}
    for year in _years(today):
        if year not in kept:
            kept[year] = _made(year, today)
    return [kept[year] for year in sorted(kept, reverse=True)]


def _years(today: date) -> Iterator[int]:
    first = Course.objects.order_by("opened_on").values_list("opened_on", flat=True).first()
    years = range(first.year, today.year) if first else range(0)
    return (year for year in years if is_over(year, today))


def _made(year: int, today: date) -> WorkedYear:
    with transaction.atomic():
        courses = list(Course.objects.all())
        lines = apart_enough(lines_of(taken_in(year, courses)), courses, year)
        given = {"made_on": today, "lines": [asdict(one) for one in lines]}
        return WorkedYear.objects.get_or_create(year=year, defaults=given)[0]


def taken_in(year: int, courses: Iterable[Course]) -> list[Taken]:
    """Every step that was taken in a year; one that came after the end is none."""
    return [
        Taken(course.case_id, _about(course), step, _outcome(day, course.ended_on))
        for course in courses
        for step, day in steps_begun(course)
        if day.year == year
    ]


def _about(course: Course) -> str:
    return About(course.problem, course.rule, course.reply).text()


def _outcome(day: date, ended: date | None) -> str:
    days = None if ended is None else (ended - day).days
    if days is None or days > SPANS[1]:
        return NOT
    return SOON if days <= SPANS[0] else LATER


# --- what is shown ------------------------------------------------------------------------------------


def lines_of(taken: Sequence[Taken], policy: Policy = POLICY) -> list[Line]:
    """The rows that may be shown.  A case can have several problems and steps, so all tables overlap."""
    if _cases(taken) < policy.least:
        return []
    pattern = _pattern(_coarsely(taken), "about", COARSE, policy)
    whole = (part for about, part in _parts(taken, "about") if pattern.get(about) is Show.WHOLE)
    return [line for part in whole for line in _lines(part, policy)]


def _lines(taken: list[Taken], policy: Policy) -> list[Line]:
    """The rows of one thing, a step each: with the first 30 days apart where that can be shown."""
    fine = list(_rows(taken, taken, FINE, policy))
    return fine or list(_rows(taken, _coarsely(taken), COARSE, policy))


def _rows(
    taken: list[Taken], told: list[Taken], columns: Columns, policy: Policy
) -> Iterator[Line]:
    pattern = _pattern(told, "step", columns, policy)
    for step, part in _parts(taken, "step"):
        if pattern.get(step) is Show.WHOLE and len(part) >= policy.share_of:
            yield _line(part, policy, soon=columns is FINE)


def _coarsely(taken: Iterable[Taken]) -> list[Taken]:
    return [one if one.outcome == NOT else replace(one, outcome=ENDED) for one in taken]


def _line(part: list[Taken], policy: Policy, *, soon: bool) -> Line:
    quick = sum(1 for one in part if one.outcome == SOON)
    ended = sum(1 for one in part if one.outcome != NOT)
    low, high = wilson(ended, len(part))
    return Line(
        about=part[0].about,
        step=part[0].step,
        cases=policy.rounded(len(part)),
        soon=policy.rounded(quick) if soon else None,
        ended=policy.rounded(ended),
        low=floor(10 * low),
        high=ceil(10 * high),
    )


def _pattern(
    taken: Iterable[Taken], name: str, columns: Columns, policy: Policy
) -> dict[str, Show]:
    """How much of each row may be shown; nothing where no way is safe."""
    parts = dict(_parts(taken, name))
    rows = {group: _cells(part) for group, part in parts.items()}
    sizes = {group: _cases(part) for group, part in parts.items()}
    return shown(Table(rows, sizes, columns, policy.least, overlapping=True)) or {}


def apart_enough(lines: Iterable[Line], courses: Iterable[Course], year: int) -> list[Line]:
    """The lines of which nobody can be told who came with the problem and did not take the step.

    The yearly figures say how all went who came.  Whoever takes a step's line from that has the others: they
    have to be nobody, or at least five whose problem ended soon and five whose problem went on.
    """
    came: dict[str, list[Course]] = {}
    for one in courses:
        if one.opened_on.year in {year - 1, year}:
            came.setdefault(_about(one), []).append(one)
    return [line for line in lines if _others_are_many(line, came.get(line.about, []), year)]


def _others_are_many(line: Line, came: Sequence[Course], year: int) -> bool:
    others = [one for one in came if not _took(one, line.step, year)]
    in_the_year = [one for one in others if one.opened_on.year == year]
    return _are_many(others) and _are_many(in_the_year)


def _took(course: Course, step: str, year: int) -> bool:
    return any(each == step and day.year == year for each, day in steps_begun(course))


def _are_many(courses: Sequence[Course]) -> bool:
    ended = sum(1 for one in courses if one.ended_on and one.ended_on <= one.opened_on + DAYS)
    return not courses or min(ended, len(courses) - ended) >= POLICY.least


def _parts(taken: Iterable[Taken], name: str) -> list[tuple[str, list[Taken]]]:
    held: dict[str, list[Taken]] = {}
    for one in taken:
        held.setdefault(getattr(one, name), []).append(one)
    return sorted(held.items())


def _cells(taken: Iterable[Taken]) -> dict[str, Cell]:
    by_outcome: dict[str, list[int]] = {}
    for one in taken:
        by_outcome.setdefault(one.outcome, []).append(one.case)
    return {outcome: Cell(len(of), len(set(of))) for outcome, of in by_outcome.items()}


def _cases(taken: Iterable[Taken]) -> int:
    return len({one.case for one in taken})

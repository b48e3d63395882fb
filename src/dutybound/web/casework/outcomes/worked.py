"""What worked: for a problem, each step that was tried, and how often the problem ended soon after it.

Days count from the step.  A case counts where that time is over by today, whether or not its problem ended:
were cases counted as soon as they end, quick ends would be too many.  Where the trail tells of a step no
sooner than of the end, days count from the case's beginning.  Nothing here says that a step was the cause.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from dutybound.web.casework.outcomes.about import problem_words
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.outcomes.steps import step_words

LEAST = 5
"""Of fewer cases nothing is said: not even a colleague of another team is to learn of one case."""
SPANS = (30, 90)
_Z = 1.959964
_FIELDS = ("problem", "tried", "opened_on", "ended_on")


@dataclass(frozen=True)
class Within:
    """Of so many cases, how many problems ended within some days."""

    days: int
    ended: int
    of: int

    @property
    def enough(self) -> bool:
        """Whether there are cases enough to say anything."""
        return self.of >= LEAST

    @property
    def per_cent(self) -> tuple[int, int]:
        """The ends of Wilson's 95% interval, in whole per cent."""
        low, high = wilson(self.ended, self.of)
        return round(100 * low), round(100 * high)


@dataclass(frozen=True)
class Step:
    """A step in words, with how often the problem ended after it, for each of `SPANS`."""

    words: str
    within: tuple[Within, ...]


@dataclass(frozen=True)
class Worked:
    """What is known of a problem; `few` are the steps that were tried in too few cases to say anything."""

    words: str
    steps: tuple[Step, ...]
    few: tuple[str, ...]


def what_worked(problems: Iterable[str], today: date) -> list[Worked]:
    """For each problem, its steps: those that were tried in the most cases first."""
    wanted = list(problems)
    rows = Course.objects.filter(problem__in=wanted).only(*_FIELDS)
    by_problem: dict[str, list[Course]] = {one: [] for one in wanted}
    for row in rows:
        by_problem[row.problem].append(row)
    return [_of_problem(problem, courses, today) for problem, courses in by_problem.items()]


def _of_problem(problem: str, courses: list[Course], today: date) -> Worked:
    taken: dict[str, list[tuple[date, date | None]]] = {}
    for one in courses:
        for step, began in steps_begun(one):
            taken.setdefault(step, []).append((began, one.ended_on))
    steps = {step: _step(step, each, today) for step, each in sorted(taken.items())}
    enough = [one for one in steps.values() if any(each.enough for each in one.within)]
    few = [one.words for one in steps.values() if one not in enough]
    ordered = sorted(enough, key=lambda one: -max(each.of for each in one.within))
    return Worked(problem_words(problem), tuple(ordered), tuple(few))


def steps_begun(course: Course) -> Iterator[tuple[str, date]]:
    """Each step, and the day from which to count; none that came after the end."""
    for step, iso in course.tried:
        day = date.fromisoformat(iso)
        if course.ended_on is None or day < course.ended_on:
            yield step, day
        elif day == course.ended_on:
            yield step, course.opened_on


def _step(step: str, taken: list[tuple[date, date | None]], today: date) -> Step:
    return Step(step_words(step), tuple(_within(days, taken, today) for days in SPANS))


def _within(days: int, taken: list[tuple[date, date | None]], today: date) -> Within:
    span = timedelta(days=days)
    over = [(began, ended) for began, ended in taken if began + span <= today]
    ended = sum(1 for began, ended in over if ended is not None and ended <= began + span)
    return Within(days, ended, len(over))


def wilson(some: int, of: int) -> tuple[float, float]:
    """The ends of Wilson's 95% score interval of a share.  ValueError where `of` is 0."""
    if not of:
        raise ValueError("a share of none has no interval")
    share, z2 = some / of, _Z * _Z
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = _Z * sqrt(share * (1 - share) / of + z2 / (4 * of * of)) / (1 + z2 / of)
    return max(0.0, middle - half), min(1.0, middle + half)

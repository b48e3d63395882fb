"""Filling an empty desk: a team of eight, and invented families over two years.

All of it is one transaction: a demo that is stopped leaves the desk as empty as it was.  The same seed gives
the same families; the numbers of their cases are always new.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from django.contrib.auth.hashers import make_password
from django.db import transaction

from dutybound.days import Day, from_date, to_date
from dutybound.language.problems import Problem
from dutybound.reference.authorities import authorities
from dutybound.web.casework.cases.changing import Opening, changing, open_case
from dutybound.web.casework.cases.consent import GIVEN_TO, HOW_WITHDRAWN, UNTIL, withdrawn
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.doing import KEPT_FOR_YEARS, years_after
from dutybound.web.casework.demo import names
from dutybound.web.casework.demo.examples import Family, family_of, waiting_family
from dutybound.web.casework.demo.happening import Course, course
from dutybound.web.casework.demo.letters import with_letters
from dutybound.web.casework.demo.solutions import add_solutions, contents
from dutybound.web.casework.models import CaseFile, Colleague, Team, Wall
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.trail.kinds import Closed, ConsentWithdrawn, Walled
from dutybound.web.family.file import FamilyFile, problems

TEAM = "Made-up families"
OVER_DAYS = 730
_ROLES = (*[Role.ADVISER] * 5, Role.SUPERVISOR, Role.RESEARCHER, Role.ADMINISTRATOR)
_REGIONS, _IN_EACH = 3, 3
_WAITING = 0.2
_OFTEN = 5.0
_STILL_SO = 0.75
"""How many of those whose problem goes on said so lately."""


class NotEmpty(Exception):
    """Somebody works at this desk, or it holds cases: a demo is for an empty one."""


@dataclass(frozen=True)
class Filled:
    """What was made: who can come in, with one password for all of them, and how many cases."""

    people: tuple[Colleague, ...]
    password: str
    cases: int


@transaction.atomic
def fill(
    cases: int, seed: int, today: Day, say: Callable[[int], None] = lambda done: None
) -> Filled:
    """Fill the desk.  NotEmpty.  `say` hears how many cases are made."""
    if not _is_empty():
        raise NotEmpty
    draw, password = Random(seed), "-".join(secrets.token_hex(2) for _ in range(4))
    people = _people(password)
    desk = _Desk(draw, people, to_date(today), _councils(draw))
    for number, problem in zip(range(cases), _problems(draw), strict=False):
        desk.add(number, problem)
        say(number + 1)
    add_solutions(people[:5], people[5], to_date(today))
    return Filled(people, password, cases)


def _is_empty() -> bool:
    return not (Colleague.objects.exists() or CaseFile.objects.get_queryset().exists())


def _people(password: str) -> tuple[Colleague, ...]:
    team, hashed = Team.objects.create(name=TEAM), make_password(password)
    made = []
    for name, role in zip(names.TEAM, _ROLES, strict=True):
        email = f"{name.partition(' ')[0].lower()}@demo.example"
        of = team if role in {Role.ADVISER, Role.SUPERVISOR} else None
        who = Colleague(email=email, name=name, role=role, team=of, password=hashed)
        who.save()
        made.append(who)
    return tuple(made)


def _councils(draw: Random) -> list[str]:
    """A few authorities of a few regions, so that there is something to compare."""
    by_region: dict[str, list[str]] = {}
    for code, one in sorted(authorities().items()):
        by_region.setdefault(one.region, []).append(code)
    regions = draw.sample(sorted(by_region), _REGIONS)
    return [code for region in regions for code in draw.sample(by_region[region], _IN_EACH)]


def _problems(draw: Random) -> Iterator[Problem]:
    """Each problem once, in any order; then the first of the list more often than the last.

    Those that a solution is about come most often, so that there is something to say of how they went.
    """
    every, solved = list(problems()), {one.about for one in contents()}
    yield from draw.sample(every, len(every))
    weights = [_OFTEN if one.id in solved else 1 / (place + 3) for place, one in enumerate(every)]
    while True:
        yield draw.choices(every, weights)[0]


@dataclass(frozen=True)
class _Desk:
    """The desk while it is filled."""

    draw: Random
    people: tuple[Colleague, ...]
    today: date
    councils: list[str]

    def add(self, number: int, problem: Problem) -> None:
        """One family's case: opened on some day, and brought up to today."""
        draw = self.draw
        adviser = self.people[number % 5]
        pseudonymous, took_back = draw.random() < 0.1, draw.random() < 0.03
        called = names.made_up(draw) if pseudonymous else names.family(draw)
        opened, family = self._family(problem)
        content = self._content(family.file(opened), called)
        who = called if pseudonymous else names.parent(draw, called)
        content.people[who] = names.telephone(draw)
        case = self._open(content, adviser, opened, pseudonymous=pseudonymous)
        went = course(draw, problem.id, opened, self.today, who, letters=not took_back)
        with changing(case.pk, 0, adviser, from_date(self.today)) as opening:
            told = with_letters(opening, went.in_order(), adviser, self.people[5])
            opening.happened.extend(told)
            if went.ended_on is None and draw.random() < _STILL_SO:
                opening.content.file = family.file(self.today)
            self._end(opening, went, took_back=took_back)
        if draw.random() < 0.02:
            self._wall(case, adviser)

    def _family(self, problem: Problem) -> tuple[date, Family]:
        """A family, and the day that its case is opened: for some lately, with something due."""
        draw, council = self.draw, self.draw.choice(self.councils)
        if draw.random() < _WAITING:
            lately = self.today - timedelta(days=draw.randrange(1, 5))
            waiting = waiting_family(problem, draw, lately, council)
            if waiting is not None:
                return lately, waiting
        opened = self.today - timedelta(days=draw.randrange(3, OVER_DAYS))
        return opened, family_of(problem, draw, opened, council)

    def _content(self, file: FamilyFile, called: str) -> Content:
        agreed = {
            GIVEN_TO: "That we keep what they tell us, to advise them.",
            UNTIL: years_after(self.today, 1).isoformat(),
            HOW_WITHDRAWN: "By telling us, in any way.",
        }
        return Content(file, called, consent=agreed)

    def _open(
        self, content: Content, adviser: Colleague, opened: date, *, pseudonymous: bool
    ) -> CaseFile:
        if adviser.team is None:
            raise ValueError("an adviser has a team")
        day = from_date(opened)
        return open_case(content, adviser.team, adviser, "demo", day, pseudonymous=pseudonymous)

    def _end(self, opening: Opening, went: Course, *, took_back: bool) -> None:
        if took_back:
            withdrawn(opening.content.consent, from_date(self.today))
            opening.happened.append(ConsentWithdrawn("They want no more of it."))
        closed = went.ended_on and went.ended_on + timedelta(days=14)
        if closed and closed <= self.today and self.draw.random() < 0.8:
            opening.case.closed_on = closed
            opening.case.keep_until = years_after(closed, KEPT_FOR_YEARS)
            opening.happened.append(Closed(opening.case.keep_until.isoformat()))

    def _wall(self, case: CaseFile, adviser: Colleague) -> None:
        """Wall the case off from one of the other advisers."""
        supervisor, other = self.people[5], next(one for one in self.people if one != adviser)
        Wall.objects.create(case=case, colleague=other)
        with changing(case.pk, 1, supervisor, from_date(self.today)) as opening:
            opening.happened.append(Walled(other.pk, off=True, why="They know the family."))

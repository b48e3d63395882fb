"""What each act does with a case that is open, and the entry that tells of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied

from dutybound.days import add_months, from_date, to_date
from dutybound.web.casework.cases.changing import Opening
from dutybound.web.casework.cases.consent import agreed, consent_in, withdrawn
from dutybound.web.casework.cases.models import Wall
from dutybound.web.casework.outcomes.form import outcome_of
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.trail.kinds import (
    Assigned,
    Closed,
    ConsentWithdrawn,
    Contact,
    DetailsChanged,
    Happened,
    ProblemsChosen,
    Reopened,
    Walled,
)
from dutybound.web.family.clock import today
from dutybound.web.family.file import problems

KEPT_FOR_YEARS = 6
"""How long a closed case is kept: while the advice could be sued over (Limitation Act 1980, s 5)."""

Given = dict[str, Any]


class NotFilledIn(Exception):
    """Something that a form needs is missing or cannot be so; the text says what."""


def contact(opening: Opening, who: Colleague, given: Given) -> Happened:
    return Contact(given["on"].isoformat(), given["who"], given["by"], given["note"])


def outcome(opening: Opening, who: Colleague, given: Given) -> Happened:
    return outcome_of(given)


def assign(opening: Opening, who: Colleague, given: Given) -> Happened:
    need_supervisor(who)
    opening.case.adviser = given["colleague"]
    return Assigned(given["colleague"].pk)


def wall(opening: Opening, who: Colleague, given: Given) -> Happened:
    need_supervisor(who)
    other, off = given["colleague"], given["off"]
    if other.pk in (opening.case.adviser_id, who.pk):
        raise NotFilledIn("Hand the case to somebody else first.")
    if off:
        Wall.objects.get_or_create(case=opening.case, colleague=other)
    else:
        Wall.objects.filter(case=opening.case, colleague=other).delete()
    return Walled(other.pk, off=off, why=given["why"])


def close(opening: Opening, who: Colleague, given: Given) -> Happened:
    day = to_date(today())
    opening.case.closed_on = day
    opening.case.keep_until = years_after(day, KEPT_FOR_YEARS)
    return Closed(opening.case.keep_until.isoformat())


def reopen(opening: Opening, who: Colleague, given: Given) -> Happened:
    opening.case.closed_on = opening.case.keep_until = None
    return Reopened()


def consent(opening: Opening, who: Colleague, given: Given) -> Happened:
    opening.content.consent = consent_in(given)
    (told,) = agreed(opening.content.consent)
    return told


def withdraw(opening: Opening, who: Colleague, given: Given) -> Happened:
    withdrawn(opening.content.consent, today())
    return ConsentWithdrawn(given["why"])


def choose_problems(opening: Opening, who: Colleague, given: Given) -> Happened:
    file = opening.content.file
    file.interview.problems = [one for one in problems() if one.id in given["problem"]]
    file.telling.open_for(file.interview.problems)
    return ProblemsChosen(tuple(one.words for one in file.interview.problems))


def change_details(opening: Opening, who: Colleague, given: Given) -> Happened:
    content, telling = opening.content, opening.content.file.telling
    before = (content.name, telling.case.bodies.get("council", ""), content.people)
    after = (given["name"], given["council"], given["people"])
    named = zip(("the name", "the council", "the people"), before, after, strict=True)
    what = tuple(word for word, old, new in named if old != new)
    if not what:
        raise NotFilledIn("Nothing here is different from before.")
    content.name, content.people = given["name"], given["people"]
    others = {body: name for body, name in telling.case.bodies.items() if body != "council"}
    council = {"council": given["council"]} if given["council"] else {}
    telling.case = replace(telling.case, bodies={**others, **council})
    return DetailsChanged(what)


def need_supervisor(who: Colleague) -> None:
    """PermissionDenied for everybody else."""
    if who.role != Role.SUPERVISOR:
        raise PermissionDenied


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 28 February for a 29th that is not there."""
    return to_date(add_months(from_date(day), 12 * years))

"""One mail an adviser a day: how many limits fall due within a week, and where the desk is.

It names no case and no matter: others may read it.  Whoever has had today's mail gets no second one, so the
command can be run again where it was stopped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from dutybound.web.casework.cases.models import CaseFile, Clock
from dutybound.web.casework.due.models import Reminded
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.saying import mail_to

A_WEEK = timedelta(days=7)


@dataclass
class Sent:
    """How many mails went out, and how many people they could not be sent to."""

    sent: int = 0
    failed: int = 0
    why: set[str] = field(default_factory=set)


def remind(today: date, address: str) -> Sent:
    """Send today's mails.  `address` is where the desk is, as in https://desk.example.org."""
    told, link = Sent(), f"{address.rstrip('/')}{reverse('desk')}"
    for who in _to_be_told(today):
        try:
            told.sent += _tell(who, today, link)
        except OSError as problem:  # every fault of a mail server is one
            told.failed += 1
            told.why.add(type(problem).__name__)
    return told


def _to_be_told(today: date) -> QuerySet[Colleague]:
    working = Colleague.objects.filter(is_active=True, role__in=SEE_CASES, cases__closed_on=None)
    return working.exclude(reminded__on=today).order_by("pk").distinct()


def _tell(who: Colleague, today: date, link: str) -> int:
    """Send one mail, if there is anything to say, and note it then: better twice than not at all.

    No transaction: a slow mail server would hold everybody's up.
    """
    counted = _due(who, today)
    if not counted["due"]:
        return 0
    mail_to(who.email, "desk/due.txt.jinja", {**counted, "link": link})
    Reminded.objects.update_or_create(colleague=who, defaults={"on": today})
    return 1


def _due(who: Colleague, today: date) -> dict[str, int]:
    """How many limits of their own cases fall due within a week, and how many of them today."""
    cases = CaseFile.objects.seen_by(who).filter(adviser=who, closed_on=None, key__isnull=False)
    near = Clock.objects.filter(case__in=cases, due_from__gte=today, due_from__lte=today + A_WEEK)
    return near.aggregate(due=Count("pk"), today=Count("pk", filter=Q(due_from=today)))

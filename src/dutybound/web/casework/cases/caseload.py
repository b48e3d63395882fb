"""The first page of the desk: the cases that somebody works on, and what is due in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.paginator import Paginator
from django.db import models
from django.db.models import F, Min, Q
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.language import Status
from dutybound.web.casework.cases.access import CaseQuery
from dutybound.web.casework.cases.changing import name_of
from dutybound.web.casework.cases.models import CaseFile, Clock
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import MANAGE_PEOPLE, SEE_CASES, Role
from dutybound.web.family.clock import today
from dutybound.web.family.file import law

ON_A_PAGE = 50
A_WEEK = timedelta(days=7)
MOST_DUE = 100
"""How many limits of a week are listed; more are counted."""


@dataclass(frozen=True)
class Row:
    """A case in a list."""

    case: CaseFile
    name: str
    next_day: date | None


@dataclass(frozen=True)
class Due:
    """A limit in a list: whose it is, what it is, and its day."""

    case: CaseFile
    name: str
    what: str
    day: date
    family_s: bool
    past: bool


@allowed(set(Role))
@require_GET
def desk(request: HttpRequest) -> HttpResponseBase:
    """The cases of whoever looks (or `?whose=team`), and what is due within a week."""
    who = colleague(request)
    if who.role in MANAGE_PEOPLE:
        return redirect("people")
    if who.role not in SEE_CASES:
        return redirect("figures")
    day = to_date(today())
    whose = "team" if request.GET.get("whose") == "team" else "mine"
    cases = _chosen(who, whose)
    page = Paginator(_in_order(cases, day), ON_A_PAGE).get_page(request.GET.get("page"))
    due = _due(cases, day)
    given = {
        "whose": whose,
        "page": page,
        "rows": [Row(case, name_of(case), getattr(case, "next_day", None)) for case in page],
        "due": list(_told(due[:MOST_DUE], day)),
        "more": max(0, due.count() - MOST_DUE),
        "today": day,
    }
    return render(request, "desk/caseload.html.jinja", given)


def _chosen(who: Colleague, whose: str) -> CaseQuery:
    seen = CaseFile.objects.seen_by(who).filter(closed_on=None, key__isnull=False)
    return seen if whose == "team" else seen.filter(adviser=who)


def _in_order(cases: CaseQuery, day: date) -> CaseQuery:
    """Those with the nearest day to come first; then the rest, the newest first."""
    coming = Min("clocks__due_from", filter=Q(clocks__due_from__gte=day))
    return (
        cases.annotate(next_day=coming)
        .select_related("adviser")
        .defer("sealed")
        .order_by(F("next_day").asc(nulls_last=True), "-pk")
    )


def _due(cases: CaseQuery, day: date) -> models.QuerySet[Clock]:
    """The limits of a week: the family's own first, since nobody gives those back."""
    return (
        Clock.objects.filter(case__in=cases, due_from__gte=day, due_from__lte=day + A_WEEK)
        .select_related("case")
        .defer("case__sealed")
        .order_by("-family_s", "due_from", "case_id", "rule")
    )


def _told(clocks: models.QuerySet[Clock], day: date) -> Iterator[Due]:
    for clock in clocks:
        if clock.due_from is not None:
            rule = law().rule(clock.rule)
            what = rule.outcome(clock.step).branches[-1].step.title or rule.title
            past = clock.status == Status.OVERDUE.value
            yield Due(clock.case, name_of(clock.case), what, clock.due_from, clock.family_s, past)

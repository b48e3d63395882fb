"""The first page of the desk: the cases that somebody works on, and what is due in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Exists, F, OuterRef
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.language import Status
from dutybound.reference.authorities import authorities
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
LATELY = timedelta(days=28)
MOST_DUE = 100
"""How many limits of a week are listed."""
MOST_DIGITS = 10
NO_AUTHORITY = "none"


@dataclass(frozen=True)
class Row:
    """A case in a list."""

    case: CaseFile
    name: str
    next_day: date | None
    authority: str


@dataclass(frozen=True)
class Due:
    """A limit in a list: whose it is, what it is, and its day."""

    case: CaseFile
    name: str
    what: str
    day: date
    family_s: bool


@allowed(set(Role))
@require_GET
def desk(request: HttpRequest) -> HttpResponseBase:
    """The cases of whoever looks, and what is due within a week.

    `?whose=team`, or a colleague's number, and `?authority=383` choose among those that they may see.
    """
    who = colleague(request)
    if who.role in MANAGE_PEOPLE:
        return redirect("people")
    if who.role not in SEE_CASES:
        return redirect("figures")
    day, choice = to_date(today()), Choice.of(request)
    cases = choice.among(CaseFile.objects.seen_by(who), who)
    page = Paginator(_in_order(cases), ON_A_PAGE).get_page(request.GET.get("page"))
    due = list(_due(cases, day)[: MOST_DUE + 1])
    given = {
        "choice": choice,
        "title": choice.title(who),
        "advisers": _advisers(who),
        "authorities": _authorities(who),
        "page": page,
        "rows": [_row(case, day) for case in _these(page)],
        "due": list(_told(due[:MOST_DUE])),
        "fell_due": list(_told(_fell_due(cases, day))),
        "more": len(due) > MOST_DUE,
        "today": day,
    }
    return render(request, "desk/caseload.html.jinja", given)


@dataclass(frozen=True)
class Choice:
    """Which cases are listed: `whose` is "mine", "team" or a colleague's number, `authority` "" for all."""

    whose: str = "mine"
    authority: str = ""

    @classmethod
    def of(cls, request: HttpRequest) -> Choice:
        whose, authority = (request.GET.get(name, "") for name in ("whose", "authority"))
        known = whose == "team" or (whose.isdecimal() and len(whose) < MOST_DIGITS)
        listed = authority == NO_AUTHORITY or authority in authorities()
        return cls(whose if known else "mine", authority if listed else "")

    def among(self, seen: CaseQuery, who: Colleague) -> CaseQuery:
        """The open cases of these."""
        cases = seen.filter(closed_on=None, key__isnull=False)
        if self.authority:
            cases = cases.filter(authority="" if self.authority == NO_AUTHORITY else self.authority)
        if self.whose == "team":
            return cases
        return cases.filter(adviser=who.pk if self.whose == "mine" else int(self.whose))

    def title(self, who: Colleague) -> str:
        """What the list is called."""
        if self.whose in ("mine", str(who.pk)):
            return "Your cases"
        return "The team’s cases" if self.whose == "team" else "A colleague’s cases"

    def link(self, page: int) -> str:
        """The same list, at another page of it."""
        return "?" + urlencode(
            {"whose": self.whose, "authority": self.authority, "page": str(page)}
        )


def _advisers(who: Colleague) -> list[tuple[str, str]]:
    """Whose cases can be asked for."""
    team = Colleague.objects.filter(team=who.team, role__in=SEE_CASES).exclude(pk=who.pk)
    named = [(str(one.pk), one.name) for one in team.order_by("name")]
    return [("mine", "Yours"), ("team", "The whole team’s"), *named]


def _authorities(who: Colleague) -> list[tuple[str, str]]:
    """The authorities that the cases somebody sees are about."""
    seen = CaseFile.objects.seen_by(who).filter(closed_on=None, key__isnull=False)
    codes = set(seen.order_by().values_list("authority", flat=True).distinct())
    named = sorted((authority_name(code), code) for code in codes if code)
    unknown = [(NO_AUTHORITY, "Not known")] if "" in codes else []
    return [("", "Any"), *((code, name) for name, code in named), *unknown]


def authority_name(code: str) -> str:
    """An authority's name; its number where it is none of those that there are."""
    found = authorities().get(code)
    return found.name if found else code


def _row(case: CaseFile, day: date) -> Row:
    coming = case.next_on if case.next_on and case.next_on >= day else None
    return Row(case, name_of(case), coming, authority_name(case.authority))


def _in_order(cases: CaseQuery) -> models.QuerySet[CaseFile, int]:
    """Their numbers here, those with the nearest day to come first; then the rest, the newest first.

    Numbers alone, so that a page far behind reads an index and not every case before it.
    """
    nearest = cases.order_by(F("next_on").asc(nulls_last=True), "-pk")
    return nearest.values_list("pk", flat=True)


def _these(page: Iterable[int]) -> list[CaseFile]:
    """The cases of a page, in its order."""
    pks = list(page)
    held = CaseFile.objects.get_queryset().select_related("adviser").defer("sealed").in_bulk(pks)
    return [held[pk] for pk in pks if pk in held]


def _due(cases: CaseQuery, day: date) -> models.QuerySet[Clock]:
    """The limits of a week: the family's own first, since nobody gives those back."""
    within = _clocks_of(cases).filter(due_from__gte=day, due_from__lte=day + A_WEEK)
    return within.order_by("-family_s", "due_from", "case_id", "rule")


def _fell_due(cases: CaseQuery, day: date) -> models.QuerySet[Clock]:
    """Limits whose day came lately, and of which nothing was told since: somebody has to ask."""
    lately = _clocks_of(cases).filter(due_to__gte=day - LATELY, due_to__lt=day)
    asked = lately.filter(status=Status.UNCLEAR.value)
    return asked.order_by("due_to", "case_id", "rule")[:MOST_DUE]


def _clocks_of(cases: CaseQuery) -> models.QuerySet[Clock]:
    """The limits of these cases.  Asked of each limit: days leave few limits, and cases are many."""
    its_case = cases.order_by().filter(pk=OuterRef("case_id"))
    return Clock.objects.filter(Exists(its_case)).select_related("case").defer("case__sealed")


def _told(clocks: Iterable[Clock]) -> Iterator[Due]:
    for clock in clocks:
        if clock.due_from is not None:
            rule = law().rule(clock.rule)
            what = rule.outcome(clock.step).branches[-1].step.title or rule.title
            yield Due(clock.case, name_of(clock.case), what, clock.due_from, clock.family_s)

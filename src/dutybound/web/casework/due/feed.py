"""An adviser's calendar, for their own phone: days, and the numbers of cases.  Off until they want it."""

from __future__ import annotations

from datetime import date, timedelta

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from dutybound.days import from_date, to_date
from dutybound.paper.reminders import DayToRemember, ics
from dutybound.web.casework.cases.models import CaseFile, Clock
from dutybound.web.casework.due.models import Feed
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today

AHEAD = timedelta(days=366)
MOST = 2000
"""How many entries a calendar holds."""


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
def calendar(request: HttpRequest) -> HttpResponseBase:
    """Whether there is a calendar; let one out, let out another in its place, or take it back.

    An address is shown once, in answer to the form, and kept nowhere.
    """
    who = colleague(request)
    if request.method == "POST" and "stop" in request.POST:
        Feed.objects.filter(colleague=who).delete()
        return redirect("calendar")
    address = ""
    if request.method == "POST":
        token = Feed.make(who, to_date(today()))
        address = request.build_absolute_uri(reverse("feed", args=[token]))
    given = {"feed": Feed.objects.filter(colleague=who).first(), "address": address}
    return render(request, "desk/calendar.html.jinja", {**given, "back": reverse("desk")})


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponseBase:
    """The calendar of whoever let it out under this address.  Http404 where there is none any more."""
    who = Feed.whose(token)
    if who is None:
        raise Http404
    written = ics(_days(who, to_date(today())), made_on=today(), mark=f"desk {who.pk}")
    return HttpResponse(written, content_type="text/calendar; charset=utf-8")


def _days(who: Colleague, day: date) -> list[DayToRemember]:
    """One entry for each case and day, from today for a year."""
    cases = CaseFile.objects.seen_by(who).filter(adviser=who, closed_on=None, key__isnull=False)
    near = Clock.objects.filter(case__in=cases, due_from__gte=day, due_from__lte=day + AHEAD)
    told = near.order_by("due_from", "case__number").values_list("due_from", "case__number")
    return [
        DayToRemember(from_date(on), title=f"A limit in case {number}")
        for on, number in told.distinct()[:MOST]
        if on is not None
    ]

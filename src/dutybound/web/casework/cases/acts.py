"""What can be done with a case from its page: each a form that names the version it was made on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from dutybound.days import to_date
from dutybound.web.casework.cases.changing import Opening, changing
from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.cases.models import CaseFile, Wall
from dutybound.web.casework.cases.pages import the_case
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES, Role
from dutybound.web.casework.trail.kinds import (
    Assigned,
    Closed,
    Contact,
    Happened,
    Outcome,
    Reopened,
    Walled,
)
from dutybound.web.family.clock import today

KEPT_FOR_YEARS = 6
"""How long a closed case is kept: while the advice could be sued over (Limitation Act 1980, s 5)."""


class NotFilledIn(Exception):
    """Something that a form needs is missing or cannot be read; the text says what."""


class ContactForm(forms.Form):
    """Somebody was spoken or written to."""

    on = forms.DateField()
    who = forms.CharField(max_length=100)
    by = forms.CharField(max_length=30)
    note = forms.CharField(max_length=5000)


class OutcomeForm(forms.Form):
    """How a problem stands."""

    problem = forms.CharField(max_length=80)
    authority_did = forms.CharField(max_length=2000, required=False)
    on = forms.DateField()
    ended = forms.BooleanField(required=False)


def _contact(request: HttpRequest, opening: Opening) -> Happened:
    given = _read(ContactForm(request.POST))
    return Contact(given["on"].isoformat(), given["who"], given["by"], given["note"])


def _outcome(request: HttpRequest, opening: Opening) -> Happened:
    given = _read(OutcomeForm(request.POST))
    tried = tuple(request.POST.getlist("tried"))
    on = given["on"].isoformat()
    return Outcome(given["problem"], tried, given["authority_did"], on, ended=given["ended"])


def _assign(request: HttpRequest, opening: Opening) -> Happened:
    _need_supervisor(request)
    who = _teammate(request, opening.case)
    opening.case.adviser = who
    return Assigned(who.pk)


def _wall(request: HttpRequest, opening: Opening) -> Happened:
    _need_supervisor(request)
    who, off = _teammate(request, opening.case), "off" in request.POST
    if who.pk in (opening.case.adviser_id, colleague(request).pk):
        raise NotFilledIn("Hand the case to somebody else first.")
    walls = Wall.objects.filter(case=opening.case, colleague=who)
    if off:
        Wall.objects.get_or_create(case=opening.case, colleague=who)
    else:
        walls.delete()
    return Walled(who.pk, off=off, why=request.POST.get("why", "")[:500])


def _close(request: HttpRequest, opening: Opening) -> Happened:
    day = to_date(today())
    opening.case.closed_on = day
    opening.case.keep_until = _years_after(day, KEPT_FOR_YEARS)
    return Closed(opening.case.keep_until.isoformat())


def _reopen(request: HttpRequest, opening: Opening) -> Happened:
    opening.case.closed_on = opening.case.keep_until = None
    return Reopened()


ACTS: dict[str, Callable[[HttpRequest, Opening], Happened]] = {
    "contact": _contact,
    "outcome": _outcome,
    "assign": _assign,
    "wall": _wall,
    "close": _close,
    "reopen": _reopen,
}


@allowed(SEE_CASES)
@require_POST
def act(request: HttpRequest, number: str, what: str) -> HttpResponseBase:
    """Do one thing in a case, and look at it again."""
    found, do = the_case(request, number), ACTS.get(what)
    if do is None:
        raise Http404
    try:
        with changing(found.pk, version_in(request), colleague(request), today()) as opening:
            opening.happened.append(do(request, opening))
    except CaseFile.DoesNotExist:
        raise PermissionDenied from None
    except ChangedMeanwhile:
        return meanwhile(request, found)
    except NotFilledIn as problem:
        given = {"case": found, "problem": str(problem)}
        return render(request, "desk/not_filled_in.html.jinja", given, status=422)
    return redirect("case", number)


def version_in(request: HttpRequest) -> int:
    """The version that a form was made on; one that nobody has where it names none."""
    sent = request.POST.get("version", "")
    return int(sent) if sent.isdecimal() and len(sent) < 10 else -1


def meanwhile(request: HttpRequest, found: CaseFile) -> HttpResponseBase:
    """Somebody else changed the case: what was sent is shown, so that it is not lost."""
    leave = {"csrfmiddlewaretoken", "version"}
    sent = [(name, values) for name, values in request.POST.lists() if name not in leave]
    given = {"case": found, "sent": sent}
    return render(request, "desk/changed_meanwhile.html.jinja", given, status=409)


def _read(form: forms.Form) -> dict[str, Any]:
    if not form.is_valid():
        name, problems = next(iter(form.errors.items()))
        raise NotFilledIn(f"{name.replace('_', ' ').capitalize()}: {problems[0]}")
    return form.cleaned_data


def _need_supervisor(request: HttpRequest) -> None:
    if colleague(request).role != Role.SUPERVISOR:
        raise PermissionDenied


def _teammate(request: HttpRequest, case: CaseFile) -> Colleague:
    """The colleague that a form names: somebody of the case's team who still works here."""
    sent = request.POST.get("colleague", "")
    team = Colleague.objects.filter(team_id=case.team_id, is_active=True, role__in=SEE_CASES)
    who = team.filter(pk=int(sent)).first() if sent.isdecimal() and len(sent) < 10 else None
    if who is None:
        raise NotFilledIn("Choose somebody of the team.")
    return who


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)

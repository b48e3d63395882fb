"""The pages about people: who is here, inviting somebody, and the door that is locked for a while."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague, Invitation, Team
from dutybound.web.casework.people.roles import MANAGE_PEOPLE, SEE_CASES, Role
from dutybound.web.casework.people.telling import tell
from dutybound.web.casework.saying import mail_to
from dutybound.web.guard.errors import too_often

A_MINUTE = 60


def who_is_here(request: HttpRequest) -> dict[str, Any]:
    """For every template: `me`, whoever is signed in, or None."""
    user = getattr(request, "user", None)
    return {"me": user if user is not None and user.is_authenticated else None}


def locked_out(request: HttpRequest, *_args: object, **_more: object) -> HttpResponse:
    """Too many wrong passwords: says so, whether or not there is such a person."""
    return render(request, "desk/locked_out.html.jinja", {}, status=429)


def slowed(request: HttpRequest) -> HttpResponse:
    """Too many of one thing in a minute, as the package that signs people in counts."""
    return too_often(request, A_MINUTE)


class InvitationForm(forms.Form):
    """Whom to invite, and as what."""

    email = forms.EmailField(label="E-mail address")
    role = forms.ChoiceField(label="What they will be", choices=Role.choices)
    team = forms.CharField(
        label="Team",
        max_length=100,
        required=False,
        help_text="Advisers and supervisors belong to a team. A name that is new makes a new team.",
    )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("role") in SEE_CASES and not given.get("team"):
            self.add_error("team", _("Say which team they belong to."))
        if Colleague.objects.filter(email__iexact=given.get("email", "")).exists():
            self.add_error("email", _("Somebody with this address works here already."))
        return given


@allowed(MANAGE_PEOPLE)
@require_http_methods(["GET", "POST"])
def people(request: HttpRequest) -> HttpResponseBase:
    """Who works here, and a form to invite somebody."""
    form = InvitationForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        _invite(request, form.cleaned_data)
        return redirect("people")
    given = {
        "form": form,
        "errors": faults_of(form),
        "colleagues": Colleague.objects.select_related("team").order_by("name"),
        "invitations": Invitation.objects.order_by("ends_at"),
    }
    return render(request, "desk/people.html.jinja", given, status=422 if form.is_bound else 200)


def _invite(request: HttpRequest, given: dict[str, Any]) -> None:
    team = Team.objects.get_or_create(name=given["team"])[0] if given["team"] else None
    token = Invitation.make(given["email"], Role(given["role"]), team, colleague(request))
    link = request.build_absolute_uri(reverse("join", args=[token]))
    mail_to(given["email"], "desk/invited.txt.jinja", {"link": link})
    tell("invited", by=colleague(request).pk, role=given["role"])


@require_GET
def door(request: HttpRequest) -> HttpResponseBase:
    """The first address: the desk for whoever is signed in, else where one signs in."""
    return redirect("desk" if request.user.is_authenticated else "account_login")

"""The pages about people: joining by invitation, who is here, and the door that is locked for a while."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague, Invitation, Team
from dutybound.web.casework.people.roles import MANAGE_PEOPLE, SEE_CASES, Role
from dutybound.web.casework.saying import mail_to

SEE_OTHER = 303


def who_is_here(request: HttpRequest) -> dict[str, Any]:
    """For every template: `me`, whoever is signed in, or None."""
    user = getattr(request, "user", None)
    return {"me": user if user is not None and user.is_authenticated else None}


def locked_out(request: HttpRequest, *_args: object, **_more: object) -> HttpResponse:
    """Too many wrong passwords: says so, whether or not there is such a person."""
    return render(request, "desk/locked_out.html.jinja", {}, status=429)


class JoinForm(forms.Form):
    """What somebody who was invited gives: a name, a password twice, and an address if it is not known."""

    email = forms.EmailField(label="E-mail address")
    name = forms.CharField(label="Your name", max_length=100)
    password = forms.CharField(
        label="Password",
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 12 characters. Three words that do not belong together are good.",
    )
    again = forms.CharField(
        label="Password again",
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, email: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        if email:
            del self.fields["email"]
        self.address = email

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        self.address = self.address or given.get("email", "")
        password = given.get("password", "")
        if password and password != given.get("again"):
            self.add_error("again", _("The two passwords are not the same."))
        elif password:
            who = Colleague(email=self.address, name=given.get("name", ""))
            try:
                validate_password(password, who)
            except forms.ValidationError as problems:
                self.add_error("password", problems)
        return given


@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponseBase:
    """Take an invitation up.  One that has ended, or was used, is not there."""
    invitation = Invitation.of(token)
    if invitation is None:
        return render(request, "desk/no_invitation.html.jinja", {}, status=404)
    form = JoinForm(invitation.email, request.POST if request.method == "POST" else None)
    if not form.is_valid():
        given = {"form": form, "invitation": invitation, "errors": faults_of(form)}
        status = 422 if form.is_bound else 200
        return render(request, "desk/join.html.jinja", given, status=status)
    _become(invitation, form.address, form.cleaned_data)
    return redirect("account_login")


@transaction.atomic
def _become(invitation: Invitation, email: str, given: dict[str, Any]) -> None:
    if not Invitation.objects.filter(pk=invitation.pk).delete()[0]:
        raise Http404
    who = Colleague(
        email=email, name=given["name"], role=invitation.role, team_id=invitation.team_id
    )
    who.set_password(given["password"])
    who.save()


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


@allowed(MANAGE_PEOPLE)
@require_POST
def let_go(request: HttpRequest, number: int) -> HttpResponseBase:
    """Somebody no longer works here: they cannot come in, and every session of theirs ends."""
    who = get_object_or_404(Colleague, pk=number)
    if who != colleague(request):
        who.is_active = False
        who.save(update_fields=["is_active"])
        who.end_sessions()
    return redirect("people")


@require_GET
def door(request: HttpRequest) -> HttpResponseBase:
    """The first address: the desk for whoever is signed in, else where one signs in."""
    return redirect("desk" if request.user.is_authenticated else "account_login")

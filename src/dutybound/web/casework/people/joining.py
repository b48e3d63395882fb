"""Taking an invitation up: by somebody new, or by somebody who begins again with another password."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.models import Colleague, Invitation
from dutybound.web.casework.people.telling import tell


def _password(label: str, help_text: str = "") -> forms.CharField:
    """A password as it was typed: spaces at its ends are its own."""
    widget = forms.PasswordInput(attrs={"autocomplete": "new-password"})
    return forms.CharField(
        label=label, max_length=200, strip=False, widget=widget, help_text=help_text
    )


class JoinForm(forms.Form):
    """What somebody gives: a password twice; a name if they are new; an address if it is not known."""

    email = forms.EmailField(label="E-mail address")
    name = forms.CharField(label="Your name", max_length=100)
    password = _password(
        "Password",
        "At least 12 characters. Three words that do not belong together are good.",
    )
    again = _password("Password again")

    def __init__(self, invitation: Invitation, known: Colleague | None, *args: Any) -> None:
        super().__init__(*args)
        self.invitation, self.known, self.address = invitation, known, invitation.email
        if self.address:
            del self.fields["email"]
        if known:
            del self.fields["name"]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        self.address = self.address or given.get("email", "")
        password = given.get("password", "")
        if password and password != given.get("again"):
            self.add_error("again", _("The two passwords are not the same."))
        elif password:
            try:
                validate_password(password, self._whose(given))
            except forms.ValidationError as problems:
                self.add_error("password", problems)
        return given

    def _whose(self, given: dict[str, Any]) -> Colleague:
        if self.known:
            return self.known
        team = self.invitation.team
        return Colleague(email=self.address, name=given.get("name", ""), team=team)


@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, token: str) -> HttpResponseBase:
    """Take an invitation up.  One that has ended, was used, or is of somebody let go, is not there."""
    invitation = Invitation.of(token)
    known = _known(invitation) if invitation else None
    if invitation is None or (known and not known.is_active):
        return render(request, "desk/no_invitation.html.jinja", {}, status=404)
    form = JoinForm(invitation, known, request.POST if request.method == "POST" else None)
    if not form.is_valid():
        given = {"form": form, "invitation": invitation, "known": known, "errors": faults_of(form)}
        status = 422 if form.is_bound else 200
        return render(request, "desk/join.html.jinja", given, status=status)
    _become(form)
    return redirect("account_login")


def _known(invitation: Invitation) -> Colleague | None:
    """Who works here already under the address of an invitation."""
    found = Colleague.objects.filter(email__iexact=invitation.email)
    return found.first() if invitation.email else None


@transaction.atomic
def _become(form: JoinForm) -> None:
    if not Invitation.objects.filter(pk=form.invitation.pk).delete()[0]:
        raise Http404
    given, who = form.cleaned_data, form.known
    if who is None:
        role, team = form.invitation.role, form.invitation.team_id
        who = Colleague(email=form.address, name=given["name"], role=role, team_id=team)
    who.set_password(given["password"])  # with which every session of theirs ends
    who.save()
    tell("password-renewed" if form.known else "joined", who=who.pk)

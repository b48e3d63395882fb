"""Nobody goes on to the desk without a second factor."""

from __future__ import annotations

from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from dutybound.web.guard.headers import Answers

_WITHOUT = ("mfa_activate_totp", "account_logout", "account_reauthenticate")


class SecondFactor:
    """Middleware: leads whoever is signed in without a second factor to where one is set up."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated and not _may_go_on(request):
            return redirect("mfa_activate_totp")
        return self.get_response(request)


def _may_go_on(request: HttpRequest) -> bool:
    return request.path in {reverse(name) for name in _WITHOUT} or bool(
        is_mfa_enabled(request.user)
    )

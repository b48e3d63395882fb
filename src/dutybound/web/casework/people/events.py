"""Who hears of what happens at the door, so that it is told: `telling` says how."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.account.signals import authentication_step_completed, password_changed
from allauth.mfa import signals as factors
from axes.signals import user_locked_out
from django.contrib.auth import signals as auth
from django.http import HttpRequest, HttpResponse

from dutybound.web.casework.people.telling import tell
from dutybound.web.guard.headers import Answers

_REFUSED = frozenset({400, 403, 404, 405, 413, 429})
_OF_A_STRANGER = frozenset({403, 429})
"""A stranger who asks for what is not there tells nothing, and could fill a disk with it."""


class Refusals:
    """Middleware: tells when somebody was refused a page, by its name in our addresses."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        by = request.user.pk if request.user.is_authenticated else 0
        if response.status_code in (_REFUSED if by else _OF_A_STRANGER):
            page = request.resolver_match.url_name if request.resolver_match else "none"
            tell("refused", by=by, page=page, status=response.status_code)
        return response


# --- what the packages that sign people in tell -----------------------------------------------------------


def _of_user(event: str) -> Callable[..., None]:
    def receive(sender: object, user: Any = None, **_more: object) -> None:
        if user is not None:
            tell(event, who=user.pk)

    return receive


def _of_factor(event: str) -> Callable[..., None]:
    def receive(sender: object, user: Any, authenticator: Any = None, **_more: object) -> None:
        tell(event, who=user.pk, by=getattr(authenticator, "type", None))

    return receive


def _of_nobody(event: str) -> Callable[..., None]:
    def receive(sender: object, **_more: object) -> None:
        tell(event)

    return receive


def _step(sender: object, request: HttpRequest, method: str, user: Any, **more: object) -> None:
    """A factor was right.  One that is asked for again gives its session a new name."""
    if method == "password":
        tell("password-right", who=user.pk)
    if more.get("reauthenticated"):
        request.session.cycle_key()


_KEPT = (
    (auth.user_logged_in, _of_user("signed-in")),
    (auth.user_logged_out, _of_user("signed-out")),
    (auth.user_login_failed, _of_nobody("password-wrong")),
    (user_locked_out, _of_nobody("door-shut")),
    (password_changed, _of_user("password-changed")),
    (authentication_step_completed, _step),
    (factors.authenticator_used, _of_factor("code-right")),
    (factors.authentication_failed, _of_factor("code-wrong")),
    (factors.authenticator_added, _of_factor("factor-added")),
    (factors.authenticator_removed, _of_factor("factor-removed")),
    (factors.authenticator_reset, _of_factor("codes-renewed")),
)
"""Held here, since a signal holds its receivers weakly."""


def listen() -> None:
    """Write down from now on what the packages tell."""
    for signal, receive in _KEPT:
        signal.connect(receive)

"""How long somebody stays signed in."""

from __future__ import annotations

import time

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from dutybound.web.guard.headers import Answers

BEGUN, SEEN = "desk-begun", "desk-seen"
_EVERY = 60
_FORGET = '"cache", "storage"'  # not "cookies": they would go for the whole domain


class SessionsEnd:
    """Middleware: ends a session in which nothing was done for a while, and any after a day's work."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        was_in = request.user.is_authenticated
        if was_in:
            _go_on(request, int(time.time()))
        response = self.get_response(request)
        if was_in and not request.user.is_authenticated:
            response["Clear-Site-Data"] = _FORGET
        return response


def _go_on(request: HttpRequest, now: int) -> None:
    session = request.session
    begun, seen = session.setdefault(BEGUN, now), session.setdefault(SEEN, now)
    if now - seen > settings.IDLE_SECONDS or now - begun > settings.LONGEST_SECONDS:
        logout(request)
    elif now - seen >= _EVERY:
        session[SEEN] = now

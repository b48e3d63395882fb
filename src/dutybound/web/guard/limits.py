"""How much may be sent at once."""

from __future__ import annotations

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from dutybound.web.guard.errors import too_much
from dutybound.web.guard.headers import Answers

_MOST_DIGITS = 18


class Limits:
    """Middleware: turns away a body that is too large before any of it is read."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if body_length(request) > _most(request.path_info):
            return too_much(request)
        return self.get_response(request)


def _most(path: str) -> int:
    """How many bytes a path takes: by the first pattern that it is wholly of."""
    larger = (most for like, most in settings.LARGER_BODIES.items() if re.fullmatch(like, path))
    return int(next(larger, settings.BODY_LIMIT))


def body_length(request: HttpRequest) -> int:
    """How many bytes the request says it brings.

    One that does not say so brings none: Django reads only as far as Content-Length.
    """
    said = str(request.META.get("CONTENT_LENGTH") or "")
    return int(said[:_MOST_DIGITS]) if said.isascii() and said.isdigit() else 0

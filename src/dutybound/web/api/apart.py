"""Keeps the API apart from the family's pages: no cookie reaches it, and none leaves it.

It stands outside every other middleware.  A request to /api/ comes in without cookies, so there is no
session, no open file and no form token that it could use, whatever browser sent it; and without a preferred
language, since the API speaks one.  What goes out is in one shape, and says what may be kept and whose pages
may read it.
"""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse

from dutybound.web.api import origins
from dutybound.web.api.refusals import MEDIA_TYPE, Refused, https_needed, not_found, of_status
from dutybound.web.guard.headers import Answers, Headers

PATH: Final = "/api/"
_KEPT_FOR: Final = "public, max-age=3600"
_TAKEN_OFF: Final = ("HTTP_COOKIE", "HTTP_ACCEPT_LANGUAGE")


class Apart:
    """Middleware: what is special about /api/, and nothing for any other address."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response
        self._preflight = Headers(origins.preflight)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(PATH):
            return self.get_response(request)
        for name in _TAKEN_OFF:
            request.META.pop(name, None)
        if origins.is_preflight(request):
            return self._preflight(request)
        return self._answered(request)

    def _answered(self, request: HttpRequest) -> HttpResponse:
        headless = request.method == "HEAD"
        if headless:
            request.method = "GET"
        answer = self.get_response(request)
        answer.cookies.clear()
        _shape(answer, secure=request.is_secure())
        _say_what_may_be_kept(answer)
        origins.allow(request, answer, reading=request.method == "GET")
        answer["Content-Language"] = "en-GB"
        answer["Vary"] = "Origin, Accept-Encoding"
        if headless:
            _take_body_off(answer)
        return answer


def _shape(answer: HttpResponse, *, secure: bool) -> None:
    """Put a refusal that came from outside the API into the API's own shape."""
    if answer.status_code in (301, 302):
        to_https = answer.headers.get("Location", "").startswith("https:")
        _say(answer, https_needed() if to_https and not secure else not_found())
    elif answer.status_code >= 400 and answer.headers.get("Content-Type") != MEDIA_TYPE:
        _say(answer, of_status(answer.status_code))
    if answer.status_code == 405 and answer.headers.get("Allow") == "GET":
        answer["Allow"] = "GET, HEAD"


def _say(answer: HttpResponse, refused: Refused) -> None:
    """Change an answer in place: it keeps the headers that it has by now."""
    answer.status_code = refused.status
    answer.content = refused.text().encode()
    for name in ("Content-Encoding", "Location"):
        answer.headers.pop(name, None)
    answer["Content-Type"] = MEDIA_TYPE
    answer["Content-Length"] = str(len(answer.content))


def _say_what_may_be_kept(answer: HttpResponse) -> None:
    """Only what is the same for everybody has an ETag."""
    if "ETag" in answer and answer.status_code in (200, 304):
        answer["Cache-Control"] = _KEPT_FOR
    else:
        answer["Cache-Control"] = "no-store"


def _take_body_off(answer: HttpResponse) -> None:
    length = answer.headers.get("Content-Length", str(len(answer.content)))
    answer.content = b""
    answer["Content-Length"] = length

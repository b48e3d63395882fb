"""Which sites' pages may use the API from a browser.

The rulebook is public, and any page may read it.  A family's case is taken from a page only if that page is
ours, or its site is named in DUTYBOUND_API_ORIGINS (such as https://example.org, several with commas).
Programs that are no browsers send no Origin, and none of this touches them.
"""

from __future__ import annotations

import os
from typing import Final

from django.http import HttpRequest, HttpResponse

from dutybound.web.api.refusals import other_origin

VARIABLE: Final = "DUTYBOUND_API_ORIGINS"
_READING: Final = ("GET", "HEAD")
_A_WHILE: Final = "600"


def named() -> frozenset[str]:
    """The origins that whoever runs the server has named."""
    said = os.environ.get(VARIABLE, "").split(",")
    return frozenset(origin.strip().rstrip("/") for origin in said if origin.strip())


def refuse_others(request: HttpRequest) -> None:
    """Refused if a page of a site that nobody named sends a case."""
    origin = request.headers.get("Origin")
    if origin is not None and origin not in {_own(request), *named()}:
        raise other_origin()


def is_preflight(request: HttpRequest) -> bool:
    """Whether a browser asks beforehand what a page may send."""
    asks = "Access-Control-Request-Method" in request.headers
    return request.method == "OPTIONS" and asks and "Origin" in request.headers


def preflight(request: HttpRequest) -> HttpResponse:
    """What a page may send: nothing is said, and so nothing allowed, to a site that nobody named."""
    answer = HttpResponse(status=204)
    method = request.headers["Access-Control-Request-Method"]
    if method in _READING or request.headers["Origin"] in named():
        answer["Access-Control-Allow-Methods"] = "GET, HEAD" if method in _READING else "POST"
        answer["Access-Control-Allow-Headers"] = "Content-Type, If-None-Match"
        answer["Access-Control-Max-Age"] = _A_WHILE
    allow(request, answer, reading=method in _READING)
    return answer


def allow(request: HttpRequest, answer: HttpResponse, *, reading: bool) -> None:
    """Say on an answer whose pages may read it."""
    origin = request.headers.get("Origin")
    if reading:
        answer["Access-Control-Allow-Origin"] = "*"
    elif origin is not None and origin in named():
        answer["Access-Control-Allow-Origin"] = origin
    if "Access-Control-Allow-Origin" in answer:
        answer["Access-Control-Expose-Headers"] = "ETag, Retry-After, Content-Disposition"


def _own(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"

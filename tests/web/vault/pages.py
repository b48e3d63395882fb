"""A few pages that do one thing each with the vault, for the tests of it."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.urls import path

handler400 = "dutybound.web.guard.errors.bad_request"
handler403 = "dutybound.web.guard.errors.not_allowed"
handler404 = "dutybound.web.guard.errors.not_found"
handler500 = "dutybound.web.guard.errors.our_fault"


def vault(request: HttpRequest) -> Any:
    return request.vault  # type: ignore[attr-defined]


def state(request: HttpRequest) -> HttpResponse:
    v = vault(request)
    return JsonResponse({"open": v.is_open, "shared": v.is_shared_with_me})


def begin(request: HttpRequest) -> HttpResponse:
    vault(request).begin()
    return HttpResponse()


def content(request: HttpRequest) -> HttpResponse:
    return JsonResponse(vault(request).content())


def change(request: HttpRequest) -> HttpResponse:
    with vault(request).changing() as held:
        held.update(json.loads(request.POST["change"]))
        if "fail" in request.POST:
            raise RuntimeError(held)
    return HttpResponse()


def call(request: HttpRequest, name: str) -> HttpResponse:
    """Call one method of the vault with the arguments posted, or read one of its properties."""
    found = getattr(vault(request), name)
    got = found(*json.loads(request.POST.get("with", "[]"))) if callable(found) else found
    return JsonResponse({"got": got})


def change_and_read(request: HttpRequest) -> HttpResponse:
    """What one page sees of its own changes."""
    before = vault(request).content()
    with vault(request).changing() as held:
        held["n"] = held.get("n", 0) + 1
        assert vault(request).content() == before
    seen = [before, vault(request).content()]
    vault(request).keep_for(365)
    seen.append(vault(request).keep_days)
    vault(request).forget()
    return JsonResponse({"seen": seen, "open": vault(request).is_open})


def token(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_token(request))


def broken(request: HttpRequest) -> HttpResponse:
    raise ValueError(request.GET.get("said", ""))


urlpatterns = [
    path("state", state),
    path("begin", begin),
    path("content", content),
    path("change", change),
    path("call/<name>", call),
    path("change-and-read", change_and_read),
    path("token", token),
    path("broken", broken),
]

"""Specimen pages: every component in every state, and pages that are broken on purpose."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path

from dutybound.web.design.assets import static
from dutybound.web.design.language import switch
from tests.web.browser.specimen.content import CONTENT

WEATHER = """<!DOCTYPE html>
<html lang="en"><title>Weather</title><link rel="icon" href="%s"><h1>Weather</h1>"""


def specimen(request: HttpRequest, name: str = "start") -> HttpResponse:
    context = CONTENT | {"back": "/specimen/start/" if name != "start" else None}
    return render(request, f"specimen/{name}.html.jinja", context)


def posted(request: HttpRequest) -> HttpResponse:
    """A form's answer: see the next page."""
    return redirect("/specimen/answers/")


def leave(request: HttpRequest) -> HttpResponse:
    return HttpResponse(WEATHER % static("icon.svg"))


urlpatterns = [
    path("", specimen, name="start"),
    path("specimen/<slug:name>/", specimen, name="specimen"),
    path("posted/", posted, name="posted"),
    path("leave/", leave, name="leave"),
    path("help-now/", specimen, {"name": "help"}, name="help_now"),
    path("read/", specimen, name="read"),
    path("privacy/", specimen, name="privacy"),
    path("accessibility/", specimen, name="accessibility"),
    path("language/<slug:code>/", switch, name="language"),
]

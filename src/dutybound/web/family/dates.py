"""Stands in until the page is written."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def dates(request: HttpRequest) -> HttpResponse:
    """Stands in."""
    return HttpResponse("dates")


def calendar(request: HttpRequest) -> HttpResponse:
    """Stands in."""
    return HttpResponse("calendar")

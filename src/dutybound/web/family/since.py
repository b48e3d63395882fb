"""Stands in until the page is written."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def since(request: HttpRequest) -> HttpResponse:
    """Stands in."""
    return HttpResponse("since")

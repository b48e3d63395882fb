"""Stands in until the page is written."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def one_page(request: HttpRequest) -> HttpResponse:
    """Stands in."""
    return HttpResponse("one_page")

"""A file that this version can no longer read: a page that says so, and how to take it away."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dutybound.web.family.file import FileFromBefore
from dutybound.web.guard.headers import Answers


class Refusals:
    """Middleware: a page for a file from before.  What the vault refuses, the vault's own answers."""

    def __init__(self, get_response: Answers) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page, or None for anything else."""
        if isinstance(exception, FileFromBefore):
            return render(request, "family/from_before.html.jinja", {}, status=409)
        return None

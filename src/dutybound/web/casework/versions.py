"""A change is made on a version: which one a form names, and what is said where somebody else was quicker."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

_NOT_TYPED = {"csrfmiddlewaretoken", "version"}


def version_in(request: HttpRequest) -> int:
    """The version that a form was made on; one that nobody has where it names none."""
    sent = request.POST.get("version", "")
    return int(sent) if sent.isdecimal() and len(sent) < 10 else -1


def meanwhile(
    request: HttpRequest, kind: Literal["case", "solution"], number: str
) -> HttpResponseBase:
    """Somebody else changed it: what was sent is shown, so that it is not lost."""
    sent = [
        (name.replace("_", " ").capitalize(), values)
        for name, values in request.POST.lists()
        if name not in _NOT_TYPED and any(values)
    ]
    given = {"kind": kind, "number": number, "sent": sent, "back": reverse(kind, args=[number])}
    return render(request, "desk/changed_meanwhile.html.jinja", given, status=409)

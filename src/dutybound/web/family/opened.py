"""Opening a family's file for a page: to look at it, or to change it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile
from dutybound.web.vault.errors import NoFile

P = ParamSpec("P")
SEE_OTHER = 303


def look(request: HttpRequest) -> FamilyFile:
    """The file that is open, to look at.  What is changed in it is not kept."""
    return FamilyFile.read(vault(request).content(), today())


@contextmanager
def change(request: HttpRequest) -> Iterator[FamilyFile]:
    """The file that is open, to change: all of it is kept at the end, or nothing after an error."""
    with vault(request).changing() as content:
        file = FamilyFile.read(content, today())
        yield file
        content.clear()
        content.update(file.written())


def vault(request: HttpRequest) -> Any:
    """The vault as this visitor may open it."""
    return request.vault  # type: ignore[attr-defined]  # put there by the vault's middleware


def with_file(
    view: Callable[Concatenate[HttpRequest, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """A page that needs an open file.

    Whoever has none is led to where one is opened; a form that was sent is told that the visit is over.
    """

    @wraps(view)
    def wrapped(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not vault(request).is_open:
            if request.method == "POST":
                raise NoFile
            return redirect("open")
        return view(request, *args, **kwargs)

    return wrapped


def go_to(name: str, *args: object, anchor: str = "") -> HttpResponse:
    """After a form: look at this page next."""
    answer = redirect(reverse(name, args=args) + anchor)
    answer.status_code = SEE_OTHER
    return answer

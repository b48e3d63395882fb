"""Keeping a file, sharing it, taking it away, and deleting it."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dutybound.case import CaseFileError, case_text
from dutybound.days import iso
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, FileFromBefore, Teller
from dutybound.web.family.opened import change, go_to, look, vault, with_file
from dutybound.web.vault.codes import NotACode, read_code

_ONCE = "shown_once"
_FOR_WHOM = "shown_for"
KEEP = {1: "1", 30: "30", 365: "365"}


@with_file
@require_safe
def keep(request: HttpRequest) -> HttpResponseBase:
    """How the file is kept, and what can be done with it.  A code that was just drawn is shown once."""
    held = vault(request)
    mine = not held.is_shared_with_me
    given = {
        "mine": mine,
        "code": request.session.pop(_ONCE, ""),
        "shared_code": request.session.pop(_FOR_WHOM, "") == "share",
        "goes_on": held.goes_on,
        "keep_days": held.keep_days,
        "has_code": held.has_code,
        "shares": held.shares if mine else [],
        "back": reverse("answers"),
    }
    return render(request, "family/keep.html.jinja", given)


@with_file
@require_POST
def keep_do(request: HttpRequest) -> HttpResponseBase:
    """Do one thing with the file, then look at how it is kept."""
    do = _DEEDS.get(request.POST.get("do", ""))
    if do is not None:
        do(request)
    return go_to("keep")


def _draw(request: HttpRequest) -> None:
    request.session[_ONCE] = vault(request).draw_code()


def _share(request: HttpRequest) -> None:
    request.session[_ONCE] = vault(request).share()
    request.session[_FOR_WHOM] = "share"


def _withdraw(request: HttpRequest) -> None:
    vault(request).withdraw(request.POST.get("share", ""))


def _keep_for(request: HttpRequest) -> None:
    days = next((days for days, text in KEEP.items() if text == request.POST.get("days")), None)
    if days is not None:
        vault(request).keep_for(days)


_DEEDS: dict[str, Callable[[HttpRequest], None]] = {
    "draw": _draw,
    "share": _share,
    "withdraw": _withdraw,
    "keep-for": _keep_for,
}


@with_file
@require_http_methods(["GET", "POST"])
def delete(request: HttpRequest) -> HttpResponseBase:
    """Delete the file and its keys at once, after asking."""
    if request.method == "GET":
        return render(request, "family/delete.html.jinja", {"back": reverse("keep")})
    vault(request).forget()
    return go_to("deleted")


@require_safe
def deleted(request: HttpRequest) -> HttpResponseBase:
    """That the file is gone."""
    return render(request, "family/deleted.html.jinja", {})


@with_file
@require_safe
def download(request: HttpRequest) -> HttpResponseBase:
    """The case file, to keep and to load again; one that can no longer be read comes as it was kept."""
    try:
        text = case_text(look(request).telling.case)
    except FileFromBefore:
        text = str(vault(request).content().get("case", ""))
    answer = HttpResponse(text, content_type="application/yaml; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="answers-{iso(today())}.yaml"'
    return answer


@require_http_methods(["GET", "POST"])
def open_file(request: HttpRequest) -> HttpResponseBase:
    """Open a file with its code."""
    if request.method == "GET":
        return _open_page(request, "", "")
    words = request.POST.get("code", "")
    try:
        read_code(words)
    except NotACode as problem:
        return _open_page(request, words, str(problem))
    if not vault(request).enter(words):
        return _open_page(request, words, _("No file opens with these words. Check each of them."))
    return go_to("since")


def _open_page(request: HttpRequest, words: str, error: str, of: str = "code") -> HttpResponse:
    given = {
        "words": words,
        "error": error,
        "wrong": of,
        "errors": [{"text": error, "href": f"#{of}"}] if error else [],
        "back": reverse("start"),
    }
    return render(request, "family/open.html.jinja", given, status=422 if error else 200)


@require_POST
def load(request: HttpRequest) -> HttpResponseBase:
    """Begin with a case file from this device, in place of what is open."""
    sent = request.FILES.get("file")
    if sent is None:
        return _open_page(request, "", _("Choose the file first."), "file")
    try:
        file = FamilyFile.from_case(sent.read(), Teller.PARENT, today())
    except CaseFileError as problem:
        return _open_page(request, "", str(problem), "file")
    if not vault(request).is_open:
        vault(request).begin()
        with vault(request).changing() as content:
            content.update(file.written())
    else:
        with change(request) as old:
            old.interview, old.seen = file.interview, {}
    return go_to("answers")

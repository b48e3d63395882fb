"""The page that reads a document somebody gives it, and says what its clauses look like.

Nothing is kept: the document is in memory while the answer is made, and in no file, log or session.  So the
answer comes from the form itself, and loading it again sends the document again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.audit.apart import TooSlow, look_apart
from dutybound.audit.auditing import audit
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.profiles.profile import Profile
from dutybound.audit.reporting import report, run_of
from dutybound.text import Limits, Unread, read_document
from dutybound.web.guard.slowing import address_of
from dutybound.web.vault.gates import pass_through
from dutybound.web.watch.limits import (
    LIMITS,
    MOST_BYTES,
    MOST_SECONDS,
    READINGS,
    Busy,
    one_at_a_time,
)
from dutybound.web.watch.marked import marked

PASTED = "pasted.txt"
SENT = "document"
_LONGEST_ENDING = 6
_COME_BACK = 30


@dataclass(frozen=True)
class Asked:
    """What the form holds.  A file's own name may tell whom it is about: only its ending is kept."""

    profile: Profile
    data: bytes
    name: str
    whole: bool


class Wrong(Exception):
    """Something in the form has to change: its text says what, `of` names the field."""

    def __init__(self, of: str, text: str) -> None:
        super().__init__(text)
        self.of, self.text = of, text


@require_http_methods(["GET", "POST"])
def read(request: HttpRequest) -> HttpResponseBase:
    """The form; or, for what it brings, the answer."""
    if request.method == "GET":
        return _form(request, None)
    pass_through(READINGS, address_of(request))
    try:
        asked = _asked(request)
        with one_at_a_time():
            return _answer(request, asked, asked.profile)
    except Wrong as problem:
        return _form(request, problem)
    except Busy:
        busy = _("Somebody else’s document is being read. Try again in a minute.")
        answer = _form(request, Wrong("file", busy), status=503)
        answer["Retry-After"] = str(_COME_BACK)
        return answer


def _asked(request: HttpRequest) -> Asked:
    given, sent = request.POST, request.FILES.get("file")
    profile = PROFILES.get(given.get("profile", ""))
    if profile is None:
        raise Wrong("profile", _("Choose what the document is."))
    data = _sent(sent) if isinstance(sent, UploadedFile) else given.get("words", "").encode()
    if not data.strip():
        raise Wrong("file", _("Choose a file, or paste some words."))
    if profile.own_papers and given.get("warned") != "yes":
        raise Wrong("warned", _("Tick the box to say that you have read the warning."))
    name = f"{SENT}{_ending(sent.name or '')}" if isinstance(sent, UploadedFile) else PASTED
    return Asked(profile, data, name, given.get("whole") == "yes")


def _sent(sent: UploadedFile[Any]) -> bytes:
    """The file's bytes, no more of them than are read."""
    return bytes(sent.read(MOST_BYTES + 1))


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.lower()
    fits = len(ending) <= _LONGEST_ENDING and ending[1:].isascii() and ending[1:].isalnum()
    return ending if fits else ""


def _answer(request: HttpRequest, asked: Asked, profile: Profile) -> HttpResponse:
    whole = asked.whole or profile.own_papers
    given = looked_at(asked.data, asked.name, profile, LIMITS, whole=whole)
    given["back"] = reverse("read")
    return render(request, "watch/answer.html.jinja", given)


def looked_at(
    data: bytes, name: str, profile: Profile, limits: Limits, *, whole: bool
) -> dict[str, object]:
    """What a page is given that shows a document beside the law: see `watch/_looked_at.html.jinja`.

    `whole` says that there is no more of it.  Wrong where it cannot be read, or takes too long.
    """
    document = read_document(data, name, limits)
    if isinstance(document, Unread):
        raise Wrong("file", _("We could not read it. {why}").format(why=document.why))
    document = replace(document, name=_("Your document"))
    try:
        findings = look_apart(document, profile, MOST_SECONDS)
    except TooSlow:
        raise Wrong("file", _("It took too long to read. Send a shorter part of it.")) from None
    found = audit([document], profile, complete=whole, findings=findings)
    run = run_of(found, {document.name: sha256(data).hexdigest()})
    return {
        "report": report(run),
        "findings": found.findings,
        "lines": marked(document, found.findings),
        "cut": document.cut,
    }


def _form(request: HttpRequest, problem: Wrong | None, status: int = 422) -> HttpResponse:
    """The form.  After a mistake what was chosen and pasted is there again; a file has to be chosen anew."""
    public = [one for one in PROFILES.values() if not one.own_papers]
    given = {
        "public": public,
        "own": [one for one in PROFILES.values() if one.own_papers],
        "chosen": request.POST.get("profile", ""),
        "words": request.POST.get("words", ""),
        "whole": request.POST.get("whole") == "yes",
        "problem": problem,
        "errors": [{"text": problem.text, "href": f"#{problem.of}"}] if problem else [],
        "back": reverse("start"),
    }
    return render(request, "watch/read.html.jinja", given, status=status if problem else 200)

"""A case from what a family shared: they give the adviser a code of six words, and say what it is for."""

from __future__ import annotations

from django import forms
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.web.casework.cases.opening import Beginning, begin
from dutybound.web.casework.families import can_import
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, FileFromBefore
from dutybound.web.guard.errors import too_often
from dutybound.web.guard.slowing import address_of
from dutybound.web.vault import gates
from dutybound.web.vault.codes import NotACode, read_code
from dutybound.web.vault.errors import CannotBeOpened, SlowDown
from dutybound.web.vault.sealing import unpack, unseal

_NO_FILE = "No file opens with these words. Check each of them, or ask the family for a new code."
_OWN_CODE = (
    "This is the family’s own code, which opens everything. Do not keep it. Ask them to make a code to "
    "share, on their page about keeping the answers."
)
_FROM_BEFORE = "What they told was kept by another version, and cannot be read by this one."
_NOT_THERE = "The families’ files cannot be reached now. Nothing was kept. Try again later."


class CannotTake(Exception):
    """The code opens nothing that the desk can take; the text says what to do."""


class FromCode(Beginning):
    """The family's code, and what they agreed to when they gave it."""

    code = forms.CharField(
        label="The six words that the family shared",
        max_length=300,
        help_text="They opened their answers, and made a code to share with you.",
        error_messages={"required": "Type the six words that the family gave you."},
    )
    field_order = ("code", "name", "pseudonymous")

    def clean_code(self) -> str:
        try:
            return read_code(self.cleaned_data["code"])
        except NotACode as problem:
            raise forms.ValidationError(str(problem)) from None


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
def from_code(request: HttpRequest) -> HttpResponseBase:
    """Open a case with what a family shared.  Http404 where nobody told this desk of a families' server."""
    if not can_import():
        raise Http404
    form = FromCode(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            return begin(request, _shared(request, form.cleaned_data["code"]), form, "share code")
        except SlowDown as wait:
            return too_often(request, wait.seconds)
        except CannotTake as problem:
            form.add_error("code", str(problem))
    given = {"form": form, "errors": faults_of(form), "back": reverse("new_case")}
    status = 422 if form.is_bound else 200
    return render(request, "desk/from_code.html.jinja", given, status=status)


def _shared(request: HttpRequest, code: str) -> FamilyFile:
    """What a shared code opens: answers, words and details.  CannotTake; SlowDown after many wrong ones."""
    try:
        with gates.one_guess(address_of(request)) as guess:
            content = _content(code)
            guess.was_right = content is not None
    except DatabaseError:
        raise CannotTake(_NOT_THERE) from None
    if content is None:
        raise CannotTake(_NO_FILE)
    try:
        file = FamilyFile.read(content, today())
    except FileFromBefore:
        raise CannotTake(_FROM_BEFORE) from None
    file.edits, file.seen = {}, {}
    return file


def _content(code: str) -> dict[str, object] | None:
    """What the file of a shared code holds; None where there is none.  CannotTake for the owner's code."""
    from dutybound.web.vault import ways  # noqa: PLC0415 -- tables that only some desks have

    keys = gates.keys_slowly(code)
    way = ways.find_code(keys.look_up)
    if way is None:
        return None
    if not way.shared:
        raise CannotTake(_OWN_CODE)
    try:
        file_key = ways.file_key(way, keys.wrapping)
        return unpack(unseal(file_key, bytes(way.file.sealed), way.file.place))
    except CannotBeOpened:
        return None

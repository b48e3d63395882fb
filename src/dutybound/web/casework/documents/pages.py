"""The documents of a case: the list of them, one to download, to take out, to read beside the law."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from dutybound.audit.profiles.every import PROFILES
from dutybound.language import Proof
from dutybound.web.casework.cases.act_forms import words_field
from dutybound.web.casework.cases.acting import Doable, act_page, acted
from dutybound.web.casework.cases.changing import Opening, key_of
from dutybound.web.casework.cases.consent import why_nothing_comes_in
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.doing import Given
from dutybound.web.casework.cases.errors import NoConsent
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_change, may_work_on, readable
from dutybound.web.casework.day_field import DayField
from dutybound.web.casework.documents import keeping
from dutybound.web.casework.documents.kept import Kept, bytes_of, documents_of, open_document
from dutybound.web.casework.documents.kinds import (
    MOST_BYTES,
    PICTURES,
    NotTaken,
    content_type,
    form_of,
)
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.documents.store import FileLost
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.versions import version_in
from dutybound.web.family.clock import today
from dutybound.web.guard.errors import too_often
from dutybound.web.guard.slowing import address_of
from dutybound.web.vault.errors import SlowDown
from dutybound.web.vault.gates import pass_through
from dutybound.web.watch.limits import LIMITS, READINGS, Busy, one_at_a_time
from dutybound.web.watch.reading import SENT, Wrong, looked_at

KINDS = {
    Proof.LETTER.value: "A letter, or another paper",
    Proof.EMAIL.value: "An e-mail",
    Proof.RECORD.value: "A record, such as notes or a log",
}
_BUSY = "Somebody else’s document is being read. Try again in a minute."


class DocumentForm(forms.Form):
    """A document, and what it is."""

    file = forms.FileField(
        label="The file",
        help_text="PDF, Word (.docx), a web page, plain text, Markdown, PNG or JPEG. Up to 15 megabytes.",
        error_messages={"required": "Choose a file.", "empty": "The file is empty."},
    )
    name = words_field(
        "What it is",
        120,
        "Write what it is.",
        help_text="For example: the council’s letter that refuses an assessment.",
    )
    shows = forms.ChoiceField(label="What kind of paper", choices=list(KINDS.items()))
    dated = DayField(label="Day that it bears, if any", missing="", required=False, past=True)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if "file" in given:
            sent = given["file"]
            given["data"] = sent.read(MOST_BYTES + 1)
            try:
                given["form"] = form_of(given["data"], sent.name or "")
            except NotTaken as problem:
                self.add_error("file", str(problem))
        return given


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def documents(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """The documents of a case; put another one in."""
    if request.method == "GET":
        return _page(request, found, content, DocumentForm())
    if not may_work_on(colleague(request), found):
        raise PermissionDenied
    form = DocumentForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, found, content, form)
    try:
        return _put(request, found, form)
    except NoConsent as problem:
        form.add_error(None, str(problem))
        return _page(request, found, content, form)


def _page(
    request: HttpRequest, found: CaseFile, content: Content, form: DocumentForm
) -> HttpResponseBase:
    who = colleague(request)
    given = {
        "case": found,
        "held": list(documents_of(found, key_of(found))),
        "kinds": KINDS,
        "pictures": PICTURES,
        "form": form if may_work_on(who, found) else None,
        "may_change": may_change(who, found),
        "why_not_in": why_nothing_comes_in(content.consent, today()),
        "version": request.POST.get("version", found.version),
        "errors": faults_of(form),
        "back": reverse("case", args=[found.number]),
    }
    status = 422 if form.errors else 200
    return render(request, "desk/documents.html.jinja", given, status=status)


def _put(request: HttpRequest, found: CaseFile, form: DocumentForm) -> HttpResponseBase:
    given = form.cleaned_data
    names = ("data", "form", "name", "shows", "dated")
    sent = keeping.Sent(**{name: given[name] for name in names})
    keeping.put(found, version_in(request), colleague(request), sent)
    return redirect("documents", found.number)


def _kept(found: CaseFile, number: int) -> Kept:
    """A document of the case.  Http404 where there is none of that number."""
    row = Document.objects.filter(case=found, number=number).select_related("by").first()
    if row is None:
        raise Http404
    return open_document(row, found.number, key_of(found))


def _lost(request: HttpRequest, found: CaseFile, kept: Kept, lost: FileLost) -> HttpResponseBase:
    """Its file cannot be read: what to do."""
    back = reverse("documents", args=[found.number])
    given = {"case": found, "kept": kept, "lost": str(lost), "back": back}
    return render(request, "desk/document_lost.html.jinja", given, status=410)


@allowed(SEE_CASES)
@require_GET
@readable
def document_file(
    request: HttpRequest, found: CaseFile, content: Content, document_number: int
) -> HttpResponseBase:
    """A document as it was given, to download and never to show, under a name that says nothing."""
    kept = _kept(found, document_number)
    form = kept.about.form
    try:
        answer = HttpResponse(bytes_of(kept), content_type=content_type(form))
    except FileLost as lost:
        return _lost(request, found, kept, lost)
    answer["Content-Disposition"] = f'attachment; filename="document-{document_number}.{form}"'
    return answer


# --- taking out -------------------------------------------------------------------------------------


class RemoveForm(forms.Form):
    """Why a document is deleted."""

    why = words_field("Why", 500, "Write why it goes.", help_text="The trail keeps this.")


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def document_remove(
    request: HttpRequest, found: CaseFile, content: Content, document_number: int
) -> HttpResponseBase:
    """Delete a document.  Its trail keeps that it was there, what it was called, and its SHA-256."""
    kept = _kept(found, document_number)
    if not may_change(colleague(request), found):
        raise PermissionDenied
    form = RemoveForm(request.POST if request.method == "POST" else None)

    def remove(opening: Opening, who: Colleague, given: Given) -> None:
        keeping.remove(opening, document_number, given["why"])

    if acted(request, found, form, remove):
        return redirect("documents", found.number)
    says = f"“{kept.about.name}” is gone then. The trail keeps that it was here."
    doable = Doable(f"Delete document {document_number}", "Delete it", says=says, careful=True)
    return act_page(request, found, doable, form, reverse("documents", args=[found.number]))


# --- beside the law ---------------------------------------------------------------------------------


class ReadForm(forms.Form):
    """What a document is, for whoever reads it beside the law."""

    profile = forms.ChoiceField(
        label="What is it?",
        choices=[("", "Choose what it is"), *((one.id, one.title) for one in PROFILES.values())],
        error_messages={"required": "Choose what it is."},
    )
    whole = forms.BooleanField(
        label="This is all that they have written about it: show what is missing, too",
        required=False,
    )


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def document_read(
    request: HttpRequest, found: CaseFile, content: Content, document_number: int
) -> HttpResponseBase:
    """Read a document beside the law, in a process of its own.  Nothing of the answer is kept."""
    kept = _kept(found, document_number)
    if kept.about.form in PICTURES:
        raise Http404
    form = ReadForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            pass_through(READINGS, address_of(request))
            return _read(request, found, kept, form)
        except SlowDown as wait:
            return too_often(request, wait.seconds)
        except FileLost as lost:
            return _lost(request, found, kept, lost)
        except Wrong as problem:
            form.add_error(None, problem.text)
        except Busy:
            form.add_error(None, _BUSY)
    given = {
        "case": found,
        "kept": kept,
        "form": form,
        "errors": faults_of(form),
        "back": reverse("documents", args=[found.number]),
    }
    page = "desk/document_read.html.jinja"
    return render(request, page, given, status=422 if form.errors else 200)


def _read(request: HttpRequest, found: CaseFile, kept: Kept, form: ReadForm) -> HttpResponseBase:
    profile = PROFILES[form.cleaned_data["profile"]]
    whole = form.cleaned_data["whole"] or profile.own_papers
    limits = replace(LIMITS, file_bytes=MOST_BYTES)
    data, name = bytes_of(kept), f"{SENT}.{kept.about.form}"
    with one_at_a_time():
        given = looked_at(data, name, profile, limits, whole=whole)
    given |= {
        "case": found,
        "kept": kept,
        "back": reverse("documents", args=[found.number]),
    }
    return render(request, "desk/document_looked_at.html.jinja", given)

"""The same questions that a family is asked, asked by an adviser."""

from __future__ import annotations

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.engine.questions import Question
from dutybound.engine.report_words import who_must
from dutybound.interview import NotUnderstood
from dutybound.language import Proof, Speaker
from dutybound.web.casework.cases.changing import Opening, changing, key_of, look
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_change, readable
from dutybound.web.casework.documents.kept import Kept, documents_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.trail.kinds import Told
from dutybound.web.casework.versions import version_in
from dutybound.web.family import answer_forms as forms
from dutybound.web.family.asking import form_at, parents_at, question_at, take
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller
from dutybound.web.family.labels import label
from dutybound.web.family.questions import in_plain_words, options_for, question_page_words


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def ask(request: HttpRequest, found: CaseFile, content: Content, place: int) -> HttpResponseBase:
    """The question of this place: one asked before, or the next one; back to the case where none is left."""
    if not may_change(colleague(request), found):
        raise PermissionDenied
    file, number = content.file, found.number
    if place == 0:
        return redirect("ask", number, len(file.interview.asked) + 1)
    asked = question_at(file, place)
    if asked is None:
        return redirect(f"{reverse('case', args=[number])}?asked=all")
    if request.method == "POST":
        return _sent(request, found, place)
    form = form_at(file, place, asked)
    shown = content.shown.get(".".join(asked.key)) if asked.field is not None else None
    if shown is not None:
        form = replace(form, shown_by=f"{_DOCUMENT}{shown}")
    return _page(request, found, file, place, asked, form)


def _sent(request: HttpRequest, found: CaseFile, place: int) -> HttpResponseBase:
    try:
        with changing(found.pk, version_in(request), colleague(request), today()) as opening:
            file = opening.content.file
            asked = question_at(file, place)
            if asked is None:
                return redirect("case", found.number)
            if "skip" in request.POST:
                file.interview.skip(place - 1, asked)
            else:
                opening.happened.append(_take(request, opening, place, asked))
    except (NotUnderstood, CaseFileError) as problem:
        return _again(request, found, place, problem)
    return redirect("ask", found.number, place + 1)


def _take(request: HttpRequest, opening: Opening, place: int, asked: Question) -> Told:
    """Take the answer; the entry that tells of it.  Where a document shows it, it is noted which."""
    file, sent = opening.content.file, dict(request.POST.lists())
    document = _document(opening, sent)
    if document is not None:
        sent["shown_by"] = [document.proof.value]
    said = ", ".join(value for value in sent.get("answer", []) if value)
    account = take(file, place, asked, sent)
    if account is None:
        return Told(asked.text, said)
    _note_document(opening.content, asked, document)
    typed = " ".join(sent.get("answer-when", []))
    shown_by = account.shown_by.value if account.shown_by else ""
    if document is not None:
        shown_by = f"document {document.document.number}, {document.about.name}"
    return Told(
        asked.text, typed if said in ("", forms.WHEN) else said, account.said_by.value, shown_by
    )


def _document(opening: Opening, sent: forms.Sent) -> Kept | None:
    """The document that was named as what shows the answer; None where none was."""
    named = (sent.get("shown_by") or [""])[0].removeprefix(_DOCUMENT)
    held = {str(one.document.number): one for one in _documents(opening.case)}
    return held.get(named)


def _note_document(content: Content, asked: Question, document: Kept | None) -> None:
    place = ".".join(asked.key)
    content.shown.pop(place, None)
    if document is not None:
        content.shown[place] = document.document.number


def _documents(found: CaseFile) -> list[Kept]:
    return list(documents_of(found, key_of(found)))


def _again(
    request: HttpRequest, found: CaseFile, place: int, problem: Exception
) -> HttpResponseBase:
    file = look(found, today()).file
    asked = question_at(file, place)
    if asked is None:
        return redirect("case", found.number)
    sent = dict(request.POST.lists())
    form = forms.sent_form(asked, sent, in_plain_words(problem), parents_at(file, place, asked))
    return _page(request, found, file, place, asked, form)


def _page(
    request: HttpRequest,
    found: CaseFile,
    file: FamilyFile,
    place: int,
    asked: Question,
    form: forms.AnswerForm,
) -> HttpResponseBase:
    given = {
        **_page_words(found),
        "case": found,
        "back": reverse("case", args=[found.number]),
        "place": place,
        "question": asked,
        "about": label(file.telling.case, asked.record) if asked.record else "",
        "form": form,
        "options": options_for(form, Teller.HELPER),
        "why": list(dict.fromkeys(who_must(s.rule, s.title) for s in asked.settles)),
        "errors": [{"text": form.error, "href": "#answer"}] if form.error else [],
    }
    status = 422 if form.error else 200
    return render(request, "desk/question.html.jinja", given, status=status)


_DOCUMENT = "document "
"""How the value begins that names a document as what shows an answer."""

_TO_AN_ADVISER = {
    Speaker.FAMILY.value: "The family says so",
    Proof.MEMORY.value: "They remember it",
}


def _page_words(found: CaseFile) -> dict[str, list[dict[str, str]]]:
    """Who may say so, and what may show it, as an adviser chooses: the case's documents, too."""
    words = {
        name: [{**one, "text": _TO_AN_ADVISER.get(one["value"], one["text"])} for one in offered]
        for name, offered in question_page_words().items()
    }
    words["proofs"] += [
        {
            "value": f"{_DOCUMENT}{one.document.number}",
            "text": f"Document {one.document.number}: {one.about.name}",
        }
        for one in _documents(found)
    ]
    return words

"""The same questions that a family is asked, asked by an adviser."""

from __future__ import annotations

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
from dutybound.web.casework.cases.acts import meanwhile, version_in
from dutybound.web.casework.cases.changing import changing, look
from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_change, the_case
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.trail.kinds import Told
from dutybound.web.family import answer_forms as forms
from dutybound.web.family.asking import form_at, parents_at, question_at, take
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller
from dutybound.web.family.labels import label
from dutybound.web.family.questions import in_plain_words, options_for, question_page_words


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest, number: str, place: int) -> HttpResponseBase:
    """The question of this place: one asked before, or the next one; back to the case where none is left."""
    found = the_case(request, number)
    if not may_change(colleague(request), found):
        raise PermissionDenied
    file = look(found, today()).file
    if place == 0:
        return redirect("ask", number, len(file.interview.asked) + 1)
    asked = question_at(file, place)
    if asked is None:
        return redirect(f"{reverse('case', args=[number])}?asked=all")
    if request.method == "POST":
        return _sent(request, found, place)
    return _page(request, found, file, place, asked, form_at(file, place, asked))


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
                opening.happened.append(_take(request, file, place, asked))
    except (NotUnderstood, CaseFileError) as problem:
        return _again(request, found, place, problem)
    except ChangedMeanwhile:
        return meanwhile(request, found)
    return redirect("ask", found.number, place + 1)


def _take(request: HttpRequest, file: FamilyFile, place: int, asked: Question) -> Told:
    """Take the answer; the entry that tells of it."""
    sent = dict(request.POST.lists())
    said = ", ".join(value for value in sent.get("answer", []) if value)
    account = take(file, place, asked, sent)
    if account is None:
        return Told(asked.text, said)
    typed = " ".join(sent.get("answer-when", []))
    shown_by = account.shown_by.value if account.shown_by else ""
    return Told(
        asked.text, typed if said in ("", forms.WHEN) else said, account.said_by.value, shown_by
    )


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
        **_page_words(),
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


_TO_AN_ADVISER = {
    Speaker.FAMILY.value: "The family says so",
    Proof.MEMORY.value: "They remember it",
}


def _page_words() -> dict[str, list[dict[str, str]]]:
    """Who may say so, and what may show it, as an adviser chooses."""
    return {
        name: [{**one, "text": _TO_AN_ADVISER.get(one["value"], one["text"])} for one in offered]
        for name, offered in question_page_words().items()
    }

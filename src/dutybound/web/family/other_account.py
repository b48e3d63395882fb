"""What somebody else says of a fact: a second account beside the family's own, which stays."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.engine.questions import Question
from dutybound.interview import NotUnderstood
from dutybound.web.family import answer_forms as forms
from dutybound.web.family.addressed import addressed
from dutybound.web.family.answers import account_words
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.opened import change, go_to, look, with_file
from dutybound.web.family.questions import in_plain_words, options_for, question_page_words


@with_file
@require_http_methods(["GET", "POST"])
def other_account(request: HttpRequest, number: int) -> HttpResponseBase:
    """What somebody else says, or that nobody does."""
    if request.method == "GET":
        file = look(request)
        asked = _question(file, number)
        others = file.telling.accounts(asked.key)[1:]
        return _page(request, file, number, forms.form_of(asked, others[0] if others else None))
    try:
        with change(request) as file:
            _take(request, file, number)
    except (NotUnderstood, CaseFileError) as problem:
        file = look(request)
        sent = dict(request.POST.lists())
        form = forms.sent_form(_question(file, number), sent, in_plain_words(problem), {})
        return _page(request, file, number, form)
    return go_to("answers", anchor=f"#answer-{number}")


def _question(file: FamilyFile, number: int) -> Question:
    """The question, one about a fact that was answered.  Http404 for anything else."""
    if not 1 <= number <= len(file.interview.asked):
        raise Http404
    asked = file.interview.question(number - 1)
    if asked.field is None or not file.telling.accounts(asked.key):
        raise Http404
    return asked


def _take(request: HttpRequest, file: FamilyFile, number: int) -> None:
    asked = _question(file, number)
    own = file.telling.accounts(asked.key)[0]
    if "remove" in request.POST:
        file.telling.tell(asked.key, (own,))
        return
    other = forms.read_form(asked, dict(request.POST.lists()), file.telling.case.as_of)
    if other.said_by is own.said_by:
        raise NotUnderstood(_("Choose somebody else. Your own answer can be changed instead."))
    file.telling.tell(asked.key, (own, other))


def _page(
    request: HttpRequest, file: FamilyFile, number: int, form: forms.AnswerForm
) -> HttpResponse:
    asked = _question(file, number)
    accounts = file.telling.accounts(asked.key)
    given = {
        **question_page_words(),
        "number": number,
        "text": addressed(asked.text, file.teller),
        "own": addressed(account_words(asked.field, accounts[0]), file.teller)
        if asked.field is not None
        else "",
        "has_other": len(accounts) > 1,
        "form": form,
        "options": options_for(form, file.teller),
        "errors": [{"text": form.error, "href": "#answer"}] if form.error else [],
        "back": reverse("answers"),
    }
    page = "family/other_account.html.jinja"
    return render(request, page, given, status=422 if form.error else 200)

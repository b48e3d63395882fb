"""The pages of the questions, one each."""

from __future__ import annotations

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import date_words
from dutybound.engine.questions import Question
from dutybound.engine.report_words import capital, one_of, who_must
from dutybound.interview import NotUnderstood
from dutybound.interview.remaining import how_many_left
from dutybound.language import Proof, Speaker
from dutybound.web.family import answer_forms as forms
from dutybound.web.family.addressed import addressed
from dutybound.web.family.asking import form_at, parents_at, question_at, take, was_asked
from dutybound.web.family.file import FamilyFile, Teller
from dutybound.web.family.first_help import help_first
from dutybound.web.family.labels import label
from dutybound.web.family.opened import change, go_to, look, with_file


@with_file
@require_http_methods(["GET", "POST"])
def question(request: HttpRequest, number: int) -> HttpResponseBase:
    """The question of this number: those asked before, or the next one."""
    if request.method == "POST":
        return _sent(request, number)
    file = look(request)
    asked = _question(file, number)
    if asked is None:
        return redirect("answers")
    return _page(request, file, number, asked, form_at(file, number, asked))


def _question(file: FamilyFile, number: int) -> Question | None:
    """The question, None where nothing is left to ask.  Http404 for a number that is not reached."""
    if not was_asked(file, number) and not file.interview.problems:
        raise Http404
    return question_at(file, number)


# --- an answer that was sent ------------------------------------------------------------------------


def _sent(request: HttpRequest, number: int) -> HttpResponse:
    help_page = help_first(request, request.POST.get("answer-when", ""))
    if help_page is not None:
        return help_page
    try:
        with change(request) as file:
            asked = _question(file, number)
            if asked is None:
                return go_to("answers")
            if "skip" in request.POST:
                file.interview.skip(number - 1, asked)
            else:
                take(file, number, asked, dict(request.POST.lists()))
    except (NotUnderstood, CaseFileError) as problem:
        return _again(request, number, problem)
    return _onward(request, number)


def _onward(request: HttpRequest, number: int) -> HttpResponse:
    """On to the next one (its page knows where there is none); after a change, back to the answers."""
    if request.GET.get("change"):
        return go_to("answers", anchor=f"#answer-{number}")
    return go_to("question", number + 1)


def _again(request: HttpRequest, number: int, problem: Exception) -> HttpResponse:
    """The same page, with what was sent and what is wrong with it."""
    file = look(request)
    asked = _question(file, number)
    if asked is None:
        return go_to("answers")
    said = in_plain_words(problem)
    sent = dict(request.POST.lists())
    form = forms.sent_form(asked, sent, said, parents_at(file, number, asked))
    return _page(request, file, number, asked, form)


def in_plain_words(problem: Exception) -> str:
    """What is wrong with an answer, for whoever gave it."""
    if isinstance(problem, CaseFileError):
        return _("That day cannot stand beside another day that you gave. Check both.")
    return str(problem)


# --- the page ---------------------------------------------------------------------------------------


def _page(
    request: HttpRequest, file: FamilyFile, number: int, asked: Question, form: forms.AnswerForm
) -> HttpResponse:
    def to_reader(text: str) -> str:
        return addressed(text, file.teller)

    changing = bool(request.GET.get("change"))
    given = {
        **question_page_words(),
        "number": number,
        "question": asked,
        "text": to_reader(asked.text),
        "help": to_reader(asked.help),
        "about": label(file.telling.case, asked.record) if asked.record else "",
        "form": form,
        "options": options_for(form, file.teller),
        "why": [
            to_reader(t) for t in dict.fromkeys(who_must(s.rule, s.title) for s in asked.settles)
        ],
        "settled_by": one_of(asked.settled_by) if asked.settled_by else "",
        "left": None if was_asked(file, number) else how_many_left(asked),
        "changing": changing,
        "told_on": _told_earlier(file),
        "back": _back(number, changing),
        "errors": [{"text": form.error, "href": "#answer"}] if form.error else [],
    }
    page = "family/question.html.jinja"
    return render(request, page, given, status=422 if form.error else 200)


def _told_earlier(file: FamilyFile) -> str:
    """The day on which the file was told, where that is not today; "" where it is."""
    return date_words(file.telling.case.as_of) if file.told_earlier else ""


def _back(number: int, changing: bool) -> str:
    if changing:
        return reverse("answers")
    return reverse("question", args=[number - 1]) if number > 1 else reverse("what_is_happening")


def options_for(form: forms.AnswerForm, teller: Teller) -> list[forms.Option]:
    """What can be ticked, in words to whoever reads it."""
    return [
        replace(option, text=capital(addressed(option.text, teller))) for option in form.options
    ]


def question_page_words() -> dict[str, list[dict[str, str]]]:
    """Who may say so, and what may show it, as a page offers them."""
    return {"speakers": _selected(_speakers()), "proofs": _selected(_proofs())}


def _selected(words: dict[str, str]) -> list[dict[str, str]]:
    return [{"value": value, "text": text} for value, text in words.items()]


def _speakers() -> dict[str, str]:
    return {
        Speaker.FAMILY.value: _("I say so"),
        Speaker.COUNCIL.value: _("The council says so"),
        Speaker.SCHOOL.value: _("The school says so"),
        Speaker.NHS.value: _("The NHS says so"),
        Speaker.OMBUDSMAN.value: _("The Ombudsman says so"),
        Speaker.TRIBUNAL.value: _("The Tribunal says so"),
        Speaker.COURT.value: _("A court says so"),
    }


def _proofs() -> dict[str, str]:
    return {
        "": _("Not said"),
        Proof.LETTER.value: _("A letter"),
        Proof.EMAIL.value: _("An e-mail"),
        Proof.RECORD.value: _("A record"),
        Proof.MEMORY.value: _("I remember it"),
    }

"""From "what is happening?" to the last question."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.language.problems import grouped
from dutybound.web.family.addressed import addressed
from dutybound.web.family.answer_forms import Option
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller, problems
from dutybound.web.family.first_help import NOT_SAFE, help_first
from dutybound.web.family.opened import change, go_to, look, vault, with_file
from dutybound.web.family.suggestions import HEARD, heard_in, suggestions

_UNSAFE = "not-safe"
"""Ticked where somebody at home is not safe: it leads to help, and nothing of it is kept."""

LONGEST_STORY = 5_000
"""How many characters somebody may write in their own words."""


@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest) -> HttpResponseBase:
    """Who is answering; with the answer a file begins."""
    if request.method == "GET":
        return _begin_page(request, "")
    who = next((t for t in Teller if t.value == request.POST.get("who")), None)
    if who is None:
        return _begin_page(request, _("Choose who is answering."))
    if not vault(request).is_open:
        vault(request).begin()
        with vault(request).changing() as content:
            content.update(FamilyFile.beginning(who, today()).written())
    else:
        with change(request) as file:
            file.teller = who
    return go_to("what_is_happening")


def _begin_page(request: HttpRequest, error: str) -> HttpResponse:
    given = {
        "error": error,
        "errors": [{"text": error, "href": "#who"}] if error else [],
        "back": reverse("start"),
    }
    return render(request, "family/begin.html.jinja", given, status=422 if error else 200)


@with_file
@require_http_methods(["GET", "POST"])
def what_is_happening(request: HttpRequest) -> HttpResponseBase:
    """Which problems somebody comes with, and what they want to say in their own words.

    What their words may tell of is offered once, for them to tick or to leave.
    """
    file = look(request)
    if request.method == "GET":
        chosen = {problem.id for problem in file.interview.problems}
        return _problems_page(request, file, chosen, file.words, "", suggest=HEARD in request.GET)
    chosen, words = set(request.POST.getlist("problem")), _story(request)
    help_page = _help_first(request, file, chosen, words)
    if help_page is not None:
        return help_page
    not_offered = heard_in(words) - chosen - set(request.POST.getlist("offered"))
    if not not_offered and not chosen & {problem.id for problem in problems()}:
        error = _("Choose at least one that is like what is happening to you.")
        return _problems_page(request, file, chosen, words, error, suggest=True)
    return _chosen(request, chosen, words, offer=bool(not_offered))


def _help_first(
    request: HttpRequest, file: FamilyFile, chosen: set[str], words: str
) -> HttpResponse | None:
    """The page of help; not for words that are kept, and were listened to, when suggestions come back."""
    told = NOT_SAFE if _UNSAFE in chosen else ()
    listened_to = HEARD in request.POST and words == file.words
    return help_first(request, *(() if listened_to else (words,)), told=told)


def _story(request: HttpRequest) -> str:
    return request.POST.get("words", "").replace("\r\n", "\n").strip()[:LONGEST_STORY]


def _problems_page(
    request: HttpRequest,
    file: FamilyFile,
    chosen: set[str],
    words: str,
    error: str,
    *,
    suggest: bool,
) -> HttpResponse:
    suggested = suggestions(words, file.teller, without=chosen) if suggest else []
    given = {
        "file": file,
        "suggested": suggested,
        "offered": sorted(heard_in(words)),
        "heard": HEARD,
        "groups": list(_groups(file.teller, {one.value for one in suggested})),
        "chosen": chosen,
        "words": words,
        "error": error,
        "errors": [{"text": error, "href": "#problem"}] if error else [],
        "back": reverse("begin"),
    }
    page = "family/what_is_happening.html.jinja"
    return render(request, page, given, status=422 if error else 200)


def _groups(teller: Teller, suggested: set[str]) -> Iterator[tuple[str, list[Option]]]:
    """What can be ticked beside what is suggested, under its headings; what is about safety comes last."""
    for heading, held in grouped(p for p in problems() if p.id not in suggested):
        yield heading, [Option(p.id, addressed(p.words, teller)) for p in held]
    unsafe = _("Somebody at home is not safe")
    yield _("Safety"), [Option(_UNSAFE, unsafe, _("We show you first who can help."))]


def _chosen(request: HttpRequest, chosen: set[str], words: str, *, offer: bool) -> HttpResponse:
    with change(request) as file:
        file.words = words
        file.interview.problems = [problem for problem in problems() if problem.id in chosen]
        file.telling.open_for(file.interview.problems)
        solicitor = file.needs_a_solicitor()
    if offer and not solicitor:
        return go_to("what_is_happening", anchor=f"?{HEARD}=yes")
    return go_to("get_a_solicitor" if solicitor else "next_question")


@with_file
def next_question(request: HttpRequest) -> HttpResponseBase:
    """The first question that nobody has answered, or the answers where there is none."""
    file = look(request)
    if not file.interview.problems:
        return redirect("what_is_happening")
    if file.interview.next() is None:
        return redirect("answers")
    return redirect("question", len(file.interview.asked) + 1)

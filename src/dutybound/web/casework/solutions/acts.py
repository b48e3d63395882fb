"""What is done with a solution: each a page with a form that names the version it was made on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django import forms as django_forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.days import to_date
from dutybound.web.casework.cases.errors import ChangedMeanwhile
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.solutions import changing
from dutybound.web.casework.solutions.content import Content
from dutybound.web.casework.solutions.errors import NotNow
from dutybound.web.casework.solutions.forms import AboutForm, NoteForm, TextForm
from dutybound.web.casework.solutions.models import Solution
from dutybound.web.casework.solutions.pages import may_do, the_solution
from dutybound.web.casework.solutions.roles import READ, WRITE
from dutybound.web.casework.versions import meanwhile, version_in
from dutybound.web.family.clock import today

Do = Callable[[str, int, Colleague, str], None]


@dataclass(frozen=True)
class Act:
    """Something that can be done: its page's words, whether it asks for a line, and what it does."""

    title: str
    button: str
    says: str
    do: Do
    asks: str = ""
    missing: str = ""
    careful: bool = False


ACTS = {
    "send": Act(
        "Ask for a review",
        "Ask for it",
        "A colleague reads it next. Look once more: nothing in it may be about one family.",
        lambda number, version, who, note: changing.send(number, version, who),
    ),
    "agree": Act(
        "Agree to it",
        "I have read it, and agree",
        "You say that the law in it is right, that a parent can follow it, and that a neighbour would know "
        "nobody again. If you change it, you are one of its writers, and somebody else reviews it.",
        lambda number, version, who, note: changing.agree(number, version, who),
    ),
    "send-back": Act(
        "Send it back",
        "Send it back",
        "It is a draft again.",
        changing.send_back,
        "What to change",
        "Write what to change.",
    ),
    "publish": Act(
        "Publish it",
        "Publish it",
        "It is on the public side from the next time that the desk publishes. This text is kept for good.",
        lambda number, version, who, note: changing.publish(
            number, version, who, note, to_date(today())
        ),
        "What changed, in a line. Leave it empty for the first time",
    ),
    "withdraw": Act(
        "Withdraw it",
        "Withdraw it",
        "It goes from the public side the next time that the desk publishes. Its address then says that "
        "it was taken back, when, and why.",
        lambda number, version, who, note: changing.withdraw(
            number, version, who, note, to_date(today())
        ),
        "Why, for everybody to read",
        "Write why.",
        careful=True,
    ),
}


@allowed(WRITE)
@require_http_methods(["GET", "POST"])
def new_solution(request: HttpRequest) -> HttpResponseBase:
    """Say what a new solution is about, and go on to write it."""
    who = colleague(request)
    form = AboutForm(who, request.POST if request.method == "POST" else None)
    if form.is_valid():
        about = Content(form.cleaned_data["about"], form.cleaned_data["title"])
        return redirect("write_solution", changing.begin(about, who).number)
    page = {"form": form, "errors": faults_of(form), "back": reverse("solutions")}
    status = 422 if form.errors else 200
    return render(request, "desk/new_solution.html.jinja", page, status=status)


@allowed(WRITE)
@require_http_methods(["GET", "POST"])
def write_solution(request: HttpRequest, number: str) -> HttpResponseBase:
    """Change what a solution says."""
    found, who = the_solution(number), colleague(request)
    if not changing.may_write(who, found):
        raise PermissionDenied
    form = TextForm(
        Content.read(found.content), who, request.POST if request.method == "POST" else None
    )
    if form.is_valid():
        content = form.cleaned_data["content"]
        try:
            changing.write(number, version_in(request), who, content)
        except ChangedMeanwhile:
            return meanwhile(request, "solution", number)
        return redirect("solution", number)
    return _page(request, "desk/write_solution.html.jinja", found, form)


@allowed(READ)
@require_http_methods(["GET", "POST"])
def solution_act(request: HttpRequest, number: str, what: str) -> HttpResponseBase:
    """Do one thing with a solution, and look at it again."""
    found, who, act = the_solution(number), colleague(request), ACTS.get(what)
    if act is None:
        raise Http404
    form = NoteForm(act.asks, act.missing, who, request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            act.do(number, version_in(request), who, form.cleaned_data.get("note", ""))
        except ChangedMeanwhile:
            return meanwhile(request, "solution", number)
        except NotNow as problem:
            form.add_error(None, str(problem))
        else:
            return redirect("solution", number)
    elif not form.is_bound and what not in may_do(who, found):
        raise PermissionDenied
    return _page(request, "desk/solution_act.html.jinja", found, form, act=act)


def _page(
    request: HttpRequest, template: str, found: Solution, form: django_forms.Form, **more: object
) -> HttpResponseBase:
    given = {
        "solution": found,
        "form": form,
        "version": request.POST.get("version", found.version),
        "back": reverse("solution", args=[found.number]),
        "errors": faults_of(form),
        **more,
    }
    return render(request, template, given, status=422 if form.errors else 200)

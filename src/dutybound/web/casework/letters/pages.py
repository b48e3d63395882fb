"""The letters of a case: which there are and could be, one with its history, and a letter as a file."""

from __future__ import annotations

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from dutybound.letters import LetterStopped, NoSuchLetter
from dutybound.web.casework.cases.acting import act_page, acted
from dutybound.web.casework.cases.changing import Opening, changing, key_of
from dutybound.web.casework.cases.consent import why_nothing_goes_out
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.doing import Given
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_work_on, readable, told_on
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.letters import moving
from dutybound.web.casework.letters.forms import CAME_BY, SENT_BY, LetterForm, TextForm
from dutybound.web.casework.letters.kept import Kept, letters_of, open_text, paper_of
from dutybound.web.casework.letters.looking import Text, texts_of, the_letter
from dutybound.web.casework.letters.models import Letter, LetterState, LetterText
from dutybound.web.casework.letters.offered import desk_of, now, offered, solicitor, write_now
from dutybound.web.casework.letters.steps import STEPS, Step
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.casework.versions import version_in
from dutybound.web.family.clock import today

# --- all of a case ----------------------------------------------------------------------------------


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def letters(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """The letters that were begun, and those that there is reason for: begin one of them."""
    works = may_work_on(colleague(request), found)
    why_not = ""
    if request.method == "POST":
        if not works:
            raise PermissionDenied
        try:
            return _begin(request, found)
        except (LetterStopped, NoSuchLetter) as problem:
            why_not = to_adviser(problem.what)
    given = {
        "case": found,
        "kept": list(letters_of(found, key_of(found))),
        "offered": offered(content),
        "first": solicitor(content, desk_of(content)),
        "why_not_out": why_nothing_goes_out(content.consent, today()),
        "told_on": told_on(content),
        "may_change": works,
        "errors": [{"text": why_not, "href": "#offered"}] if why_not else [],
        "back": reverse("case", args=[found.number]),
    }
    return render(request, "desk/letters.html.jinja", given, status=422 if why_not else 200)


def _begin(request: HttpRequest, found: CaseFile) -> HttpResponseBase:
    offer, who = request.POST.get("offer", ""), colleague(request)
    with changing(found.pk, version_in(request), who, today()) as opening:
        letter = moving.begin(opening, who, offer, write_now(opening.content, offer))
    return redirect("letter", found.number, letter.number)


# --- one --------------------------------------------------------------------------------------------


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def letter(
    request: HttpRequest, found: CaseFile, content: Content, letter_number: int
) -> HttpResponseBase:
    """One letter: to read, and to change while it has not gone out."""
    kept = the_letter(found, letter_number)
    if request.method == "GET":
        return _page(request, found, content, kept, None)
    if not may_work_on(colleague(request), found):
        raise PermissionDenied
    form = TextForm(request.POST)

    def rewrite(opening: Opening, who: Colleague, given: Given) -> None:
        moving.rewrite(opening, who, letter_number, given["text"])

    if acted(request, found, form, rewrite, "text"):
        return redirect("letter", found.number, letter_number)
    return _page(request, found, content, kept, form)


def _page(
    request: HttpRequest, found: CaseFile, content: Content, kept: Kept, form: TextForm | None
) -> HttpResponseBase:
    words, texts = texts_of(found, kept.letter)
    who = colleague(request)
    works = may_work_on(who, found)
    changeable = kept.letter.state in moving.CAN_BE_CHANGED
    given = {
        "case": found,
        "kept": kept,
        "letter": kept.letter,
        "state": LetterState(kept.letter.state).label,
        "paper": paper_of(words, kept.day),
        "now": now(content, kept) if changeable else None,
        "texts": texts,
        "steps": _steps(who, kept.letter) if works else [],
        "form": (form or TextForm(initial={"text": words})) if works and changeable else None,
        "may_change": works,
        "sent_by": SENT_BY.get(kept.about.by, ""),
        "came_by": CAME_BY.get(kept.about.came_by, ""),
        "why_not_out": why_nothing_goes_out(content.consent, today()),
        "told_on": told_on(content),
        "version": request.POST.get("version", found.version),
        "errors": faults_of(form) if form else [],
        "back": reverse("letters", args=[found.number]),
    }
    status = 422 if given["errors"] else 200
    return render(request, "desk/letter.html.jinja", given, status=status)


def _steps(who: Colleague, kept: Letter) -> list[tuple[str, Step]]:
    """What this person can do with a letter as it stands."""
    possible = [(name, step) for name, step in STEPS.items() if kept.state in step.states]
    return [
        (name, step)
        for name, step in possible
        if name != "approve" or moving.may_approve(who, kept)
    ]


@allowed(SEE_CASES)
@require_GET
@readable
def letter_text(
    request: HttpRequest, found: CaseFile, content: Content, letter_number: int, text_number: int
) -> HttpResponseBase:
    """A text that a letter had once."""
    kept = the_letter(found, letter_number)
    row = LetterText.objects.filter(letter=kept.letter, number=text_number).select_related("by")
    text = row.first()
    if text is None:
        raise Http404
    words = open_text(text, letter_number, found.number, key_of(found))
    given = {
        "case": found,
        "kept": kept,
        "text": Text(text.number, text.by.name, text.at),
        "paper": paper_of(words, kept.day),
        "back": reverse("letter", args=[found.number, letter_number]),
    }
    return render(request, "desk/letter_text.html.jinja", given)


# --- what is done with it ---------------------------------------------------------------------------


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def letter_step(
    request: HttpRequest, found: CaseFile, content: Content, letter_number: int, what: str
) -> HttpResponseBase:
    """Approve it, note that it went out or was answered, put it aside or take it up again."""
    kept, step, who = the_letter(found, letter_number), STEPS.get(what), colleague(request)
    if step is None:
        raise Http404
    if not may_work_on(who, found):
        raise PermissionDenied
    if what == "approve" and not moving.may_approve(who, kept.letter):
        raise PermissionDenied
    unread = what == "approve" and request.method == "GET"  # it is approved where it was read
    if unread or kept.letter.state not in step.states:
        return redirect("letter", found.number, letter_number)
    form = step.form(found, content, kept, request.POST if request.method == "POST" else None)

    def do(opening: Opening, who: Colleague, given: Given) -> None:
        step.do(opening, who, letter_number, given)

    if acted(request, found, form, do):
        return redirect("letter", found.number, letter_number)
    return _step_page(request, found, content, step, form)


def _step_page(
    request: HttpRequest, found: CaseFile, content: Content, step: Step, form: LetterForm
) -> HttpResponseBase:
    number = form.kept.letter.number
    says = why_nothing_goes_out(content.consent, today()) if step.goes_out else ""
    told, about = replace(step, says=says or step.says), f"letter {number}: {form.kept.about.title}"
    back = reverse("letter", args=[found.number, number])
    return act_page(request, found, told, form, back, about)

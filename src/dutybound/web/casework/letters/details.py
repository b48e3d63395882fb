"""Who writes a case's letters, to whom, and what only they can say."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import UnreadableDate
from dutybound.web.casework.cases.changing import changing
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_work_on, readable
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.trail.kinds import DetailsChanged
from dutybound.web.casework.versions import version_in
from dutybound.web.family.clock import today
from dutybound.web.family.letter_details import (
    LONGEST,
    Box,
    all_boxes,
    as_details,
    as_texts,
    boxes,
)
from dutybound.web.family.letters import details_of

WRITERS = {
    "parent": "The parent, in their own name",
    "young person": "The young person, in their own name",
    "adviser": "An adviser, for the family",
}
_FOR_AN_ADVISER = {
    "You": "Whoever signs",
    "What only you can say": "What only they can say",
    "Your name": "Name",
    "Your address": "Address",
    "Your e-mail": "E-mail",
    "Your phone number": "Phone number",
    "Why you may act for the young person": "Why they may act for the young person",
    "For example, they have asked you to.": "For example, the young person has asked them to.",
    "Why you come to the Ombudsman later than usual": "Why they come to the Ombudsman later than usual",
    "Which records you want": "Which records are wanted",
    "In your own words": "In their own words",
    "What else you ask for": "What else is asked for",
}
"""The families' words of a box or its hint, and an adviser's."""


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def letter_details(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """The details of all letters of a case, on one page; nothing of it has to be filled in."""
    if not may_work_on(colleague(request), found):
        raise PermissionDenied
    if request.method == "GET":
        signs = details_of(
            content.file
        ).writing_as.value  # whoever answers, where nobody was chosen
        texts = {"writing_as": signs, **as_texts(content.file)}
        return _page(request, found, texts, content.file.details.get("leave_out", []), "")
    texts = {box.name: request.POST.get(box.name, "")[:LONGEST] for box in all_boxes()}
    texts["writing_as"] = request.POST.get("writing_as", "parent")
    leave_out = request.POST.getlist("leave_out")
    try:
        given = as_details(texts, leave_out)
    except (CaseFileError, UnreadableDate) as problem:
        return _page(request, found, texts, leave_out, str(problem))
    with changing(found.pk, version_in(request), colleague(request), today()) as opening:
        opening.content.file.details = given
        opening.happened.append(DetailsChanged(("who writes the letters, and to whom",)))
    return redirect("letters", found.number)


def _page(
    request: HttpRequest, found: CaseFile, texts: dict[str, str], leave_out: list[str], error: str
) -> HttpResponseBase:
    groups = {
        _FOR_AN_ADVISER.get(heading, heading): [_box(box, texts) for box in held]
        for heading, held in boxes().items()
    }
    given = {
        "case": found,
        "groups": groups,
        "writers": [{"value": value, "text": text} for value, text in WRITERS.items()],
        "writing_as": texts["writing_as"],
        "leave_out": leave_out,
        "version": request.POST.get("version", found.version),
        "errors": [{"text": error, "href": "#name"}] if error else [],
        "back": reverse("letters", args=[found.number]),
    }
    page = "desk/letter_details.html.jinja"
    return render(request, page, given, status=422 if error else 200)


def _box(box: Box, texts: dict[str, str]) -> Box:
    label, hint = (_FOR_AN_ADVISER.get(text, text) for text in (box.label, box.hint))
    return Box(box.name, label, hint, box.lines, texts.get(box.name, ""))

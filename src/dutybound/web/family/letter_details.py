"""Who writes the letters, to whom, and what only they can say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import UnreadableDate, iso, parse_span
from dutybound.letters import details_from
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.first_help import help_first
from dutybound.web.family.opened import change, go_to, look, with_file

LONGEST = 4_000
"""How many characters one box takes."""


@dataclass(frozen=True)
class Box:
    """Something to fill in; `lines` is how many lines it shows."""

    name: str
    label: str
    hint: str = ""
    lines: int = 1
    value: str = ""


def boxes() -> dict[str, tuple[Box, ...]]:
    """The boxes by group: the group's heading, and what is asked under it."""
    return {
        _("You"): (
            Box("name", _("Your name")),
            Box("address", _("Your address"), lines=4),
            Box("email", _("Your e-mail")),
            Box("phone", _("Your phone number")),
        ),
        _("The child or young person"): (
            Box("child_name", _("Full name")),
            Box(
                "child_called",
                _("Name that they are called by"),
                _("If it is another than the first name."),
            ),
            Box("school", _("School or college")),
            Box(
                "other_parent",
                _("The other parent"),
                _("If the letter should say that they agree or get a copy."),
            ),
        ),
        _("Who the letter goes to"): (
            Box("council", _("Name of the council")),
            Box(
                "to",
                _("Person or team"),
                _("For example, the head of the disabled children’s team."),
            ),
            Box("to_address", _("Their address"), lines=4),
            Box("your_reference", _("Their reference"), _("It is at the top of their letters.")),
            Box(
                "reply_by",
                _("Answer by"),
                _("For example, 7 December 2026. Otherwise we ask for two weeks."),
            ),
        ),
        _("What only you can say"): (
            Box("my_words", _("In your own words"), _("Each line becomes a paragraph."), lines=6),
            Box("what_i_want", _("What else you ask for"), _("One thing on each line."), lines=3),
            Box(
                "may_act",
                _("Why you may act for the young person"),
                _("For example, they have asked you to."),
                lines=2,
            ),
            Box("late_because", _("Why you come to the Ombudsman later than usual"), lines=2),
        ),
        _("Records"): (
            Box("records", _("Which records you want"), _("One thing on each line."), lines=3),
            Box("record", _("Which record is wrong")),
            Box("record_says", _("What it says"), lines=2),
            Box("record_should_say", _("What it should say"), lines=2),
            Box("record_shown_by", _("What shows that"), lines=2),
        ),
    }


_LISTS = {"address", "to_address", "my_words", "what_i_want", "records"}


@with_file
@require_http_methods(["GET", "POST"])
def details(request: HttpRequest) -> HttpResponseBase:
    """The details of all letters, on one page; nothing of it has to be filled in."""
    file = look(request)
    if request.method == "GET":
        return _page(request, as_texts(file), file.details.get("leave_out", []), "")
    texts = {box.name: request.POST.get(box.name, "")[:LONGEST] for box in all_boxes()}
    leave_out = request.POST.getlist("leave_out")
    help_page = help_first(request, *texts.values())
    if help_page is not None:
        return help_page
    try:
        given = as_details(texts, leave_out)
    except (CaseFileError, UnreadableDate) as problem:
        return _page(request, texts, leave_out, str(problem))
    with change(request) as kept:
        kept.details = given
    return go_to("letters")


def all_boxes() -> list[Box]:
    """Every box, whatever group it is in."""
    return [box for held in boxes().values() for box in held]


def as_texts(file: FamilyFile) -> dict[str, str]:
    """What is kept, as the boxes show it."""
    texts = {
        name: "\n".join(value) if isinstance(value, list) else str(value)
        for name, value in file.details.items()
    }
    if file.words and not texts.get("my_words"):
        texts["my_words"] = file.words
    return texts


def as_details(texts: dict[str, str], leave_out: list[str]) -> dict[str, Any]:
    """What to keep: only what was filled in.  CaseFileError or UnreadableDate for what cannot be."""
    given: dict[str, Any] = {}
    for name, text in texts.items():
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            given[name] = lines if name in _LISTS else " ".join(lines)
    if "reply_by" in given:
        given["reply_by"] = iso(parse_span(given["reply_by"]).latest)
    if leave_out:
        given["leave_out"] = leave_out
    details_from(given)
    return given


def _page(
    request: HttpRequest, texts: dict[str, str], leave_out: list[str], error: str
) -> HttpResponse:
    groups = {
        heading: [Box(b.name, b.label, b.hint, b.lines, texts.get(b.name, "")) for b in held]
        for heading, held in boxes().items()
    }
    given = {
        "groups": groups,
        "leave_out": leave_out,
        "errors": [{"text": error, "href": "#name"}] if error else [],
        "back": reverse("letters"),
    }
    page = "family/letter_details.html.jinja"
    return render(request, page, given, status=422 if error else 200)

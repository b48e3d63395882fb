"""The chronology, and the days to put into a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.days import to_date
from dutybound.letters import Desk, Offer, days_to_remember, write
from dutybound.letters.chronology.letter import LETTER as CHRONOLOGY
from dutybound.letters.chronology.letter import entries
from dutybound.paper import Block, Heading, ics
from dutybound.web.family.file import FamilyFile, law
from dutybound.web.family.letters import details_of
from dutybound.web.family.opened import look, with_file

FILE_NAME = "dates.ics"


@dataclass(frozen=True)
class Part:
    """A heading of the chronology, with what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@with_file
@require_safe
def dates(request: HttpRequest) -> HttpResponseBase:
    """What happened and when, who says so, what proves it, and what is missing."""
    file = look(request)
    given = {
        "parts": tuple(chronology(file)),
        "solicitor": file.needs_a_solicitor(),
        "back": reverse("result"),
    }
    return render(request, "family/dates.html.jinja", given)


def chronology(file: FamilyFile) -> Iterator[Part]:
    """The chronology's blocks by heading, without its title; nothing while there is no date."""
    desk = Desk(file.result(), law())
    if not entries(desk):
        return
    paper = write(desk, Offer(CHRONOLOGY, ""), details_of(file))
    heading, held = "", list[Block]()
    for block in paper.blocks:
        if not isinstance(block, Heading):
            held.append(block)
        elif block.level > 1:
            yield Part(heading, tuple(held))
            heading, held = block.text, []
    yield Part(heading, tuple(held))


# --- the calendar -----------------------------------------------------------------------------------


@with_file
@require_safe
def calendar(request: HttpRequest) -> HttpResponseBase:
    """The days to remember; with `file` in the address, as a file for a calendar.

    Entries say what they are for only where that was ticked.
    """
    file = look(request)
    desk = Desk(file.result(), law())
    if request.GET.get("file"):
        return _download(desk, with_details=bool(request.GET.get("say")))
    found = days_to_remember(desk, with_details=True)
    given = {
        "days": [(to_date(day.day), day.details.split("\n")) for day in found],
        "back": reverse("result"),
    }
    return render(request, "family/calendar.html.jinja", given)


def _download(desk: Desk, *, with_details: bool) -> HttpResponse:
    days = days_to_remember(desk, with_details=with_details)
    answer = HttpResponse(
        ics(days, made_on=desk.day, mark=desk.result.case.digest),
        content_type="text/calendar; charset=utf-8",
    )
    answer["Content-Disposition"] = f'attachment; filename="{FILE_NAME}"'
    return answer

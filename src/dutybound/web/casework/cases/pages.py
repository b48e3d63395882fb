"""A case: where it stands, what happened in it, and what was told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_GET

from dutybound.engine.report import report
from dutybound.engine.report_parts import Section
from dutybound.paper.html import Fragments
from dutybound.web.casework.cases.changing import key_of, look
from dutybound.web.casework.cases.errors import Forgotten
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import Happened
from dutybound.web.family.clock import today
from dutybound.web.family.file import FileFromBefore

LATEST = 50
"""How many entries of a trail its case's page shows; the whole trail has a page of its own."""


@dataclass(frozen=True)
class Line:
    """An entry of the trail, as it is shown."""

    at: datetime
    by: str
    happened: Happened


def the_case(request: HttpRequest, number: str) -> CaseFile:
    """The case of a number.  Http404 where there is none, or none that this person may see."""
    seen = CaseFile.objects.seen_by(colleague(request)).select_related("adviser", "team")
    case = seen.filter(number=number).first()
    if case is None:
        raise Http404
    return case


def may_change(who: Colleague, case: CaseFile) -> bool:
    """Whether somebody may change a case that they see."""
    return CaseFile.objects.changed_by(who).filter(pk=case.pk).exists()


@allowed(SEE_CASES)
@require_GET
def case(request: HttpRequest, number: str) -> HttpResponseBase:
    """Where a case stands today, and what happened in it last."""
    found = the_case(request, number)
    try:
        content = look(found, today())
    except Forgotten:
        return render(request, "desk/forgotten.html.jinja", {"case": found}, status=410)
    except FileFromBefore:
        return render(request, "desk/from_before.html.jinja", {"case": found}, status=409)
    told = report(content.file.result())
    who = colleague(request)
    given = {
        "case": found,
        "content": content,
        "solicitor": content.file.needs_a_solicitor(),
        "report": told,
        "sections": [_as_html(text) for text in map(_section, told.sections)],
        "trail": list(lines(found, LATEST)),
        "may_change": may_change(who, found),
        "colleagues": Colleague.objects.filter(team=found.team, is_active=True).order_by("name"),
        "today": today(),
    }
    return render(request, "desk/case.html.jinja", given)


def lines(found: CaseFile, most: int | None = None) -> Iterator[Line]:
    """The trail of a case, the newest first."""
    key = key_of(found)
    entries = Entry.objects.filter(case=found).select_related("by").order_by("-place")[:most]
    for entry in entries:
        yield Line(entry.at, entry.by.name, read_entry(entry, key))


def _section(section: Section) -> str:
    return "\n".join(Fragments().section(section))


def _as_html(text: str) -> SafeString:
    """What `Fragments` wrote: it escapes every word."""
    return mark_safe(text)  # noqa: S308

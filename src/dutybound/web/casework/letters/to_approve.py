"""The drafts of a team, for whoever may approve them."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from dutybound.web.casework.cases.changing import key_of, name_of
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.letters.kept import Kept, open_letter
from dutybound.web.casework.letters.models import Letter, LetterState
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import Role

MOST = 100


@dataclass(frozen=True)
class Draft:
    """A letter that nobody has approved yet, and what its case is called."""

    kept: Kept
    case: CaseFile
    name: str


@allowed({Role.SUPERVISOR})
@require_GET
def drafts(request: HttpRequest) -> HttpResponseBase:
    """The drafts of the cases that a supervisor sees, those that wait longest first."""
    cases = CaseFile.objects.seen_by(colleague(request)).filter(closed_on=None, key__isnull=False)
    waiting = Letter.objects.filter(state=LetterState.DRAFT, case__in=cases)
    rows = waiting.select_related("case", "begun_by").defer("case__sealed").order_by("pk")
    held = [_draft(row) for row in rows[:MOST]]
    given = {"drafts": held, "most": MOST, "back": reverse("desk")}
    return render(request, "desk/drafts.html.jinja", given)


def _draft(row: Letter) -> Draft:
    return Draft(open_letter(row, row.case.number, key_of(row.case)), row.case, name_of(row.case))

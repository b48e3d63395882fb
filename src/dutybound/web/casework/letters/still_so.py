"""What had not happened when a case was last told: has it since?  Letters are written as of that day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import iso, to_date
from dutybound.engine import report_words as say
from dutybound.web.casework.cases.changing import Opening, changing
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_work_on, readable
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.casework.trail.kinds import StillSo
from dutybound.web.casework.versions import version_in
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.since import NotSoFar, not_so_far, since_then

_CANNOT_BE = "One of these cannot stand beside the other answers. Change that answer first."


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def still_so(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """Take it that what is not ticked is still so today, and that what is ticked has happened since."""
    if not may_work_on(colleague(request), found):
        raise PermissionDenied
    if request.method == "GET":
        return _page(request, found, content, "")
    ticked = set(request.POST.getlist("happened"))
    try:
        with changing(found.pk, version_in(request), colleague(request), today()) as opening:
            _take(opening, ticked)
    except CaseFileError:
        return _page(request, found, content, _CANNOT_BE)
    return redirect("case", found.number)


def _take(opening: Opening, ticked: Collection[str]) -> None:
    file = opening.content.file
    happened = [one for one in not_so_far(file) if one.place in ticked]
    before, day = file.telling.case.as_of, file.interview.as_of
    file.telling.case.as_of = max(before, day)
    for one in happened:
        file.telling.tell((one.record.id, one.field.name), since_then(one, before, day))
        opening.content.shown.pop(one.place, None)  # it showed what was so before
    words = tuple(_words(one) for one in happened)
    opening.happened.append(StillSo(iso(before), words))


def _page(request: HttpRequest, found: CaseFile, content: Content, error: str) -> HttpResponseBase:
    given = {
        "case": found,
        "groups": _groups(content.file),
        "told_on": to_date(content.file.telling.case.as_of),
        "version": request.POST.get("version", found.version),
        "errors": [{"text": error, "href": "#happened"}] if error else [],
        "back": reverse("case", args=[found.number]),
    }
    return render(request, "desk/still_so.html.jinja", given, status=422 if error else 200)


def _groups(file: FamilyFile) -> dict[str, list[NotSoFar]]:
    """What had not happened, by the matter that it is of."""
    groups: dict[str, list[NotSoFar]] = {}
    for one in not_so_far(file):
        about = say.capital(to_adviser(one.about))
        groups.setdefault(about, []).append(replace(one, words=_words(one)))
    return groups


def _words(one: NotSoFar) -> str:
    """What has happened, told to an adviser whoever answered the questions."""
    return to_adviser(say.sentence(one.field.happening))

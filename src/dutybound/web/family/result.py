"""Where things stand: the answer to what a family told, with what to act on first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.engine import Result
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.looked import looked_on, seen_now
from dutybound.web.family.opened import change, look, vault, with_file
from dutybound.web.family.result_page import ResultPage
from dutybound.web.solutions.pages import for_family


@with_file
@require_safe
def result(request: HttpRequest) -> HttpResponseBase:
    """The summary.  What was told on an earlier day is asked about first, unless that is passed over."""
    file = look(request)
    if file.told_earlier and not request.GET.get("anyway") and not _looked_today(file):
        return redirect("since")
    found = file.result()
    _remember(request, file, found)
    given = {
        **ResultPage(file, found).given(),
        "solutions": for_family(file, found),
        "back": reverse("answers"),
    }
    return render(request, "family/result.html.jinja", given)


def _looked_today(file: FamilyFile) -> bool:
    return looked_on(file.seen) == file.interview.as_of


def _remember(request: HttpRequest, file: FamilyFile, found: Result) -> None:
    """Keep how things stand, for the family's next visit; nothing is written where nothing is new.

    A look by somebody whom they let read along is not theirs.
    """
    seen = seen_now(file, found)
    if seen != file.seen and not vault(request).is_shared_with_me:
        with change(request) as kept:
            kept.seen = seen

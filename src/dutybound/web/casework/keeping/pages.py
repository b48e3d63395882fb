"""The pages of keeping: what a new rulebook changes, what is past its time, and a case to take away."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from dutybound.language import UnknownRule
from dutybound.web.casework.cases.changing import changing
from dutybound.web.casework.cases.errors import ChangedMeanwhile, Forgotten
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import the_case
from dutybound.web.casework.keeping.comparing import Change
from dutybound.web.casework.keeping.exporting import export
from dutybound.web.casework.keeping.models import Waiting
from dutybound.web.casework.keeping.retention import report
from dutybound.web.casework.keeping.upgrading import accept, waiting_changes
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import MANAGE_PEOPLE, Role
from dutybound.web.casework.people.telling import tell
from dutybound.web.casework.trail.kinds import Exported
from dutybound.web.casework.versions import meanwhile, version_in
from dutybound.web.family.clock import today
from dutybound.web.family.file import law
from dutybound.web.vault.errors import CannotBeOpened

SUPERVISOR = {Role.SUPERVISOR}
ON_A_PAGE = 25


@dataclass(frozen=True)
class Row:
    """A case that waits, and what changes in it, each with its rule's title."""

    case: CaseFile
    changes: list[tuple[str, Change]]


# --- a new rulebook ---------------------------------------------------------------------------------


@allowed(SUPERVISOR)
@require_http_methods(["GET", "POST"])
def upgrade(request: HttpRequest) -> HttpResponseBase:
    """The team's cases whose answers a new rulebook changes; those that are ticked go on with it."""
    late = _accept(request) if request.method == "POST" else []
    if request.method == "POST" and not late:
        return redirect("upgrade")
    cases = CaseFile.objects.seen_by(colleague(request)).filter(key__isnull=False)
    waiting = Waiting.objects.filter(case__in=cases).select_related("case").order_by("case__number")
    page = Paginator(waiting, ON_A_PAGE).get_page(request.GET.get("page"))
    given = {"page": page, "rows": [row for one in page if (row := _row(one))], "late": late}
    return render(request, "desk/upgrade.html.jinja", given, status=409 if late else 200)


def _row(waiting: Waiting) -> Row | None:
    try:
        changes = waiting_changes(waiting)
    except (CannotBeOpened, Forgotten):
        return None
    return Row(waiting.case, [(_title(change.rule), change) for change in changes])


def _title(rule_id: str) -> str:
    try:
        return law().rule(rule_id).title
    except UnknownRule:
        return rule_id


def _accept(request: HttpRequest) -> list[str]:
    """Let the ticked cases go on; the numbers of those that somebody changed meanwhile."""
    late = []
    for ticked in request.POST.getlist("case")[:ON_A_PAGE]:
        number, _, version = ticked.partition(" ")
        case = the_case(request, number)
        try:
            accept(
                case.pk, int(version) if version.isdecimal() else -1, colleague(request), today()
            )
        except (ChangedMeanwhile, CaseFile.DoesNotExist):
            late.append(number)
    return late


# --- a case to take away ----------------------------------------------------------------------------


class TakeAway(forms.Form):
    """What somebody needs a case's file for: its trail will say."""

    why = forms.CharField(
        label="What it is for",
        max_length=500,
        help_text="For example: the mother asked for it on 3 March.",
        error_messages={"required": "Write down what it is for."},
    )


@allowed(SUPERVISOR)
@require_http_methods(["GET", "POST"])
def take_away(request: HttpRequest, number: str) -> HttpResponseBase:
    """Everything that is kept of a case, as a zip; its trail says that it was made, and what for."""
    found, form = the_case(request, number), TakeAway(request.POST or None)
    if not form.is_valid():
        given = {"case": found, "form": form}
        status = 422 if form.is_bound else 200
        return render(request, "desk/take_away.html.jinja", given, status=status)
    try:
        with changing(found.pk, version_in(request), colleague(request), today()) as opening:
            opening.happened.append(Exported(form.cleaned_data["why"]))
    except Forgotten:
        return render(request, "desk/forgotten.html.jinja", {"case": found}, status=410)
    except ChangedMeanwhile:
        return meanwhile(request, "case", number)
    tell("case-taken-away", by=colleague(request).pk, case=found.number)
    return _handed_over(found)


def _handed_over(found: CaseFile) -> HttpResponse:
    found.refresh_from_db()
    kept = HttpResponse(export(found, today()), content_type="application/zip")
    kept["Content-Disposition"] = f'attachment; filename="case-{found.number}.zip"'
    return kept


# --- what is past its time --------------------------------------------------------------------------


@allowed(MANAGE_PEOPLE)
@require_GET
def retention(request: HttpRequest) -> HttpResponseBase:
    """What would be erased today, by number and why; it is erased on the machine itself."""
    return render(request, "desk/retention.html.jinja", {"report": report(today())})

"""The page of figures: the same for whoever may see it, and nothing on it can be asked for otherwise."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.evidence.disclosure.tables import REST, RUN
from dutybound.reference.authorities import every_authority
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.figures.years import figures_until
from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.outcomes.steps import step_words
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_FIGURES
from dutybound.web.family.clock import today

TITLES = {
    ("problem", RUN): "All problems",
    ("problem", "problem"): "By problem",
    ("problem", "region"): "By region",
    ("problem", "authority"): "By authority",
    ("step", "step"): "By what was tried",
    ("rule", "rule"): "Duties that were not kept",
    ("reply", "reply"): "What bodies said",
}
"""The tables of the page, in their order; what is not named here is shown in none."""


@dataclass(frozen=True)
class Shown:
    """A table of the page: its lines, whether any tells how problems ended, and who has none of their own."""

    title: str
    lines: list[dict[str, Any]]
    outcomes: bool
    hidden: list[str]


@allowed(SEE_FIGURES)
@require_GET
def figures(request: HttpRequest) -> HttpResponseBase:
    """The fixed tables of each year that is over."""
    years = [(one, list(_shown(one))) for one in figures_until(to_date(today()))]
    given = {"years": years, "policy": POLICY}
    return render(request, "desk/figures.html.jinja", given)


@allowed(SEE_FIGURES)
@require_GET
def figures_file(request: HttpRequest, year: int) -> HttpResponseBase:
    """The tables of one year as CSV, as the page shows them."""
    found = next((one for one in figures_until(to_date(today())) if one.year == year), None)
    if found is None:
        raise Http404
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="figures-{year}.csv"'
    lines = [{"year": year, **line, "name": _name(line)} for line in found.tables]
    if lines:
        out = csv.DictWriter(answer, list(lines[0]))
        out.writeheader()
        out.writerows(lines)
    return answer


def _shown(year: YearFigures) -> Iterator[Shown]:
    for (kind, table), title in TITLES.items():
        lines = [one for one in year.tables if (one["kind"], one["table"]) == (kind, table)]
        told = [{**one, "name": _name(one)} for one in lines]
        shown = [one for one in told if one["counted"] is not None]
        if told:
            outcomes = any(one["ended"] is not None for one in shown)
            hidden = [one["name"] for one in told if one["counted"] is None]
            yield Shown(title, shown, outcomes, hidden)


def _name(line: dict[str, Any]) -> str:
    group, table = str(line["group"]), str(line["table"])
    if group == REST:
        return (
            f"All of {line['within']} not shown in full"
            if line["within"]
            else "All not shown in full"
        )
    if table == "problem":
        return About(problem=group).words()
    if table in {"rule", "reply"}:
        return About.read(f"rule:{group}").words()
    if table == "step":
        return step_words(group)
    if table == "authority":
        known = every_authority().get(group)
        return known.name if known else group
    return "All" if group == RUN else group.capitalize() if group.islower() else group

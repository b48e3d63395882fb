"""The page of figures: the same for whoever may see it, and nothing on it can be asked for otherwise."""

from __future__ import annotations

import csv

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.web.casework.figures.showing import name_of, shown_tables
from dutybound.web.casework.figures.tables import POLICY
from dutybound.web.casework.figures.years import figures_until
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_FIGURES
from dutybound.web.family.clock import today


@allowed(SEE_FIGURES)
@require_GET
def figures(request: HttpRequest) -> HttpResponseBase:
    """The fixed tables of each year that is over."""
    years = [(one, list(shown_tables(one))) for one in figures_until(to_date(today()))]
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
    lines = [{"year": year, **line, "name": name_of(line)} for line in found.tables]
    if lines:
        out = csv.DictWriter(answer, list(lines[0]))
        out.writeheader()
        out.writerows(lines)
    return answer

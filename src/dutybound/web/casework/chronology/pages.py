"""The chronology of a case: a page, and a file with or without what was said to us."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from dutybound.web.casework.cases.consent import why_nothing_goes_out
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import readable
from dutybound.web.casework.chronology.rows import Chronology, paper
from dutybound.web.casework.letters.as_file import file_answer
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today

FORMS = ("docx", "pdf")


@allowed(SEE_CASES)
@require_GET
@readable
def chronology(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """What happened, who says so, and what shows it."""
    given = {
        "case": found,
        "rows": Chronology.of(found, content).rows(),
        "why_not_out": why_nothing_goes_out(content.consent, today()),
        "back": reverse("case", args=[found.number]),
    }
    return render(request, "desk/chronology.html.jinja", given)


@allowed(SEE_CASES)
@require_GET
@readable
def chronology_file(
    request: HttpRequest, found: CaseFile, content: Content, form: str
) -> HttpResponseBase:
    """The chronology to hand on, without our own notes unless `?notes=yes`.  Not once consent ended."""
    if form not in FORMS:
        raise Http404
    if why_nothing_goes_out(content.consent, today()):
        return redirect("chronology", found.number)
    contacts = request.GET.get("notes") == "yes"
    made = paper(Chronology.of(found, content), today(), contacts=contacts)
    return file_answer(made, form, "chronology")

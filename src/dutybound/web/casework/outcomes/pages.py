"""What worked in other cases with the problems of this one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.web.casework.cases.changing import look
from dutybound.web.casework.cases.errors import Forgotten
from dutybound.web.casework.cases.pages import the_case
from dutybound.web.casework.outcomes.worked import LEAST, what_worked
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today
from dutybound.web.family.file import FileFromBefore


@allowed(SEE_CASES)
@require_GET
def worked(request: HttpRequest, number: str) -> HttpResponseBase:
    """For each problem of a case, what was tried in others, and how often the problem ended."""
    found = the_case(request, number)
    try:
        problems = [one.id for one in look(found, today()).file.interview.problems]
    except (Forgotten, FileFromBefore):
        return redirect("case", number)
    given = {
        "case": found,
        "worked": what_worked(problems, to_date(today())),
        "least": LEAST,
        "back": reverse("case", args=[number]),
    }
    return render(request, "desk/worked.html.jinja", given)

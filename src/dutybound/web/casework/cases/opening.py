"""Opening a new case: with a family at the other end of the telephone, or from a case file that they kept."""

from __future__ import annotations

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import Day
from dutybound.web.casework.cases.act_forms import problem_field, words_field
from dutybound.web.casework.cases.changing import open_case
from dutybound.web.casework.cases.consent import Agreement, consent_in
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.families import can_import
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller, problems


class Beginning(Agreement):
    """What every new case begins with.  What was agreed comes first: without it nothing is kept."""

    name = words_field(
        "What to call the case",
        80,
        "Write what to call the case.",
        help_text="A family name, or a name that only the two of you know.",
    )
    pseudonymous = forms.BooleanField(
        label="Keep it under a made-up name, with nothing that says who they are", required=False
    )


class NewCase(Beginning):
    """A case that is begun anew, or from a case file."""

    case_file = forms.FileField(
        label="A case file that they kept",
        required=False,
        help_text="Leave this out to begin anew.",
    )
    problem = problem_field("What is happening, as far as you know")
    field_order = ("name", "pseudonymous", "given_to", "until", "how_withdrawn", "case_file")


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
def new_case(request: HttpRequest) -> HttpResponseBase:
    """Open a case, and go on to its questions."""
    form = NewCase(request.POST, request.FILES) if request.method == "POST" else NewCase()
    file = _file(form, today()) if form.is_valid() else None
    if file is None:
        given = {
            "form": form,
            "errors": faults_of(form),
            "can_import": can_import(),
            "back": reverse("desk"),
        }
        status = 422 if form.is_bound else 200
        return render(request, "desk/new_case.html.jinja", given, status=status)
    how = "case file" if form.cleaned_data["case_file"] else "new"
    return begin(request, file, form, how)


def begin(request: HttpRequest, file: FamilyFile, form: Beginning, how: str) -> HttpResponseBase:
    """Open the case of a form that was filled in, and look at it.  PermissionDenied outside every team."""
    who, given = colleague(request), form.cleaned_data
    if who.team is None:
        raise PermissionDenied
    content = Content(file, given["name"], consent=consent_in(given))
    case = open_case(content, who.team, who, how, today(), pseudonymous=given["pseudonymous"])
    return redirect("case", case.number)


def _file(form: NewCase, day: Day) -> FamilyFile | None:
    """The family's file to begin with; None, and why on the form, where it cannot be read."""
    sent, chosen = form.cleaned_data["case_file"], form.cleaned_data["problem"]
    try:
        if sent is None:
            file = FamilyFile.beginning(Teller.HELPER, day)
        else:
            file = FamilyFile.from_case(sent.read(), Teller.HELPER, day)
    except CaseFileError as problem:
        form.add_error("case_file", str(problem))
        return None
    file.interview.problems = [one for one in problems() if one.id in chosen]
    file.telling.open_for(file.interview.problems)
    return file

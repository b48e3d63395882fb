"""Opening a new case: with a family at the other end of the telephone, or from a case file that they kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import Day
from dutybound.language.problems import grouped
from dutybound.web.casework.cases.changing import open_case
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller, problems

_PROBLEMS = "problem"


class NewCase(forms.Form):
    """What a new case begins with.  What was agreed comes first: without it nothing is kept."""

    name = forms.CharField(
        label="What to call the case",
        max_length=80,
        help_text="A family name, or a name that only the two of you know.",
    )
    pseudonymous = forms.BooleanField(
        label="Keep it under a made-up name, with nothing that says who they are", required=False
    )
    given_to = forms.CharField(
        label="What the family agreed to",
        max_length=200,
        help_text="For example: that we keep what they tell us, to advise them and to write for them.",
    )
    until = forms.DateField(
        label="Until when",
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text="Year-month-day.",
    )
    how_withdrawn = forms.CharField(
        label="How they can take it back",
        max_length=200,
        initial="By telling us, in any way. We then stop, and erase what we do not have to keep.",
    )
    case_file = forms.FileField(
        label="A case file that they kept",
        required=False,
        help_text="Leave this out to begin anew.",
    )


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
def new_case(request: HttpRequest) -> HttpResponseBase:
    """Open a case, and go on to its questions."""
    form = NewCase(request.POST, request.FILES) if request.method == "POST" else NewCase()
    chosen = set(request.POST.getlist(_PROBLEMS))
    file = _file(form, chosen, today()) if form.is_valid() else None
    who = colleague(request)
    if file is None or who.team is None:
        shown = {"form": form, "groups": _groups(), "chosen": chosen}
        status = 422 if form.is_bound else 200
        return render(request, "desk/new_case.html.jinja", shown, status=status)
    given: dict[str, Any] = form.cleaned_data
    content = Content(file, given["name"], consent=_consent(given))
    how = "case file" if given["case_file"] else "new"
    case = open_case(content, who.team, who, how, today(), pseudonymous=given["pseudonymous"])
    return redirect("case", case.number)


def _consent(given: dict[str, Any]) -> dict[str, str]:
    until = given["until"].isoformat()
    return {"given_to": given["given_to"], "until": until, "how_withdrawn": given["how_withdrawn"]}


def _file(form: NewCase, chosen: set[str], day: Day) -> FamilyFile | None:
    """The family's file to begin with; None, and why on the form, where it cannot be read."""
    sent = form.cleaned_data["case_file"]
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


def _groups() -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (heading, [(one.id, one.words) for one in held]) for heading, held in grouped(problems())
    ]

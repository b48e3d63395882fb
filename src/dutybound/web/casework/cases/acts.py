"""What can be done with a case: each a page of its own, with a form that names the version it was made on."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.web.casework.cases import act_forms as forms
from dutybound.web.casework.cases import doing
from dutybound.web.casework.cases.acting import Do, Doable, act_page, acted
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_change, readable
from dutybound.web.casework.outcomes.form import OutcomeForm
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.roles import SEE_CASES


@dataclass(frozen=True)
class Act(Doable):
    """Something that can be done: what its page is called and says, its form, and what it does."""

    do: Do
    form: type[forms.ActForm] = forms.ActForm
    supervisor: bool = False


ACTS = {
    "contact": Act("Write down a contact", "Write it down", doing.contact, forms.ContactForm),
    "outcome": Act("Write down how a problem stands", "Write it down", doing.outcome, OutcomeForm),
    "problems": Act(
        "Choose what is happening",
        "Keep this",
        doing.choose_problems,
        forms.ProblemsForm,
        says="The questions follow from this. Answers that were given stay.",
    ),
    "details": Act(
        "Change the name, the council or the people",
        "Keep this",
        doing.change_details,
        forms.DetailsForm,
    ),
    "consent": Act(
        "Write down what the family agrees to", "Write it down", doing.consent, forms.ConsentForm
    ),
    "withdraw": Act(
        "The family takes their consent back",
        "Write it down",
        doing.withdraw,
        forms.WithdrawForm,
        says="The case shows it from then on. No letter can be sent, and no document put in.",
        careful=True,
    ),
    "assign": Act(
        "Hand the case to somebody", "Hand it on", doing.assign, forms.TeamForm, supervisor=True
    ),
    "wall": Act(
        "Wall the case off from somebody",
        "Keep this",
        doing.wall,
        forms.WallForm,
        says="Whoever may not see a case finds no trace of it. Take the tick away to let them see it again.",
        supervisor=True,
    ),
    "close": Act(
        "Close the case",
        "Close it",
        doing.close,
        says="It is kept for six years, then erased.",
        careful=True,
    ),
    "reopen": Act("Open the case again", "Open it again", doing.reopen),
}


@allowed(SEE_CASES)
@require_http_methods(["GET", "POST"])
@readable
def act(request: HttpRequest, found: CaseFile, content: Content, what: str) -> HttpResponseBase:
    """Do one thing in a case, and look at it again."""
    doable = ACTS.get(what)
    if doable is None:
        raise Http404
    who = colleague(request)
    if not may_change(who, found):
        raise PermissionDenied
    if doable.supervisor:
        doing.need_supervisor(who)
    form = doable.form(found, content, request.POST if request.method == "POST" else None)
    if acted(request, found, form, doable.do):
        return redirect("case", found.number)
    return act_page(request, found, doable, form, reverse("case", args=[found.number]))

"""What can be done with a case: each a page of its own, with a form that names the version it was made on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from dutybound.web.casework.cases import act_forms as forms
from dutybound.web.casework.cases import doing
from dutybound.web.casework.cases.changing import Opening, changing, look
from dutybound.web.casework.cases.errors import ChangedMeanwhile, Forgotten
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import may_change, the_case
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.outcomes.form import OutcomeForm
from dutybound.web.casework.people.allowed import allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.trail.kinds import Happened
from dutybound.web.family.clock import today
from dutybound.web.family.file import FileFromBefore


@dataclass(frozen=True)
class Act:
    """Something that can be done: what its page is called and says, its form, and what it does."""

    title: str
    button: str
    do: Callable[[Opening, Colleague, doing.Given], Happened]
    form: type[forms.ActForm] = forms.ActForm
    says: str = ""
    supervisor: bool = False
    careful: bool = False


ACTS = {
    "contact": Act("Write down a contact", "Write it down", doing.contact, forms.ContactForm),
    "outcome": Act("Write down how a problem stands", "Write it down", doing.outcome, OutcomeForm),
    "problems": Act(
        "Choose what is happening",
        "Keep this",
        doing.choose_problems,
        forms.ProblemsForm,
        "The questions follow from this. Answers that were given stay.",
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
        "The case shows it from then on. No letter can be sent, and no document put in.",
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
        "Whoever may not see a case finds no trace of it. Take the tick away to let them see it again.",
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
def act(request: HttpRequest, number: str, what: str) -> HttpResponseBase:
    """Do one thing in a case, and look at it again."""
    found, doable = the_case(request, number), ACTS.get(what)
    if doable is None:
        raise Http404
    who = colleague(request)
    if not may_change(who, found):
        raise PermissionDenied
    if doable.supervisor:
        doing.need_supervisor(who)
    try:
        content = look(found, today())
    except (Forgotten, FileFromBefore):
        return redirect("case", number)
    form = doable.form(found, content, request.POST if request.method == "POST" else None)
    if form.is_valid():
        done = _done(request, found, doable, form)
        if done is not None:
            return done
    return _page(request, found, doable, form)


def _done(
    request: HttpRequest, found: CaseFile, doable: Act, form: forms.ActForm
) -> HttpResponseBase | None:
    """Do it; None where it cannot be done so, and the form says why."""
    who = colleague(request)
    try:
        with changing(found.pk, version_in(request), who, today()) as opening:
            opening.happened.append(doable.do(opening, who, form.cleaned_data))
    except CaseFile.DoesNotExist:
        raise PermissionDenied from None
    except ChangedMeanwhile:
        return meanwhile(request, found)
    except doing.NotFilledIn as problem:
        form.add_error(None, str(problem))
        return None
    return redirect("case", found.number)


def _page(
    request: HttpRequest, found: CaseFile, doable: Act, form: forms.ActForm
) -> HttpResponseBase:
    given = {
        "case": found,
        "act": doable,
        "form": form,
        "version": request.POST.get("version", found.version),
        "back": reverse("case", args=[found.number]),
        "errors": faults_of(form),
    }
    return render(request, "desk/act.html.jinja", given, status=422 if form.errors else 200)


def version_in(request: HttpRequest) -> int:
    """The version that a form was made on; one that nobody has where it names none."""
    sent = request.POST.get("version", "")
    return int(sent) if sent.isdecimal() and len(sent) < 10 else -1


def meanwhile(request: HttpRequest, found: CaseFile) -> HttpResponseBase:
    """Somebody else changed the case: what was sent is shown, so that it is not lost."""
    leave = {"csrfmiddlewaretoken", "version"}
    sent = [
        (name.replace("_", " ").capitalize(), values)
        for name, values in request.POST.lists()
        if name not in leave and any(values)
    ]
    given = {"case": found, "sent": sent, "back": reverse("case", args=[found.number])}
    return render(request, "desk/changed_meanwhile.html.jinja", given, status=409)

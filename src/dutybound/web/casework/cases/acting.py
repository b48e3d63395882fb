"""Doing one thing with a case from a form: its page, and what the form says where it cannot be done so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django import forms
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from dutybound.web.casework.cases.changing import Opening, changing
from dutybound.web.casework.cases.doing import Given, NotFilledIn
from dutybound.web.casework.cases.errors import NoConsent
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.faults import faults_of
from dutybound.web.casework.people.allowed import colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.trail.kinds import Happened
from dutybound.web.casework.versions import version_in
from dutybound.web.family.clock import today

Do = Callable[[Opening, Colleague, Given], Happened | None]
"""What is done to an open case with what a form was given, and the entry that tells of it: none where it is
among what `happened` already."""


@dataclass(frozen=True)
class Doable:
    """Something that can be done with a case, as its page tells of it."""

    title: str
    button: str
    says: str = field(default="", kw_only=True)
    careful: bool = field(default=False, kw_only=True)


def acted(
    request: HttpRequest, found: CaseFile, form: forms.Form, do: Do, named: str | None = None
) -> bool:
    """Whether a form was sent and the case changed by it; where it cannot be, the form says why.

    `named` is the field that says so; the form as a whole where none is named.
    """
    if not form.is_valid():
        return False
    who = colleague(request)
    try:
        with changing(found.pk, version_in(request), who, today()) as opening:
            told = do(opening, who, form.cleaned_data)
            opening.happened.extend([told] if told else [])
    except (NoConsent, NotFilledIn) as problem:
        form.add_error(named, str(problem))
    return form.is_valid()


def act_page(
    request: HttpRequest,
    found: CaseFile,
    doable: Doable,
    form: forms.Form,
    back: str,
    about: str = "",
) -> HttpResponseBase:
    """The page of something that can be done.  `about` says what in the case it is done with."""
    given = {
        "case": found,
        "about": about,
        "act": doable,
        "form": form,
        "version": request.POST.get("version", found.version),
        "back": back,
        "errors": faults_of(form),
    }
    return render(request, "desk/act.html.jinja", given, status=422 if form.errors else 200)

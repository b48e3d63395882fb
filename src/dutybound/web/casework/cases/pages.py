"""A case: where it stands, what happened in it, and what was told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from dutybound.days import Day, to_date
from dutybound.reference.authorities import authorities
from dutybound.web.casework.cases.changing import key_of, look
from dutybound.web.casework.cases.consent import GIVEN_TO, UNTIL, WITHDRAWN_ON, day_of, is_over
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.errors import ChangedMeanwhile, Forgotten
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.cases.standing import Standing
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.keeping.comparing import is_behind
from dutybound.web.casework.keeping.looking import looked
from dutybound.web.casework.letters.models import Letter, LetterState
from dutybound.web.casework.people.allowed import Wrapped, allowed, colleague
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.casework.solutions.finding import published_for
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import Happened
from dutybound.web.casework.trail.words import in_words
from dutybound.web.casework.versions import meanwhile
from dutybound.web.family.clock import today
from dutybound.web.family.file import FileFromBefore

LATEST = 50
"""How many entries of a trail its case's page shows; the whole trail has a page of its own."""


@dataclass(frozen=True)
class Line:
    """An entry of the trail, as it is shown."""

    at: datetime
    by: str
    happened: Happened
    words: str


def the_case(request: HttpRequest, number: str) -> CaseFile:
    """The case of a number.  Http404 where there is none, or none that this person may see."""
    seen = CaseFile.objects.seen_by(colleague(request)).select_related("adviser", "team")
    case = seen.filter(number=number).first()
    if case is None:
        raise Http404
    looked(case, colleague(request), today())
    return case


def may_change(who: Colleague, case: CaseFile) -> bool:
    """Whether somebody may change a case that they see."""
    return CaseFile.objects.changed_by(who).filter(pk=case.pk).exists()


def may_work_on(who: Colleague, case: CaseFile) -> bool:
    """Whether somebody may begin, write or put something in: a closed case is opened again first."""
    return case.closed_on is None and may_change(who, case)


P = ParamSpec("P")
OfACase = Callable[Concatenate[HttpRequest, CaseFile, Content, P], HttpResponseBase]


def readable(view: OfACase[P]) -> Wrapped:
    """A page of a case and what is in it.

    One that cannot be read any more says so in its place, as one does that somebody else changed first.
    """

    @wraps(view)
    def wrapped(
        request: HttpRequest, number: str, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        found = the_case(request, number)
        try:
            return view(request, found, look(found, today()), *args, **kwargs)
        except CaseFile.DoesNotExist:  # it was theirs to change when they opened it
            raise PermissionDenied from None
        except ChangedMeanwhile:
            return meanwhile(request, "case", found.number)
        except Forgotten:
            return render(request, "desk/forgotten.html.jinja", {"case": found}, status=410)
        except FileFromBefore:
            return render(request, "desk/from_before.html.jinja", {"case": found}, status=409)

    return wrapped


@allowed(SEE_CASES)
@require_GET
@readable
def case(request: HttpRequest, found: CaseFile, content: Content) -> HttpResponseBase:
    """Where a case stands today, and what happened in it last."""
    who = colleague(request)
    given = {
        "case": found,
        "content": content,
        "council": _council(content),
        "consent": Agreed.of(content.consent, today()),
        **Standing(found, content.file, content.file.result()).given(),
        "another_rulebook": is_behind(found),
        "told_on": told_on(content),
        "letter_states": _letter_states(found),
        "document_count": Document.objects.filter(case=found).count(),
        "solutions": published_for([one.id for one in content.file.interview.problems]),
        "trail": list(lines(found, LATEST)),
        "may_change": may_change(who, found),
        "nothing_left": request.GET.get("asked") == "all",
        "back": reverse("desk"),
    }
    return render(request, "desk/case.html.jinja", given)


@dataclass(frozen=True)
class Agreed:
    """How a case stands with what the family agreed to."""

    given_to: str = ""
    until: date | None = None
    withdrawn_on: date | None = None
    over: bool = False

    @classmethod
    def of(cls, kept: Mapping[str, str], day: Day) -> Agreed:
        return cls(
            kept.get(GIVEN_TO, ""),
            day_of(kept, UNTIL),
            day_of(kept, WITHDRAWN_ON),
            is_over(kept, day),
        )


def told_on(content: Content) -> date | None:
    """The day on which a case was last told, where that is not today."""
    file = content.file
    return to_date(file.telling.case.as_of) if file.told_earlier else None


def _letter_states(found: CaseFile) -> str:
    """How many letters stand where, in words: "1 draft, 2 sent"."""
    states = Counter(Letter.objects.filter(case=found).values_list("state", flat=True))
    named = ((states[state], state.label.lower()) for state in LetterState)
    return ", ".join(f"{number} {label}" for number, label in named if number)


def _council(content: Content) -> str:
    """The council by its name; as the family named it where no council has that number."""
    named = content.file.telling.case.bodies.get("council", "")
    found = authorities().get(named)
    return found.name if found else named


def lines(found: CaseFile, most: int | None = None) -> Iterator[Line]:
    """The trail of a case, the newest first."""
    key, names = key_of(found), dict(Colleague.objects.values_list("pk", "name"))
    entries = Entry.objects.filter(case=found).order_by("-place")[:most]
    for entry in entries:
        happened = read_entry(entry, key)
        yield Line(entry.at, names[entry.by_id], happened, in_words(happened, names))

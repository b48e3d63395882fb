"""For a family that comes back: what is still so, and what has changed since they last looked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dutybound.case import CaseFileError
from dutybound.days import LAST, Day, Span, to_date
from dutybound.engine import Account, Occurrence, Record
from dutybound.engine import report_words as say
from dutybound.language import Event, Rule
from dutybound.language.truth import FALSE, TRUE
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.labels import label
from dutybound.web.family.looked import Cause, Change, Stood, changes, looked_on
from dutybound.web.family.opened import change, go_to, look, vault, with_file


@dataclass(frozen=True)
class NotSoFar:
    """Something that had not happened when it was told.

    `words` say that it has happened, `place` names it in the form.
    """

    place: str
    words: str
    about: str
    record: Record
    field: Event


@dataclass(frozen=True)
class Shown:
    """One change as the page tells it."""

    title: str
    about: str
    before: str
    now: str
    why: tuple[str, ...]


@with_file
@require_http_methods(["GET", "POST"])
def since(request: HttpRequest) -> HttpResponseBase:
    """What was "not so far" is asked about first; then what has changed is shown."""
    if request.method == "POST":
        return _told(request)
    file = look(request)
    waiting = tuple(not_so_far(file))
    mine = not vault(request).is_shared_with_me
    if file.told_earlier and waiting and mine and not request.GET.get("anyway"):
        return _still_so(request, file, waiting, "")
    return _changes(request, file)


# --- still not? -------------------------------------------------------------------------------------


def not_so_far(file: FamilyFile) -> Iterator[NotSoFar]:
    """What somebody said had not happened, the matters in their order."""
    case = file.telling.case
    for record in case.all_records():
        about = "" if record.parent is None else label(case, record) or record.matter.noun
        for field, accounts in record.accounts.items():
            if isinstance(field, Event) and any(map(_has_not, accounts)):
                words = addressed(say.sentence(field.happening), file.teller)
                place = f"{record.id}.{field.name}"
                yield NotSoFar(place, words, addressed(about, file.teller), record, field)


def _has_not(account: Account) -> bool:
    return isinstance(account.value, Occurrence) and account.value.state is FALSE


def _still_so(
    request: HttpRequest, file: FamilyFile, waiting: tuple[NotSoFar, ...], error: str
) -> HttpResponse:
    groups: dict[str, list[NotSoFar]] = {}
    for one in waiting:
        groups.setdefault(one.about, []).append(one)
    given = {
        "groups": {say.capital(about): held for about, held in groups.items()},
        "told_on": to_date(file.telling.case.as_of),
        "errors": [{"text": error, "href": "#happened"}] if error else [],
        "back": reverse("answers"),
    }
    status = 422 if error else 200
    return render(request, "family/still_so.html.jinja", given, status=status)


def _told(request: HttpRequest) -> HttpResponse:
    """Take it that what was not ticked is still so today, and that what was ticked has happened since."""
    ticked = set(request.POST.getlist("happened"))
    try:
        with change(request) as file:
            happened = [one for one in not_so_far(file) if one.place in ticked]
            before, today = file.telling.case.as_of, file.interview.as_of
            file.telling.case.as_of = max(before, today)
            for one in happened:
                file.telling.tell((one.record.id, one.field.name), since_then(one, before, today))
    except CaseFileError:
        file = look(request)
        error = _("One of these cannot stand beside your other answers. Change that answer first.")
        return _still_so(request, file, tuple(not_so_far(file)), error)
    return _next_page(request, [one.place for one in happened])


def since_then(one: NotSoFar, before: Day, today: Day) -> tuple[Account, ...]:
    """The same accounts, where it has happened on some day after the day of the case, up to today."""
    some_day = Occurrence(TRUE, Span(min(before + 1, today), today))
    return tuple(
        Account(some_day, account.said_by) if _has_not(account) else account
        for account in one.record.accounts[one.field]
    )


def _next_page(request: HttpRequest, places: list[str]) -> HttpResponse:
    """The question for the day of the first that has happened, if it was asked; else what has changed."""
    asked = look(request).interview.asked
    for number, one in enumerate(asked, 1):
        if ".".join(one.key) in places:
            return go_to("question", number, anchor="?change=yes")
    return go_to("since")


# --- what has changed -------------------------------------------------------------------------------


def _changes(request: HttpRequest, file: FamilyFile) -> HttpResponse:
    found = changes(file.seen, file.result()) if file.seen else ()
    looked = looked_on(file.seen)
    given = {
        "number": len(found),
        "changes": [_shown(file, one) for one in found if not one.is_small],
        "smaller": [_shown(file, one) for one in found if one.is_small],
        "looked_on": None if looked is None else to_date(looked),
        "today": to_date(file.interview.as_of),
        "back": reverse("answers"),
    }
    return render(request, "family/since.html.jinja", given)


def _shown(file: FamilyFile, one: Change) -> Shown:
    record = one.finding.record
    about = "" if record.parent is None else label(file.telling.case, record) or record.matter.noun
    return Shown(
        addressed(one.finding.title, file.teller),
        addressed(say.capital(about), file.teller),
        addressed(stood_words(one.before, one.finding.rule), file.teller),
        addressed(stood_words(one.now, one.finding.rule), file.teller),
        tuple(cause_words(cause) for cause in one.causes),
    )


def stood_words(stood: Stood, rule: Rule) -> str:
    """Where a finding stood, in a sentence, with the day that counts."""
    if not stood.possible:
        return _("There was nothing to say about this.")
    ways = "; or ".join(say.status_words(status, rule) for status in stood.possible)
    return " ".join([say.sentence(ways), *_day_words(stood)])


def _day_words(stood: Stood) -> Iterator[str]:
    names = {"due": _("Last day: %(day)s."), "safe": _("Safe day: %(day)s.")}
    for name, span in stood.days:
        if name in names and span.latest != LAST:
            yield names[name] % {"day": span.words()}


def cause_words(cause: Cause) -> str:
    """Why something changed."""
    return {
        Cause.LAW: _("The law changed, or how we read it."),
        Cause.TIME: _("Days went by."),
        Cause.ANSWERS: _("You changed or added an answer."),
    }[cause]

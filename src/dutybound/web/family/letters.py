"""The letters: choose one, see it, change it, take it away."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dutybound.letters import (
    Desk,
    Details,
    LetterStopped,
    Listed,
    Offer,
    Written,
    desk_for,
    details_from,
    listed,
    offers,
    written,
)
from dutybound.letters.safety import GET_A_SOLICITOR
from dutybound.paper import BadPaper, Paper, from_text, to_text
from dutybound.paper import render as paper_bytes
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import FamilyFile, Teller, law
from dutybound.web.family.first_help import help_first
from dutybound.web.family.opened import change, go_to, look, with_file

TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
}
_WRITES_AS = {
    Teller.PARENT: "parent",
    Teller.YOUNG_PERSON: "young person",
    Teller.HELPER: "parent",
}


_FOR_ANYBODY = ("ask-for-", "correct-record", "chronology")
"""How the ids begin of letters that need nothing to have gone wrong."""


@dataclass(frozen=True)
class Sheet:
    """One letter as a page shows it.

    `text` is to be changed; `stale` says that answers were changed after the letter was.
    """

    number: int
    offer: Offer
    letter: Written
    text: str
    paper: Paper
    edited: bool
    stale: bool


def details_of(file: FamilyFile) -> Details:
    """Who writes, to whom: what was given, in the name of whoever answers."""
    return details_from({"writing_as": _WRITES_AS[file.teller], **file.details})


def _desk(file: FamilyFile) -> Desk:
    return desk_for(file.telling.as_loaded(), law())


@with_file
@require_safe
def letters(request: HttpRequest) -> HttpResponseBase:
    """The letters that there is reason for."""
    file = look(request)
    numbered = enumerate(listed(_desk(file), details_of(file)), 1)
    given = {
        "letters": sorted(((n, _to_reader(one, file)) for n, one in numbered), key=fits_first),
        "first": first_of(file),
        "back": reverse("result"),
    }
    return render(request, "family/letters.html.jinja", given)


def fits_first(numbered: tuple[int, Listed]) -> tuple[bool, bool, int]:
    """What is ready and speaks of what went wrong comes first, then what anybody can send."""
    number, one = numbered
    return bool(one.missing), one.id.startswith(_FOR_ANYBODY), number


def _to_reader(one: Listed, file: FamilyFile) -> Listed:
    """A letter as the list names it, spoken to whoever reads."""
    title, why, missing = (addressed(t, file.teller) for t in (one.title, one.why, one.missing))
    return replace(one, title=title, why=why, missing=missing)


def first_of(file: FamilyFile) -> str:
    """What comes before any letter; for whoever came with an enquiry, before any answer tells of it."""
    return GET_A_SOLICITOR if file.needs_a_solicitor() else ""


@with_file
@require_http_methods(["GET", "POST"])
def letter(request: HttpRequest, number: int) -> HttpResponseBase:
    """One letter, to read and to change."""
    if request.method == "GET":
        return _letter_page(request, look(request), number, "")
    text = request.POST.get("text", "")
    help_page = help_first(request, _added(look(request), number, text))
    if help_page is not None:
        return help_page
    try:
        with change(request) as file:
            _keep(request, file, number, text)
    except BadPaper as problem:
        return _letter_page(request, look(request), number, str(problem))
    return go_to("letter", number, anchor="#letter")


def _added(file: FamilyFile, number: int, text: str) -> str:
    """The lines that were not in the letter before: ours speak of hard things and are no sign of danger."""
    try:
        known = set(_sheet(file, number).text.splitlines())
    except LetterStopped:
        return text
    return "\n".join(line for line in text.splitlines() if line not in known)


def _keep(request: HttpRequest, file: FamilyFile, number: int, text: str) -> None:
    """Keep the letter as it was changed, or go back to ours."""
    sheet = _sheet(file, number)
    if "ours" in request.POST:
        file.edits.pop(sheet.offer.id, None)
        return
    from_text(text, sheet.letter.paper.title, sheet.letter.paper.day)
    ours = to_text(sheet.letter.paper)
    plain = text.replace("\r\n", "\n")
    if plain.strip() == ours.strip():
        file.edits.pop(sheet.offer.id, None)
    else:
        file.edits[sheet.offer.id] = {"text": plain, "ours": _digest(ours)}


def _sheet(file: FamilyFile, number: int) -> Sheet:
    """The letter of this number.  Http404 where there is none; LetterStopped where it cannot be written."""
    desk = _desk(file)
    offer = _offer(desk, number)
    letter_ = written(desk, offer.id, details_of(file))
    ours = to_text(letter_.paper)
    edit = file.edits.get(offer.id)
    if edit is None:
        return Sheet(number, offer, letter_, ours, letter_.paper, edited=False, stale=False)
    paper = from_text(edit["text"], letter_.paper.title, letter_.paper.day)
    stale = edit["ours"] != _digest(ours)
    return Sheet(number, offer, letter_, edit["text"], paper, edited=True, stale=stale)


def _offer(desk: Desk, number: int) -> Offer:
    """The letter of this number in the list.  Http404 where there is none."""
    found = tuple(offers(desk))
    if not 1 <= number <= len(found):
        raise Http404
    return found[number - 1]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _letter_page(request: HttpRequest, file: FamilyFile, number: int, error: str) -> HttpResponse:
    try:
        sheet = _sheet(file, number)
    except LetterStopped as stopped:
        return _stopped_page(request, file, number, stopped)
    given = {
        "sheet": sheet,
        "first": sheet.letter.first or first_of(file),
        "note": told_note(sheet.letter.note, file.teller),
        "text": request.POST.get("text", sheet.text) if error else sheet.text,
        "forms": [("docx", _("Word")), ("pdf", _("PDF")), ("txt", _("plain text"))],
        "error": error,
        "errors": [{"text": error, "href": "#text"}] if error else [],
        "back": reverse("letters"),
    }
    return render(request, "family/letter.html.jinja", given, status=422 if error else 200)


def told_note(lines: tuple[str, ...], teller: Teller) -> list[tuple[str, list[str]]]:
    """What to know before sending: each sentence, with the items of the list that follows it."""
    told = list[tuple[str, list[str]]]()
    for line in lines:
        item = addressed(line.removeprefix("- "), teller)
        if line.startswith("- ") and told:
            told[-1][1].append(item)
        else:
            told.append((item, []))
    return told


def _stopped_page(
    request: HttpRequest, file: FamilyFile, number: int, stopped: LetterStopped
) -> HttpResponse:
    offer = _offer(_desk(file), number)
    given = {
        "title": addressed(offer.letter.title, file.teller),
        "what": addressed(stopped.what, file.teller),
        "first": first_of(file),
        "back": reverse("letters"),
    }
    return render(request, "family/letter_stopped.html.jinja", given)


@with_file
@require_safe
def letter_file(request: HttpRequest, number: int, form: str) -> HttpResponseBase:
    """The letter as a file, under a name that says nothing of the matter."""
    if form not in TYPES:
        raise Http404
    try:
        sheet = _sheet(look(request), number)
        content = paper_bytes(sheet.paper, f".{form}")
    except LetterStopped:
        return go_to("letter", number)
    except BadPaper as problem:
        return _letter_page(request, look(request), number, str(problem))
    answer = HttpResponse(content, content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="{sheet.letter.name}.{form}"'
    return answer

"""A letter as a file to download."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_GET

from dutybound.days import to_date
from dutybound.paper import Paper
from dutybound.paper import render as paper_bytes
from dutybound.web.casework.cases.consent import why_nothing_goes_out
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.pages import readable
from dutybound.web.casework.letters.kept import paper_of
from dutybound.web.casework.letters.looking import texts_of, the_letter
from dutybound.web.casework.letters.models import Letter, LetterState
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.design.words import day as day_words
from dutybound.web.family.clock import today
from dutybound.web.family.letters import TYPES

NOT_FOR_SENDING = "{state} of {day}. It is not approved, and not to be sent."


@allowed(SEE_CASES)
@require_GET
@readable
def letter_file(
    request: HttpRequest, found: CaseFile, content: Content, letter_number: int, form: str
) -> HttpResponseBase:
    """The letter as a file under a name that says nothing; one that may not be sent says so at its top.

    A letter that has not gone out is not handed out once the family's consent ended.
    """
    if form not in TYPES:
        raise Http404
    kept = the_letter(found, letter_number)
    gone = kept.letter.state in (LetterState.SENT, LetterState.ANSWERED)
    if not gone and why_nothing_goes_out(content.consent, today()):
        return redirect("letter", found.number, letter_number)
    words, _all = texts_of(found, kept.letter)
    paper = paper_of(words, kept.day, _above(kept.letter))
    return file_answer(paper, form, f"letter-{letter_number}")


def _above(row: Letter) -> list[str]:
    if row.state in (LetterState.DRAFT, LetterState.PUT_ASIDE):
        state = LetterState(row.state).label
        return [NOT_FOR_SENDING.format(state=state, day=day_words(to_date(today())))]
    return []


def file_answer(paper: Paper, form: str, name: str) -> HttpResponse:
    """A document as a file to download."""
    answer = HttpResponse(paper_bytes(paper, f".{form}"), content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return answer

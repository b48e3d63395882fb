"""What can be done with a letter, inside a case that is open: nothing here is kept unless the case is.

draft --approve--> approved --send--> sent --answer--> answered
approved --any change--> draft;  draft, approved --put aside--> put aside --take up--> draft
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from dutybound.days import iso, to_date
from dutybound.letters import Written, offer_of
from dutybound.paper import BadPaper, to_text
from dutybound.web.casework.cases.changing import Opening, key_of
from dutybound.web.casework.cases.doing import NotFilledIn
from dutybound.web.casework.letters.kept import (
    Kept,
    Sealed,
    digest,
    open_letter,
    open_text,
    paper_of,
    plain_words,
    seal_letter,
    seal_text,
)
from dutybound.web.casework.letters.models import Letter, LetterState, LetterText
from dutybound.web.casework.letters.offered import desk_of
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.casework.trail.kinds import LetterMoved
from dutybound.web.family.clock import today

CAN_BE_CHANGED = frozenset({LetterState.DRAFT, LetterState.APPROVED})
_STANDS = {
    LetterState.DRAFT: "This letter is a draft. A supervisor approves it first.",
    LetterState.APPROVED: "This letter is approved already.",
    LetterState.SENT: "This letter has gone out.",
    LetterState.ANSWERED: "This letter has gone out, and was answered.",
    LetterState.PUT_ASIDE: "This letter was put aside.",
}


def begin(opening: Opening, who: Colleague, offer: str, found: Written) -> Letter:
    """A draft of a letter that the case gives reason for."""
    case, words = opening.case, plain_words(to_text(found.paper))
    title = to_adviser(offer_of(desk_of(opening.content), offer).letter.title)
    letter = Letter(case=case, number=_next_number(opening), begun_by=who)
    about = Sealed(offer, title, iso(found.paper.day), digest(to_text(found.paper)))
    seal_letter(letter, case.number, key_of(case), about)
    letter.save(force_insert=True)
    _add_text(opening, letter, who, words)
    _moved(opening, Kept(letter, about), words)
    return letter


def rewrite(opening: Opening, who: Colleague, number: int, text: str) -> None:
    """Another text of a letter, which is a draft from then on.  NotFilledIn where it is no document."""
    kept = _letter(opening, number, CAN_BE_CHANGED)
    words = plain_words(text)
    try:
        paper_of(words, kept.day)
    except BadPaper as problem:
        raise NotFilledIn(str(problem)) from problem
    if words == words_of(opening, kept.letter):
        return
    letter = kept.letter
    letter.text_number += 1
    _is_draft(letter)
    letter.save()
    _add_text(opening, letter, who, words)
    _moved(opening, kept, words)


def approve(opening: Opening, who: Colleague, number: int, text_number: int) -> None:
    """Approve the text that was read.  PermissionDenied for whoever may not; NotFilledIn for another."""
    kept = _letter(opening, number, {LetterState.DRAFT})
    if not may_approve(who, kept.letter):
        raise PermissionDenied
    if kept.letter.text_number != text_number:
        raise NotFilledIn("The text was changed after you opened it. Read it again.")
    letter = kept.letter
    letter.state, letter.approved_by = LetterState.APPROVED, who
    letter.approved_on = to_date(today())
    letter.save()
    _moved(opening, kept, words_of(opening, letter))


def may_approve(who: Colleague, letter: Letter) -> bool:
    """A supervisor who neither began the letter nor wrote the text that it has now."""
    if who.role != Role.SUPERVISOR or letter.begun_by_id == who.pk:
        return False
    return not LetterText.objects.filter(letter=letter, number=letter.text_number, by=who).exists()


def send(opening: Opening, number: int, on: date, by: str) -> Kept:
    """Note that it went out.  NotFilledIn where it is not approved, or was not on that day."""
    kept = _letter(opening, number, {LetterState.APPROVED})
    letter = kept.letter
    if letter.approved_on is not None and on < letter.approved_on:
        raise NotFilledIn("It was not approved on that day yet.")
    letter.state, letter.sent_on = LetterState.SENT, on
    return _went(opening, letter, replace(kept.about, by=by), on)


def answer(opening: Opening, number: int, on: date, by: str, said: str) -> Kept:
    """Note what was answered.  NotFilledIn where it was not sent, or not by that day."""
    kept = _letter(opening, number, {LetterState.SENT, LetterState.ANSWERED})
    letter = kept.letter
    if letter.sent_on is not None and on < letter.sent_on:
        raise NotFilledIn("The letter had not gone out on that day yet.")
    letter.state, letter.answered_on = LetterState.ANSWERED, on
    return _went(opening, letter, replace(kept.about, came_by=by, said=said), on)


def put_aside(opening: Opening, number: int) -> None:
    """It is not to be sent."""
    kept = _letter(opening, number, CAN_BE_CHANGED)
    _is_draft(kept.letter)
    kept.letter.state = LetterState.PUT_ASIDE
    kept.letter.save()
    _moved(opening, kept, words_of(opening, kept.letter))


def take_up(opening: Opening, number: int) -> None:
    """A letter that was put aside is a draft again."""
    kept = _letter(opening, number, {LetterState.PUT_ASIDE})
    _is_draft(kept.letter)
    kept.letter.save()
    _moved(opening, kept, words_of(opening, kept.letter))


def words_of(opening: Opening, letter: Letter) -> str:
    """The text that a letter has now."""
    text = LetterText.objects.get(letter=letter, number=letter.text_number)
    return open_text(text, letter.number, opening.case.number, key_of(opening.case))


def _letter(opening: Opening, number: int, states: Collection[LetterState]) -> Kept:
    """The letter, where this can be done with it.  Letter.DoesNotExist; NotFilledIn says why not."""
    letter = Letter.objects.get(case=opening.case, number=number)
    if letter.state not in states:
        raise NotFilledIn(_STANDS[LetterState(letter.state)])
    return open_letter(letter, opening.case.number, key_of(opening.case))


def _next_number(opening: Opening) -> int:
    return Letter.objects.filter(case=opening.case).count() + 1


def _is_draft(letter: Letter) -> None:
    letter.state, letter.approved_by, letter.approved_on = LetterState.DRAFT, None, None


def _add_text(opening: Opening, letter: Letter, who: Colleague, words: str) -> None:
    text = LetterText(
        case=opening.case, letter=letter, number=letter.text_number, by=who, at=timezone.now()
    )
    seal_text(text, letter.number, opening.case.number, key_of(opening.case), words)
    text.save(force_insert=True)


def _went(opening: Opening, letter: Letter, about: Sealed, on: date) -> Kept:
    seal_letter(letter, opening.case.number, key_of(opening.case), about)
    letter.save()
    kept = Kept(letter, about)
    _moved(opening, kept, words_of(opening, letter), on.isoformat())
    return kept


def _moved(opening: Opening, kept: Kept, words: str, on: str = "") -> None:
    """The entry that tells of it, with what its text was then."""
    letter, about = kept.letter, kept.about
    state = LetterState(letter.state)
    entry = LetterMoved(
        letter.number,
        about.offer,
        str(state),
        on,
        text=letter.text_number,
        sha256=digest(words),
        by={LetterState.SENT: about.by, LetterState.ANSWERED: about.came_by}.get(state, ""),
        said=about.said if state is LetterState.ANSWERED else "",
    )
    opening.happened.append(entry)

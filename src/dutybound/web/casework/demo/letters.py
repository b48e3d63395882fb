"""The letters of an invented case: each that its trail says went out, with a text that says it is made up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from django.utils import timezone

from dutybound.web.casework.cases.changing import Opening, key_of
from dutybound.web.casework.letters.kept import Sealed, digest, seal_letter, seal_text
from dutybound.web.casework.letters.models import Letter, LetterState, LetterText
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.trail.kinds import Happened, LetterMoved
from dutybound.web.casework.trail.words import letter_title

_TEXT = "# {title}\n\nDear Sir,\n\nThis letter is made up, as the family is.\n\nYours faithfully,\n{name}\n"


def with_letters(
    opening: Opening, happened: Iterable[Happened], adviser: Colleague, supervisor: Colleague
) -> Iterator[Happened]:
    """The same entries, with the letters that they tell of in the case, numbered as they went out."""
    number = 0
    for one in happened:
        if isinstance(one, LetterMoved):
            number += 1
            yield _letter(opening, replace(one, letter=number, text=1), adviser, supervisor)
        else:
            yield one


def _letter(
    opening: Opening, moved: LetterMoved, adviser: Colleague, supervisor: Colleague
) -> LetterMoved:
    case, key, day = opening.case, key_of(opening.case), date.fromisoformat(moved.on)
    title = letter_title(moved.offer)
    words = _TEXT.format(title=title, name=adviser.name)
    letter = Letter(
        case=case,
        number=moved.letter,
        state=LetterState.SENT,
        begun_by=adviser,
        approved_by=supervisor,
        approved_on=day,
        sent_on=day,
    )
    about = Sealed(moved.offer, title, moved.on, digest(words), by="e-mail")
    seal_letter(letter, case.number, key, about)
    letter.save()
    text = LetterText(case=case, letter=letter, number=1, by=adviser, at=timezone.now())
    seal_text(text, letter.number, case.number, key, words)
    text.save()
    return replace(moved, sha256=digest(words), by="e-mail")

"""A letter of a case for a page, and every text that it had."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.http import Http404

from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.letters.kept import Kept, open_letter, open_text
from dutybound.web.casework.letters.models import Letter, LetterText


@dataclass(frozen=True)
class Text:
    """A text that a letter had."""

    number: int
    by: str
    at: datetime


def the_letter(found: CaseFile, number: int) -> Kept:
    """A letter of the case.  Http404 where there is none of that number."""
    row = Letter.objects.filter(case=found, number=number).select_related("approved_by").first()
    if row is None:
        raise Http404
    return open_letter(row, found.number, key_of(found))


def texts_of(found: CaseFile, row: Letter) -> tuple[str, list[Text]]:
    """The words that a letter has now; and all texts that it had, the newest first."""
    rows = list(LetterText.objects.filter(letter=row).select_related("by").order_by("-number"))
    words = open_text(rows[0], row.number, found.number, key_of(found))
    return words, [Text(one.number, one.by.name, one.at) for one in rows]

"""What is handed out of a case's letters to whoever asks what is kept of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.exporting import Part
from dutybound.web.casework.letters.kept import Kept, letters_of, open_text
from dutybound.web.casework.letters.models import LetterText


def letters_to_hand_out(case: CaseFile, key: bytes) -> Iterator[Part]:
    """A list of the letters, and every text that each had."""
    held = {one.letter.pk: one for one in letters_of(case, key)}
    if held:
        told = [_told(one) for one in held.values()]
        yield "letters.json", json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"
    for text in LetterText.objects.filter(case=case).order_by("letter__number", "number"):
        number = held[text.letter_id].letter.number
        words = open_text(text, number, case.number, key)
        yield f"letters/{number}-text-{text.number}.txt", words.encode()


def _told(kept: Kept) -> dict[str, Any]:
    row = kept.letter
    days = {name: getattr(row, name) for name in ("approved_on", "sent_on", "answered_on")}
    return {
        "number": row.number,
        "state": row.state,
        **{name: day.isoformat() if day else None for name, day in days.items()},
        **asdict(kept.about),
    }

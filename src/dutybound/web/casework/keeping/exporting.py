"""Everything that is kept of one person's case, in a file that they can be given.

The README in it says what each part is, and what to look at before it is handed over.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from dutybound.case import case_document
from dutybound.days import Day, to_date
from dutybound.web.casework.cases.changing import key_of, look
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.keeping.models import Looked
from dutybound.web.casework.trail.chain import read_entry

Part = tuple[str, bytes]
"""A name in the zip, and what it holds."""

PARTS: list[Callable[[CaseFile, bytes], Iterator[Part]]] = []
"""Who keeps more of a case (letters, documents) adds a function here, given the case and its key."""

README = """Case {number}: everything that we keep of it, on {day}.

Before it is handed over, somebody reads it. It is the family's, and it may speak of other people too:
what would harm somebody else, or was told in confidence by a third person, may have to be left out
(UK GDPR Article 15(4); Data Protection Act 2018, Schedule 2 paragraphs 16 and 17, Schedule 3).

case.json      what the case is called, who can be reached, what was agreed, days, who works on it
answers.json   what was told, who says so, what shows it: a case file that any Dutybound reads
kept.json      the same with the interview and what the letters need, as it is kept
trail.json     what happened in the case: when, who did it, what (trail.txt: the same to read)
looked.json    who looked at the case, on which day
{more}
"""


def export(case: CaseFile, today: Day) -> bytes:
    """The zip of a case as it stands now.  Forgotten where it was erased."""
    key, content = key_of(case), look(case, today)
    more = [part for found in PARTS for part in found(case, key)]
    parts = [*_of_the_desk(case, content, key), *more]
    readme = README.format(
        number=case.number, day=to_date(today), more="\n".join(name for name, _held in more)
    )
    return _zip([("README.txt", readme.encode()), *parts])


def _of_the_desk(case: CaseFile, content: Content, key: bytes) -> Iterator[Part]:
    entries = list(_entries(case, key))
    yield "case.json", _json(_about(case, content))
    yield "answers.json", _json(case_document(content.file.telling.case))
    yield "kept.json", _json(content.written())
    yield "trail.json", _json(entries)
    yield "trail.txt", "\n".join(map(_line, entries)).encode() + b"\n"
    yield "looked.json", _json(list(_looks(case)))


def _about(case: CaseFile, content: Content) -> dict[str, Any]:
    days = {name: getattr(case, name) for name in ("opened_on", "closed_on", "keep_until")}
    return {
        "number": case.number,
        "called": content.name,
        "people": content.people,
        "agreed": content.consent,
        "works_on_it": case.adviser.name,
        "authority": case.authority,
        "pseudonymous": case.pseudonymous,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }


def _entries(case: CaseFile, key: bytes) -> Iterator[dict[str, Any]]:
    for entry in Entry.objects.filter(case=case).select_related("by").order_by("place"):
        told = read_entry(entry, key).written()
        yield {"at": entry.at.isoformat(timespec="seconds"), "who": entry.by.name, **told}


def _line(entry: dict[str, Any]) -> str:
    rest = (
        f"{name}: {value}" for name, value in entry.items() if name not in {"at", "who", "kind"}
    )
    return f"{entry['at']}  {entry['who']}  {entry['kind']}  {'; '.join(rest)}"


def _looks(case: CaseFile) -> Iterator[dict[str, str]]:
    for look_ in Looked.objects.filter(case=case).select_related("colleague").order_by("on", "pk"):
        yield {"on": look_.on.isoformat(), "who": look_.colleague.name}


def _json(thing: object) -> bytes:
    return json.dumps(thing, ensure_ascii=False, indent=1).encode() + b"\n"


def _zip(parts: list[Part]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts:
            out.writestr(name, content)
    return held.getvalue()

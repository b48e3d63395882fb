"""Putting a document into a case, and taking one out: the file and its row, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import sha256

from django.db import transaction
from django.utils import timezone

from dutybound.web.casework.cases.changing import Opening, changing, key_of
from dutybound.web.casework.cases.models import CaseFile, Entry
from dutybound.web.casework.documents.kept import Sealed, open_document, seal_document
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.documents.store import new_file, path_of
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.trail.kinds import DocumentKept, DocumentRemoved
from dutybound.web.family.clock import today
from dutybound.web.vault.sealing import new_key


@dataclass(frozen=True)
class Sent:
    """A file that somebody gives, and what they say that it is."""

    data: bytes
    form: str
    name: str
    shows: str
    dated: date | None = None

    def about(self, key: bytes) -> Sealed:
        """What is kept of it, with the key of its file."""
        dated = self.dated.isoformat() if self.dated else ""
        digest = sha256(self.data).hexdigest()
        return Sealed(self.name, self.form, len(self.data), digest, key.hex(), self.shows, dated)


def put(case: CaseFile, version: int, who: Colleague, sent: Sent) -> None:
    """Put a document into a case.  What `changing` raises: then no file of it is left."""
    key = new_key()
    with (
        new_file(key, sent.data) as file,
        changing(case.pk, version, who, today()) as opening,
    ):
        _add(opening, who, file, sent.about(key))


def _add(opening: Opening, who: Colleague, file: str, about: Sealed) -> None:
    case = opening.case
    document = Document(case=case, number=_next_number(case), file=file, at=timezone.now(), by=who)
    seal_document(document, case.number, key_of(case), about)
    document.save(force_insert=True)
    opening.happened.append(DocumentKept(document.number, about.name, about.sha256))


def _next_number(case: CaseFile) -> int:
    """One that no document of the case ever had: the trail remembers those that are gone."""
    return Entry.objects.filter(case=case, kind=DocumentKept.kind).count() + 1


def remove(opening: Opening, number: int, why: str) -> None:
    """Take a document out, with the key of its file, which goes once that is kept.  Document.DoesNotExist."""
    case = opening.case
    document = Document.objects.get(case=case, number=number)
    kept = open_document(document, case.number, key_of(case))
    shown = opening.content.shown
    for place in [place for place, one in shown.items() if one == number]:
        del shown[place]
    path = path_of(document.file)
    document.delete()
    opening.happened.append(DocumentRemoved(number, kept.about.name, why))
    transaction.on_commit(partial(path.unlink, missing_ok=True))

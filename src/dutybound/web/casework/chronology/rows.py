"""The rows of a chronology: what the case tells, what was said to us, which letters went and came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from dutybound.days import FIRST, LAST, Day, date_words, from_date
from dutybound.letters import wording as say
from dutybound.letters.chronology.letter import LETTER, Entry, about, entries, proof, what, when
from dutybound.letters.letter import Offer, Writing
from dutybound.letters.parts import about_whom
from dutybound.paper import Block, Bullets, Heading, Item, Paper, Paragraph, Table
from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.cases.models import Entry as TrailEntry
from dutybound.web.casework.documents.kept import Kept, documents_of
from dutybound.web.casework.letters.offered import desk_of
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import Contact, LetterMoved
from dutybound.web.casework.trail.words import letter_title
from dutybound.web.family.letters import details_of

_HEADS = ("No.", "When", "What happened", "About", "Who says so", "What shows it")
_SHARES = (3, 8, 12, 9, 8, 8)
_OURS = (Contact.kind, LetterMoved.kind)
_US = "The adviser"
_OUR_NOTE = "Our own note"
_ANSWERED = {"letter": "Letter", "e-mail": "E-mail"}
"""What shows an answer, by how it came."""


@dataclass(frozen=True)
class Row:
    """One line.  `contact` says that it is what was said to us, which not everybody is to read.

    `order` is the first and the last day that it may have been; `document` the number of the document that
    shows it, 0 where none is named.
    """

    order: tuple[Day, Day]
    when: str
    what: str
    about: str
    who: str
    shown: str
    document: int = 0
    contact: bool = False


@dataclass
class Chronology:
    """What is read for the rows of one case."""

    case: CaseFile
    content: Content
    documents: Mapping[int, Kept] = field(default_factory=dict)

    @classmethod
    def of(cls, case: CaseFile, content: Content) -> Chronology:
        held = {one.document.number: one for one in documents_of(case, key_of(case))}
        return cls(case, content, held)

    def rows(self, *, contacts: bool = True) -> list[Row]:
        """Every row in the order of days; what has no day at all comes last."""
        ours = (row for row in self._ours() if contacts or not row.contact)
        found = [*self._told(), *self._papers(), *ours]
        return sorted(found, key=lambda row: (row.order == (FIRST, LAST), row.order))

    def writing(self) -> Writing:
        """What speaks of the family as its letters do, and leaves out what they leave out."""
        desk = desk_of(self.content)
        return Writing(desk, Offer(LETTER, ""), details_of(self.content.file))

    # --- what the case tells --------------------------------------------------------------------

    def _told(self) -> Iterator[Row]:
        writing = self.writing()
        for entry in entries(writing.desk):
            yield self._row(writing, entry)

    def _row(self, writing: Writing, entry: Entry) -> Row:
        number = self._document(entry)
        shown = self.documents[number].about.name if number else ""
        return Row(
            (entry.span.earliest, entry.span.latest),
            when(writing, entry),
            what(writing, entry.record, entry.field),
            about(writing, entry.record),
            say.capital(say.WHO[entry.account.said_by]),
            f"Document {number}: {shown}" if number else proof(entry.account),
            number,
        )

    def _document(self, entry: Entry) -> int:
        """The document that shows it; 0 where none is named, or it was deleted."""
        number = self.content.shown.get(f"{entry.record.id}.{entry.field.name}", 0)
        return number if number in self.documents and entry.shown else 0

    # --- documents, and what the trail knows ----------------------------------------------------

    def _papers(self) -> Iterator[Row]:
        """Documents that bear a day."""
        for number, kept in self.documents.items():
            if kept.about.dated:
                named = f"{kept.about.name}."
                row = _on(kept.about.dated, named, "Document", "The document", f"Document {number}")
                yield replace(row, document=number)

    def _ours(self) -> Iterator[Row]:
        """Contacts, and letters that went out or were answered."""
        key = key_of(self.case)
        for entry in TrailEntry.objects.filter(case=self.case, kind__in=_OURS).order_by("place"):
            happened = read_entry(entry, key)
            if isinstance(happened, Contact):
                told = f"{happened.who}: {happened.note}"
                row = _on(happened.on, told, happened.by.capitalize(), happened.who)
                yield replace(row, contact=True)
            elif isinstance(happened, LetterMoved) and happened.on:
                yield _letter(happened)


def _letter(moved: LetterMoved) -> Row:
    named = letter_title(moved.offer)
    if moved.state == "answered":
        shown = _ANSWERED.get(moved.by, _OUR_NOTE)
        return _on(moved.on, f"Answer to “{named}”: {moved.said}", "Letter", _US, shown)
    return _on(moved.on, f"Letter sent: {named}.", "Letter", _US, f"Letter {moved.letter}")


def _on(iso_day: str, told: str, about_: str, who: str, shown: str = _OUR_NOTE) -> Row:
    day = from_date(date.fromisoformat(iso_day))
    return Row((day, day), date_words(day), told, about_, who, shown)


# --- as a paper -------------------------------------------------------------------------------------


def paper(read: Chronology, day: Day, *, contacts: bool) -> Paper:
    """The chronology as a document; the documents that it names are listed at its end."""
    return Paper(f"Chronology {date_words(day)}", day, tuple(_blocks(read, day, contacts=contacts)))


def _blocks(read: Chronology, day: Day, *, contacts: bool) -> Iterator[Block]:
    rows = read.rows(contacts=contacts)
    yield Heading("Chronology", 1)
    yield from about_whom(read.writing(), handed_on=True)
    yield Paragraph(
        f"Made on {date_words(day)}. It says what happened and who says so. It draws no conclusions."
    )
    numbered = enumerate(rows, 1)
    cells = tuple((str(n), r.when, r.what, r.about, r.who, r.shown) for n, r in numbered)
    if cells:
        yield Table("In order of date", _HEADS, cells, shares=_SHARES)
    named = sorted({row.document for row in rows if row.document})
    if named:
        yield Heading("Documents", 2)
        yield Bullets(tuple(Item(f"Document {n}: {read.documents[n].about.name}") for n in named))

"""The paper that every solicitor, panel and Ombudsman asks for first.

Offered as soon as the case holds one date.  It tells what happened and who says so, and draws no conclusion:
no law stands in it.  It speaks of the family, so that anybody can hand it on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.days import FIRST, LAST, Span, date_words
from dutybound.engine import Account, Occurrence, Record
from dutybound.engine.cases import is_known
from dutybound.language import DateFact, Event, Field, Proof
from dutybound.language.truth import FALSE, TRUE
from dutybound.letters import facts, parts
from dutybound.letters import wording as say
from dutybound.letters.desk import Desk
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer, Writing
from dutybound.letters.weight import SHOWING
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph, Table

_HEADS = ("No.", "When", "What happened", "About", "Who says so", "What shows it")
_PAPERS = {Proof.LETTER: "Letter", Proof.EMAIL: "E-mail", Proof.RECORD: "Record"}


@dataclass(frozen=True)
class Entry:
    """One dated statement, by one person, about one matter."""

    span: Span
    record: Record
    field: Field
    account: Account

    @property
    def shown(self) -> bool:
        """Whether a paper shows it."""
        return self.account.shown_by in SHOWING


def entries(desk: Desk) -> list[Entry]:
    """Everything that happened or has a day, the earliest first; what has no day at all comes last."""
    found = [
        Entry(span, record, field, account)
        for record in desk.result.case.all_records()
        for field, accounts in record.accounts.items()
        for account in accounts
        if field is not record.matter.nothing_before and (span := _span(field, account)) is not None
    ]
    return sorted(found, key=lambda e: (_undated(e.span), e.span.earliest, e.span.latest))


def _span(field: Field, account: Account) -> Span | None:
    """The days of something that happened or is fixed; None for what has not happened or is not known."""
    value = account.value
    if isinstance(field, Event) and isinstance(value, Occurrence):
        return value.span if value.state is TRUE else None
    if isinstance(field, DateFact) and isinstance(value, Span):
        return value if is_known(value) else None
    return None


def _undated(span: Span) -> bool:
    return span.earliest == FIRST and span.latest == LAST


def _offers(desk: Desk) -> Iterator[Offer]:
    if entries(desk):
        yield Offer(LETTER, "You told us when things happened.")


def _blocks(w: Writing) -> Iterator[Block]:
    found = entries(w.desk)
    if not found:
        raise LetterStopped("A chronology needs at least one date.", "Give one in the case file.")
    yield Heading("Chronology", 1)
    yield from parts.about_whom(w, handed_on=True)
    yield Paragraph(
        f"Made on {date_words(w.desk.day)}. It says what happened and who says so. It draws no conclusions."
    )
    yield Heading("What happened")
    rows = tuple((str(n), *_row(w, entry)) for n, entry in enumerate(found, 1))
    yield Table("In order of date", _HEADS, rows, shares=(3, 8, 13, 9, 6, 6))
    yield from _not_happened(w)
    yield from _proofs(w, found)


def _row(w: Writing, entry: Entry) -> tuple[str, ...]:
    return (
        when(w, entry),
        what(w, entry.record, entry.field),
        about(w, entry.record),
        say.capital(say.WHO[entry.account.said_by]),
        proof(entry.account),
    )


def about(w: Writing, record: Record) -> str:
    """The matter, with its id where the case holds several of its kind."""
    several = len(w.desk.records(record.matter.key)) > 1
    noun = say.capital(w.plainly.turn(record.matter.noun))
    return f"{noun} ({record.id})" if several else noun


def when(w: Writing, entry: Entry) -> str:
    """The day; where nothing but "by now" is known of it, that it is not known."""
    span = entry.span
    if span.earliest == FIRST and span.latest >= w.desk.day:
        return "Day not known"
    return say.capital(span.words())


def what(w: Writing, record: Record, field: Field) -> str:
    """What happened, as a sentence about the family."""
    if isinstance(field, Event):
        text = field.happening
    elif isinstance(field, DateFact):
        text = field.states
    else:
        raise TypeError(f"{field.path} has no date")
    return say.full(w.plainly.turn(text))


def proof(account: Account) -> str:
    """The kind of paper that shows it, or that none does."""
    if account.shown_by is None or account.shown_by not in _PAPERS:
        return "From memory" if account.shown_by is Proof.MEMORY else "No paper yet"
    return _PAPERS[account.shown_by]


def _not_happened(w: Writing) -> Iterator[Block]:
    """What had not happened by the day of the case, and who says so."""
    items = []
    for record in w.desk.result.case.all_records():
        told = tuple(_not_yet(w, record))
        if told:
            items.append(Item(f"{about(w, record)}:", told))
    if items:
        yield Heading(f"What had not happened by {date_words(w.desk.day)}")
        yield Paragraph("By the family's account, unless somebody else's is named.")
        yield Bullets(tuple(items))


def _not_yet(w: Writing, record: Record) -> Iterator[str]:
    for field, accounts in record.accounts.items():
        for account in accounts:
            value = account.value
            if isinstance(field, Event) and isinstance(value, Occurrence) and value.state is FALSE:
                text = say.capital(w.plainly.turn(field.not_happening))
                yield f"{facts.tagged(text, [account])}."


def _proofs(w: Writing, found: list[Entry]) -> Iterator[Block]:
    """What proves each date, and what is missing, by the numbers of the table."""
    numbered = list(enumerate(found, start=1))
    proved = {(e.record, e.field) for e in found if e.shown}
    shown = [(n, e) for n, e in numbered if e.shown]
    wanted = [(n, e) for n, e in numbered if (e.record, e.field) not in proved]
    vague = [(n, e) for n, e in numbered if not e.span.exact]
    for heading, entries_ in (
        ("Papers that show a date", shown),
        ("Dates that no paper shows yet", wanted),
        ("Dates that are not exact yet", vague),
    ):
        if entries_:
            yield Heading(heading)
            yield Bullets(tuple(Item(_line(w, n, e)) for n, e in entries_))


def _line(w: Writing, number: int, entry: Entry) -> str:
    told = w.lower(say.without_stop(what(w, entry.record, entry.field)))
    shows = f" ({proof(entry.account).lower()})" if entry.shown else ""
    return f"No. {number}{shows}, {w.lower(when(w, entry))}: {told}."


LETTER = Letter(
    id="chronology",
    title="A chronology, with what proves each date and what is missing",
    offers=_offers,
    blocks=_blocks,
    needs_name=False,
)

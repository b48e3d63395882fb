"""What a letter's going out, and an answer to it, tell of the case: events that the questions ask for too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dutybound.case import CaseFileError
from dutybound.days import Day, date_words
from dutybound.engine import Account, Occurrence, Record
from dutybound.engine import report_words as say
from dutybound.engine.cases import happened_on
from dutybound.language import Event, Matter, Proof, Speaker
from dutybound.language.truth import TRUE
from dutybound.letters import NoSuchLetter, offer_of
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.doing import NotFilledIn
from dutybound.web.casework.letters.offered import desk_of
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.casework.trail.kinds import Told
from dutybound.web.family.file import FamilyFile, law
from dutybound.web.family.labels import label
from dutybound.web.family.since import not_so_far

BEGINS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ask-for-records": ("record_request", "received"),
        "ask-for-ehc-assessment": ("ehc_request", "received"),
        "ask-for-care-assessment": ("referral", "received"),
        "correct-record": ("rectification_request", "received"),
    }
)
"""Letters that begin a matter when they come: its kind, and the event that its limits count from."""

PROOFS: Mapping[str, Proof] = MappingProxyType({"letter": Proof.LETTER, "e-mail": Proof.EMAIL})
"""What an answer shows, by how it came; one on the telephone shows nothing."""


@dataclass(frozen=True)
class CanTell:
    """An event that an answer may tell of: `place` names it in a form."""

    place: str
    words: str


# --- an answer --------------------------------------------------------------------------------------


def can_tell(content: Content, offer: str) -> list[CanTell]:
    """What an answer to a letter may say has happened: of the matter that it is about first."""
    file, own = content.file, _about(content, offer)
    others = [(one.record, one.field) for one in not_so_far(file)]
    found = dict.fromkeys([*((r, f) for r in own for f in _not_yet(r)), *others])
    return [CanTell(f"{r.id}.{f.name}", _words(file, r, f)) for r, f in found]


def _about(content: Content, offer: str) -> list[Record]:
    """The matters that a letter is about, as they are told; none where the case gives no such letter now."""
    try:
        found = offer_of(desk_of(content), offer)
    except NoSuchLetter:
        return []
    records = [found.record, *(one.record for one in found.findings)]
    ids = dict.fromkeys(one.id for one in records if one is not None)
    return [content.file.telling.record(one) for one in ids]


def _not_yet(record: Record) -> Iterator[Event]:
    """What is not told to have happened."""
    for field in record.matter.fields.values():
        if isinstance(field, Event) and not _has_happened(record, field):
            yield field


def _has_happened(record: Record, field: Event) -> bool:
    values = (account.value for account in record.accounts.get(field, ()))
    return any(isinstance(value, Occurrence) and value.state is TRUE for value in values)


def _words(file: FamilyFile, record: Record, field: Event) -> str:
    about = "" if record.parent is None else label(file.telling.case, record) or record.matter.noun
    words = to_adviser(say.sentence(field.happening))
    return f"{say.capital(to_adviser(about))}: {words}" if about else words


def tell(content: Content, place: str, day: Day, came: str) -> Told:
    """Take it that an event happened on a day; the entry that tells of it.  NotFilledIn says why not."""
    record_id, _dot, name = place.rpartition(".")
    record = content.file.telling.record(record_id)
    return _tell(content, record, name, day, Account(happened_on(day), shown_by=PROOFS.get(came)))


# --- going out --------------------------------------------------------------------------------------


def begins(offer: str) -> tuple[type[Matter], str] | None:
    """The kind of matter that a letter begins when it comes, and the event that says so."""
    found = BEGINS.get(offer.partition(":")[0])
    if found is None:
        return None
    return next(one for one in law().matters if one.key == found[0]), found[1]


def begin_matter(content: Content, offer: str, day: Day, came: str) -> Told | None:
    """Take it that the letter came on a day: what it asks for runs from then.  NotFilledIn says why not."""
    found = begins(offer)
    if found is None:
        return None
    matter, name = found
    telling = content.file.telling
    empty = [r for r in telling.case.records(matter) if matter.fields[name] not in r.accounts]
    record = empty[0] if empty else telling.open(matter)
    return _tell(content, record, name, day, Account(happened_on(day), shown_by=PROOFS.get(came)))


def _tell(content: Content, record: Record, name: str, day: Day, account: Account) -> Told:
    telling, field = content.file.telling, record.matter.fields[name]
    if day > telling.case.as_of:
        told_on = date_words(telling.case.as_of)
        raise NotFilledIn(
            f"The case was last told on {told_on}. Go through what has happened since, then come back."
        )
    others = (a for a in record.accounts.get(field, ()) if a.said_by is not Speaker.FAMILY)
    try:
        telling.tell((record.id, name), (account, *others))
    except CaseFileError:
        raise NotFilledIn(
            "That day cannot stand beside another day in the case. Check both."
        ) from None
    content.shown.pop(f"{record.id}.{name}", None)  # another paper shows it now
    return Told(
        field.question,
        date_words(day),
        account.said_by.value,
        account.shown_by.value if account.shown_by else "",
    )

"""The letters that a case gives reason for: the families' own, on the same findings and rules."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dutybound.letters import (
    Desk,
    LetterStopped,
    Listed,
    NoSuchLetter,
    Written,
    desk_for,
    listed,
    solicitor_first,
    written,
)
from dutybound.paper import to_text
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.letters.kept import Kept, digest
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.family.file import Teller, law
from dutybound.web.family.letters import details_of, first_of, fits_first, told_note


@dataclass(frozen=True)
class Now:
    """What the case says today of a letter that was kept.

    `first` comes before everything else, `note` is what its sender should know, `changed` says that our own
    text would be another one now, `not_now` why the case would give no such letter ("" where it does).
    """

    first: str = ""
    note: tuple[tuple[str, list[str]], ...] = ()
    changed: bool = False
    not_now: str = ""


def desk_of(content: Content) -> Desk:
    """What letters of a case are written from: as of the day on which it was last told."""
    return desk_for(content.file.telling.as_loaded(), law())


def offered(content: Content) -> list[Listed]:
    """The letters that there is reason for, what is ready and speaks of a wrong first."""
    found = sorted(enumerate(listed(desk_of(content), details_of(content.file))), key=fits_first)
    return [_to_adviser(one) for _number, one in found]


def _to_adviser(one: Listed) -> Listed:
    title, why, missing = map(to_adviser, (one.title, one.why, one.missing))
    return replace(one, title=title, why=why, missing=missing)


def solicitor(content: Content, desk: Desk) -> str:
    """What comes before any letter: where answers tell of an enquiry, and where the family came with one."""
    return to_adviser(solicitor_first(desk) or first_of(content.file))


def write_now(content: Content, offer: str) -> Written:
    """The letter of an offer.  NoSuchLetter; LetterStopped where something is missing."""
    return written(desk_of(content), offer, details_of(content.file))


def now(content: Content, kept: Kept) -> Now:
    """How a letter that was kept stands to what is told now."""
    first = solicitor(content, desk_of(content))
    try:
        found = write_now(content, kept.about.offer)
    except NoSuchLetter:
        why_not = "What is told in the case now gives no reason for this letter any more."
    except LetterStopped as stopped:
        why_not = to_adviser(stopped.what)
    else:
        changed = digest(to_text(found.paper)) != kept.about.ours
        return Now(to_adviser(found.first) or first, _note(found), changed=changed)
    return Now(first, not_now=why_not)


def _note(found: Written) -> tuple[tuple[str, list[str]], ...]:
    """What its sender should know, told to an adviser."""
    return tuple(told_note(tuple(map(to_adviser, found.note)), Teller.HELPER))

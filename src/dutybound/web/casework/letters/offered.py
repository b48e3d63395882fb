"""The letters that a case gives reason for: the families' own, on the same findings and rules."""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.letters import (
    Desk,
    LetterStopped,
    Listed,
    NoSuchLetter,
    Written,
    desk_for,
    listed,
    written,
)
from dutybound.paper import to_text
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.letters.kept import Kept, digest
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import Teller, law
from dutybound.web.family.letters import details_of, fits_first, told_note


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
    found = enumerate(listed(desk_of(content), details_of(content.file)), 1)
    return [one for _number, one in sorted(found, key=fits_first)]


def write_now(content: Content, offer: str) -> Written:
    """The letter of an offer.  NoSuchLetter; LetterStopped where something is missing."""
    return written(desk_of(content), offer, details_of(content.file))


def now(content: Content, kept: Kept) -> Now:
    """How a letter that was kept stands to what is told now."""
    try:
        found = write_now(content, kept.about.offer)
    except NoSuchLetter:
        return Now(not_now="What is told in the case now gives no reason for this letter any more.")
    except LetterStopped as stopped:
        return Now(not_now=addressed(stopped.what, Teller.HELPER))
    changed = digest(to_text(found.paper)) != kept.about.ours
    return Now(found.first, tuple(told_note(found.note, Teller.HELPER)), changed=changed)

"""The letters of a case for whoever shows them: a command line, or a page.

Nothing here touches the disk.  `listed` tells which letters there are, `written` writes one as blocks;
`dutybound.paper` turns blocks into text to change and back (`to_text`, `from_text`) and into the bytes of a
file (`render`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dutybound.case.suggest import phrase
from dutybound.engine import Case, check
from dutybound.language import Rulebook
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details
from dutybound.letters.errors import LetterStopped, NoSuchLetter
from dutybound.letters.letter import Offer
from dutybound.letters.note import note
from dutybound.letters.safety import solicitor_first
from dutybound.letters.writing import file_name, offers, write
from dutybound.paper import Paper


@dataclass(frozen=True)
class Listed:
    """A letter that the case gives reason for.

    `why` is the reason, `missing` the sentence that says what it still needs ("" where it can be written;
    the sender's name, which a list does not need, is not counted), `instead` where a case file or a
    details file takes it.
    """

    id: str
    title: str
    why: str
    missing: str
    instead: str = ""


@dataclass(frozen=True)
class Written:
    """A letter, with what its sender should know.

    `first` is to be shown before the letter and before anything else ("" where nothing is that urgent),
    `note` beside it.  `name` is a file's name without its ending: it says nothing of the matter.
    """

    paper: Paper
    first: str
    note: tuple[str, ...]
    name: str


def desk_for(case: Case, law: Rulebook) -> Desk:
    """What letters of a case are written from."""
    return Desk(check(case, law), law)


def listed(desk: Desk, details: Details) -> tuple[Listed, ...]:
    """The letters that a case gives reason for, in the order in which a family may need them.

    Show `solicitor_first(desk)` above them where it says anything.
    """
    return tuple(
        Listed(offer.id, offer.letter.title, offer.why, *_missing(desk, offer, details))
        for offer in offers(desk)
    )


def _missing(desk: Desk, offer: Offer, details: Details) -> tuple[str, str]:
    try:
        write(desk, offer, details if details.name else replace(details, name="-"))
    except LetterStopped as stopped:
        return stopped.what, stopped.instead
    return "", ""


def written(desk: Desk, wanted: str, details: Details) -> Written:
    """The letter of that id.  NoSuchLetter, or LetterStopped, naming what is missing."""
    offer = offer_of(desk, wanted)
    return Written(
        paper=write(desk, offer, details),
        first=solicitor_first(desk, offer.findings),
        note=tuple(note(desk, offer, details)),
        name=file_name(desk, ""),
    )


def offer_of(desk: Desk, wanted: str) -> Offer:
    """The offer of that id.  NoSuchLetter where there is none, or several of that letter."""
    found = {offer.id: offer for offer in offers(desk)}
    if wanted in found:
        return found[wanted]
    parts = [known for known in found if known.partition(":")[0] == wanted]
    if parts:
        what = f"There are several of '{wanted}'. Name one: {', '.join(parts)}."
    else:
        what = (
            f"This case gives no reason for a letter '{wanted}'. {phrase(wanted, found)}".rstrip()
        )
    raise NoSuchLetter(what, tuple(found))

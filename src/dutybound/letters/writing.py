"""Which letters a case gives reason for, and writing one."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import add_months, iso
from dutybound.letters.catalogue import LETTERS
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Offer, Writing
from dutybound.letters.voice import Sender
from dutybound.paper import Paper

_ABOUT_SIXTEEN = 16 * 12
"""Months: compulsory school age ends in the June after the 16th birthday or before it, never before 15."""


def offers(desk: Desk) -> Iterator[Offer]:
    """The letters that a case gives reason for; the part is left out of an id that needs none."""
    for letter in LETTERS:
        found = list(letter.offers(desk))
        for offer in found:
            alone = len(found) == 1 and offer.record is not None
            part = "" if alone else offer.part
            yield offer if part == offer.part else _without_part(offer)


def _without_part(offer: Offer) -> Offer:
    return Offer(offer.letter, offer.why, offer.record, offer.findings)


def write(desk: Desk, offer: Offer, details: Details) -> Paper:
    """The letter.  LetterStopped, naming what is missing, where it cannot be written."""
    letter = offer.letter
    if letter.needs_name and not details.name:
        raise LetterStopped(
            "This letter needs the name of the person who sends it.",
            "Give --name, or 'name' in the details file.",
        )
    if letter.young_persons_own:
        _check_whose_right(desk, details)
    writing = Writing(desk, offer, details)
    return Paper(title(desk), desk.day, tuple(letter.blocks(writing)))


def title(desk: Desk) -> str:
    """What a window shows: nothing of the matter."""
    return f"Letter {iso(desk.day)}"


def file_name(desk: Desk, ending: str) -> str:
    """The file's name: nothing of the matter either."""
    return f"letter-{iso(desk.day)}{ending}"


def _check_whose_right(desk: Desk, details: Details) -> None:
    """A right that passes to the young person is used in their name, or the letter says why not."""
    born = desk.born()
    if details.writing_as is Sender.YOUNG_PERSON or details.may_act or born is None:
        return
    if add_months(born.earliest, _ABOUT_SIXTEEN) <= desk.day:
        raise LetterStopped(
            "From the end of compulsory school age this right is the young person's own.",
            "Write in their name ('writing_as: young person'), or say in 'may_act' why you may act.",
        )

"""Letters: a folder each, with when it is offered, its text and its examples.

They know no law: they are handed a result and the rulebook, and name rules by id.  A letter asserts a breach
only where the law is settled, the rule is sure enough and the facts are stated by the family or shown; where
anything that it needs is missing there is no letter but a sentence that names it (`LetterStopped`).
"""

from dutybound.letters.catalogue import LETTERS
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details, details_from, read_details
from dutybound.letters.errors import LetterStopped, NoSuchLetter
from dutybound.letters.interface import Listed, Written, desk_for, listed, offer_of, written
from dutybound.letters.letter import Letter, Offer
from dutybound.letters.note import note
from dutybound.letters.remember import days_to_remember
from dutybound.letters.safety import solicitor_first
from dutybound.letters.writing import file_name, offers, write

__all__ = [
    "LETTERS",
    "Desk",
    "Details",
    "Letter",
    "LetterStopped",
    "Listed",
    "NoSuchLetter",
    "Offer",
    "Written",
    "days_to_remember",
    "desk_for",
    "details_from",
    "file_name",
    "listed",
    "note",
    "offer_of",
    "offers",
    "read_details",
    "solicitor_first",
    "write",
    "written",
]

"""Letters: a folder each, with when it is offered, its text and its examples.

They know no law: they are handed a result and the rulebook, and name rules by id.  A letter asserts a breach
only where the law is settled, the rule is sure enough and the facts are stated by the family or shown; where
anything that it needs is missing there is no letter but a sentence that names it (`LetterStopped`).
"""

from dutybound.letters.catalogue import LETTERS
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details, read_details
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Letter, Offer
from dutybound.letters.note import note
from dutybound.letters.remember import days_to_remember
from dutybound.letters.writing import file_name, offers, write

__all__ = [
    "LETTERS",
    "Desk",
    "Details",
    "Letter",
    "LetterStopped",
    "Offer",
    "days_to_remember",
    "file_name",
    "note",
    "offers",
    "read_details",
    "write",
]

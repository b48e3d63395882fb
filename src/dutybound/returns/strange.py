"""A file that no reader claims: what it is, and what to do with it."""

from __future__ import annotations

import re

from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Opening

_READ = (
    "What is read: CIN census XML, SEN2 person-level XML or COLLECT export (CSV), Area SEND Annex A lists "
    "(.xlsx), and DfE's daily children's social care JSON."
)
_COLLECTION = re.compile(r"<(?:\w+:)?collection>\s*([\w ]{1,40}?)\s*<", re.IGNORECASE)
_MAGIC = {
    b"\x1f\x8b": (
        "It is packed (gzip), whatever its name says.",
        "Unpack it, and give the file inside.",
    ),
    b"PK\x03\x04": ("It is a packed file (zip) without a return that is known.", _READ),
    b"7z\xbc\xaf\x27\x1c": ("It is packed (7-Zip).", "Unpack it, and give the files inside."),
    b"Rar!": ("It is packed (RAR).", "Unpack it, and give the files inside."),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": (
        "It is in Excel's old format, or locked with a password.",
        "Save it as .xlsx without a password.",
    ),
    b"%PDF-": ("It is a PDF.", _READ),
}


def why_not(opening: Opening) -> CannotRead:
    """Why a file that nobody claims is not read."""
    if not opening.head:
        return CannotRead("The file is empty.", "Export it again.")
    for magic, (what, instead) in _MAGIC.items():
        if opening.head.startswith(magic):
            return CannotRead(what, instead)
    found = _COLLECTION.search(opening.text)
    if found:
        return CannotRead(f"It is of the collection '{found[1]}', which is not read.", _READ)
    return CannotRead("It is no return that is known.", _READ)

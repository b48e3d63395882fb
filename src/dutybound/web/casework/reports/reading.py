"""The document that is answered to, read in a process of its own with narrow limits, and not kept."""

from __future__ import annotations

from hashlib import sha256

from dutybound.text import Limits, Unread, read_document
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.errors import NoReport


def read_consulted(data: bytes, name: str, limits: Limits) -> Consulted:
    """A document that was given under a name, whose ending says what it is.  NoReport with the reason."""
    document = read_document(data, name, limits)
    if isinstance(document, Unread):
        raise NoReport(f"The document that is answered to could not be read. {document.why}")
    return Consulted(document, "", sha256(data).hexdigest())

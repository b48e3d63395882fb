"""What is sealed of a document, and reading it with the case's key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date

from dutybound.language import Proof
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.documents.store import read_file
from dutybound.web.vault.sealing import pack, seal, unpack, unseal


@dataclass(frozen=True)
class Sealed:
    """What a document is: what the desk calls it, its form ("pdf"), its bytes, what kind of paper it is.

    `key` (in hex) opens its file, and nothing else does: it goes with the document's row.  `shows` is the
    word of a case file for what shows an answer; `dated` (ISO) may be "".
    """

    name: str
    form: str
    size: int
    sha256: str
    key: str = field(repr=False)
    shows: str = Proof.LETTER.value
    dated: str = ""


@dataclass(frozen=True)
class Kept:
    """A document that was opened."""

    document: Document
    about: Sealed

    @property
    def proof(self) -> Proof:
        """What an answer is shown by where this shows it."""
        return Proof(self.about.shows)

    @property
    def dated(self) -> date | None:
        """The day that it bears."""
        return date.fromisoformat(self.about.dated) if self.about.dated else None


def seal_document(document: Document, number: str, key: bytes, about: Sealed) -> None:
    """Put what is known of a document into its row; `number` is its case's."""
    document.sealed = seal(key, pack(asdict(about)), _place(number, document))


def open_document(document: Document, number: str, key: bytes) -> Kept:
    """A document that was kept.  CannotBeOpened with another key, or where it belongs to another case."""
    kept = unpack(unseal(key, bytes(document.sealed), _place(number, document)))
    return Kept(document, Sealed(**kept))


def documents_of(case: CaseFile, key: bytes) -> Iterator[Kept]:
    """The documents of a case, the newest first."""
    for document in Document.objects.filter(case=case).order_by("-number").select_related("by"):
        yield open_document(document, case.number, key)


def bytes_of(kept: Kept) -> bytes:
    """What a document's file holds.  FileLost."""
    return read_file(bytes.fromhex(kept.about.key), kept.document.file)


def _place(number: str, document: Document) -> bytes:
    return f"document {document.number} in {document.file} of case {number}".encode()

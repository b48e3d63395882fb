"""The packed folder of XML that a .docx is: parts by name, counted while they are unpacked.

Nothing is written to disk, only parts that are asked for are unpacked, and no part leads to another file.
"""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from typing import Any

from lxml import etree

from dutybound.text.blocks import CannotRead

MOST_PARTS = 10_000
_PIECE = 1 << 20
BROKEN = "The file is broken: it cannot be opened as a Word document."
TOO_MUCH = "It unpacks to more than {most:,} bytes, far more than a document of words."
ENTITIES = "It defines entities of its own, which no Word document does, so it is not opened."


class Package:
    """A .docx while it is read.  CannotRead where it is broken, too big inside or has too many parts."""

    def __init__(self, data: bytes, most_bytes: int) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise CannotRead(BROKEN) from error
        self._most = self._left = most_bytes
        parts = self._zip.infolist()
        if len(parts) > MOST_PARTS:
            raise CannotRead(f"It packs {len(parts):,} files, which no document needs.")
        self._parts = {part.filename: part for part in parts}
        self.packed = len(parts)
        """How many parts it says it packs; more than it has names where two are of one name."""

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def xml(self, name: str) -> Any:
        """The root of a part, or None where there is no such part."""
        if name not in self._parts:
            return None
        data = self.unpacked(name)
        if b"<!DOCTYPE" in data.replace(b"\0", b""):  # without one there are no entities
            raise CannotRead(ENTITIES)
        try:
            return etree.fromstring(data, _parser(data))
        except (etree.XMLSyntaxError, ValueError) as error:
            raise CannotRead(BROKEN) from error

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return list(self._parts)

    def unpacked(self, name: str) -> bytes:
        """A part's bytes.  Counted by what comes out, whatever the file says of itself."""
        part = self._parts[name]
        if part.flag_bits & 1:
            raise CannotRead("It is locked with a password.")
        if part.file_size > self._left:
            raise CannotRead(TOO_MUCH.format(most=self._most))
        pieces = []
        try:
            with self._zip.open(part) as stream:
                while piece := stream.read(_PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise CannotRead(TOO_MUCH.format(most=self._most))
                    pieces.append(piece)
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            EOFError,
            ValueError,
            OSError,
            RuntimeError,
        ) as error:
            raise CannotRead(BROKEN) from error
        except Exception as error:  # zlib, bz2 and lzma each have errors of their own
            if isinstance(error, CannotRead | MemoryError):
                raise
            raise CannotRead(BROKEN) from error
        return b"".join(pieces)

    def main_part(self) -> str:
        """Where the words are: as the package says, or where Word puts them."""
        for kind, _, target, outside in self.relations(""):
            if kind == "officeDocument" and not outside:
                return posixpath.normpath(target.lstrip("/"))
        return "word/document.xml"

    def relations(self, part: str) -> list[tuple[str, str, str, bool]]:
        """What a part leads to: (kind, id, target, whether that is outside).  Nothing outside is opened."""
        folder, _, name = part.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels").lstrip("/"))
        return [] if root is None else [_relation(one) for one in root if isinstance(one.tag, str)]


def _relation(one: Any) -> tuple[str, str, str, bool]:
    kind = one.get("Type", "").rpartition("/")[2]
    return kind, one.get("Id", ""), one.get("Target", ""), one.get("TargetMode") == "External"


def _parser(data: bytes) -> etree.XMLParser:
    """One that opens nothing, expands nothing, and keeps libxml2's own limits on depth and length."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-16" if wide else "utf-8",
    )

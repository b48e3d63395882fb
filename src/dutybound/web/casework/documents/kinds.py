"""What kind of file a document is: its name and what it holds have to agree."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

from dutybound.text.blocks import CannotRead
from dutybound.text.sniffing import FileKind, kind_of

MOST_BYTES: Final = 15_000_000
TAKEN = "PDF, Word (.docx), web pages, plain text, Markdown, PNG and JPEG are taken."
PICTURES = frozenset({"png", "jpg"})

_ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        ".pdf": "pdf", ".docx": "docx", ".html": "html", ".htm": "html", ".txt": "txt", ".md": "md",
        ".png": "png", ".jpg": "jpg", ".jpeg": "jpg",
    }
)  # fmt: skip
_BEGIN = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}
_HOLDS = {
    "pdf": FileKind.PDF, "docx": FileKind.WORD, "html": FileKind.HTML, "txt": FileKind.PLAIN,
    "md": FileKind.PLAIN,
}  # fmt: skip
_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "png": "image/png",
    "jpg": "image/jpeg",
}
_MACROS = re.compile(rb"vbaproject|macroenabled", re.IGNORECASE)
"""What says that a Word document holds a program: Word goes by the kind of a part, not by its name."""
_MOST_OF_A_LIST = 1_000_000


class NotTaken(Exception):
    """A file that is not taken; the text says why, and what instead."""


def form_of(data: bytes, name: str) -> str:
    """The form of a file, as in "pdf".  NotTaken where its name and what it holds do not agree."""
    form = _ENDINGS.get(PurePath(name).suffix.lower())
    if form is None:
        raise NotTaken(f"That kind of file is not taken. {TAKEN}")
    if not data:
        raise NotTaken("The file is empty.")
    if len(data) > MOST_BYTES:
        raise NotTaken("The file is larger than 15 megabytes. Send it in parts.")
    if not _agrees(data, form, PurePath(name).suffix):
        raise NotTaken(f"It is named .{form}, and it is no such file. {TAKEN}")
    return form


def _agrees(data: bytes, form: str, suffix: str) -> bool:
    if form in PICTURES:
        return data.startswith(_BEGIN[form])
    try:
        held = kind_of(data, suffix)
    except CannotRead as problem:
        raise NotTaken(str(problem)) from None
    if held is FileKind.WORD and _has_macros(data):
        raise NotTaken("It holds a program (a macro). Save it as a Word document without macros.")
    return held is _HOLDS[form] and not (held is FileKind.PLAIN and _is_binary(data))


def _has_macros(data: bytes) -> bool:
    """Whether a part is a program, by its own name or by what a list of parts says of it."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as held:
            return any(_MACROS.search(told) for told in _names_and_lists(held))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        raise NotTaken("The file is broken: it cannot be unpacked.") from None


def _names_and_lists(held: zipfile.ZipFile) -> Iterator[bytes]:
    for name in held.namelist():
        yield name.encode()
        if name.casefold().endswith((".rels", "[content_types].xml")):
            with held.open(name) as part:
                yield part.read(_MOST_OF_A_LIST)


def _is_binary(data: bytes) -> bool:
    """Whether it holds zero bytes, as no text does but one of two bytes a letter, which says so."""
    return b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff"))


def content_type(form: str) -> str:
    """What a browser is told that it gets: never anything that it would show as a page."""
    return _TYPES.get(form, "application/octet-stream")

"""What kind of file it is: by what it holds, and by its name only where that says nothing."""

from __future__ import annotations

import re
import zipfile
from enum import Enum
from io import BytesIO

from dutybound.text.blocks import CannotRead

HEAD = 1024


class FileKind(Enum):
    """The kinds that there is a reader for."""

    PDF = "pdf"
    WORD = "word"
    HTML = "html"
    PLAIN = "plain"


SUFFIXES = {
    ".pdf": FileKind.PDF,
    ".docx": FileKind.WORD,
    ".docm": FileKind.WORD,
    ".htm": FileKind.HTML,
    ".html": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".txt": FileKind.PLAIN,
    ".text": FileKind.PLAIN,
    ".md": FileKind.PLAIN,
    ".markdown": FileKind.PLAIN,
}
READ = "PDF, Word (.docx), HTML, plain text and Markdown are read."
_OLD_WORD = "It is in Word's old format, or locked with a password: save it as .docx without one."
_OTHER_ZIP = f"It is a packed file and no Word document. {READ}"
_RICH = "It is in rich text format: save it as .docx."
_EMPTY = "The file is empty."
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|div|p|h[1-6])[\s>]", re.IGNORECASE)
_MAGIC = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": _OLD_WORD,
    b"{\\rtf": _RICH,
    b"\x89PNG": f"It is a picture. {READ}",
    b"\xff\xd8\xff": f"It is a picture. {READ}",
    b"GIF8": f"It is a picture. {READ}",
}


def kind_of(data: bytes, suffix: str) -> FileKind:
    """The kind of a file.  CannotRead, with what to do, where there is no reader for it."""
    if not data:
        raise CannotRead(_EMPTY)
    head = data[:HEAD]
    for magic, why in _MAGIC.items():
        if head.startswith(magic):
            raise CannotRead(why)
    if b"%PDF-" in head:
        return FileKind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _packed(data)
    return _by_name(head, suffix.lower())


def _packed(data: bytes) -> FileKind:
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise CannotRead("The file is broken: it cannot be unpacked.") from error
    if any(name == "[Content_Types].xml" for name in names) and any(
        name.startswith("word/") for name in names
    ):
        return FileKind.WORD
    raise CannotRead(_OTHER_ZIP)


def _by_name(head: bytes, suffix: str) -> FileKind:
    named = SUFFIXES.get(suffix)
    if named in (FileKind.PDF, FileKind.WORD):
        raise CannotRead(f"It is named {suffix}, and it is no such file. {READ}")
    if named is FileKind.HTML or (named is not FileKind.PLAIN and _HTML.search(head)):
        return FileKind.HTML
    if named is FileKind.PLAIN or (suffix == "" and b"\0" not in head):
        start = head.lstrip().lower()
        return FileKind.HTML if start.startswith((b"<!doctype html", b"<html")) else FileKind.PLAIN
    raise CannotRead(f"It is no kind of file that is read. {READ}")

"""Bytes as words: which alphabet they are in, by their mark, what they say of themselves, or a try."""

from __future__ import annotations

import codecs
import re

from dutybound.text.blocks import CannotRead

NOT_TEXT = "It holds bytes that are no text, though it is named as if it were text."
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAID = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:-]{2,30})", re.IGNORECASE)
_PLAIN = re.compile(r"(?:utf-8|cp125\d|iso8859-\d{1,2}|mac-roman|ascii)")
"""Those that are one step from bytes to letters: others cost too much, or hide what a file holds."""
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252"}
"""As browsers do: who says the first nearly always means the second."""
HEAD = 4096
MOST_NULS = 0.001


def decoded(data: bytes, *, is_html: bool = False) -> str:
    """The words of a file.  CannotRead where it cannot be text (it has many NUL bytes)."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    nuls = data.count(0)
    if nuls > MOST_NULS * len(data):
        raise CannotRead(NOT_TEXT)
    data = data.replace(b"\0", b" ") if nuls else data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_said(data) if is_html else "cp1252", errors="replace")


def _said(data: bytes) -> str:
    found = _SAID.search(data[:HEAD])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else "cp1252"
    except LookupError:
        name = "cp1252"
    return _READ_AS.get(name, name) if _PLAIN.fullmatch(name) else "cp1252"

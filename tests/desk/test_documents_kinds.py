"""What kind of file a document may be: its name and what it holds have to agree."""

from __future__ import annotations

import io
import zipfile

import pytest

from dutybound.web.casework.documents.kinds import NotTaken, content_type, form_of

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def word(*names: str, says: str = "<x/>") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as out:
        for name in ("[Content_Types].xml", "word/document.xml", *names):
            out.writestr(name, says)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (b"%PDF-1.7\n", "a.PDF", "pdf"),
        (word(), "a.docx", "docx"),
        (b"<!doctype html><p>x", "a.htm", "html"),
        (b"x", "a.txt", "txt"),
        ("x".encode("utf-16"), "a.txt", "txt"),
        (b"# x", "a.md", "md"),
        (PNG, "a.png", "png"),
        (b"\xff\xd8\xff\xe0", "a.jpeg", "jpg"),
    ],
)
def test_what_is_taken(data: bytes, name: str, form: str) -> None:
    assert form_of(data, name) == form
    assert not content_type(form).startswith("text/"), "nothing that a browser would show as a page"


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"MZ", "a.exe", "not taken"),
        (b"x", "a", "not taken"),
        (b"<svg onload=x>", "a.svg", "not taken"),
        (b"", "a.pdf", "empty"),
        (b"<html>", "a.pdf", "no such file"),
        (b"%PDF-1.7\n", "a.txt", "no such file"),
        (PNG, "a.jpg", "no such file"),
        (b"%PDF-1.7\n", "a.png", "no such file"),
        (b"<html><script>", "a.txt", "no such file"),
        (b"x\0y", "a.txt", "no such file"),
        (word("word/vbaProject.bin"), "a.docx", "macro"),
        (word("word/VBAPROJECT.BIN"), "a.docx", "macro"),
        (word("word/vbaProject.bin/"), "a.docx", "macro"),
        (word("word/_rels/document.xml.rels", says="x/vbaProject"), "a.docx", "macro"),
        (word(says="application/vnd.ms-word.document.macroEnabled.main+xml"), "a.docx", "macro"),
        (word(says="a" * 90).replace(b"a" * 90, b"b" * 90), "a.docx", "cannot be unpacked"),
        (b"PK\x03\x04broken", "a.docx", "cannot be unpacked"),
    ],
)
def test_what_is_not_taken(data: bytes, name: str, says: str) -> None:
    with pytest.raises(NotTaken, match=says):
        form_of(data, name)

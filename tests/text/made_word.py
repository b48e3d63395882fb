"""Word documents put together by hand: what no honest program would write."""

from __future__ import annotations

import zipfile
from io import BytesIO

_W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = b'<w:document xmlns:w="' + _W + b'"><w:body>%s</w:body></w:document>'


def word_file(
    body: bytes,
    parts: dict[str, bytes] | None = None,
    doctype: bytes = b"",
    encoding: str = "utf-8",
) -> bytes:
    """A .docx with this body, and these other parts."""
    main = doctype + BODY % body
    if encoding != "utf-8":
        main = main.decode().encode(encoding)
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        archive.writestr("word/document.xml", main)
        for name, data in (parts or {}).items():
            archive.writestr(name, data)
    return file.getvalue()

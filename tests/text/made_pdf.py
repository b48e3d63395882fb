"""PDFs put together by hand: what no honest program would write."""

from __future__ import annotations

import zlib


def pdf(*objects: bytes, encrypt: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is the catalogue."""
    text, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    extra = b"/Encrypt %s /ID [<00><00>]" % encrypt if encrypt else b""
    size = len(objects) + 1
    end = b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        extra,
        len(text),
    )
    return text + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end


def stream(data: bytes, words: bytes = b"", *, packed: bool = False) -> bytes:
    data = zlib.compress(data, 9) if packed else data
    form = b"/Filter /FlateDecode " if packed else b""
    return b"<< %s%s/Length %d >>\nstream\n%s\nendstream" % (form, words, len(data), data)


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
    b"/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>"
)
PICTURE = b"/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 "
HELLO = b"BT /F 12 Tf 72 720 Td (We help every family here.) Tj ET"


def one_page(content: bytes, x_object: bytes = b"null", page: bytes = PAGE) -> bytes:
    return pdf(CATALOGUE, PAGES, page, content, FONT, x_object)


def placed(*words: tuple[float, float, float, str]) -> bytes:
    """A page of lines: (x, y, size, words)."""
    lines = (
        b"BT /F %d Tf %d %d Td (%s) Tj ET" % (size, x, y, text.encode("latin-1"))
        for x, y, size, text in words
    )
    return one_page(stream(b"\n".join(lines)))


def picture() -> bytes:
    """A page that is a picture of nothing."""
    return one_page(stream(b"q 595 0 0 842 0 0 cm /X Do Q"), stream(b"\x80" * 64, PICTURE))

"""Files made to hang, exhaust or trick whoever reads them: each gets an answer, in time, in a sentence."""

from __future__ import annotations

import os
import struct
import time
import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from dutybound.text import Document, Limits, Unread, read_document, read_folder
from tests.text import made_pdf
from tests.text.made_word import BODY, word_file

LIMITS = Limits(seconds=15, memory_bytes=700_000_000)
GRACE = 10.0
"""Seconds for a process to start and end on a machine that has other things to do."""


def why(data: bytes | Path, name: str, limits: Limits = LIMITS) -> str:
    """Why a file was not read; it is told in time, in one sentence that names no path of ours."""
    answer = timed(data, name, limits)
    assert isinstance(answer, Unread), answer
    assert answer.why.endswith((".", ".)"))
    assert "Traceback" not in answer.why
    assert "/" not in answer.why
    return answer.why


def read(data: bytes | Path, name: str, limits: Limits = LIMITS) -> Document:
    answer = timed(data, name, limits)
    assert isinstance(answer, Document), answer
    return answer


def timed(data: bytes | Path, name: str, limits: Limits) -> Document | Unread:
    start = time.monotonic()
    answer = read_document(data, name, limits)
    assert time.monotonic() - start < limits.seconds + GRACE
    return answer


# --- packed files -----------------------------------------------------------------------------------


def test_a_docx_that_unpacks_to_gigabytes() -> None:
    bomb = word_file(b"<w:p/>" + b" " * 300_000_000)
    assert len(bomb) < 1_000_000
    assert "unpacks to more than" in why(bomb, "bomb.docx")


def test_parts_are_counted_together() -> None:
    styles = b"<a>" + b"<b/>" * 15_000 + b"</a>"
    both = word_file(paragraph("Hello."), {"word/styles.xml": styles, "word/numbering.xml": styles})
    assert read(both, "a.docx", replace(LIMITS, unpacked_bytes=130_000)).clauses
    assert "unpacks to more than" in why(both, "a.docx", replace(LIMITS, unpacked_bytes=100_000))


def test_a_docx_that_lies_about_its_size() -> None:
    bomb = bytearray(word_file(b"<w:p/>" + b" " * 300_000_000))
    real = struct.pack("<I", 300_000_000 + len(BODY % b"<w:p/>"))
    assert bomb.count(real)
    lying = bytes(bomb).replace(real, struct.pack("<I", 500))
    assert "broken" in why(lying, "bomb.docx")


def test_zips_in_zips() -> None:
    inner = b"x" * 10_000_000
    for _ in range(6):
        inner = zipped({"more.zip": inner})
    assert "no Word document" in why(inner, "nested.docx")
    held = word_file(paragraph("Hello there."), {"word/embeddings/more.zip": inner})
    assert read(held, "a.docx").clauses[0].text == "Hello there."


def test_a_zip_of_very_many_parts() -> None:
    parts = {f"word/{number}.xml": b"" for number in range(12_000)}
    assert "files" in why(word_file(paragraph("Hello."), parts), "many.docx")


def test_parts_that_lie_over_each_other_or_are_cut() -> None:
    whole = word_file(paragraph("Hello there."))
    for end in range(10, len(whole), len(whole) // 15):
        assert isinstance(timed(whole[:end], "cut.docx", LIMITS), Unread)


def test_billion_laughs_in_a_docx() -> None:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 12))
    kinds = b'<!DOCTYPE d [<!ENTITY l0 "ha">%s]>' % laughs
    assert "entities" in why(word_file(paragraph("&l11;"), doctype=kinds), "laughs.docx")


def test_an_entity_that_leads_to_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    kinds = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file://%s">]>' % bytes(secret)
    assert "entities" in why(word_file(paragraph("&x;"), doctype=kinds), "leak.docx")
    wide = word_file(paragraph("&x;"), doctype=kinds, encoding="utf-16")
    assert "entities" in why(wide, "leak.docx")


def test_relations_that_lead_out_are_not_opened() -> None:
    leads = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="r1" Type="x/attachedTemplate" TargetMode="External" Target="http://192.0.2.1/t"/>'
        b'<Relationship Id="r2" Type="x/hyperlink" TargetMode="External" Target="file:///etc/passwd"/>'
        b"</Relationships>"
    )
    whole = read(word_file(paragraph("Hello."), {"word/_rels/document.xml.rels": leads}), "a.docx")
    assert whole.links == ()


def test_xml_nested_very_deep() -> None:
    deep = b"<w:sdt>" * 100_000 + b"</w:sdt>" * 100_000
    assert why(word_file(deep), "deep.docx")


# --- PDF --------------------------------------------------------------------------------------------


def test_a_pdf_with_a_huge_stream() -> None:
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * 50_000_000) for _ in range(8)) + packer.flush()
    answer = timed(
        made_pdf.one_page(made_pdf.stream(data, b"/Filter /FlateDecode ")), "huge.pdf", LIMITS
    )
    assert isinstance(answer, Unread)


def test_a_pdf_whose_objects_hold_themselves() -> None:
    form = made_pdf.stream(
        b"/X Do " * 50, b"/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >> "
    )
    own = made_pdf.one_page(made_pdf.stream(made_pdf.HELLO + b" /X Do"), form)
    assert isinstance(timed(own, "form.pdf", LIMITS), Document | Unread)
    kids = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"
    assert why(made_pdf.pdf(made_pdf.CATALOGUE, kids), "kids.pdf")
    length = b"<< /Length 4 0 R >>\nstream\nq\nendstream"
    assert isinstance(timed(made_pdf.one_page(length), "length.pdf", LIMITS), Unread)


@pytest.mark.parametrize("deep", [4, 9])
def test_a_pdf_of_endless_pages(deep: int) -> None:
    """Ten branches of ten branches ... of one page: up to a thousand million pages in a few lines."""
    last = deep + 2
    page = made_pdf.PAGE.replace(b"4 0 R", b"%d 0 R" % (last + 2)).replace(
        b"5 0 R", b"%d 0 R" % (last + 1)
    )
    branches = [
        b"<< /Type /Pages /Parent %d 0 R /Count %d /Kids [%s] >>"
        % (number - 1, 10 ** (last - number), b"%d 0 R " % (number + 1) * 10)
        for number in range(2, last)
    ]
    hello = made_pdf.stream(made_pdf.HELLO)
    endless = made_pdf.pdf(made_pdf.CATALOGUE, *branches, page, made_pdf.FONT, hello)
    answer = timed(endless, "endless.pdf", replace(LIMITS, pages=50))
    assert isinstance(answer, Unread) or (answer.pages <= 50 and "first 50" in answer.cut)


def test_a_pdf_that_says_it_has_very_many_pages() -> None:
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>"
    lying = made_pdf.pdf(
        made_pdf.CATALOGUE,
        pages,
        made_pdf.PAGE,
        made_pdf.stream(made_pdf.HELLO),
        made_pdf.FONT,
        b"null",
    )
    assert isinstance(timed(lying, "count.pdf", LIMITS), Document | Unread)


def test_a_pdf_with_a_page_as_large_as_a_town() -> None:
    page = made_pdf.PAGE.replace(b"[0 0 595 842]", b"[0 0 14000000 14000000]")
    look = made_pdf.PICTURE.replace(b"/Width 8 /Height 8", b"/Width 100000 /Height 100000")
    drawn = made_pdf.stream(b"/X Do")
    assert why(made_pdf.one_page(drawn, made_pdf.stream(b"\0", look), page), "large.pdf")


def test_a_locked_pdf() -> None:
    locked = b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"11" * 32, b"22" * 32)
    hello = made_pdf.stream(made_pdf.HELLO)
    parts = (made_pdf.CATALOGUE, made_pdf.PAGES, made_pdf.PAGE, hello, made_pdf.FONT, b"null")
    assert "password" in why(made_pdf.pdf(*parts, encrypt=locked), "locked.pdf")


def test_a_pdf_that_is_cut() -> None:
    whole = made_pdf.one_page(made_pdf.stream(made_pdf.HELLO))
    assert "We help" in read(whole, "whole.pdf").clauses[0].text
    for end in range(8, len(whole) - 300, 100):
        answer = timed(whole[:end], "cut.pdf", LIMITS)
        assert isinstance(answer, Unread) or answer.clauses


# --- HTML and text ----------------------------------------------------------------------------------


def test_a_million_nested_tags() -> None:
    assert "nested" in why(b"<div>" * 1_000_000 + b"words", "deep.html")
    assert isinstance(timed(b"<ul><li>" * 500_000 + b"words", "deep.html", LIMITS), Unread)
    assert isinstance(timed(b"<b><i>" * 500_000 + b"words", "deep.html", LIMITS), Unread)


def test_tags_nested_as_deep_as_is_read() -> None:
    deep = read(b"<ul><li>" * 1_400 + b"We help every family.", "deep.html")
    assert [clause.text for clause in deep.clauses] == ["We help every family."]


def test_an_endless_list() -> None:
    endless = read(b"<ul>" + b"<li>one more" * 1_000_000, "list.html", Limits(blocks=2_000))
    assert len(endless.clauses) == 2_000
    assert "2,000" in endless.cut


def test_a_table_that_says_it_is_very_wide() -> None:
    cell = b'<td colspan="99999" rowspan="999999999999999999999">words</td>'
    assert read(b"<table><tr><th>a</th></tr>" + b"<tr>" + cell * 2_000, "wide.html").clauses


@pytest.mark.parametrize("name", ["spaces.txt", "spaces.html", "spaces.pdf", "spaces.docx"])
def test_a_gigabyte_of_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert "larger than" in why(path, name)


def test_a_gigabyte_that_is_allowed_but_not_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "spaces.txt"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    limits = Limits(file_bytes=2 << 30, memory_bytes=500_000_000, seconds=15)
    assert "memory" in why(path, "spaces.txt", limits)


def test_bytes_that_are_no_text() -> None:
    assert "no text" in why(b"We help.\0\0\0 \0Always.", "nul.txt")
    assert "no text" in why(bytes(range(256)) * 50, "any.html")


def test_an_endless_line() -> None:
    many = read(b"word " * 700_000, "line.txt")
    assert max(len(clause.text) for clause in many.clauses) < 4_000
    one = read(b"x" * 3_000_000, "line.txt")
    assert sum(len(clause.text) for clause in one.clauses) == 3_000_000


DRAWN_OUT: dict[str, tuple[bytes, int, bytes]] = {
    "brackets": (b"[", 500_000, b""),
    "json": (b'{"a":[', 200_000, b""),
    "links": (b"[a](", 200_000, b""),
    "stars": (b"**a ", 200_000, b""),
    "comments": (b"<!--", 200_000, b"-->"),
    "quotes": ("“‘".encode(), 200_000, b""),
    "straight quotes": (b' "a', 200_000, b""),
    "bars": (b"|", 500_000, b""),
    "stops": (b"A. ", 300_000, b""),
    "bullets": ("• a ".encode(), 100_000, b""),
    "indents": (b"".join(b" " * n + b"- a\n" for n in range(200)), 250, b""),
    "rules": (b"- ", 400_000, b"x"),
    "table rules": (b"|-", 400_000, b"|x"),
    "dots": (b".", 500_000, b"x"),
    "the Act": (b"the Act ", 100_000, b""),
    "sections": (b"section 1 of the ", 40_000, b""),
    "or": (b"or ", 300_000, b""),
    "lead-ins": (b"Those who:\n- a, or\n", 60_000, b""),
    "addresses": (b"http://", 150_000, b""),
    "nested notes": (b"(", 500_000, b"a"),
    "hyphens": (b"a-", 400_000, b""),
}
"""What a pattern might try again and again: what comes first, how often, and what comes last."""


@pytest.mark.parametrize("kind", DRAWN_OUT)
@pytest.mark.parametrize("suffix", ["txt", "html"])
def test_text_that_draws_out_a_reader(kind: str, suffix: str) -> None:
    """Time that grows with the square of such a text would show even at a tenth of its length."""
    draws_out(kind, suffix, share=10)


@pytest.mark.slow
@pytest.mark.parametrize("kind", DRAWN_OUT)
@pytest.mark.parametrize("suffix", ["txt", "html"])
def test_text_that_draws_out_a_reader_in_full(kind: str, suffix: str) -> None:
    draws_out(kind, suffix, share=1)


def draws_out(kind: str, suffix: str, share: int) -> None:
    unit, times, last = DRAWN_OUT[kind]
    data = unit * (times // share) + last
    answer = timed(data, f"drawn-out.{suffix}", replace(LIMITS, seconds=30 if share == 1 else 6))
    assert isinstance(answer, Document) or "nested" in answer.why or "no words" in answer.why, (
        answer
    )


# --- names ------------------------------------------------------------------------------------------


def test_a_wrong_suffix() -> None:
    pdf = made_pdf.one_page(made_pdf.stream(made_pdf.HELLO))
    assert read(pdf, "criteria.txt").clauses[0].text == "We help every family here."
    assert "no such file" in why(b"We help every family here.", "criteria.pdf")
    assert "no such file" in why(b"We help every family here.", "criteria.docx")
    assert "picture" in why(b"\x89PNG\r\n\x1a\n", "criteria.pdf")
    assert "old format" in why(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "criteria.docx")
    assert "no kind of file" in why(b"MZ\0\0\0", "criteria.exe")


def test_links_that_lead_out_of_a_folder(tmp_path: Path) -> None:
    (outside := tmp_path / "outside").mkdir()
    (outside / "secret.txt").write_text("Secret words.", encoding="utf-8")
    (inside := tmp_path / "inside").mkdir()
    (inside / "own.txt").write_text("Own words.", encoding="utf-8")
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "up").symlink_to(outside, target_is_directory=True)
    (inside / "round").symlink_to(inside, target_is_directory=True)
    os.mkfifo(inside / "pipe.txt")
    answers = {answer.name: answer for answer in read_folder(inside, LIMITS)}
    assert list(answers) == ["link.txt", "own.txt", "pipe.txt", "round", "up"]
    assert [name for name, answer in answers.items() if isinstance(answer, Document)] == ["own.txt"]
    assert "Secret" not in repr(answers)


@pytest.mark.parametrize(
    "name", ["../../up.txt", "/etc/passwd.txt", "a\nb.txt", "-x.txt", "{}.txt", ""]
)
def test_names_are_only_names(name: str) -> None:
    answer = timed(b"We help.", name, LIMITS)
    assert answer.name == name
    assert isinstance(answer, Document)


def test_nothing_is_imported_from_the_folder_that_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken over')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read(b"We help.", "a.txt").clauses


def zipped(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def paragraph(words: str) -> bytes:
    return b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % words.encode()

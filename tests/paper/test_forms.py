"""The three forms hold the same words, and each is what it says it is."""

from __future__ import annotations

import zlib
from dataclasses import replace
from io import BytesIO

import pytest
import typst
from docx import Document

from dutybound.paper import FORMS, BadPaper, Heading, Paper, Paragraph, render
from tests.paper.papers import DAY, LONG, everything


def test_the_forms() -> None:
    assert set(FORMS) == {".docx", ".pdf", ".txt"}


def test_plain_text() -> None:
    text = render(everything(), ".txt").decode()
    assert text.splitlines()[:2] == ["Ada Example", "12 Long Lane"]
    assert "Request *for* #records\n======================" in text
    assert "What I ask\n----------\n\n1. First, [not] a _link_\n2. Second" in text
    assert "- A point\n  - under it\n  - and again" in text
    assert "  When: 3 March\n  What: It came\n\n  When: 4 March" in text
    assert text.endswith("\n\nYours faithfully,\n\n\n\nAda Example\n")
    assert max(map(len, text.splitlines())) <= 76
    assert " ".join(text.split()).count(LONG) == 1


def test_docx_read_back() -> None:
    document = Document(BytesIO(render(everything(), ".docx")))
    styles = [(p.style.name if p.style else "", p.text) for p in document.paragraphs]
    assert ("Heading 1", "Request *for* #records") in styles
    assert ("Heading 2", "What I ask") in styles
    assert ("Heading 3", "Days") in styles
    assert ("List Bullet", "A point") in styles
    assert ("List Bullet 2", "under it") in styles
    assert ("Normal", "Ada Example\n12 Long Lane") in styles
    assert ("Normal", "1.\tFirst, [not] a _link_") in styles
    (table,) = document.tables
    assert [[c.text for c in row.cells] for row in table.rows] == [
        ["When", "What"],
        ["3 March", "It came"],
        ["4 March", "It went"],
    ]
    assert [text for _, text in styles[-2:]] == ["Yours faithfully,", "Ada Example"]
    assert document.paragraphs[-2].paragraph_format.keep_with_next
    (footer,) = document.sections[0].footer.paragraphs
    assert footer.text.startswith("Page ")
    assert "NUMPAGES" in footer._p.xml
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert 'w:lang w:val="en-GB"' in document.styles["Normal"].element.xml


def test_docx_names_nobody() -> None:
    properties = Document(BytesIO(render(everything(), ".docx"))).core_properties
    assert properties.title == "Letter 2026-11-22"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created is not None
    assert properties.created.date().isoformat() == "2026-11-22"


def objects(pdf: bytes) -> bytes:
    """Everything in a PDF, with what is compressed made plain."""
    found = [pdf]
    for part in pdf.split(b"stream")[1:]:
        try:
            found.append(zlib.decompressobj().decompress(part.lstrip(b"\r\n")))
        except zlib.error:
            continue
    return b"\n".join(found)


def test_pdf_is_tagged_and_says_so() -> None:
    pdf = render(everything(), ".pdf")
    inside = objects(pdf)
    assert pdf.startswith(b"%PDF-1.7")
    assert b"/StructTreeRoot" in inside
    assert b"pdfuaid" in inside
    assert b"en-GB" in inside
    assert b"Letter 2026-11-22" in inside
    for tag in (b"/H1", b"/H2", b"/H3", b"/L", b"/LI", b"/Table", b"/TH", b"/TD", b"/P"):
        assert b"/S " + tag in inside or b"/S" + tag in inside, tag


def test_pdf_is_the_same_each_time() -> None:
    assert render(everything(), ".pdf") == render(everything(), ".pdf")


def test_typst_refuses_what_cannot_be_read_aloud() -> None:
    """The standard is what checks our PDFs: without a title there is none."""
    with pytest.raises(typst.TypstError, match="title"):
        render(replace(everything(), title=""), ".pdf")


def test_text_is_never_taken_for_a_command() -> None:
    nasty = '#panic("x") $ \\ ` @a <b> *c* _d_ = e // f "quoted" ~ --- {} [] \u201cq\u201d'
    paper = Paper("Letter", DAY, (Heading(nasty, 1), Paragraph(nasty)))
    assert render(paper, ".pdf").startswith(b"%PDF")
    assert nasty in render(paper, ".txt").decode().replace("\n", " ")
    paragraphs = Document(BytesIO(render(paper, ".docx"))).paragraphs
    assert [p.text for p in paragraphs] == [nasty, nasty]


def test_a_letter_that_no_font_has_is_said_and_not_left_out() -> None:
    paper = Paper("Letter", DAY, (Paragraph("\U0001343f a hieroglyph's joiner"),))
    with pytest.raises(BadPaper, match=r"Write a \.docx or \.txt instead"):
        render(paper, ".pdf")
    assert render(paper, ".docx")

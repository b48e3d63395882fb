from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from dutybound.days import day
from dutybound.paper import Bullets, Heading, Item, Paper, Paragraph, Table, render
from dutybound.text import Document, Joined, word
from dutybound.text.building import document
from tests.text.made_blocks import by_text
from tests.text.made_word import word_file

LEAD = "We will not assess children who:"


def of(file: Any) -> Document:
    data = BytesIO()
    file.save(data)
    return document(word.read(data.getvalue()), "criteria.docx")


@pytest.fixture(scope="module")
def criteria() -> Document:
    file = docx.Document()
    file.core_properties.title = "Criteria"
    file.sections[0].header.paragraphs[0].text = "Anytown Council"
    file.add_heading("Who we assess", 1)
    file.add_paragraph(f"We help. {LEAD}")
    file.add_paragraph("have ADHD; or", style="List Bullet")
    file.add_paragraph("have one of:", style="List Bullet")
    file.add_paragraph("autism", style="List Bullet 2")
    file.add_paragraph("are 18.", style="List Bullet")
    file.add_paragraph().add_run("What to send").bold = True
    file.add_paragraph("A child is disabled.", style="Intense Quote")
    file.add_paragraph("Steps:")
    file.add_paragraph("First.", style="List Number")
    file.add_paragraph("Second.", style="List Number")
    table = file.add_table(2, 2)
    for cell, text in zip(table._cells, ["Level", "Offer", "3", "Assessment. Yes."], strict=True):
        cell.paragraphs[0].add_run(text).bold = text in {"Level", "Offer"}
    return of(file)


def test_what_is_said(criteria: Document) -> None:
    assert criteria.title == "Criteria"
    assert [clause.whole for clause in criteria.clauses] == [
        "Who we assess",
        "We help.",
        LEAD,
        f"{LEAD} have ADHD",
        f"{LEAD} have one of:",
        f"{LEAD} have one of: autism",
        f"{LEAD} are 18.",
        "What to send",
        "A child is disabled.",
        "Steps:",
        "Steps: First.",
        "Steps: Second.",
        "Level",
        "Offer",
        "Level: 3",
        "3, Offer: Assessment.",
        "3, Offer: Yes.",
    ]


def test_how_it_looks(criteria: Document) -> None:
    assert by_text(criteria, "have ADHD; or").joined is Joined.ANY
    assert by_text(criteria, "Steps:").headings == ("Who we assess", "What to send")
    assert by_text(criteria, "A child is disabled.").quoted
    assert by_text(criteria, "Yes.").is_cell
    assert by_text(criteria, "are 18.").place.words == "paragraph 6"


def test_what_is_hidden_or_struck_out_is_not_read() -> None:
    file = docx.Document()
    paragraph = file.add_paragraph("We help ")
    hidden = paragraph.add_run("nobody ")
    hidden.font.hidden = True
    struck = OxmlElement("w:del")
    gone = OxmlElement("w:r")
    gone.append(_with_text("w:delText", "no more "))
    struck.append(gone)
    paragraph._p.append(struck)
    added = OxmlElement("w:ins")
    added.append(paragraph.add_run("everybody.")._r)
    paragraph._p.append(added)
    assert [clause.text for clause in of(file).clauses] == ["We help everybody."]


def _with_text(tag: str, text: str) -> Any:
    made = OxmlElement(tag)
    made.text = text
    return made


def test_a_link_is_kept_and_not_followed() -> None:
    file = docx.Document()
    paragraph = file.add_paragraph("See ")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    leads = file.part.relate_to("https://anytown.example/p.pdf", kind, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), leads)
    link.append(paragraph.add_run("the policy")._r)
    paragraph._p.append(link)
    made = of(file)
    assert made.links == (("https://anytown.example/p.pdf", "the policy"),)
    assert made.clauses[0].text == "See the policy"


def test_our_own_letters_are_read_as_they_were_written() -> None:
    paper = Paper(
        "A letter",
        day(2026, 11, 22),
        (
            Heading("Who we assess", 1),
            Paragraph(LEAD),
            Bullets((Item("have ADHD", ("now", "before")), Item("are 18"))),
            Bullets((Item("First."), Item("Second.")), numbered=True),
            Table("Levels", ("Level", "Offer"), (("3", "Assessment"),)),
        ),
    )
    made = document(word.read(render(paper, ".docx")), "letter.docx")
    assert [clause.whole for clause in made.clauses] == [
        "Who we assess",
        LEAD,
        f"{LEAD} have ADHD",
        f"{LEAD} have ADHD now",
        f"{LEAD} have ADHD before",
        f"{LEAD} are 18",
        "First.",
        "Second.",
        "Levels",
        "Level",
        "Offer",
        "Level: 3",
        "3, Offer: Assessment",
    ]


def test_strange_names_of_styles_and_bad_numbers() -> None:
    body = (
        b'<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>A title</w:t></w:r></w:p>'
        b'<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="7"/></w:numPr></w:pPr>'
        b"<w:r><w:t>An item</w:t></w:r></w:p>"
    )
    made = document(word.read(word_file(body)), "")
    assert [(clause.text, clause.is_heading, clause.is_item) for clause in made.clauses] == [
        ("A title", True, False),
        ("An item", False, True),
    ]

"""Reports: Word's own numbers and notes, a PDF that says the same, and the team's template kept."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Length, Mm, RGBColor

from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.report.frame import frame_of
from dutybound.paper.report.model import Note, Point, Quote, numbered
from dutybound.paper.report.pdf import pdf
from dutybound.paper.report.styles import NEEDED
from dutybound.paper.report.template import new_template
from dutybound.paper.report.word import docx
from tests.paper.some_report import DAY, REPORT, part, read, repacked, said

TEMPLATE = new_template("Example Charity", DAY)
PROPERTIES = [
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "spacing", "ind", "jc"),
    *("outlineLvl", "rPr", "sectPr"),
]
TABLE = ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]
TABLE += ["tblCaption", "tblDescription"]
LEVEL = ["start", "numFmt", "suff", "lvlText", "lvlJc", "pPr"]


def in_order(element: Any, order: list[str]) -> bool:
    """Whether children stand in the order that the schema gives; one that is not named fails."""
    places = [order.index(child.tag.rpartition("}")[2]) for child in element]
    return places == sorted(places)


def changed(template: bytes, change: Any) -> bytes:
    """A template after somebody worked on it in Word."""
    document = Document(BytesIO(template))
    change(document)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


# --- Word -------------------------------------------------------------------------------------------


def test_the_same_report_gives_the_same_bytes() -> None:
    assert docx(REPORT, TEMPLATE) == docx(REPORT, TEMPLATE)
    assert pdf(REPORT, TEMPLATE) == pdf(REPORT, TEMPLATE)
    assert new_template("A", DAY) == new_template("A", DAY)
    with ZipFile(BytesIO(docx(REPORT, TEMPLATE))) as packed:
        assert {one.date_time for one in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_notes_are_footnotes_in_the_order_of_the_text() -> None:
    made = docx(REPORT, TEMPLATE)
    notes = {
        one.get(qn("w:id")): said(one).strip()
        for one in part(made, "word/footnotes.xml")
        if one.get(qn("w:type")) is None
    }
    marks = [
        one.get(qn("w:id"))
        for one in part(made, "word/document.xml").iter(qn("w:footnoteReference"))
    ]
    assert marks == ["1", "2", "3", "4"]
    assert [notes[mark] for mark in marks] == [
        "Table 1.",
        "Table 2, <b>.",
        "Table 3.",
        "Source: us.",
    ]
    lines = part(made, "word/settings.xml").find(qn("w:footnotePr"))
    assert [one.get(qn("w:id")) for one in lines] == ["-1", "0"]


def test_word_s_xml_is_in_the_order_of_its_schema() -> None:
    made = docx(REPORT, TEMPLATE)
    document, numbering = part(made, "word/document.xml"), part(made, "word/numbering.xml")
    assert all(in_order(one, PROPERTIES) for one in document.iter(qn("w:pPr")))
    assert all(in_order(one, TABLE) for one in document.iter(qn("w:tblPr")))
    last = list(numbering.iter(qn("w:abstractNum")))[-2:]
    assert all(in_order(level, LEVEL) for one in last for level in one.iter(qn("w:lvl")))
    kinds = [child.tag.rpartition("}")[2] for child in numbering]
    assert kinds == sorted(kinds)  # all of abstractNum, then all of num
    settings = [child.tag.rpartition("}")[2] for child in part(made, "word/settings.xml")]
    assert settings.index("footnotePr") < settings.index("compat")
    body = [child.tag.rpartition("}")[2] for child in document[0]]
    assert body[-1] == "sectPr"
    assert body[-2] == "p"


def test_headings_title_language_and_alternatives() -> None:
    made = docx(REPORT, TEMPLATE)
    document = Document(BytesIO(made))
    levels = [
        p.style.name for p in document.paragraphs if p.style and "Heading" in str(p.style.name)
    ]
    assert levels == [
        "TOC Heading",
        "Heading 1",
        "Heading 2",
        "Heading 1",
        "Heading 1",
        "Heading 1",
    ]
    assert document.core_properties.title == REPORT.title
    assert document.core_properties.language == "en-GB"
    languages = {one.get(qn("w:val")) for one in part(made, "word/styles.xml").iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    (picture,) = document.inline_shapes
    assert picture._inline.docPr.get("descr") == "Bars: late plan 45, refused 20."
    (table,) = document.tables
    properties = table.rows[0]._tr.trPr
    assert properties is not None
    assert properties.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in table.rows[1].cells] == ["Late plan", "45"]


def test_the_contents_lead_to_every_heading() -> None:
    document = part(docx(REPORT, TEMPLATE), "word/document.xml")
    links = [(one.get(qn("w:anchor")), said(one)) for one in document.iter(qn("w:hyperlink"))]
    held = {
        one.get(qn("w:name")): said(one.getparent()) for one in document.iter(qn("w:bookmarkStart"))
    }
    assert len(links) == 5
    assert all(words.endswith(held[name]) for name, words in links)
    ends = [one.get(qn("w:fldCharType")) for one in document.iter(qn("w:fldChar"))]
    assert ends == ["begin", "separate", "end"]


def test_libre_office_counts_as_the_pdf_does(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice on this machine")
    (tmp_path / "made.docx").write_bytes(docx(REPORT, TEMPLATE))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    options = ["--headless", "--convert-to", "txt:Text", "--outdir", str(tmp_path)]
    subprocess.run(
        [office, home, *options, str(tmp_path / "made.docx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = (tmp_path / "made.txt").read_text(encoding="utf-8-sig")
    numbers = [number for one in numbered(REPORT) for number, _block in one.blocks if number]
    assert numbers == ["1.1", "1.2", "2.1", "A.1"]
    lines = [line.strip() for line in text.splitlines()]
    assert all(any(line.startswith(f"{number} ") for line in lines) for number in numbers)
    assert "Annex B: Tables" in text


# --- PDF --------------------------------------------------------------------------------------------


def test_the_pdf_says_what_the_report_says() -> None:
    text = words_of(pdf(REPORT, TEMPLATE))
    for one in numbered(REPORT):
        assert one.section.title in text
        for number, block in one.blocks:
            assert number in text
            if isinstance(block, Point | Quote):
                assert all(w.strip(" .") in text for w in block.words if isinstance(w, str))
                assert all(w.text in text for w in block.words if isinstance(w, Note))
    assert "Chart 1: By problem, 2025" in text
    assert "Table 1: By problem, 2025" in text


def words_of(file: bytes) -> str:
    pages = pypdfium2.PdfDocument(file)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


# --- the template -----------------------------------------------------------------------------------


def work_on(document: Any) -> None:
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x0A, 0x55, 0x33)
    document.sections[0].left_margin = Mm(40)
    document.sections[0].header.paragraphs[0].add_run(" est. 1970")
    document.sections[0].footer.add_paragraph("Registered charity 000000")
    document.paragraphs[0].insert_paragraph_before("Our own cover")


def test_what_the_team_changed_stays() -> None:
    made = Document(BytesIO(docx(REPORT, changed(TEMPLATE, work_on))))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts[0] == "Our own cover"
    assert "What families told us" in texts
    assert "Example Charity, 22 November 2026" in texts
    assert not any("{{" in text for text in texts)
    section = made.sections[0]
    assert round(Length(section.left_margin or 0).mm) == 40
    assert section.header.paragraphs[0].text == "Example Charity\tWhat families told us est. 1970"
    assert section.footer.paragraphs[-1].text == "Registered charity 000000"
    assert made.styles["Heading 1"].font.color.rgb == RGBColor(0x0A, 0x55, 0x33)


def test_the_pdf_follows_page_colour_header_and_footer() -> None:
    template = changed(TEMPLATE, work_on)
    frame = frame_of(template, REPORT)
    assert frame.colour == "0A5533"
    assert frame.head == (("Example Charity", "What families told us est. 1970"),)
    assert frame.foot == (("22 November 2026",), ("Registered charity 000000",))
    assert round(frame.measures.left.mm) == 40
    text = words_of(pdf(REPORT, template))
    assert "Registered charity 000000" in text
    assert "est. 1970" in text


def test_a_template_that_libre_office_saved_is_as_good() -> None:
    """It writes the names of styles in other cases, and says otherwise which part is about the file."""
    styles = read(TEMPLATE, "word/styles.xml").replace(b'"heading 1"', b'"Heading 1"')
    own = read(TEMPLATE, "_rels/.rels")
    standard = b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    other = b"http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/"
    relations = own.replace(standard + b"core", other + b"core")
    assert relations != own
    saved = repacked(TEMPLATE, {"word/styles.xml": styles, "_rels/.rels": relations})
    made = docx(REPORT, saved)
    with ZipFile(BytesIO(made)) as packed:
        names = packed.namelist()
    assert len(names) == len(set(names))
    assert Document(BytesIO(made)).core_properties.title == REPORT.title
    assert frame_of(saved, REPORT).colour == "1D4F91"
    assert pdf(REPORT, saved)


def test_all_after_the_mark_goes_and_its_notes_with_it() -> None:
    first = docx(REPORT, TEMPLATE)  # a report with four notes of its own, as a template

    def mark(document: Any) -> None:
        place = next(p for p in document.paragraphs if p.text == "Something else.")
        place.insert_paragraph_before("{{ report }}")

    again = docx(REPORT, changed(first, mark))
    document = part(again, "word/document.xml")
    marks = [one.get(qn("w:id")) for one in document.iter(qn("w:footnoteReference"))]
    notes = [one.get(qn("w:id")) for one in part(again, "word/footnotes.xml")]
    assert marks[:3] == ["1", "2", "3"]
    assert notes == ["-1", "0", *marks]
    assert said(document).count("Something else.") == 1


@pytest.mark.parametrize("name", NEEDED)
def test_a_style_that_is_missing_is_named(name: str) -> None:
    def rename(document: Any) -> None:
        for style in document.styles.element.iter(qn("w:style")):
            told = style.find(qn("w:name"))
            if told.get(qn("w:val")).casefold() == name.casefold():
                told.set(qn("w:val"), "Something of ours")

    with pytest.raises(BadTemplate, match=f"no style called {name}"):
        docx(REPORT, changed(TEMPLATE, rename))


@pytest.mark.parametrize(
    ("find", "put", "told"),
    [
        ("{{ report }}", "Our report", "no paragraph that reads"),
        ("{{ title }}", "{{ titel }}", "names {{ titel }}"),
    ],
)
def test_a_template_without_its_places_is_refused(find: str, put: str, told: str) -> None:
    def change(document: Any) -> None:
        next(p for p in document.paragraphs if p.text == find).runs[0].text = put

    for write in (docx, pdf):
        with pytest.raises(BadTemplate, match=told):
            write(REPORT, changed(TEMPLATE, change))


def test_a_token_that_word_cut_into_runs_is_filled_in() -> None:
    def cut(document: Any) -> None:
        paragraph = next(p for p in document.paragraphs if p.text == "{{ title }}")
        paragraph.runs[0].text = "On {{ ti"
        paragraph.add_run("tle").bold = True
        paragraph.add_run(" }}, by {{ by }}!")

    made = Document(BytesIO(docx(REPORT, changed(TEMPLATE, cut))))
    assert "On What families told us, by Example & Charity!" in [p.text for p in made.paragraphs]


def test_what_is_no_template_is_said_to_be_none() -> None:
    for data in (b"", b"PK\3\4", b"%PDF-1.7"):
        with pytest.raises(BadTemplate, match="no Word document"):
            docx(REPORT, data)

"""A document as Word's docx: real headings, lists and table heads, in British English."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.table import _Row
from docx.text.paragraph import Paragraph as WordParagraph

from dutybound.days import to_date
from dutybound.paper.document import (
    Block,
    Bullets,
    Heading,
    Item,
    Lines,
    Paper,
    Paragraph,
    Signed,
    Table,
)

FONT, SIZE = "Arial", 11
_HEADING_SIZES = {1: 15, 2: 12.5, 3: 11}
_TABLE_SIZE = 9.5
_LANGUAGE = "en-GB"
_TEXT_WIDTH = 160
"""Millimetres between the margins of a page."""


def docx(paper: Paper) -> bytes:
    """The bytes of the file."""
    document = Document()
    _set_page(document)
    _set_styles(document)
    _set_properties(document, paper)
    writer = _Writer(document)
    for block in paper.blocks:
        writer.write(block)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _set_page(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(22)
    _number_pages(section.footer.paragraphs[0])


def _number_pages(footer: WordParagraph) -> None:
    """As in "Page 1 of 2", in fields that Word works out."""
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        footer.add_run(text).font.size = Pt(_TABLE_SIZE)
        made = OxmlElement("w:fldSimple")
        made.set(qn("w:instr"), field)
        number = footer.add_run("1")
        number.font.size = Pt(_TABLE_SIZE)
        made.append(number._r)
        footer._p.append(made)


def _set_styles(document: WordDocument) -> None:
    normal = _style(document, "Normal")
    _font(normal, SIZE)
    _say_language(normal)
    normal.paragraph_format.space_after = Pt(8)
    for level, size in _HEADING_SIZES.items():
        heading = _style(document, f"Heading {level}")
        _font(heading, size)
        heading.font.bold = True
        heading.font.color.rgb = RGBColor(0, 0, 0)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(4)
        heading.paragraph_format.keep_with_next = True
    for name in ("List Bullet", "List Number", "List Bullet 2"):
        _style(document, name).paragraph_format.space_after = Pt(3)


def _style(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"'{name}' is not a style of paragraphs")
    return style


def _font(style: ParagraphStyle, size: float) -> None:
    """Word keeps fonts by script: all of them are set, and those of the theme dropped."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for script in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(script), None)


def _say_language(style: ParagraphStyle) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANGUAGE)
    style.element.get_or_add_rPr().append(language)


def _set_properties(document: WordDocument, paper: Paper) -> None:
    """A neutral title, the day, and nobody's name."""
    noon = datetime.combine(to_date(paper.day), time(12), UTC)
    properties = document.core_properties
    properties.title, properties.language = paper.title, _LANGUAGE
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = noon


class _Writer:
    def __init__(self, document: WordDocument) -> None:
        self.document = document

    def write(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.document.add_heading(block.text, level=block.level)
        elif isinstance(block, Paragraph):
            paragraph = self.document.add_paragraph(block.text)
            paragraph.paragraph_format.keep_with_next = _leads_on(block.text)
        elif isinstance(block, Lines):
            self._lines(block)
        elif isinstance(block, Signed):
            self._signed(block)
        elif isinstance(block, Bullets):
            self._bullets(block)
        else:
            self._table(block)

    def _lines(self, block: Lines) -> None:
        run = self.document.add_paragraph().add_run()
        for number, line in enumerate(block.lines):
            if number:
                run.add_break()
            run.add_text(line)

    def _signed(self, block: Signed) -> None:
        """Room to sign by hand, on the same page as the name."""
        closing = self.document.add_paragraph(block.closing)
        closing.paragraph_format.space_before, closing.paragraph_format.space_after = Pt(14), Pt(44)
        closing.paragraph_format.keep_with_next = True
        self.document.add_paragraph(block.name)

    def _bullets(self, block: Bullets) -> None:
        """Numbers are written out: Word's own would run on from one list to the next."""
        ends = [
            self._item(item, number if block.numbered else None)
            for number, item in enumerate(block.items, start=1)
        ]
        ends[-1].paragraph_format.space_after = Pt(8)

    def _item(self, item: Item, number: int | None) -> WordParagraph:
        """Write an item; its last paragraph."""
        last = self._bullet(item.text) if number is None else self._numbered(number, item)
        for text in item.below:
            last.paragraph_format.keep_with_next = True
            last = self.document.add_paragraph(text, style="List Bullet 2")
        return last

    def _bullet(self, text: str) -> WordParagraph:
        return self.document.add_paragraph(text, style="List Bullet")

    def _numbered(self, number: int, item: Item) -> WordParagraph:
        paragraph = self.document.add_paragraph(f"{number}.\t{item.text}")
        form = paragraph.paragraph_format
        form.left_indent, form.first_line_indent, form.space_after = Mm(8), Mm(-8), Pt(3)
        return paragraph

    def _table(self, block: Table) -> None:
        caption = self.document.add_paragraph(block.caption)
        caption.paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=0, cols=len(block.heads), style="Table Grid")
        self._row(table.add_row(), block.heads, bold=True)
        _repeat_on_each_page(table.rows[0])
        for row in block.rows:
            self._row(table.add_row(), row)
        _set_widths(table, block.shares or (1,) * len(block.heads))
        self.document.add_paragraph()

    def _row(self, row: _Row, texts: tuple[str, ...], *, bold: bool = False) -> None:
        _keep_whole(row)
        for cell, text in zip(row.cells, texts, strict=True):
            (paragraph,) = cell.paragraphs
            paragraph.paragraph_format.space_after = Pt(2)
            run = paragraph.add_run(text)
            run.bold, run.font.size = bold, Pt(_TABLE_SIZE)


def _leads_on(text: str) -> bool | None:
    """Whether a paragraph has to stand on one page with what comes after it (None: as its style says)."""
    return True if text.endswith(":") else None


def _set_widths(table: WordTable, shares: tuple[int, ...]) -> None:
    """Word goes by the cells' widths, others by the columns'."""
    table.autofit = False
    widths = [Mm(_TEXT_WIDTH * share / sum(shares)) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def _repeat_on_each_page(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

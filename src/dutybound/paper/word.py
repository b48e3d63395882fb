"""A document as Word's docx: real headings, lists and table heads, in British English."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Row
from docx.text.paragraph import Paragraph as WordParagraph

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
from dutybound.paper.word_parts import (
    keep_whole,
    repeat_on_each_page,
    say_language,
    set_font,
    set_properties,
    set_widths,
    style_of,
)

SIZE = 11
_HEADING_SIZES = {1: 15, 2: 12.5, 3: 11}
_TABLE_SIZE = 9.5


def docx(paper: Paper) -> bytes:
    """The bytes of the file."""
    document = Document()
    _set_page(document)
    _set_styles(document)
    set_properties(document, paper.title, paper.day)
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
    normal = style_of(document, "Normal")
    set_font(normal, SIZE)
    say_language(normal)
    normal.paragraph_format.space_after = Pt(8)
    for level, size in _HEADING_SIZES.items():
        heading = style_of(document, f"Heading {level}")
        set_font(heading, size)
        heading.font.bold = True
        heading.font.color.rgb = RGBColor(0, 0, 0)
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(4)
        heading.paragraph_format.keep_with_next = True
    for name in ("List Bullet", "List Number", "List Bullet 2"):
        style_of(document, name).paragraph_format.space_after = Pt(3)


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
        repeat_on_each_page(table.rows[0])
        for row in block.rows:
            self._row(table.add_row(), row)
        set_widths(table, block.shares or (1,) * len(block.heads))
        self.document.add_paragraph()

    def _row(self, row: _Row, texts: tuple[str, ...], *, bold: bool = False) -> None:
        keep_whole(row)
        for cell, text in zip(row.cells, texts, strict=True):
            (paragraph,) = cell.paragraphs
            paragraph.paragraph_format.space_after = Pt(2)
            run = paragraph.add_run(text)
            run.bold, run.font.size = bold, Pt(_TABLE_SIZE)


def _leads_on(text: str) -> bool | None:
    """Whether a paragraph has to stand on one page with what comes after it (None: as its style says)."""
    return True if text.endswith(":") else None

"""A report as Word's docx, written into a template."""

from __future__ import annotations

from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Length, Pt
from docx.table import _Row
from docx.text.paragraph import Paragraph as WordParagraph

from dutybound.paper.charts import Chart
from dutybound.paper.report import styles as look
from dutybound.paper.report.counting import Counting, counted
from dutybound.paper.report.drawing import png
from dutybound.paper.report.model import (
    Block,
    Bullets,
    Exhibit,
    Note,
    Numbered,
    Point,
    Quote,
    Report,
    Under,
    Words,
    numbered,
)
from dutybound.paper.report.notes import Notes
from dutybound.paper.report.packing import packed_alike
from dutybound.paper.report.template import fill, make_room, measures_of, opened
from dutybound.paper.report.xml import XML, element, field_begun, field_end, run
from dutybound.paper.word_parts import (
    LANGUAGE,
    keep_whole,
    repeat_on_each_page,
    set_properties,
    set_widths,
)

CONTENTS = "Contents"
_UNDER_A_CELL = Pt(2)


def docx(report: Report, template: bytes) -> bytes:
    """The bytes of the file.  BadTemplate.  The same report and template give the same bytes."""
    document, ids = opened(template)
    width = measures_of(document).text
    make_room(document)
    fill(document, report.tokens())
    set_properties(document, report.title, report.day)
    _say_language(document)
    writer = _Writer(document, ids, width)
    writer.contents(report)
    for section in numbered(report):
        writer.section(section)
    writer.end()
    file = BytesIO()
    document.save(file)
    return packed_alike(file.getvalue())


def _say_language(document: WordDocument) -> None:
    """What is read aloud, where no style says another language."""
    root = document.styles.element
    defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        return
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("lang", val=LANGUAGE, eastAsia=LANGUAGE))


class _Writer:
    def __init__(self, document: WordDocument, ids: dict[str, str], width: Length) -> None:
        self.document, self.ids, self.width = document, ids, width
        self.notes, self.lists = Notes(document, ids), Counting(document)
        self.marked = 0

    def end(self) -> None:
        """Keep the notes; after a last table Word wants a paragraph."""
        last = self.document.element.body.findall("*")[-2:]
        if any(part.tag == qn("w:tbl") for part in last):
            self._paragraph(look.PARAGRAPH)
        self.notes.keep()

    # --- contents -------------------------------------------------------------------------------

    def contents(self, report: Report) -> None:
        """A field that Word can bring up to date, with its lines in it already, each of which leads on."""
        self._paragraph(look.CONTENTS_HEADING).append(run(CONTENTS))
        lines = self._lines_of_contents(report)
        for part in reversed(field_begun(r'TOC \o "1-2" \h \z')):
            lines[0].insert(1, part)
        lines[-1].append(field_end("end"))

    def _lines_of_contents(self, report: Report) -> list[XML]:
        lines, place = [], 0
        for one in numbered(report):
            told = [(_title(one), 1)]
            told += [(b.text, 2) for _number, b in one.blocks if isinstance(b, Under)]
            for text, level in told:
                place += 1
                line = self._paragraph(look.CONTENTS[level - 1])
                line.append(element("hyperlink", run(text), anchor=_bookmark(place)))
                lines.append(line)
        return lines

    # --- sections -------------------------------------------------------------------------------

    def section(self, one: Numbered) -> None:
        own = self.lists.annexes if one.is_annex else self.lists.sections
        heading = self._heading("Heading 1", one.section.title, counted(own, 0))
        if one.number in {"1", "A"}:
            heading.pPr.insert(1, element("pageBreakBefore"))
        for _number, block in one.blocks:
            self._block(block, own)

    def _block(self, block: Block, own: str) -> None:
        if isinstance(block, Point):
            self._words(self._paragraph(look.PARAGRAPH, counted(own, 1)), block.words)
        elif isinstance(block, Under):
            self._heading("Heading 2", block.text)
        elif isinstance(block, Quote):
            self._words(self._paragraph("Quote"), block.words)
        elif isinstance(block, Bullets):
            for item in block.items:
                self._words(self._paragraph("List Bullet"), item)
        else:
            self._exhibit(block)

    def _heading(self, style: str, text: str, number: XML | None = None) -> XML:
        """The mark that the contents lead to stands around its words."""
        self.marked += 1
        paragraph = self._paragraph(style, number)
        name, own = _bookmark(self.marked), str(10_000 + self.marked)
        paragraph.append(element("bookmarkStart", id=own, name=name))
        paragraph.append(run(text))
        paragraph.append(element("bookmarkEnd", id=own))
        return paragraph

    def _paragraph(self, style: str, number: XML | None = None) -> XML:
        looks = element("pPr", element("pStyle", val=self.ids[style]))
        if number is not None:
            looks.append(number)
        made = element("p", looks)
        self.document.element.body._insert_p(made)
        return made

    def _words(self, paragraph: XML, words: Words) -> None:
        for part in words:
            paragraph.append(self.notes.add(part.text) if isinstance(part, Note) else run(part))

    # --- tables and charts ----------------------------------------------------------------------

    def _exhibit(self, one: Exhibit) -> None:
        chart = one.chart
        if chart.is_drawn:
            self._caption(f"Chart {one.number}: {chart.title}")
            self._picture(chart)
        self._caption(f"Table {one.number}: {chart.title}")
        self._table(chart)

    def _caption(self, text: str) -> None:
        self._paragraph("Caption").append(run(text))

    def _picture(self, chart: Chart) -> None:
        paragraph = self.document.add_paragraph()
        picture = BytesIO(png(chart, self.width))
        inline = paragraph.add_run().add_picture(picture, width=self.width)._inline
        inline.docPr.set("descr", chart.told)
        inline.docPr.set("title", chart.title)

    def _table(self, chart: Chart) -> None:
        table = self.document.add_table(rows=0, cols=len(chart.head))
        properties = table._tbl.tblPr
        properties.insert(0, element("tblStyle", val=self.ids[look.TABLE]))
        properties.append(element("tblCaption", val=chart.title))
        _fill_row(table.add_row(), chart.head, bold=True)
        repeat_on_each_page(table.rows[0])
        for row in chart.rows:
            _fill_row(table.add_row(), (row.name, *row.cells))
        set_widths(table, (3, *(1 for _cell in chart.head[1:])), self.width)


def _fill_row(row: _Row, texts: tuple[str, ...], *, bold: bool = False) -> None:
    keep_whole(row)
    for cell, text in zip(row.cells, texts, strict=True):
        paragraph: WordParagraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = _UNDER_A_CELL
        paragraph.add_run(text).bold = bold or None


def _title(one: Numbered) -> str:
    """A heading with the number that Word will count it by."""
    return (
        f"Annex {one.number}: {one.section.title}"
        if one.is_annex
        else f"{one.number}\t{one.section.title}"
    )


def _bookmark(place: int) -> str:
    return f"_Toc{place:06}"

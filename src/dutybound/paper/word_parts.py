"""Parts of a Word document that every writer needs: fonts, language, properties, tables."""

from __future__ import annotations

from datetime import UTC, datetime, time

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.table import _Row

from dutybound.days import Day, to_date

FONT = "Arial"
LANGUAGE = "en-GB"
TEXT_WIDTH = Mm(160)
"""Between the margins of a page."""


def style_of(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"'{name}' is not a style of paragraphs")
    return style


def set_font(style: ParagraphStyle, size: float) -> None:
    """Word keeps fonts by script: all of them are set, and those of the theme dropped."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for script in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(script), None)


def say_language(style: ParagraphStyle) -> None:
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LANGUAGE)
    style.element.get_or_add_rPr().append(language)


def set_properties(document: WordDocument, title: str, day: Day) -> None:
    """A neutral title, the day, and nobody's name."""
    noon = datetime.combine(to_date(day), time(12), UTC)
    properties = document.core_properties
    properties.title, properties.language = title, LANGUAGE
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = noon


def set_widths(table: WordTable, shares: tuple[int, ...], whole: Length = TEXT_WIDTH) -> None:
    """Word goes by the cells' widths, others by the columns'."""
    table.autofit = False
    widths = [Length(whole * share // sum(shares)) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width


def repeat_on_each_page(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))

"""The styles that a report is written in: which a template must have, and how a new one has them."""

from __future__ import annotations

from typing import Final

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.word_parts import say_language, set_font, style_of

PARAGRAPH: Final = "Report Paragraph"
TABLE: Final = "Report Table"
NOTE, NOTE_MARK = "footnote text", "footnote reference"
CONTENTS_HEADING, CONTENTS = "TOC Heading", ("toc 1", "toc 2")
NEEDED: Final = (
    *("Title", "Subtitle", "Heading 1", "Heading 2", PARAGRAPH, "List Bullet", "Quote", "Caption"),
    *(TABLE, NOTE, NOTE_MARK, CONTENTS_HEADING, *CONTENTS),
)
"""By the names that Word shows, in whatever case."""
INK: Final = RGBColor(0x1D, 0x4F, 0x91)


def ids_of(document: WordDocument) -> dict[str, str]:
    """The id of each needed style.  BadTemplate with the names of those that are not there."""
    held = {
        style.find(qn("w:name")).get(qn("w:val"), "").casefold(): style.get(qn("w:styleId"), "")
        for style in document.styles.element.findall(qn("w:style"))
        if style.find(qn("w:name")) is not None
    }
    missing = [name for name in NEEDED if name.casefold() not in held]
    if missing:
        raise BadTemplate(
            f"The template has no style called {', '.join(missing)}. Styles keep their names: change how "
            "they look, not what they are called. In Word they can be copied from a template that "
            "--new-template wrote (Styles, Manage Styles, Import/Export)."
        )
    return {name: held[name.casefold()] for name in NEEDED}


def set_styles(document: WordDocument) -> None:
    """Give a new document all styles that a report needs."""
    for xml in (_NOTE, _NOTE_MARK, *map(_contents, (1, 2)), _TABLE):
        document.styles.element.append(parse_xml(xml))
    document.styles.add_style(PARAGRAPH, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles[
        "Normal"
    ]
    say_language(style_of(document, "Normal"))
    sizes = {"Normal": 11.0, "Title": 26.0, "Subtitle": 15.0, "Heading 1": 16.0, "Heading 2": 12.5}
    for name, size in (sizes | {"Caption": 10.0, "Quote": 11.0, CONTENTS_HEADING: 16.0}).items():
        _shape(style_of(document, name), name, size)
    bullets = style_of(document, "List Bullet").paragraph_format
    bullets.space_after, bullets.left_indent, bullets.first_line_indent = Pt(3), Mm(19), Mm(-6)
    style_of(document, "Quote").paragraph_format.left_indent = Mm(12)


def _shape(style: ParagraphStyle, name: str, size: float) -> None:
    set_font(style, size)
    form = style.paragraph_format
    heads = name in {"Title", "Subtitle", "Heading 1", "Heading 2", CONTENTS_HEADING}
    style.font.color.rgb = INK if heads else RGBColor(0, 0, 0)
    style.font.bold = name in {"Title", "Heading 1", "Heading 2", "Caption", CONTENTS_HEADING}
    style.font.italic = False
    above = 16 if heads else 12 if name == "Caption" else 0
    form.space_before, form.space_after = Pt(above), Pt(8)
    form.keep_with_next = heads or name == "Caption"
    if name == "Title":  # the line under it, which python-docx's own template draws
        for border in style.element.findall(f".//{qn('w:pBdr')}"):
            border.getparent().remove(border)


def _contents(level: int) -> str:
    return (
        f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="TOC{level}"><w:name w:val="toc {level}"/>'
        '<w:basedOn w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs>'
        f'<w:tab w:val="left" w:pos="{567 * level}"/></w:tabs><w:spacing w:after="60"/>'
        f'<w:ind w:left="{567 * (level - 1)}"/></w:pPr></w:style>'
    )


_NOTE = (
    f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="40"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
)
_NOTE_MARK = (
    f'<w:style {nsdecls("w")} w:type="character" w:styleId="FootnoteReference">'
    '<w:name w:val="footnote reference"/><w:uiPriority w:val="99"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)
_SIDES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A9199"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE = (
    f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">'
    f'<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>'
    '<w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr>'
    f'<w:tblPr><w:tblBorders>{_SIDES}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF6"/></w:tcPr></w:tblStylePr></w:style>'
)

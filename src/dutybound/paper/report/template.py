"""The template that a team edits in Word: its first text, what it must have, and what is put into it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from dutybound.days import Day
from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.report.packing import packed_alike
from dutybound.paper.report.styles import ids_of, set_styles
from dutybound.paper.report.xml import XML, all_of, element, field_begun, field_end
from dutybound.paper.word_parts import set_properties, style_of

MARK: Final = "{{ report }}"
LOGO: Final = "{{ logo }}"
_TOKEN = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_NOT_WORD = "The template is no Word document (.docx) that can be opened."


@dataclass(frozen=True)
class Measures:
    """A page: its size and margins."""

    width: Length
    height: Length
    left: Length
    right: Length
    top: Length
    bottom: Length

    @property
    def text(self) -> Length:
        """Between the margins."""
        return Length(self.width - self.left - self.right)


def new_template(by: str, day: Day) -> bytes:
    """A template to begin with.  `by` is whose reports it is for; `{{ by }}` leaves that to each report."""
    document = Document()
    set_styles(document)
    _set_page(document)
    set_properties(document, "Template for reports", day)
    _head_and_foot(document, by)
    for text, style in ((LOGO, "Normal"), ("{{ title }}", "Title"), ("{{ about }}", "Subtitle")):
        document.add_paragraph(text, style=style)
    document.add_paragraph(f"{by}, {{{{ day }}}}")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph(MARK)
    file = BytesIO()
    document.save(file)
    return packed_alike(file.getvalue())


def opened(template: bytes) -> tuple[WordDocument, dict[str, str]]:
    """A template's document and the ids of its styles.  BadTemplate.

    It is read as it stands: whoever has it from others checks first that nothing in it is meant to harm.
    """
    try:
        document = Document(BytesIO(template))
    except (OpcError, BadZipFile, ValueError, KeyError, OSError, SyntaxError) as error:
        raise BadTemplate(_NOT_WORD) from error
    _drop_other_properties(document)
    return document, ids_of(document)


def _drop_other_properties(document: WordDocument) -> None:
    """LibreOffice says in another way which part says who wrote a file; kept, there would be two of them."""
    package = document.part.package
    for name, relation in list(package.rels.items()):
        kind = relation.reltype
        if kind.endswith("/core-properties") and kind != RELATIONSHIP_TYPE.CORE_PROPERTIES:
            del package.rels[name]


def measures_of(document: WordDocument) -> Measures:
    """The page on which the report ends, which is the one that it is written on.  BadTemplate."""
    last = document.sections[-1]
    found = (last.page_width, last.page_height, last.left_margin, last.right_margin)
    ends = (last.top_margin, last.bottom_margin)
    if None in (*found, *ends):
        raise BadTemplate("The template's last section has no page size or no margins.")
    made = Measures(*(Length(one or 0) for one in (*found, *ends)))
    if made.text < Mm(60):
        raise BadTemplate("The template's margins leave less than 6 cm for the text.")
    return made


def make_room(document: WordDocument) -> None:
    """Take out the mark and all after it but the set-up of the page.  BadTemplate where there is no mark."""
    body = document.element.body
    parts = [child for child in body if child.tag != qn("w:sectPr")]
    places = [n for n, part in enumerate(parts) if _is_mark(part)]
    if not places:
        raise BadTemplate(
            f"The template has no paragraph that reads {MARK}: it marks where the report begins."
        )
    for part in parts[places[0] :]:
        body.remove(part)


def fill(document: WordDocument, tokens: dict[str, str]) -> None:
    """Put the words of a report into what is left of the template, its headers and its footers."""
    for root in _texts(document):
        for paragraph in all_of(root, "p"):
            _fill(paragraph, tokens)


def _is_mark(part: XML) -> bool:
    return part.tag == qn("w:p") and _said(part).strip() == MARK


def _said(part: XML) -> str:
    return "".join(text.text or "" for text in all_of(part, "t"))


def _texts(document: WordDocument) -> list[XML]:
    roots = [document.element.body]
    ends = ("header+xml", "footer+xml")
    parts = [p for p in document.part.package.iter_parts() if p.content_type.endswith(ends)]
    return roots + [part.element for part in parts if isinstance(part, XmlPart)]


def _fill(paragraph: XML, tokens: dict[str, str]) -> None:
    """Word may cut a token into several runs: its words go into the first of them."""
    if "{{" not in (said := _said(paragraph)):
        return
    if said.strip() == LOGO:
        _empty(paragraph)
        return
    for found in reversed(list(_TOKEN.finditer(said))):
        if found[1] not in tokens:
            raise BadTemplate(
                f"The template names {found[0]}, which is nothing here. It can name "
                f"{', '.join(f'{{{{ {name} }}}}' for name in tokens)} and {LOGO}."
            )
        _put(all_of(paragraph, "t"), *found.span(), tokens[found[1]])


def _empty(paragraph: XML) -> None:
    for text in all_of(paragraph, "t"):
        text.text = ""


def _put(texts: list[XML], first: int, last: int, words: str) -> None:
    start = 0
    for text in texts:
        held = text.text or ""
        begin, end = max(first - start, 0), min(last - start, len(held))
        if begin < end:
            text.text = held[:begin] + words + held[end:]
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            words = ""
        start += len(held)


def _set_page(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(25)


def _head_and_foot(document: WordDocument, by: str) -> None:
    (section,) = document.sections
    (head,), (foot,) = section.header.paragraphs, section.footer.paragraphs
    for paragraph, text in ((head, f"{by}\t{{{{ title }}}}"), (foot, "{{ day }}\tPage ")):
        form = paragraph.paragraph_format
        form.tab_stops.add_tab_stop(Mm(160), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(text)
    _page_number(foot)
    for name in ("Header", "Footer"):
        style = style_of(document, name)
        style.font.size = Pt(9)
        for tabs in style.element.findall(f".//{qn('w:tabs')}"):
            tabs.getparent().remove(tabs)


def _page_number(foot: WordParagraph) -> None:
    number = element("t")
    number.text = "1"
    for part in (*field_begun("PAGE"), element("r", number), field_end("end")):
        foot._p.append(part)

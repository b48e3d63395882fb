"""What of a template a PDF can follow: its page, the colour of its headings, the words of header and footer.

Its fonts, pictures, tables and cover stay in Word: a PDF is set in the fonts that come with the program, so
that the same report gives the same file on every machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as WordParagraph

from dutybound.paper.report.model import Report
from dutybound.paper.report.template import Measures, fill, make_room, measures_of, opened
from dutybound.paper.report.xml import XML

FOLLOWED = (
    "The PDF follows the template's page, margins, colour of headings, and the words of its header and "
    "footer. It does not follow its fonts, pictures (a logo) or cover page."
)
_BLACK = "000000"


@dataclass(frozen=True)
class Frame:
    """`head` and `foot` are lines, each in the pieces that tabs part it into."""

    measures: Measures
    colour: str
    head: tuple[tuple[str, ...], ...]
    foot: tuple[tuple[str, ...], ...]


def frame_of(template: bytes, report: Report) -> Frame:
    """The frame that a template sets a report in.  BadTemplate."""
    document, ids = opened(template)
    make_room(document)
    fill(document, report.tokens())
    last = document.sections[-1]
    head, foot = _lines(last.header.paragraphs), _lines(last.footer.paragraphs)
    return Frame(measures_of(document), _colour(document, ids["Heading 1"]), head, foot)


def _colour(document: WordDocument, style: str) -> str:
    """Of a style by its id: programs write its name in different cases."""
    found = next(one for one in document.styles if one.style_id == style)
    colour = found.font.color.rgb if isinstance(found, ParagraphStyle) else None
    return _BLACK if colour is None else str(colour)


def _lines(paragraphs: list[WordParagraph]) -> tuple[tuple[str, ...], ...]:
    said = (_said(paragraph._p) for paragraph in paragraphs)
    lines = (tuple(piece.strip() for piece in text.split("\t") if piece.strip()) for text in said)
    return tuple(line for line in lines if line)


def _said(paragraph: XML) -> str:
    """The words without what fields put there, and without "Page" before a number that is worked out."""
    depth, pieces = 0, list[str]()
    for part in paragraph.iter():
        if part.tag == qn("w:fldChar"):
            depth += {"begin": 1, "end": -1}.get(part.get(qn("w:fldCharType")), 0)
        elif depth or any(above.tag == qn("w:fldSimple") for above in part.iterancestors()):
            continue
        elif part.tag == qn("w:t"):
            pieces.append(part.text or "")
        elif part.tag == qn("w:tab") and part.getparent().tag == qn("w:r"):
            pieces.append("\t")
    return re.sub(r"\bPage\s*(?:of\s*)?$", "", "".join(pieces).strip())

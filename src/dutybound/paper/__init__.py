"""Paper: one plain model of a document, and writers of it that know no law.

A document becomes Word (docx), PDF/UA (PDF that can be read aloud) or plain text; days become a calendar
file.  The packages that the writers need are imported when the first document is written.
"""

from dutybound.paper.document import (
    BadPaper,
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
from dutybound.paper.editing import from_text, to_text
from dutybound.paper.forms import FORMS, render
from dutybound.paper.keeping import write_whole
from dutybound.paper.reminders import DayToRemember, ics, one_a_day

__all__ = [
    "FORMS",
    "BadPaper",
    "Block",
    "Bullets",
    "DayToRemember",
    "Heading",
    "Item",
    "Lines",
    "Paper",
    "Paragraph",
    "Signed",
    "Table",
    "from_text",
    "ics",
    "one_a_day",
    "render",
    "to_text",
    "write_whole",
]

"""A report of an audit as a document, and that as Word's docx."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dutybound.days import Day, parse_span
from dutybound.engine.report_parts import Entry, Line, Report, Section
from dutybound.paper import Block, Bullets, Heading, Item, Paper, Paragraph, render

TITLE = "Report"
"""What a window shows: nothing of the matter."""
_STEADY = (1980, 1, 1, 0, 0, 0)
"""The day that every part of a docx is given: one that is written twice is the same file."""


def as_docx(report: Report, rules_of: str) -> bytes:
    """The report as a Word file.  `rules_of` is the version of the rules, "2026.11.22": the file's day."""
    paper = as_paper(report, parse_span(rules_of.replace(".", "-")).earliest)
    return _steady(render(paper, ".docx"))


def as_paper(report: Report, day: Day) -> Paper:
    """The report as a document of headings, paragraphs and lists."""
    return Paper(TITLE, day, tuple(_blocks(report)))


def _blocks(report: Report) -> Iterator[Block]:
    yield Heading(report.heading, 1)
    yield from _paragraphs((*report.first, *report.opening))
    yield from _list(map(Line, report.brief))
    for section in report.sections:
        yield from _section(section)
    yield from _paragraphs(report.closing)


def _section(section: Section) -> Iterator[Block]:
    yield Heading(section.heading)
    yield from _paragraphs(section.opening)
    for entry in section.entries:
        yield from _entry(entry)
    yield from _list(iter(section.lines))


def _entry(entry: Entry) -> Iterator[Block]:
    yield Heading(entry.heading, 3)
    yield from _paragraphs(entry.says)
    for part in entry.parts:
        if len(part.lines) == 1 and not part.lines[0].below:
            yield Paragraph(f"{part.label}: {_text(part.lines[0])}")
        else:
            yield Paragraph(f"{part.label}:")
            yield from _list(iter(part.lines))


def _paragraphs(texts: tuple[str, ...]) -> Iterator[Block]:
    return (Paragraph(shown(text)) for text in texts if text.strip())


def _list(lines: Iterator[Line]) -> Iterator[Block]:
    items = tuple(Item(_text(line), tuple(map(_text, line.below))) for line in lines)
    if items:
        yield Bullets(items)


def _text(line: Line) -> str:
    return shown(f"{line.text} {line.url}".strip())


def shown(text: str) -> str:
    """A text without what XML cannot hold."""
    return "".join(letter if letter.isprintable() or letter == " " else " " for letter in text)


def _steady(packed: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(packed)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, _STEADY)
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return made.getvalue()

"""A report for the tests, with everything in it that a report can have, and what Word makes of it."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from docx.oxml import parse_xml
from docx.oxml.ns import qn

from dutybound.days import Day
from dutybound.paper.charts import Chart, Kind, Row
from dutybound.paper.report.model import (
    Bullets,
    Exhibit,
    Note,
    Point,
    Quote,
    Report,
    Section,
    Under,
)

DAY = Day(739942)
ROWS = (
    Row("Late plan", ("45",), 45),
    Row("Refused", ("20",), 20),
    Row("The rest", ("15",), 15, aside=True),
)
CHART = Chart(
    id="table-1",
    title="By problem, 2025",
    told="Bars: late plan 45, refused 20.",
    head=("What", "How many"),
    rows=ROWS,
    kind=Kind.BARS,
    unit="How many",
)
REPORT = Report(
    "What families told us",
    "Evidence from 2025",
    "Example & Charity",
    DAY,
    (
        Section(
            "Summary",
            (
                Point(("They asked", Note("Table 1."), " for help", Note("Table 2, <b>."), ".")),
                Bullets((("one", Note("Table 3.")), ("two",))),
                Under("What should change"),
                Point(("Something else.",)),
                Quote(("Their own words.",)),
            ),
        ),
        Section("More", (Point(("The end", Note("Source: us."), ".")),)),
    ),
    (Section("How", (Point(("By counting.",)),)), Section("Tables", (Exhibit(1, CHART),))),
)


def read(docx: bytes, name: str) -> bytes:
    """A part of a Word file."""
    with ZipFile(BytesIO(docx)) as packed:
        return packed.read(name)


def part(docx: bytes, name: str) -> Any:
    """A part of a Word file, as XML."""
    return parse_xml(read(docx, name))


def said(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def repacked(docx: bytes, changed: dict[str, bytes | None]) -> bytes:
    """The same file with some parts changed, added, or (None) taken out."""
    file = BytesIO()
    with ZipFile(BytesIO(docx)) as given, ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name in given.namelist():
            if name not in changed:
                made.writestr(name, given.read(name))
        for name, data in changed.items():
            if data is not None:
                made.writestr(name, data)
    return file.getvalue()

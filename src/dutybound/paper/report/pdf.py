"""A report as PDF/UA-1, by the way that `paper.pdf` goes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from docx.shared import Length

from dutybound.days import to_date
from dutybound.paper.charts import Chart
from dutybound.paper.pdf import laid_out
from dutybound.paper.report.drawing import bars, layout
from dutybound.paper.report.frame import Frame, frame_of
from dutybound.paper.report.model import (
    Block,
    Bullets,
    Exhibit,
    Note,
    Numbered,
    Point,
    Quote,
    Report,
    Words,
    numbered,
)


def pdf(report: Report, template: bytes) -> bytes:
    """The bytes of the file.  BadTemplate; BadPaper where no font here has one of its letters."""
    return laid_out(layout("layout.typ"), _as_data(report, frame_of(template, report)), report.day)


def _as_data(report: Report, frame: Frame) -> dict[str, Any]:
    on = to_date(report.day)
    sizes = {name: Length(size).mm for name, size in asdict(frame.measures).items()}
    return {
        **report.tokens(),
        "on": [on.year, on.month, on.day],
        "page": sizes,
        "colour": frame.colour,
        "head": frame.head,
        "foot": frame.foot,
        "sections": [_section(one) for one in numbered(report)],
    }


def _section(one: Numbered) -> dict[str, Any]:
    label = f"Annex {one.number}:" if one.is_annex else one.number
    blocks = [{"number": number, **_block(block)} for number, block in one.blocks]
    return {"label": label, "title": one.section.title, "annex": one.is_annex, "blocks": blocks}


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Point):
        return {"kind": "point", "words": _words(block.words)}
    if isinstance(block, Quote):
        return {"kind": "quote", "words": _words(block.words)}
    if isinstance(block, Bullets):
        return {"kind": "bullets", "items": [_words(item) for item in block.items]}
    if isinstance(block, Exhibit):
        return {"kind": "exhibit", "number": "", "place": block.number, **_chart(block.chart)}
    return {"kind": "under", "text": block.text}


def _words(words: Words) -> list[dict[str, str]]:
    return [{"note": one.text} if isinstance(one, Note) else {"text": one} for one in words]


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "title": chart.title,
        "told": chart.told,
        "bars": bars(chart) if chart.is_drawn else None,
        "heads": chart.head,
        "rows": [(row.name, *row.cells) for row in chart.rows],
    }

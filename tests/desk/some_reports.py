"""Reports made of short texts, for the tests: what they print, and what is refused in them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dutybound.paper.report.model import Bullets, Note, Point, Quote, Report
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.errors import BadText
from dutybound.web.casework.reports.figures import Figures
from dutybound.web.casework.reports.making import Kind, make
from tests.desk.some_figures import DAY, two_years

TOP = "title: T\nby: Example Charity\n\n# One\n\n"


def pack(text: str, figures: Figures | None = None, document: Consulted | None = None) -> Report:
    return make(Kind.EVIDENCE_PACK, text, figures or two_years(), document, DAY)


def faults(text: str, document: Consulted | None = None) -> list[str]:
    with pytest.raises(BadText) as refused:
        pack(TOP + text, document=document)
    return [str(fault) for fault in refused.value.faults]


def notes_of(report: Report) -> list[str]:
    return [word.text for words in _words(report) for word in words if isinstance(word, Note)]


def texts_of(report: Report) -> str:
    return " ".join(word for words in _words(report) for word in words if isinstance(word, str))


def _words(report: Report) -> Iterator[tuple[str | Note, ...]]:
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Point | Quote):
                yield block.words
            elif isinstance(block, Bullets):
                yield from block.items

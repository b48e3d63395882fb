"""A report made of what the team wrote, the frozen figures, and the document that is answered to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from dutybound.days import Day
from dutybound.paper.report.model import Block, Bullets, Point, Quote, Report, Section, Under
from dutybound.web.casework.reports.annexes import annexes
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.errors import BadText, NoReport
from dutybound.web.casework.reports.figures import Figures, span
from dutybound.web.casework.reports.placeholders import Filling
from dutybound.web.casework.reports.text import (
    BULLET,
    POINT,
    QUOTE,
    SECTION,
    UNDER,
    Text,
    Typed,
    read,
)


class Kind(Enum):
    """What a report is."""

    EVIDENCE_PACK = "evidence-pack"
    CONSULTATION = "consultation"


def make(
    kind: Kind, text: str, figures: Figures, consulted: Consulted | None, today: Day
) -> Report:
    """The whole report.  BadText with all that is wrong in the text; NoReport."""
    if kind is Kind.CONSULTATION and consulted is None:
        raise NoReport(
            "An answer to a consultation needs the document that it answers (--document)."
        )
    told = read(text)
    if consulted is not None and told.front.get("consulted"):
        consulted.name = told.front["consulted"]
    filling = Filling(figures, consulted)
    sections = _sections(told, filling)
    if filling.faults:
        raise BadText(filling.faults)
    by = told.front["by"]
    about = told.front.get("about") or _about(kind, figures, consulted)
    end = annexes(figures, by, consulted, today)
    return Report(told.front["title"], about, by, today, sections, end)


def _about(kind: Kind, figures: Figures, consulted: Consulted | None) -> str:
    if kind is Kind.CONSULTATION and consulted is not None:
        return f"Answer to “{consulted.name}”"
    return f"Evidence from cases opened in {span(figures.first, figures.last)}"


@dataclass
class _Open:
    title: str
    blocks: list[Block]


def _sections(told: Text, filling: Filling) -> tuple[Section, ...]:
    made: list[_Open] = []
    for typed in told.blocks:
        if typed.kind in {SECTION, UNDER}:
            filling.heading(typed)
        if typed.kind == SECTION:
            made.append(_Open(typed.text, []))
        else:
            _add(made[-1].blocks, typed, filling)
    return tuple(Section(one.title, tuple(one.blocks)) for one in made)


def _add(blocks: list[Block], typed: Typed, filling: Filling) -> None:
    if typed.kind == BULLET:
        before = blocks[-1] if blocks else None
        items = before.items if isinstance(before, Bullets) else ()
        if items:
            blocks.pop()
        blocks.append(Bullets((*items, filling.words(typed))))
    else:
        blocks.append(_BLOCKS[typed.kind](typed, filling))


_BLOCKS: Mapping[str, Callable[[Typed, Filling], Block]] = MappingProxyType(
    {
        UNDER: lambda typed, _filling: Under(typed.text),
        POINT: lambda typed, filling: Point(filling.words(typed)),
        QUOTE: lambda typed, filling: Quote(filling.words(typed)),
    }
)

"""Frozen figures and a document to answer to, made up for the tests of reports."""

from __future__ import annotations

from datetime import date
from random import Random

from dutybound.days import Day
from dutybound.evidence.disclosure.policy import Policy
from dutybound.paper import Heading, Paper, Paragraph, render
from dutybound.web.casework.figures.tables import POLICY, tables_of
from dutybound.web.casework.models import Course, YearFigures
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.figures import Figures
from dutybound.web.casework.reports.limits import LONG
from dutybound.web.casework.reports.reading import read_consulted

DAY = Day(739942)  # 22 November 2026
MADE_ON = date(2026, 4, 2)
_PROBLEMS = ("care-not-assessed", "ehc-late", "carer", "care-refused", "care-cut")
_STEPS = ("complaint", "meeting", "ombudsman")


def courses(seed: int, year: int = 2025, many: int = 90) -> list[Course]:
    """Families with one problem each; of some problems and regions there are very few."""
    draw = Random(seed)
    return [
        Course(
            case_id=number,
            problem=draw.choices(_PROBLEMS, (40, 25, 6, 3, 2))[0],
            region=draw.choices(("London", "North East", "South West"), (30, 20, 3))[0],
            authority=draw.choice(("319", "390")),
            tried=[[draw.choice(_STEPS), "2025-03-03"]],
            opened_on=date(year, 3, 3),
            ended_on=date(year, 4, 7) if draw.random() < 0.4 else None,
        )
        for number in range(many)
    ]


def year_figures(year: int = 2025, seed: int = 1, policy: Policy = POLICY) -> YearFigures:
    """The figures of a year, which are not kept."""
    return YearFigures(year=year, made_on=MADE_ON, tables=tables_of(courses(seed, year), policy))


def two_years() -> Figures:
    return Figures([year_figures(2025), year_figures(2024, 2)], 2024, 2025)


CONSULTATION = Paper(
    "Reasons when help is refused",
    DAY,
    (
        Heading("Reasons when help is refused: what we propose", 1),
        Heading("Why we ask", 2),
        Paragraph("1. We want reasons in writing. They should be in plain words, and come soon."),
        Paragraph("2. Ten days is “long enough” to write them well – in most cases."),
        *(
            Paragraph(f"{number}. {'Much more is said here about reasons. ' * 12}")
            for number in range(3, 20)
        ),
        Heading("Questions", 2),
        Paragraph("Question 1: Do you agree that reasons come within ten days?"),
        Paragraph("Question 2: What would make reasons hard to use?"),
    ),
)


def consulted(ending: str = ".pdf") -> Consulted:
    """The document as it is read of a file."""
    return read_consulted(render(CONSULTATION, ending), f"document{ending}", LONG)

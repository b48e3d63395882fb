"""The desk's tables, all in one place for Django; each is written where it belongs."""

from __future__ import annotations

from dutybound.web.casework.cases.models import CaseFile, Clock, Entry, Wall
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.due.models import Feed, Reminded
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.keeping.models import Looked, Standing, Waiting
from dutybound.web.casework.letters.models import Letter, LetterText
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.people.models import Colleague, Invitation, Team
from dutybound.web.casework.solutions.models import (
    Solution,
    SolutionEdition,
    SolutionStep,
    WorkedYear,
)

__all__ = [
    "CaseFile",
    "Clock",
    "Colleague",
    "Course",
    "Document",
    "Entry",
    "Feed",
    "Invitation",
    "Letter",
    "LetterText",
    "Looked",
    "Reminded",
    "Solution",
    "SolutionEdition",
    "SolutionStep",
    "Standing",
    "Team",
    "Waiting",
    "Wall",
    "WorkedYear",
    "YearFigures",
]

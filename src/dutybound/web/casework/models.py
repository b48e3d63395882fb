"""The desk's tables, all in one place for Django; each is written where it belongs."""

from __future__ import annotations

from dutybound.web.casework.cases.models import CaseFile, Clock, Entry, Wall
from dutybound.web.casework.due.models import Feed, Reminded
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.keeping.models import Looked, Standing, Waiting
from dutybound.web.casework.outcomes.models import Course
from dutybound.web.casework.people.models import Colleague, Invitation, Team

__all__ = [
    "CaseFile",
    "Clock",
    "Colleague",
    "Course",
    "Entry",
    "Feed",
    "Invitation",
    "Looked",
    "Reminded",
    "Standing",
    "Team",
    "Waiting",
    "Wall",
    "YearFigures",
]

"""School: help there, being out of it, getting there."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import SchoolTravel

HEADING = "School, and getting there"

PROBLEMS = (
    Problem(
        id="school-help",
        group=HEADING,
        words="My child gets no extra help at school, or no help with a medical condition",
        rules=(
            "ehc.sen-support-best-endeavours",
            "education.medical-conditions-support",
        ),
    ),
    Problem(
        id="no-education",
        group=HEADING,
        words="My child is excluded or out of school, or is only there for part of the time",
        rules=(
            "education.section-19-alternative",
            "education.part-time-timetable",
            "education.suspension-and-exclusion",
            "education.teaching-from-the-sixth-day",
            "education.ask-for-exclusion-review",
            "education.exclusion-review-panel",
        ),
    ),
    Problem(
        id="travel",
        group=HEADING,
        words="There is no travel to school or college, or the journey is too hard",
        rules=(
            "transport.eligible-child-free-travel",
            "transport.low-income-extended-rights",
            "transport.suitable-arrangements",
            "transport.post-16-and-19-25",
            "transport.right-to-appeal",
            "transport.appeal-timetable",
        ),
        opens=(SchoolTravel,),
    ),
)

"""What is slow at its first use, used once before the first visitor comes."""

from __future__ import annotations

from dutybound.days import Day
from dutybound.listen.danger import signs_of_danger
from dutybound.listen.problems import problems_told
from dutybound.web.family.clock import today
from dutybound.web.family.file import FamilyFile, Teller, problems


def warm() -> None:
    """Read the law, index it for the questions, work out a result, and listen once."""
    signs_of_danger("We are well.")
    problems_told("We are well.")
    _go_through(today())


def _go_through(day: Day) -> None:
    file = FamilyFile.beginning(Teller.PARENT, day)
    file.interview.problems = list(problems())
    file.telling.open_for(file.interview.problems)
    file.interview.next()
    file.result()

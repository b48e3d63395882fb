"""A family's file: the case, the interview, and what the letters need, kept as one plain dict.

The vault seals that dict and knows nothing of what is in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any

from dutybound.case import CaseFileError, case_document, parse_case
from dutybound.case.errors import TooMany
from dutybound.days import Day
from dutybound.engine import Result, check, needs_a_solicitor
from dutybound.interview import Interview, Telling
from dutybound.language import Rulebook
from dutybound.language.problems import Problem
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.law.england.vocabulary import Enquiry

FILE_NAME = "your answers"
"""What messages call the file."""


MOST_MATTERS = 60
"""How many matters a file that somebody loads may tell of: each takes its time on every page."""


class FileFromBefore(Exception):
    """A file was kept by a version whose questions or answers this one no longer has."""


class Teller(Enum):
    """Who is answering: the pages, the rights and the letters follow who it is."""

    PARENT = "parent"
    YOUNG_PERSON = "young person"
    HELPER = "helper"


@cache
def law() -> Rulebook:
    """The rulebook that the pages answer from."""
    return rulebook()


@cache
def problems() -> tuple[Problem, ...]:
    """The problems that can be chosen."""
    return tuple(problem for problem in PROBLEMS if any(problem.rules_in(law())))


@dataclass
class FamilyFile:
    """What one family told.

    `words` is what they wrote themselves, `details` the letters' details by key, `edits` a letter as it
    was changed by its offer's id, `seen` how findings stood when they were last shown (see `since`).
    """

    interview: Interview
    teller: Teller = Teller.PARENT
    words: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    edits: dict[str, dict[str, str]] = field(default_factory=dict)
    seen: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def beginning(cls, teller: Teller, today: Day) -> FamilyFile:
        """A file of which nothing is told yet."""
        return cls(Interview(Telling.beginning(today, law()), law(), ()), teller)

    @classmethod
    def read(cls, content: Mapping[str, Any], today: Day) -> FamilyFile:
        """The file that a content holds, looked at today.  FileFromBefore if it can no longer be read."""
        try:
            case = parse_case(content["case"], FILE_NAME, law(), as_told=True)
        except (KeyError, CaseFileError) as problem:
            raise FileFromBefore from problem
        interview = Interview.resumed(
            Telling(case, law()), law(), problems(), content["interview"], as_of=today
        )
        return cls(
            interview,
            Teller(content["teller"]),
            content.get("words", ""),
            dict(content.get("details", {})),
            dict(content.get("edits", {})),
            dict(content.get("seen", {})),
        )

    @classmethod
    def from_case(cls, text: str | bytes, teller: Teller, today: Day) -> FamilyFile:
        """A file made from a case file that somebody loads.  CaseFileError if it cannot be read."""
        whole = parse_case(text, FILE_NAME, law(), as_of=today)
        if sum(1 for _ in whole.all_records()) > MOST_MATTERS:
            what = f"this tells of more than {MOST_MATTERS} matters, which is more than a page can take."
            raise TooMany(FILE_NAME, None, what, "Leave out what is over.")
        case = parse_case(text, FILE_NAME, law(), as_of=today, as_told=True)
        telling = Telling(case, law())
        return cls(Interview(telling, law(), (), as_of=today), teller)

    def written(self) -> dict[str, Any]:
        """The content to keep."""
        return {
            "version": 1,
            "case": json.dumps(case_document(self.telling.case), separators=(",", ":")),
            "interview": self.interview.kept(),
            "teller": self.teller.value,
            "words": self.words,
            "details": self.details,
            "edits": self.edits,
            "seen": self.seen,
        }

    @property
    def telling(self) -> Telling:
        """What is told so far."""
        return self.interview.telling

    @property
    def told_earlier(self) -> bool:
        """Whether the case was told on an earlier day than today."""
        return self.telling.case.as_of < self.interview.as_of

    def needs_a_solicitor(self) -> bool:
        """Whether what is told speaks of an enquiry, the police or a court: a solicitor comes first."""
        chosen = any(Enquiry in problem.opens for problem in self.interview.problems)
        return chosen or needs_a_solicitor(self.telling.case)

    def result(self) -> Result:
        """Where things stand, today."""
        return check(self.telling.as_loaded(), law(), as_of=self.interview.as_of)

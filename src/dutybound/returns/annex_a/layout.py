"""The columns of the two lists, by the words in their headings, which vary.

Headings as the form of 2023 has them (seen in an open tool that checks it); it was given out again in June
2025, so a heading is known by its words, not letter by letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dutybound.returns.typed import Column, Holds, Typing

LISTS = ("list_1", "list_2")
FEWEST_KNOWN = 5
"""How many headings must be known in a row for it to be the row of headings."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a list: our name, the words that its heading has and has not, how values are read."""

    name: str
    said: str
    words: frozenset[str]
    holds: Holds = Holds.TEXT
    never: frozenset[str] = frozenset()
    only_list_1: bool = False


def _heading(
    name: str,
    said: str,
    words: str,
    holds: Holds = Holds.TEXT,
    never: str = "",
    *,
    only_list_1: bool = False,
) -> Heading:
    return Heading(
        name, said, frozenset(words.split()), holds, frozenset(never.split()), only_list_1
    )


HEADINGS = (
    _heading("unique_id", "Unique ID", "unique id"),
    _heading("upn", "UPN", "upn"),
    _heading("upn", "Unique pupil number", "unique pupil number"),
    _heading("uln", "ULN", "uln"),
    _heading("uln", "Unique learner number", "unique learner number"),
    _heading("date_of_birth", "Date of birth", "birth", Holds.DAY),
    _heading("date_of_birth", "DOB", "dob", Holds.DAY),
    _heading("gender", "Gender", "gender", Holds.CODE),
    _heading("gender", "Sex", "sex", Holds.CODE),
    _heading("ethnicity", "Ethnicity", "ethnicity", Holds.CODE),
    _heading(
        "date_initial_ehc_plan_issued",
        "Date initial EHC plan issued",
        "initial plan issued",
        Holds.DAY,
        only_list_1=True,
    ),
    _heading(
        "date_updated_ehc_plan_issued",
        "Date updated EHC plan issued",
        "updated plan issued",
        Holds.DAY,
        only_list_1=True,
    ),
    _heading(
        "date_ehc_plan_last_reviewed",
        "Date EHC plan last reviewed",
        "plan last reviewed",
        Holds.DAY,
        only_list_1=True,
    ),
    _heading("sen_primary_need", "SEN primary need", "primary need", Holds.CODE),
    _heading(
        "main_establishment_urn", "Main education establishment – URN", "urn", never="subsidiary"
    ),
    _heading(
        "subsidiary_establishment_phase",
        "Subsidiary education establishment – phase (dual registration)",
        "subsidiary phase",
        Holds.CODE,
    ),
    _heading(
        "main_establishment_phase",
        "Main education establishment – phase",
        "phase",
        Holds.CODE,
        never="subsidiary",
    ),
    _heading(
        "elective_home_education",
        "Elective home education",
        "elective home",
        Holds.YES_NO,
        only_list_1=True,
    ),
    _heading("suspensions", "Suspensions", "suspensions", Holds.NUMBER),
    _heading("permanent_exclusions", "Permanent exclusions", "permanent exclusions", Holds.NUMBER),
    _heading("absence", "Absence", "absence"),
    _heading("pupil_premium", "Pupil Premium", "pupil premium", Holds.YES_NO),
    _heading("social_care_team", "Which children's social care team?", "care team"),
    _heading(
        "known_to_social_care",
        "Known to children's social care?",
        "known care",
        Holds.YES_NO,
        never="team",
    ),
    _heading(
        "disability",
        "Does the child or young person have a disability?",
        "disability",
        Holds.YES_NO,
    ),
)
"""Every heading that is known; two of one name are two ways to say it."""

FIELDS = {
    name: next(one for one in HEADINGS if one.name == name)
    for name in dict.fromkeys(one.name for one in HEADINGS)
}
"""The columns of a list by name, with the usual heading of each."""


def fields_of(list_name: str) -> tuple[Heading, ...]:
    """The columns of a list, in order."""
    return tuple(one for one in FIELDS.values() if list_name == "list_1" or not one.only_list_1)


def typing_of(list_name: str) -> Typing:
    """How the columns of a list are read."""
    columns = {one.name: Column(one.said, one.holds) for one in fields_of(list_name)}
    return Typing("annex-a", list_name, columns)


def name_of(heading: str) -> str | None:
    """Our name of the column with this heading; None where nobody knows it."""
    words = frozenset(re.findall(r"[a-z]+", heading.lower()))
    for one in HEADINGS:
        if one.words <= words and not one.never & words:
            return one.name
    return None

"""Published solutions as data: one form for the folder, the API and the JSON schema beside them.

It is read from a folder that somebody else may have made, so everything in it has a limit, and no text holds
what a page could not show.  An address is never taken from it: law is named by the ids of our own rulebook.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MOST_SOLUTIONS = 500
MOST_RULES = 30
MOST_BYTES = 8 * 1024 * 1024
_NOT_SHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Kinds of character that are not seen, turn text round, or break a line."""


def _can_be_shown(text: str) -> str:
    if any(unicodedata.category(each) in _NOT_SHOWN for each in text):
        raise ValueError("holds a character that cannot be shown")
    if text != text.strip():
        raise ValueError("begins or ends with a space")
    return text


_Shown = AfterValidator(_can_be_shown)
Line = Annotated[str, Field(min_length=1, max_length=300), _Shown]
Text = Annotated[str, Field(min_length=1, max_length=1500), _Shown]
MaybeText = Annotated[str, Field(max_length=1500), _Shown]
Id = Annotated[str, Field(pattern=r"^[23456789bcdfghjkmnpqrtvwxyz]{5}$")]
Name = Annotated[str, Field(max_length=80, pattern=r"^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$")]
MaybeName = Annotated[str, Field(max_length=80, pattern=r"^([a-z0-9]([a-z0-9.:-]*[a-z0-9])?)?$")]
Iso = Annotated[
    str, Field(json_schema_extra={"format": "date"}, pattern=r"^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$")
]
Count = Annotated[int, Field(ge=0, le=1_000_000)]
Tenths = Annotated[int, Field(ge=0, le=10)]


class Model(BaseModel):
    """What all of it has in common: nothing in it that is not described."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, use_attribute_docstrings=True
    )


class LawSource(Model):
    """Where a rule's law can be read; `url` is "" for what no public site keeps."""

    words: Line
    url: Annotated[str, Field(max_length=500)]


class SolutionLaw(Model):
    """A rule that a solution rests on."""

    rule: Name
    title: Line
    words: Text
    """The rule in a sentence: who must do what, or what a family may do."""
    sources: Annotated[list[LawSource], Field(max_length=40)]


class Exchange(Model):
    """One turn of a meeting: what to say, what they may say, and what to say to that."""

    say: Text
    they_may_say: MaybeText
    then_say: MaybeText


class Tried(Model):
    """How a step went for families with this problem, in one year that is over.

    Counts are rounded to 5.  `least` and `most` are the ends of a 95% interval of the share whose problem
    ended within 90 days, in tenths.  It is no promise, and does not say that the step was the reason.
    """

    step: Name
    words: Line
    families: Count
    ended_within_30_days: Count | None
    """Null where it is not shown, so that nobody can be worked out."""
    ended_within_90_days: Count
    least: Tenths
    most: Tenths


class HowItWent(Model):
    """How the problem went for all families that came with it in that year, whatever they tried.

    The days count from the day that they came; the rest is as in `Tried`.
    """

    families: Count
    ended_within_90_days: Count
    least: Tenths
    most: Tenths


class WhatWorked(Model):
    """What is known of one year that is over."""

    year: Annotated[int, Field(ge=2000, le=2999)]
    all_families: HowItWent | None
    """Null where it is not shown, so that nobody can be worked out."""
    tried: Annotated[list[Tried], Field(max_length=100)]
    """What was tried in that year, those steps first that the most families took."""


class SolutionEdition(Model):
    """One edition: when it was published, and what changed in it."""

    number: Count
    published: Iso
    changed: Line


class Solution(Model):
    """A solution: a problem, the law, what to do, how to talk about it, and what worked.

    It is about `problem`, or about `rule` and perhaps one `reply` of the body's.
    """

    id: Id
    title: Line
    problem: MaybeName
    rule: MaybeName
    reply: MaybeName
    about: Line
    """What it is about, in words."""
    short: Text
    law: Annotated[list[SolutionLaw], Field(min_length=1, max_length=MOST_RULES)]
    letter: MaybeName
    """The id of a letter, or ""."""
    letter_title: Annotated[str, Field(max_length=300), _Shown]
    steps: Annotated[list[Text], Field(min_length=1, max_length=20)]
    meeting: Annotated[list[Exchange], Field(max_length=10)]
    what_worked: WhatWorked | None
    editions: Annotated[list[SolutionEdition], Field(min_length=1, max_length=200)]
    """The newest last: it is this one."""

    @property
    def edition(self) -> SolutionEdition:
        """The edition that this is."""
        return self.editions[-1]


class WithdrawnSolution(Model):
    """A solution that was published and is no longer."""

    id: Id
    title: Line
    withdrawn: Iso
    why: Line


class Solutions(Model):
    """All solutions that are published, and those that were."""

    dutybound_solutions: Literal[1]
    solutions: Annotated[list[Solution], Field(max_length=MOST_SOLUTIONS)]
    withdrawn: Annotated[list[WithdrawnSolution], Field(max_length=MOST_SOLUTIONS)]

    def by_about(self) -> Iterator[tuple[str, list[Solution]]]:
        """What is published, under what it is about, in the order of the words."""
        ordered = sorted(self.solutions, key=lambda one: (one.about, one.title, one.id))
        for about, held in groupby(ordered, lambda one: one.about):
            yield about, list(held)

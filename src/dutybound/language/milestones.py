"""Milestones: what comes at an age or in a school year, whether or not anything has happened yet.

A rule says where one matter stands.  A milestone says when a rule will come to matter for a child, worked out
from the birthday alone, so that a family can see years ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dutybound.language.expressions import ALWAYS, Condition, DateExpression
from dutybound.language.replies import Party


class Force(Enum):
    """How strong a milestone is.  The value is the word shown to people."""

    DUTY = "must"
    POWER = "may"
    GUIDANCE = "is expected to"
    CHANGE = "changes by itself"


@dataclass(frozen=True, eq=False, kw_only=True)
class Milestone:
    """Something that comes at an age or in a school year.

    `opens` is the day from which it holds and `due` the last day for it, one of them at least.  `ends` is the
    last day on which it can matter, where that is no limit of anybody's (the day before 18).  `when` leaves
    it out where it is false, and `only_if` says the same in words, for where it is not known or is left to
    judgement.  `rule` is the id of the rule that says it, and `lane` names the part of public life it is in.
    """

    id: str
    title: str
    owed_by: Party
    force: Force
    rule: str
    lane: str
    opens: DateExpression | None = None
    due: DateExpression | None = None
    ends: DateExpression | None = None
    when: Condition = ALWAYS
    only_if: str = ""

    def __post_init__(self) -> None:
        if self.opens is None and self.due is None:
            raise ValueError(f"the milestone '{self.id}' has neither a first day nor a last")

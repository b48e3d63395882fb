"""The problems that families bring, in a parent's words, and the rules that speak to each.

A file holds the problems under one heading, the most common first.  A rule may stand under several
problems.  An id that the rulebook does not have is passed over, so that a reform's rulebook can be asked
about too; a test holds every id of England's own to be there, and every rule to be under a problem or in
`TOLD_ELSEWHERE`.
"""

from __future__ import annotations

from dutybound.law.england.problems import (
    asking,
    blame,
    complaints,
    fairness,
    growing_up,
    health,
    help_and_breaks,
    plan,
    school,
)
from dutybound.law.england.problems.elsewhere import TOLD_ELSEWHERE

__all__ = ["PROBLEMS", "TOLD_ELSEWHERE"]

PROBLEMS = (
    *asking.PROBLEMS,
    *help_and_breaks.PROBLEMS,
    *plan.PROBLEMS,
    *school.PROBLEMS,
    *health.PROBLEMS,
    *blame.PROBLEMS,
    *complaints.PROBLEMS,
    *growing_up.PROBLEMS,
    *fairness.PROBLEMS,
)
"""In the order in which they are offered."""

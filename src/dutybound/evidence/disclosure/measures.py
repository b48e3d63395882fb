"""The fixed set of tables for publication: there is no other, and no query.

Groups are shown for a few measures only, each about another kind of matter.  Were they shown for two limits
of one matter, of which one is reached by fewer children, what one table hides could follow from the other.
Every other rule has one line: the whole run.  Teams are never shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.evidence.disclosure.policy import CHILDREN_IN_NEED, EHC_PLANS, Policy

_EVERY = ("month", "age_band", "sex", "ethnic_group", "disability")


@dataclass(frozen=True)
class Measure:
    """A step of a rule whose tables are published by group; `tables` are the groupings, in their order."""

    rule: str
    matter: str
    tables: tuple[str, ...]
    step: str = ""


PLAN = Measure("ehc.final-plan-20-weeks", "ehc_request", ("sen_need", *_EVERY))
ASSESSMENT = Measure("care.assessment-45-working-days", "referral", ("cin_need", *_EVERY))
MEASURES = (PLAN, ASSESSMENT)

EHC_MATTERS = frozenset({"ehc_request", "plan", "review", "phase_transfer"})


def policy_of(matter: str) -> Policy:
    """The series that figures about a matter belong to; the stricter where we do not know it."""
    return EHC_PLANS if matter in EHC_MATTERS else CHILDREN_IN_NEED

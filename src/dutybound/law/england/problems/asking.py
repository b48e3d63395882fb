"""Asking children's social care for help, and being assessed."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    AreaMove,
    Referral,
)

HEADING = "Asking social care for help"

PROBLEMS = (
    Problem(
        id="care-not-assessed",
        group=HEADING,
        words="I asked children's social care for help, and they said no or did nothing",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.referral-decision-one-working-day",
            "care.referral-decision-2026-edition",
            "care.no-diagnosis-impairment-or-iq-gate",
            "care.no-early-help-first-gate",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-assessment",
        group=HEADING,
        words="The social care assessment takes too long, or it left things out",
        rules=(
            "care.assess-the-disabled-child",
            "care.assessment-45-working-days",
            "care.assessment-time-2026-edition",
            "care.assessment-must-analyse-and-plan",
            "care.who-may-assess-lead-practitioner",
            "care.disabled-child-guidance-approach",
            "care.child-in-need-plan-and-review",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-not-qualifying",
        group=HEADING,
        words="They said that we do not qualify, or that we need a diagnosis first",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.no-diagnosis-impairment-or-iq-gate",
            "care.eligibility-criteria-limits",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-parenting",
        group=HEADING,
        words="They say that it is my parenting, or want me to do a course or Early Help first",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.no-early-help-first-gate",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="moved-area",
        group=HEADING,
        words="We moved, or are staying somewhere else, and each council points to the other",
        rules=(
            "care.which-authority-and-moving",
            "ehc.move-area",
        ),
        opens=(AreaMove,),
    ),
)

"""From about 14 on: leaving school, turning 18, deciding for oneself."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    PipInvitation,
    Plan,
    SchoolLeaver,
    Transition,
)

HEADING = "Growing up and turning 18"

PROBLEMS = (
    Problem(
        id="turning-18",
        group=HEADING,
        words="My child will soon be 18, and nobody says what comes after for my child or for me",
        rules=(
            "transition.child-needs-assessment",
            "transition.refusal-of-requested-assessment",
            "transition.children-services-continue-past-18",
            "transition.child-carer-assessment",
            "transition.power-to-support-child-carer",
            "autism.statutory-guidance",
        ),
    ),
    Problem(
        id="turning-16",
        group=HEADING,
        words="My child turns 16, and a letter asks for a claim for PIP",
        rules=("transition.benefits-signpost",),
        opens=(PipInvitation,),
    ),
    Problem(
        id="leaving-school",
        group=HEADING,
        words="My child will leave school or college, and nobody plans for it",
        rules=(
            "transition.year-9-preparing-for-adulthood",
            "transition.disabled-school-leaver-opinion",
            "transition.disabled-school-leaver-notice",
            "transition.disabled-school-leaver-assessment",
        ),
        opens=(Plan, SchoolLeaver),
    ),
    Problem(
        id="adult-care",
        group=HEADING,
        words="My child is an adult, and adult social care does not assess or help",
        rules=(
            "transition.adult-needs-assessment-and-eligibility",
            "transition.adult-eligibility",
            "transition.parent-carer-at-18",
            "transition.independent-advocate",
        ),
        opens=(Transition,),
    ),
    Problem(
        id="who-decides",
        group=HEADING,
        words="My child is 16 or over, and is left out of decisions, or they will talk only to one of us",
        rules=(
            "capacity.mental-capacity-act-from-16",
            "transition.young-person-ehc-rights",
        ),
    ),
)

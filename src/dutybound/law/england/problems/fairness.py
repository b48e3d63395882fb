"""Not being heard, and being treated worse over disability."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import UnfairTreatment

HEADING = "Not heard, or treated unfairly"

PROBLEMS = (
    Problem(
        id="not-heard",
        group=HEADING,
        words="Nobody asked us or my child, or looked at our reports, when they decided",
        rules=(
            "ehc.involve-and-take-account",
            "ehc.have-regard-principles",
            "care.childs-wishes-and-feelings",
            "care.section-11-arrangements",
        ),
    ),
    Problem(
        id="unfair",
        group=HEADING,
        words="We were treated unfairly because of disability",
        rules=(
            "equality.disability-definition",
            "equality.services-and-public-functions",
            "equality.discrimination-arising-and-indirect",
            "equality.reasonable-adjustments-services",
            "equality.public-sector-equality-duty",
            "equality.county-court-time-limit",
            "equality.school-tribunal-claim",
        ),
        opens=(UnfairTreatment,),
    ),
)

"""Help from social care: given, cut, paid for; and those who care."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    CareCrisis,
    CareNeed,
    CarerAssessment,
    CouncilService,
    Support,
)

HEADING = "Help, breaks and carers"

PROBLEMS = (
    Problem(
        id="care-refused",
        group=HEADING,
        words="My child needs help, and the council will not give it",
        rules=(
            "care.disabled-child-is-in-need",
            "care.csdpa-make-arrangements",
            "care.decide-csdpa-needs-on-request",
            "care.csdpa-list",
            "care.section-17-services-power",
            "care.eligibility-criteria-limits",
            "care.panel-cannot-override",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="care-cut",
        group=HEADING,
        words="Help was cut or stopped, or they want to cut it",
        rules=(
            "care.reassess-before-reducing",
            "redress.freeze-service-change",
            "transition.children-services-continue-past-18",
            "transition.s17-services-with-ehc-plan-after-18",
            "transition.s17-services-when-the-plan-ends",
        ),
        opens=(Support,),
    ),
    Problem(
        id="no-breaks",
        group=HEADING,
        words="I get no breaks or too few, or nobody checks on the overnight breaks",
        rules=(
            "care.csdpa-make-arrangements",
            "care.parent-carer-assessment",
            "care.overnight-breaks-legal-basis",
            "care.regulation-48-short-breaks",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="carer",
        group=HEADING,
        words="I gave up work or am worn out, or my other child helps, and nobody looks at what we need",
        rules=(
            "care.parent-carer-assessment",
            "care.parent-carer-decision",
            "care.young-carer-assessment",
            "care.young-carer-decision",
        ),
        opens=(CarerAssessment,),
    ),
    Problem(
        id="direct-payment",
        group=HEADING,
        words="I want the help as money (a direct payment), it is too little, or they want us to pay",
        rules=(
            "care.direct-payment-must-be-made",
            "care.direct-payment-amount",
            "care.charging",
        ),
    ),
    Problem(
        id="cannot-go-on",
        group=HEADING,
        words="I am not able to care for my child at home now, and there is nobody else",
        rules=(
            "care.disabled-child-is-in-need",
            "care.accommodate-when-carer-prevented",
        ),
        opens=(CareCrisis,),
    ),
    Problem(
        id="little-help-here",
        group=HEADING,
        words="There is little help in our area, or nobody tells us what there is",
        rules=(
            "care.general-duty-to-children-in-need",
            "care.services-minimise-effect-of-disability",
            "care.family-support-services",
            "care.inform-of-other-services",
            "care.short-breaks-have-regard-and-range",
            "care.short-breaks-statement",
            "care.publish-local-protocol-and-thresholds",
            "ehc.keep-provision-under-review",
            "ehc.information-and-advice-service",
            "ehc.disagreement-resolution",
            "local-offer.social-care-and-criteria",
        ),
        opens=(CouncilService,),
    ),
)

"""The EHC plan: asked for, made, kept up, ended."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    CareNeed,
    Concession,
    Decision,
    EhcRequest,
    Plan,
    PlanHelp,
    Review,
)

HEADING = "The EHC plan"

PROBLEMS = (
    Problem(
        id="ehc-refused",
        group=HEADING,
        words="They would not assess for an EHC plan, or said that there will be no plan",
        rules=(
            "ehc.decide-whether-to-assess",
            "ehc.must-assess-if-test-met",
            "ehc.decide-not-to-issue",
            "ehc.contact-mediation-adviser",
            "ehc.appeal-to-tribunal",
        ),
        opens=(EhcRequest,),
    ),
    Problem(
        id="ehc-late",
        group=HEADING,
        words="The EHC plan is late, or takes too long",
        rules=(
            "ehc.decide-whether-to-assess",
            "ehc.seek-advice",
            "ehc.social-care-advice",
            "ehc.advice-within-six-weeks",
            "ehc.decide-not-to-issue",
            "ehc.draft-plan-15-days",
            "ehc.final-plan-20-weeks",
        ),
        opens=(EhcRequest,),
    ),
    Problem(
        id="ehc-not-given",
        group=HEADING,
        words="My child does not get the teaching, therapy or health care that the EHC plan sets out",
        rules=(
            "ehc.secure-provision",
            "health.ehc-plan-health-provision",
            "ehc.personal-budget",
        ),
        opens=(Plan, PlanHelp),
    ),
    Problem(
        id="ehc-says",
        group=HEADING,
        words="The EHC plan is vague, leaves things out or names the wrong school",
        rules=(
            "ehc.plan-contents",
            "ehc.name-school",
        ),
        opens=(Plan,),
    ),
    Problem(
        id="ehc-care",
        group=HEADING,
        words="The EHC plan says too little about social care, or the help in it is not given",
        rules=(
            "ehc.section-h1",
            "ehc.section-h2",
            "ehc.secure-social-care",
            "care.csdpa-make-arrangements",
            "ehc.social-care-advice",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="ehc-review",
        group=HEADING,
        words="The review of the EHC plan is late or went wrong, or my child's needs have changed",
        rules=(
            "ehc.annual-review-12-months",
            "ehc.review-meeting-process",
            "ehc.review-decision-and-amend",
            "transition.year-9-review-meeting",
            "ehc.reassess",
        ),
        opens=(Plan, Review),
    ),
    Problem(
        id="ehc-move",
        group=HEADING,
        words="My child is moving school or college, and the place is not named",
        rules=("ehc.phase-transfer",),
        opens=(Plan,),
    ),
    Problem(
        id="ehc-appeal",
        group=HEADING,
        words="The council wants to end the EHC plan, or I want to appeal about it",
        rules=(
            "ehc.cease-to-maintain",
            "ehc.mediation-information",
            "ehc.contact-mediation-adviser",
            "ehc.mediation-information-and-certificate",
            "ehc.appeal-to-tribunal",
        ),
        opens=(Decision,),
    ),
    Problem(
        id="ehc-won",
        group=HEADING,
        words="We won, or the council gave way, and nothing has happened since",
        rules=(
            "ehc.comply-with-tribunal-order",
            "ehc.unopposed-appeal",
            "ehc.mediation-on-social-care",
            "ehc.respond-to-recommendation",
        ),
        opens=(EhcRequest, Concession),
    ),
)

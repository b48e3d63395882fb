"""Health care, changes to the home, and places that a child may not leave."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import GrantApplication

HEADING = "Health and home"

PROBLEMS = (
    Problem(
        id="health-waiting",
        group=HEADING,
        words="The NHS makes my child wait, or will not give or pay for the care that my child needs",
        rules=(
            "health.waiting-times",
            "health.wheelchairs-and-equipment",
            "health.children-continuing-care",
            "health.chc-at-18",
            "health.chc-decision-in-28-days",
            "health.personal-health-budget",
        ),
    ),
    Problem(
        id="adapt-home",
        group=HEADING,
        words="We need changes to our home, and the grant is late or refused",
        rules=(
            "housing.dfg-decision",
            "housing.dfg-amount-and-means-test",
            "housing.dfg-payment",
        ),
        opens=(GrantApplication,),
    ),
    Problem(
        id="kept-away",
        group=HEADING,
        words="My child may go into a mental health hospital, or is kept there or in a secure place",
        rules=(
            "health.dynamic-support-and-cetr",
            "capacity.deprivation-of-liberty-16-17",
            "ehc.detained-persons",
            "ehc.detained-persons-time-limits",
        ),
    ),
)

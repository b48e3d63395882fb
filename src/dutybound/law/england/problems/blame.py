"""Visits, enquiries, and being blamed."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    Enquiry,
    RecordsContact,
    Visit,
)

HEADING = "Visits, worries and blame"

PROBLEMS = (
    Problem(
        id="visit",
        group=HEADING,
        words="They want to come into our home, look round it or see my child alone",
        rules=(
            "care.no-entry-without-consent",
            "care.bedroom-and-child-alone",
        ),
        opens=(Visit,),
    ),
    Problem(
        id="asked-others",
        group=HEADING,
        words="They asked my child's school, doctor or others about us behind our backs",
        rules=("care.information-gathering-and-consent",),
        opens=(RecordsContact,),
    ),
    Problem(
        id="enquiry",
        group=HEADING,
        words="They say that my child is being harmed, or there is a child protection enquiry",
        rules=(
            "care.section-47-threshold",
            "care.section-47-decision-recorded",
            "care.section-47-conference",
            "care.section-47-conference-2026-edition",
            "care.fii-and-perplexing-presentations",
        ),
        opens=(Enquiry,),
    ),
    Problem(
        id="accused",
        group=HEADING,
        words="I am accused of making up my child's illness, or of making it worse",
        rules=(
            "care.fii-and-perplexing-presentations",
            "care.section-47-threshold",
            "care.section-47-decision-recorded",
            "info.rectification",
        ),
        opens=(Enquiry,),
    ),
)

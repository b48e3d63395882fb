"""Checks of plans: how they began, how they ceased, and what setting they name."""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.returns.sen2.checks.look import Look, after_census_day, code, error, from_to, query
from dutybound.returns.sen2.checks.views import ACTIVE, CAME, PLANNED

_START, _CEASE, _REASON = pl.col("startdate"), pl.col("ceasedate"), pl.col("ceasereason")
_SETTLED = pl.any_horizontal(
    pl.col(name).fill_null(value=False)
    for name in (
        *("assessmentmediation", "assessmenttribunal", "othermediation", "othertribunal"),
        *("requestmediation", "requesttribunal"),
    )
)


def looks(day: date) -> tuple[Look, ...]:
    """The checks of the modules "namedplan", "plandetail" and "placementdetail"."""
    return (*_began(day), *_ceased(day), *_placements(day), *_settings())


def _began(day: date) -> tuple[Look, ...]:
    outcome = code("assessmentoutcome")
    return (
        after_census_day("namedplan", "startdate", day),
        Look(
            error(
                *("namedplan", "startdate", "plan-without-issue"),
                "There is a plan, though the outcome of the assessment is that none was issued, and neither "
                "mediation nor a tribunal is entered.",
                "Correct the outcome, or enter the mediation or appeal that led to the plan.",
            ),
            outcome.is_in(["N", "A", "W"]) & ~_SETTLED,
            outcome,
        ),
        Look(
            query(
                *("namedplan", "startdate", "plan-before-first-issue"),
                "The current plan is dated before the plan was first issued.",
                "Correct one of the dates; a plan from another authority is entered as such.",
            ),
            (outcome == "Y") & (_START < pl.col("assessmentoutcomedate")) & ~pl.col(CAME),
            from_to("assessmentoutcomedate", "startdate"),
        ),
        Look(
            query(
                *("namedplan", "startdate", "no-plan-date"),
                "It is not known when the current plan was issued.",
                "Enter it, if the plan was issued.",
            ),
            _START.is_null() & (pl.col("assessmentoutcomedate").is_not_null() | (outcome == "H")),
            outcome,
        ),
        Look(
            query(
                *("assessment", "assessmentoutcome", "issued-without-plan"),
                "A plan was issued, and there is no plan.",
                "Enter the plan; where it has ceased, with the day and reason.",
            ),
            (code("assessmentoutcome") == "Y")
            & pl.col("assessmentoutcomedate").is_not_null()
            & ~pl.col(PLANNED),
            needs=("namedplan",),
        ),
    )


def _ceased(day: date) -> tuple[Look, ...]:
    return (
        after_census_day("namedplan", "ceasedate", day),
        Look(
            error(
                *("namedplan", "ceasedate", "ceased-before-start"),
                "The plan ceased before it began.",
                "Correct one of the dates.",
            ),
            _CEASE < _START,
            from_to("startdate", "ceasedate"),
        ),
        Look(
            error(
                *("namedplan", "ceasereason", "ceased-without-reason"),
                "The plan ceased, and no reason is entered.",
                "Enter the reason.",
            ),
            _CEASE.is_not_null() & _REASON.is_null(),
            "ceasedate",
        ),
        Look(
            error(
                *("namedplan", "ceasedate", "reason-without-ceasing"),
                "There is a reason why the plan ceased, and no day.",
                "Enter the day, or take the reason out.",
            ),
            _CEASE.is_null() & _REASON.is_not_null(),
            "ceasereason",
        ),
        Look(
            query(
                *("namedplan", "ceasedate", "ceased-yet-active"),
                "The plan has ceased, and it is also entered as an active plan.",
                "Take one of them out.",
            ),
            (_CEASE <= day) & pl.col(ACTIVE),
        ),
        Look(
            query(
                *("namedplan", "startdate", "plan-not-active"),
                "The plan has not ceased, and is not among the active plans: nothing is known of its "
                "reviews, need and placement.",
                "Enter the active plan, or the day on which it ceased.",
            ),
            _START.is_not_null() & _CEASE.is_null() & ~pl.col(ACTIVE),
            needs=("activeplans",),
        ),
    )


def _placements(day: date) -> tuple[Look, ...]:
    return (
        after_census_day("placementdetail", "entrydate", day),
        Look(
            error(
                *("placementdetail", "leavingdate", "left-before-entry"),
                "The person left the placement before coming to it.",
                "Correct one of the dates.",
            ),
            pl.col("leavingdate") < pl.col("entrydate"),
            from_to("entrydate", "leavingdate"),
        ),
    )


def _settings() -> tuple[Look, ...]:
    names = ("plandetail", "placementdetail")
    return tuple(look for module in names for look in _settings_of(module))


def _settings_of(module: str) -> tuple[Look, ...]:
    nowhere = pl.all_horizontal(pl.col(name).is_null() for name in ("urn", "ukprn", "sensetting"))
    return (
        Look(
            query(
                *(module, "urn", "no-setting"),
                "There is neither a number of a setting nor a code for one without a number.",
                "Enter one of them.",
            ),
            nowhere,
        ),
        Look(
            query(
                *(module, "urn", "urn-shape"),
                "A school's unique reference number is six digits.",
                "Correct it.",
            ),
            ~pl.col("urn").str.contains(r"^[0-9]{6}$"),
        ),
        Look(
            query(
                *(module, "ukprn", "ukprn-shape"),
                "A provider's number (UKPRN) is eight digits, the first a 1.",
                "Correct it.",
            ),
            ~pl.col("ukprn").str.contains(r"^1[0-9]{7}$"),
        ),
    )

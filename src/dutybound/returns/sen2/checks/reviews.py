"""Checks of active plans: where they came from, their reviews and changes of phase."""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.reference.authorities import every_authority
from dutybound.returns.sen2.checks.look import Look, after_census_day, error, from_to, query
from dutybound.returns.sen2.checks.views import STARTED

_MEETING, _LETTER = pl.col("reviewmeeting"), pl.col("lastreview")
_OUTCOME = pl.col("reviewoutcome")
NO_TRANSFER = ("0", "00", "000", "F", "FALSE", "N", "NO")
"""What some systems write for a plan that came from nowhere else."""


def looks(day: date) -> tuple[Look, ...]:
    """The checks of the module "activeplans"."""
    dates = ("reviewmeeting", "reviewdraft", "lastreview", "phasetransferfinaldate")
    return (
        *(after_census_day("activeplans", name, day) for name in dates),
        *_transfers(day),
        *_reviews(),
        *_phases(),
    )


def _transfers(day: date) -> tuple[Look, ...]:
    known = every_authority()
    year_began = date(day.year - 1, 1, 1)
    ended = [code for code, one in known.items() if not one.existed_on(year_began)]
    moved = pl.when(~pl.col("transferla").str.to_uppercase().is_in(NO_TRANSFER)).then("transferla")
    return (
        Look(
            query(
                *("activeplans", "transferla", "transfer-from-nobody"),
                "No authority in England has this number.",
                "Enter the three digits of the authority that the plan came from.",
            ),
            ~moved.str.zfill(3).is_in(list(known)),
        ),
        Look(
            query(
                *("activeplans", "transferla", "transfer-from-ended-authority"),
                f"The plan is said to have come from an authority that had ended before {year_began.year}.",
                "If the plan came long ago, nothing. Otherwise enter the authority that there is now.",
            ),
            moved.str.zfill(3).is_in(ended),
        ),
        Look(
            query(
                *("activeplans", "transferla", "transfer-without-plan-date"),
                "The plan came from another authority, and no date of the plan is known.",
                "Enter the day on which the current plan was issued, by whichever authority.",
            ),
            moved.is_not_null() & ~pl.col(STARTED),
            needs=("namedplan",),
        ),
    )


def _reviews() -> tuple[Look, ...]:
    return (
        Look(
            error(
                *("activeplans", "lastreview", "letter-before-meeting"),
                "The review has an outcome, and the letter with the decision is dated before the meeting.",
                "Correct one of the dates; the two may have changed places.",
            ),
            _OUTCOME.is_not_null() & (_LETTER < _MEETING),
            from_to("reviewmeeting", "lastreview"),
        ),
        Look(
            query(
                *("activeplans", "lastreview", "outcome-without-letter"),
                "The review has an outcome, and no date of the letter with the decision.",
                "Enter the day on which it was sent.",
            ),
            _OUTCOME.is_not_null() & _LETTER.is_null(),
            "reviewoutcome",
        ),
        Look(
            query(
                *("activeplans", "reviewmeeting", "outcome-without-meeting"),
                "The review has an outcome, and no date of a meeting.",
                "Enter the day of the meeting.",
            ),
            _OUTCOME.is_not_null() & _MEETING.is_null(),
            "reviewoutcome",
        ),
        Look(
            query(
                *("activeplans", "reviewdraft", "draft-before-meeting"),
                "The proposed changes are dated before the review's meeting.",
                "Correct one of the dates.",
            ),
            pl.col("reviewdraft") < _MEETING,
            from_to("reviewmeeting", "reviewdraft"),
        ),
    )


def _phases() -> tuple[Look, ...]:
    due, final = pl.col("phasetransferduedate"), pl.col("phasetransferfinaldate")
    return (
        Look(
            query(
                *("activeplans", "phasetransferduedate", "transfer-not-due"),
                "A plan was amended for a change of phase, and it is not known by when it had to be.",
                "Enter the day by which it was due.",
            ),
            final.is_not_null() & due.is_null(),
            "phasetransferfinaldate",
        ),
        Look(
            query(
                *("activeplans", "phasetransferduedate", "transfer-due-on-another-day"),
                "A change of phase is due before 15 February or, after secondary school, 31 March.",
                "Correct the date.",
            ),
            ~((due.dt.month() == 2) & due.dt.day().is_in([14, 15]))
            & ~((due.dt.month() == 3) & due.dt.day().is_in([30, 31])),
        ),
    )

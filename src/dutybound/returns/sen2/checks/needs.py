"""Checks of the kinds of need, and of first and second places."""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.returns.sen2.checks.look import Look, code, error, query
from dutybound.returns.sen2.checks.views import HAS_NEED

_NEED, _RANK, _PLAN = pl.col("sentype"), pl.col("sentyperank"), pl.col("activeplan")
FIRST_YEAR_OF_DS = 2025


def looks(day: date) -> tuple[Look, ...]:
    """The checks of the module "senneed", and of ranks wherever there are any."""
    ranks = (
        *(_rank("senneed", "sentyperank"), _rank("plandetail", "placementrank")),
        _rank("placementdetail", "placementrank"),
    )
    return (*_needs(), *ranks, *(_too_early() if day.year < FIRST_YEAR_OF_DS else ()))


def _needs() -> tuple[Look, ...]:
    known = _PLAN.is_not_null()
    first = known & (_RANK == 1)
    return (
        Look(
            query(
                *("activeplans", "activeplan", "no-primary-need"),
                "No primary need is recorded for an active plan.",
                "Enter it: figures by need leave this child out.",
            ),
            ~pl.col(HAS_NEED),
            pl.lit(None, pl.String),
            needs=("senneed",),
        ),
        Look(
            error(
                *("senneed", "sentyperank", "two-primary-needs"),
                "The plan has two primary needs.",
                "Make one of them the second.",
            ),
            first & (first.sum().over("activeplan") > 1),
            "sentype",
        ),
        Look(
            query(
                *("senneed", "sentype", "same-need-twice"),
                "The same need is recorded twice for one plan.",
                "Take one out.",
            ),
            known & _NEED.is_not_null() & pl.struct("activeplan", "sentype").is_duplicated(),
        ),
        Look(
            error(
                *("senneed", "sentype", "no-need"),
                "The kind of need is not recorded.",
                "Enter its code.",
            ),
            _NEED.is_null(),
        ),
        Look(
            error(
                *("senneed", "sentype", "need-not-on-a-plan"),
                "NSA (no specialist assessment) is for SEN support in schools, never for an EHC plan.",
                "Enter the kind of need that the plan names.",
            ),
            code("sentype") == "NSA",
        ),
    )


def _rank(module: str, field: str) -> Look:
    check = query(
        *(module, field, "rank"),
        "A first place is 1 and a second is 2.",
        "Correct it.",
    )
    return Look(check, pl.col(field).is_null() | ~pl.col(field).is_in([1, 2]))


def _too_early() -> tuple[Look, ...]:
    check = query(
        *("senneed", "sentype", "need-not-yet-collected"),
        f"DS (Down syndrome) is collected from {FIRST_YEAR_OF_DS} on.",
        "Check that the file is of the year that you mean.",
    )
    return (Look(check, code("sentype") == "DS"),)

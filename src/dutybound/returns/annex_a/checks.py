"""Whether what stands in the lists can be so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

import polars as pl

from dutybound.returns import quality
from dutybound.returns.annex_a.layout import FIELDS, LISTS
from dutybound.returns.annex_a.lists import of_list
from dutybound.returns.quality import Check

_UPN = r"^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$"
_BORN = pl.col("date_of_birth")
_FIRST, _UPDATED = pl.col("date_initial_ehc_plan_issued"), pl.col("date_updated_ehc_plan_issued")
_REVIEWED = pl.col("date_ehc_plan_last_reviewed")
_NO_NUMBER = pl.col("upn").is_null() & pl.col("uln").is_null()


@dataclass(frozen=True, slots=True)
class Look:
    """A check of the rows of a list: which column it is about, and when a row has the fault."""

    check: Check
    field: str
    where: pl.Expr
    only_list_1: bool = False


def check(frames: Mapping[str, pl.DataFrame], day: date) -> list[pl.DataFrame]:
    """What is wrong, or rarely right, in the lists as at `day`."""
    found = [
        _found(look, name, frame)
        for name, frame in frames.items()
        for look in looks(day)
        if name == "list_1" or not look.only_list_1
    ]
    return [*found, _on_both(frames)]


def looks(day: date) -> tuple[Look, ...]:
    """Every check of rows, for lists as at this day."""
    return (*_people(day), *_plans(day), *_settings(day))


def _look(
    severity: Literal["error", "query"],
    id: str,
    field: str,
    where: pl.Expr,
    says: str,
    do: str,
    *,
    only_list_1: bool = False,
) -> Look:
    return Look(Check(f"annex-a.{id}", severity, "", "", says, do), field, where, only_list_1)


def _age_at_least(years: int, day: date) -> pl.Expr:
    return _BORN.dt.offset_by(f"{years}y") <= day


def _people(day: date) -> tuple[Look, ...]:
    return (
        _look(
            *("error", "no-date-of-birth", "date_of_birth", _BORN.is_null()),
            *("No date of birth is known.", "Enter it."),
        ),
        _look(
            *("error", "born-in-the-future", "date_of_birth", _BORN > day),
            *(f"The date of birth is after {day}.", "Correct it."),
        ),
        _look(
            *("query", "over-25", "date_of_birth", _age_at_least(26, day)),
            "The person is 26 or older; a plan can last only until the end of the school year in which "
            "they turn 25.",
            "Check the date of birth.",
        ),
        _look(
            *("query", "sex-missing", "gender", pl.col("gender").is_null()),
            *("Sex is not recorded.", "Enter it."),
        ),
        _look(
            *("query", "ethnicity-missing", "ethnicity", pl.col("ethnicity").is_null()),
            *("Ethnicity is not recorded.", "Enter it."),
        ),
        _look(
            *("query", "need-missing", "sen_primary_need", pl.col("sen_primary_need").is_null()),
            *("The primary need is not recorded.", "Enter it."),
        ),
        _look(
            *("query", "no-upn", "upn", _NO_NUMBER & _age_at_least(6, day)),
            "The child is six or older, and has neither a UPN nor a ULN.",
            "Enter the number: without it no other return can be joined to this child.",
        ),
        _look(
            *("error", "upn-shape", "upn", ~pl.col("upn").str.to_uppercase().str.contains(_UPN)),
            "A unique pupil number is a letter, eleven digits, and a digit or letter.",
            "Correct it.",
        ),
        _look(
            *(
                "error",
                "same-upn",
                "upn",
                pl.col("upn").is_not_null() & pl.col("upn").is_duplicated(),
            ),
            "Another child on the list has this number.",
            "If they are one, take one out; if not, correct the number.",
        ),
        _look(
            *("query", "disability-missing", "disability", pl.col("disability").is_null()),
            "It is not recorded whether the child has a disability. That is not the same as none.",
            "Enter yes or no.",
        ),
    )


def _plans(day: date) -> tuple[Look, ...]:
    dates = {
        "date_initial_ehc_plan_issued": _FIRST,
        "date_updated_ehc_plan_issued": _UPDATED,
        "date_ehc_plan_last_reviewed": _REVIEWED,
    }
    future = (
        _look(
            *("error", "in-the-future", name, value > day),
            *(f"The date is after {day}.", "Correct it."),
            only_list_1=True,
        )
        for name, value in dates.items()
    )
    return (
        *future,
        _look(
            *("query", "no-initial-plan", "date_initial_ehc_plan_issued", _FIRST.is_null()),
            "It is not known when the first plan was issued.",
            "Enter it.",
            only_list_1=True,
        ),
        _look(
            *("error", "updated-before-initial", "date_updated_ehc_plan_issued", _UPDATED < _FIRST),
            "The updated plan is dated before the first one.",
            "Correct one of the dates.",
            only_list_1=True,
        ),
        _look(
            *(
                "error",
                "reviewed-before-initial",
                "date_ehc_plan_last_reviewed",
                _REVIEWED < _FIRST,
            ),
            "The plan was reviewed before it was first issued.",
            "Correct one of the dates.",
            only_list_1=True,
        ),
        _look(
            *("error", "issued-before-birth", "date_initial_ehc_plan_issued", _FIRST < _BORN),
            "The plan was issued before the child was born.",
            "Correct one of the dates.",
            only_list_1=True,
        ),
    )


def _settings(day: date) -> tuple[Look, ...]:
    urn, phase = pl.col("main_establishment_urn"), pl.col("main_establishment_phase")
    of_school_age = _age_at_least(5, day) & ~_age_at_least(16, day)
    return (
        _look(
            *(
                "query",
                "no-setting",
                "main_establishment_urn",
                of_school_age & urn.is_null() & phase.is_null(),
            ),
            "The child is of school age, and no school or other place is recorded.",
            "Enter it, or that the child is educated at home.",
        ),
        _look(
            *("query", "urn-shape", "main_establishment_urn", ~urn.str.contains(r"^[0-9]{6}$")),
            *("A school's unique reference number is six digits.", "Correct it."),
        ),
    )


def _found(look: Look, name: str, frame: pl.DataFrame) -> pl.DataFrame:
    about = of_list(look.check, name, FIELDS[look.field].said)
    return quality.issues(about, frame.filter(look.where), record="child", value=look.field)


def _on_both(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    if len(frames) < 2:
        return quality.none()
    first, second = (frames[name] for name in LISTS)
    numbers = first["unique_id"].drop_nulls().implode()
    both = second.filter(pl.col("unique_id").is_in(numbers))
    about = Check(
        "annex-a.on-both-lists",
        "error",
        "list_2",
        FIELDS["unique_id"].said,
        "The child is on both lists: with a plan, and with SEN support and no plan.",
        "Take the child out of one list, or correct the id.",
    )
    return quality.issues(about, both, record="child", value="unique_id")

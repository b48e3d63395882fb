"""What cannot be so of a field, whichever it is: a code nobody knows, a day that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import polars as pl

from dutybound.reference.codes import code_list
from dutybound.returns.cin.checks.rules import AS_AT, Rule, rule
from dutybound.returns.cin.layout import COLUMNS, RETURN
from dutybound.returns.typed import Holds

LIST_OF = {
    "upn_unknown": "upn-unknown",
    "sex": "sex",
    "ethnicity": "ethnicity",
    "disability": "cin-disability",
    "referral_source": "cin-referral-source",
    "primary_need_code": "cin-primary-need",
    "reason_for_closure": "cin-closure-reason",
    "assessment_factors": "cin-assessment-factor",
    "initial_category_of_abuse": "cin-abuse-category",
    "latest_category_of_abuse": "cin-abuse-category",
    "pp_outcome": "cin-pre-proceedings-outcome",
}
"""Which of `reference.codes` each column is of."""

MAY_LIE_AHEAD = {"expected_person_birth_date", "initial_cpc_target", "person_birth_date"}
"""Days that may come after the return ends (birth has a check of its own)."""

EARLIEST = date(1980, 1, 1)


def codes_unrecognised() -> Iterator[Rule]:
    """A rule for each column of codes whose list is known."""
    for module, name, field in _columns(Holds.CODE):
        codes = code_list(LIST_OF[name]) if name in LIST_OF else None
        if codes is not None and codes.found:
            yield rule(
                "code-unrecognised",
                "error",
                f"{module}.{field}",
                f"This code is not in the list ({codes.title}).",
                "Correct it, or see if it is of another year. It counts as unrecognised, not as missing.",
                ~pl.col(name).str.to_uppercase().is_in(list(codes.meanings)),
            )


def days_that_cannot_be() -> Iterator[Rule]:
    """For each column of days: after the return ends, or longer ago than any child's life."""
    for module, name, field in _columns(Holds.DAY):
        if name not in MAY_LIE_AHEAD:
            yield rule(
                "day-after-return",
                "error",
                f"{module}.{field}",
                "The day is after the reference day.",
                "Correct it, or leave it for the next return.",
                pl.col(name) > AS_AT,
            )
        yield rule(
            "day-long-ago",
            "error",
            f"{module}.{field}",
            f"The day is before {EARLIEST.year}: the year is wrong.",
            "Correct it.",
            pl.col(name) < EARLIEST,
        )


def _columns(kind: Holds) -> Iterator[tuple[str, str, str]]:
    for module, columns in COLUMNS.items():
        for name, column in columns.items():
            if module != RETURN and column.holds is kind and name != "gender_current":
                yield module, name, column.field

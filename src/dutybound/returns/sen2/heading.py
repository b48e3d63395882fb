"""Whose return it is, for which year and as at which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import polars as pl

from dutybound.reference.authorities import UnknownAuthority, authority
from dutybound.reference.codes import sen2_census_days
from dutybound.returns import quality
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Told
from dutybound.returns.quality import Check
from dutybound.returns.sen2.typing import Issues

FIRST_YEAR: Final = 2023
"""The first person-level return."""

NOT_AN_AUTHORITY: Final = Check(
    "sen2.not-an-authority",
    "error",
    "return",
    "lea",
    "No authority in England has this number.",
    "Correct it: the number has three digits.",
)
AUTHORITY_BY_FILES: Final = Check(
    "sen2.authority-by-its-files",
    "query",
    "return",
    "nativeid",
    "The heading does not say whose return it is; the number is from the other files.",
    "Check that it is right, and export all nine files together.",
)
ANOTHER_DAY: Final = Check(
    "sen2.another-census-day",
    "query",
    "return",
    "referencedate",
    "This is not the census day that was set for the year.",
    "Check that the file is of the year that you mean.",
)
YEARS_DIFFER: Final = Check(
    "sen2.years-differ",
    "error",
    "return",
    "year",
    "The year is not that of the reference day; the reference day was taken.",
    "Check which is right.",
)
TOLD_OTHERWISE: Final = Check(
    "sen2.told-otherwise",
    "query",
    "return",
    "lea",
    "The file says this, and you said something else; the file was believed.",
    "Check which is right.",
)
SEVERAL_HEADINGS: Final = Check(
    "sen2.several-headings",
    "error",
    "return",
    "",
    "There is more than one heading; the first was taken.",
    "Export the return again.",
)


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose return it is (three digits), the year of its collection, and its census day."""

    authority: str
    year: int
    day: date
    issues: Issues


def heading(frame: pl.DataFrame, told: Told, native: str | None) -> Heading:
    """The heading from the frame "return", from what was told, or (`native`) from ids in other files.

    CannotRead where it is another collection's, holds several authorities, or says too little.
    """
    _one_authority(frame)
    row = frame.row(0, named=True) if len(frame) else {}
    _right_collection(row)
    issues: Issues = [] if len(frame) < 2 else [quality.one_issue(SEVERAL_HEADINGS)]
    whose = _authority(row, told, native, issues)
    day, year = _day(row, told, issues)
    return Heading(whose, year, day, issues)


def _one_authority(frame: pl.DataFrame) -> None:
    several = frame["lea"].drop_nulls().unique().sort().to_list()
    if len(several) > 1:
        named = ", ".join(several[:5])
        raise CannotRead(
            f"It holds the returns of {len(several)} authorities ({named}).",
            "Export each authority's return by itself.",
        )


def _right_collection(row: dict[str, Any]) -> None:
    collection = row.get("collection")
    if collection and "SEN2" not in collection.upper():
        raise CannotRead(
            f"It is of the collection '{collection[:40]}', not SEN2.",
            "Give a SEN2 person-level return.",
            line=row["line"],
        )


def _authority(row: dict[str, Any], told: Told, native: str | None, issues: Issues) -> str:
    said = _three_digits(row.get("lea"))
    if said and told.authority and said != told.authority:
        issues.append(quality.one_issue(TOLD_OTHERWISE, line=row["line"], value=said))
    whose = said or told.authority
    if not whose and native:
        whose = _three_digits(native) or ""
        issues.append(quality.one_issue(AUTHORITY_BY_FILES, value=native))
    if not whose:
        raise CannotRead(
            "It does not say whose return it is.",
            "Put its heading (the file 'sen2') beside the others, or say the authority's number.",
        )
    issues += _known(whose, row)
    return whose


def _known(whose: str, row: dict[str, Any]) -> Issues:
    try:
        authority(whose)
    except UnknownAuthority as error:
        message = f"{error} {NOT_AN_AUTHORITY.do}"
        return [
            quality.one_issue(NOT_AN_AUTHORITY, line=row.get("line"), value=whose, message=message)
        ]
    return []


def _three_digits(text: str | None) -> str | None:
    return text.zfill(3) if text and text.isdigit() else text


def _day(row: dict[str, Any], told: Told, issues: Issues) -> tuple[date, int]:
    """The census day, and the year of the collection."""
    text = row.get("year") or ""
    year = int(text) if text.isascii() and text.isdigit() and len(text) == 4 else None
    day = row.get("referencedate") or told.reference_day or sen2_census_days().get(year or 0)
    if day is None:
        raise CannotRead(
            "It does not say the day that it is as at.",
            "Put its heading (the file 'sen2') beside the others, or say its reference day.",
            line=row.get("line"),
        )
    if year is not None and year != day.year:
        issues.append(quality.one_issue(YEARS_DIFFER, line=row["line"], value=text))
    if day != sen2_census_days().get(day.year, day):
        issues.append(quality.one_issue(ANOTHER_DAY, line=row.get("line"), value=day.isoformat()))
    return day, day.year

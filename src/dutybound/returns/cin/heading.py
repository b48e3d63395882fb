"""Whose census it is, and as at which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from dutybound.reference.authorities import UnknownAuthority, authority
from dutybound.returns.cin.layout import EDITIONS
from dutybound.returns.errors import CannotRead
from dutybound.returns.model import Told
from dutybound.returns.quality import Check, one_issue

AUTHORITY_UNKNOWN = Check(
    "cin.authority-unknown",
    "error",
    "return",
    "LEA",
    "No authority in England has this number.",
    "Write DfE's three digits, as 383 for Leeds.",
)
AUTHORITY_ENDED = Check(
    "cin.authority-ended",
    "error",
    "return",
    "LEA",
    "This authority was no more on the reference day.",
    "Write the number of the one that followed it.",
)
TOLD_OTHERWISE = Check(
    "cin.told-otherwise",
    "query",
    "return",
    "LEA",
    "The file says this, and you said something else; the file was believed.",
    "Check which is right.",
)
YEARS_DIFFER = Check(
    "cin.years-differ",
    "error",
    "return",
    "Year",
    "The year is not that of the reference day; the reference day was taken.",
    "Check which is right.",
)
OTHER_DAY = Check(
    "cin.reference-day-unusual",
    "query",
    "return",
    "ReferenceDate",
    "The census is as at 31 March, and this is another day.",
    "Check that the file is the return, and not an extract of some day.",
)
DAY_MISSING = Check(
    "cin.reference-day-missing",
    "error",
    "return",
    "ReferenceDate",
    "There is no reference day that can be read; 31 March of the year was taken, or the day that you said.",
    "Write it as year-month-day, as in 2026-03-31.",
)
EDITION_UNKNOWN = Check(
    "cin.edition-unknown",
    "query",
    "return",
    "ReferenceDate",
    "The editions of 2024-25 to 2026-27 are known, and this is another. It was read by the nearest.",
    "Look at what was left out or not recognised before you use it.",
)
_NOT_CIN = "Give a children in need census."


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose census it is (three digits), its reference day, its edition, and what is wrong with that."""

    authority: str
    day: date
    edition: str
    issues: tuple[pl.DataFrame, ...]


def heading(frame: pl.DataFrame, told: Told) -> Heading:
    """The heading from the frame "return", or from what was told.

    CannotRead where it is another collection's, or says too little.
    """
    if frame.is_empty():
        raise CannotRead("It has no <Header>.", "Give the file whole, as it is sent to DfE.")
    row = frame.row(0, named=True)
    if row["collection"] and row["collection"].upper() != "CIN":
        what = f"It is of the collection '{row['collection'][:40]}', not CIN."
        raise CannotRead(what, _NOT_CIN, line=row["line"])
    day, about_day = _day(row, told)
    whose, about_whose = _authority(row, told, day)
    return Heading(whose, day, _edition(day), (*about_day, *about_whose))


def _day(row: dict[str, Any], told: Told) -> tuple[date, list[pl.DataFrame]]:
    year, day = row["year"], row["reference_date"]
    if day is None:
        stand_in = told.reference_day or (date(year, 3, 31) if year and year > 1990 else None)
        if stand_in is None:
            what = "It says neither its year nor its reference day."
            instead = "Write both into <CollectionDetails>, or say the reference day."
            raise CannotRead(what, instead, line=row["line"])
        return stand_in, [one_issue(DAY_MISSING, line=row["line"])]
    found = []
    if year is not None and year != day.year:
        found.append(one_issue(YEARS_DIFFER, line=row["line"], value=str(year)))
    if (day.month, day.day) != (3, 31):
        found.append(one_issue(OTHER_DAY, line=row["line"], value=day.isoformat()))
    if day.year not in EDITIONS:
        found.append(one_issue(EDITION_UNKNOWN, line=row["line"], value=day.isoformat()))
    return day, found


def _edition(day: date) -> str:
    first, last = min(EDITIONS), max(EDITIONS)
    return EDITIONS[min(max(day.year, first), last)]


def _authority(row: dict[str, Any], told: Told, day: date) -> tuple[str, list[pl.DataFrame]]:
    said, line = row["lea"], row["line"]
    whose = said or told.authority
    if not whose:
        what = "It does not say whose return it is: <LEA> is missing."
        raise CannotRead(what, "Write the authority's three digits there, or say them.", line=line)
    found = _known(whose, day, line)
    if said and told.authority and said != told.authority:
        found.append(one_issue(TOLD_OTHERWISE, line=line, value=said))
    return whose, found


def _known(whose: str, day: date, line: int) -> list[pl.DataFrame]:
    try:
        known = authority(whose)
    except UnknownAuthority as error:
        return [one_issue(AUTHORITY_UNKNOWN, line=line, value=whose, message=str(error))]
    if known.existed_on(day):
        return []
    after = " or ".join(known.successors)
    message = f"{known.name} was no more on the reference day. Write the number of what followed: {after}."
    return [one_issue(AUTHORITY_ENDED, line=line, value=whose, message=message)]

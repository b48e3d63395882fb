"""From typed tables to the text of a file: dates, booleans and numbers as each form writes them.

Some faults are of spelling only: a boolean or a date in another form than the rest of its file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import polars as pl

from dutybound.simulate.authority import Tables
from dutybound.simulate.damage import Damage

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2049, 12, 31)

FIGURES, WORDS = ("0", "1"), ("false", "true")


@dataclass(frozen=True)
class Form:
    """How a kind of file writes dates (as `strftime`) and booleans (false, true)."""

    dates: str
    flags: tuple[str, str]


BLADE = Form("%Y-%b-%d 00:00:00", FIGURES)
"""What the collection exports: 2025-Feb-10 00:00:00."""

SEND_XML = Form("%Y-%m-%d", FIGURES)
CARE_XML = Form("%Y-%m-%d", WORDS)

OTHER_DATES = "%d/%m/%Y"
"""How a date stands that was typed in by hand."""

MIXED_FLAGS = {"sen2": ("requests", "requestmediation"), "cin": ("episodes", "referral_nfa")}
MIXED_DATES = {"sen2": ("activeplans", "reviewmeeting")}


@cache
def _dates(form: str) -> pl.Series:
    """Every date that can come up, as text, by its day."""
    size = (LAST_DAY - FIRST_DAY).days + 1
    return pl.Series([(FIRST_DAY + timedelta(days=n)).strftime(form) for n in range(size)])


def text_of(values: pl.Series, form: Form) -> pl.Series:
    """A column as text; null stays null."""
    if values.dtype == pl.Date:
        return _dates(form.dates).gather(values.cast(pl.Int32).cast(pl.UInt32)).alias(values.name)
    if values.dtype == pl.Boolean:
        return values.cast(pl.Int8).replace_strict(
            {0: form.flags[0], 1: form.flags[1]}, return_dtype=pl.String
        )
    return values.cast(pl.String)


def spelled(damage: Damage, form: Form) -> Tables:
    """The tables as text, with some values spelled another way where the rate says so."""
    damage.tables = {
        name: frame.with_columns(text_of(column, form) for column in frame)
        for name, frame in damage.tables.items()
    }
    if damage.rate > 0 and damage.tables:
        _mix_flags(damage, form)
        _mix_dates(damage, form)
    return damage.tables


def _mix_flags(damage: Damage, form: Form) -> None:
    table, column = MIXED_FLAGS[damage.source]
    rows = damage.some(table, pl.col(column).is_not_null())
    other = WORDS if form.flags == FIGURES else FIGURES
    now = damage.tables[table][column][rows].replace(dict(zip(form.flags, other, strict=True)))
    damage.put("boolean-spelled-otherwise", table, column, rows, now)


def _mix_dates(damage: Damage, form: Form) -> None:
    if damage.source not in MIXED_DATES:
        return
    table, column = MIXED_DATES[damage.source]
    rows = damage.some(table, pl.col(column).is_not_null())
    days = damage.tables[table][column][rows].str.to_date(form.dates)
    now = text_of(days, Form(OTHER_DATES, form.flags))
    damage.put("date-spelled-otherwise", table, column, rows, now)

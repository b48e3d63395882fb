"""Faults that real returns have, put in on purpose, each written down.

A fault is tried on each record that can have it, with the same small chance.  The truths stay as they were.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import polars as pl

from dutybound.reference.authorities import every_authority
from dutybound.simulate.authority import Tables
from dutybound.simulate.damage import Damage

Make = Callable[[Damage], None]


def _swapped(days: pl.Series) -> pl.Series:
    """Dates with day and month the other way round."""
    when = pl.col("when")
    swapped = pl.date(when.dt.year(), when.dt.day(), when.dt.month())
    return days.to_frame("when").select(swapped).to_series()


def _can_be_swapped(column: str) -> pl.Expr:
    number = pl.col(column).dt.day()
    return (number <= 12) & (number != pl.col(column).dt.month())


def _swap(table: str, column: str) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, _can_be_swapped(column))
        damage.put(
            "day-and-month-swapped",
            table,
            column,
            rows,
            _swapped(damage.tables[table][column][rows]),
        )

    return make


def _ends_before(table: str, start: str, end: str) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, pl.col(start).is_not_null() & pl.col(end).is_not_null())
        back = pl.Series(1 + damage.chance.integers(1, 60, len(rows)))
        begun = damage.tables[table][start][rows]
        damage.put("end-before-start", table, end, rows, _earlier(begun, back))

    return make


def _earlier(days: pl.Series, by: pl.Series) -> pl.Series:
    return (days.cast(pl.Int32) - by.cast(pl.Int32)).cast(pl.Date)


def _emptied(fault: str, table: str, column: str, which: pl.Expr) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, which & pl.col(column).is_not_null())
        damage.put(fault, table, column, rows, None)

    return make


def _written(fault: str, table: str, column: str, value: str) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, pl.col(column).is_not_null())
        damage.put(fault, table, column, rows, value)

    return make


def _over_25(table: str, column: str) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, pl.col(column).is_not_null())
        days = damage.chance.integers(27 * 366, 30 * 365, len(rows))
        last = pl.Series([damage.last_day], dtype=pl.Date).new_from_index(0, len(rows))
        damage.put("over-25", table, column, rows, _earlier(last, pl.Series(days)))

    return make


def _duplicate_number(table: str) -> Make:
    def make(damage: Damage) -> None:
        rows = damage.some(table, pl.col("upn").is_not_null())
        rows = rows[rows > 0]
        known = damage.tables[table]["upn"]
        others = known.fill_null(strategy="forward")[rows - 1]
        fits = (others.is_not_null() & (others != known[rows])).fill_null(value=False).to_numpy()
        damage.put("duplicate-upn", table, "upn", rows[fits], others.filter(pl.Series(fits)))

    return make


def _broken_number(table: str) -> Make:
    """Half with another check letter, half with a figure missing."""

    def make(damage: Damage) -> None:
        rows = damage.some(table, pl.col("upn").is_not_null())
        known = damage.tables[table]["upn"][rows]
        letter = pl.when(known.str.starts_with("A")).then(pl.lit("B")).otherwise(pl.lit("A"))
        wrong = pl.select(letter + known.str.slice(1)).to_series()
        short = pl.Series(damage.chance.random(len(rows)) < 0.5)
        broken = known.str.head(12).zip_with(short, wrong) if len(rows) else known
        damage.put("broken-upn", table, "upn", rows, broken)

    return make


def _ended_authority(damage: Damage) -> None:
    ended = sorted(code for code, one in every_authority().items() if one.ended)
    rows = damage.some("activeplans", pl.col("transferla").is_not_null())
    codes = pl.Series(damage.chance.choice(ended, len(rows)), dtype=pl.String)
    damage.put("authority-that-ended", "activeplans", "transferla", rows, codes)


def _none_and_another(damage: Damage) -> None:
    """NONE beside another code: a row more."""
    rows = damage.some("disabilities", pl.col("disability") == "NONE")
    more = damage.tables["disabilities"][rows].with_columns(disability=pl.lit("AUT"))
    size = damage.tables["disabilities"].height
    damage.tables["disabilities"] = pl.concat([damage.tables["disabilities"], more])
    places = size + np.arange(len(rows))
    nothing = pl.Series([""]).new_from_index(0, len(rows))
    damage.note(
        "none-with-another", "disabilities", places, "disability", nothing, more["disability"]
    )


def _two_open_episodes(damage: Damage) -> None:
    """Another episode of a child who has an open one: a row more, without anything that hangs on it."""
    episodes = damage.tables["episodes"]
    rows = damage.some("episodes", pl.col("cin_closure_date").is_null() & ~pl.col("referral_nfa"))
    size, first = episodes.height, int(str(episodes["episode"].max() or 0)) + 1
    more = episodes[rows].with_columns(
        pl.Series("episode", first + np.arange(len(rows))),
        pl.col("cin_referral_date") + pl.duration(days=1),
    )
    damage.tables["episodes"] = pl.concat([episodes, more])
    nothing = pl.Series([""]).new_from_index(0, len(rows))
    damage.note(
        *("two-open-episodes", "episodes", size + np.arange(len(rows)), "cin_referral_date"),
        *(nothing, more["cin_referral_date"]),
    )


SEND_FAULTS: tuple[Make, ...] = (
    _swap("requests", "receiveddate"),
    _swap("activeplans", "reviewmeeting"),
    _ends_before("namedplan", "startdate", "ceasedate"),
    _ends_before("activeplans", "reviewmeeting", "lastreview"),
    _emptied(
        "outcome-without-date",
        "assessment",
        "assessmentoutcomedate",
        pl.col("assessmentoutcome") == "Y",
    ),
    _emptied("history-without-dates", "requests", "receiveddate", pl.col("requestoutcome") == "H"),
    _over_25("person", "personbirthdate"),
    _duplicate_number("person"),
    _broken_number("person"),
    _emptied("no-upn-and-no-reason", "person", "upnunknown", pl.col("upn").is_null()),
    _written("unknown-code", "person", "ethnicity", "WXYZ"),
    _written("unknown-code", "senneed", "sentype", "AUT"),
    _ended_authority,
)

CARE_FAULTS: tuple[Make, ...] = (
    _swap("episodes", "cin_referral_date"),
    _ends_before("assessments", "assessment_actual_start_date", "assessment_authorisation_date"),
    _ends_before("plans", "cin_plan_start_date", "cin_plan_end_date"),
    _written("blank-factors", "assessments", "factors", ""),
    _none_and_another,
    _two_open_episodes,
    _emptied("closed-without-reason", "episodes", "reason_for_closure", pl.lit(value=True)),
    _over_25("children", "person_birth_date"),
    _duplicate_number("children"),
    _broken_number("children"),
    _emptied("no-upn-and-no-reason", "children", "upn_unknown", pl.col("upn").is_null()),
    _written("unknown-code", "children", "ethnicity", "WXYZ"),
    _written("unknown-code", "episodes", "referral_source", "12"),
)


def damaged(damage: Damage) -> Tables:
    """The tables with their faults; what was done is in `damage.notes`.  Nothing where the rate is 0."""
    if damage.rate > 0 and damage.tables:
        for make in SEND_FAULTS if damage.source == "sen2" else CARE_FAULTS:
            make(damage)
    return damage.tables

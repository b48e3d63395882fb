"""Plans that were there before the year, plans that ceased in it, and their annual reviews."""

from __future__ import annotations

import numpy as np
import polars as pl

from dutybound.reference.authorities import authorities
from dutybound.reference.published import figure
from dutybound.simulate.drawing import (
    NEVER,
    Chance,
    Days,
    Flags,
    Numbers,
    by_weight,
    happens,
    long_tail,
    office_day,
    one_of,
    places,
    some_days,
    span,
    up_to_a_limit,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Send, england_by

CEASE_REASONS = {
    "max_age": "1",
    "needs_met": "2",
    "higher_education": "3",
    "employment": "4",
    "transfer": "5",
    "no_engage": "6",
    "moved_outside_eng": "7",
    "deceased": "8",
    "other": "9",
}
"""The code of a return for each published reason why plans ceased."""

REVIEW_MEETINGS = {"january": 0.0203, "year": 0.7016, "earlier": 0.2781}
"""When England's recorded review meetings were, reporting year 2025: 9,208, 318,369 and 126,184."""

DECIDED = 0.8
"""Of review meetings, the share with a decision recorded, or one but for the census day (2025: 76.9%)."""

REVIEW_OUTCOMES = {"M": 135_264.0, "A": 219_538.0, "C": 4_087.0}
"""Maintain, amend, cease, as often as in England in 2024.  The letters are ours (`telling`)."""

SCHOOL_YEARS = {11: (2, 15), 16: (3, 31)}
"""Ages by which pupils have moved to the next phase, with the last day to name the new place (month, day)."""


def years_in_place(chance: Chance, ages: Numbers) -> Numbers:
    """For how many whole years each plan has been there, as published, though not longer than its child."""
    lines = england_by("caseload", "plans", "Years EHC plan in place")
    weights = [lines[str(year)] for year in range(1, 12)] + [lines["12 or more"]]
    drawn = 1 + places(chance, weights, len(ages))
    return np.minimum(drawn, np.maximum(ages - 2, 1))


def stock(chance: Chance, period: Period, ages: Numbers) -> pl.DataFrame:
    """Plans issued before the year: one row for each age given."""
    size = len(ages)
    years = years_in_place(chance, ages)
    back = np.floor(years * 365.25).astype(np.int64) + chance.integers(0, 360, size)
    issued = office_day(np.minimum(period.census - span(back), period.send_start - span(3)))
    received = issued - span(long_tail(chance, 90, 90.0, 700, size))
    moved_in = happens(chance, 0.03, size)
    amended = happens(chance, 0.55, size)
    since = np.maximum((period.send_end - issued).astype(np.int64), 1)
    amendment = office_day(issued + span(np.floor(chance.random(size) * since)))
    return pl.DataFrame(
        {
            "receiveddate": np.where(moved_in | happens(chance, 0.3, size), NEVER, received),
            "requestoutcome": np.full(size, "H"),
            "requestoutcomedate": np.where(
                moved_in | happens(chance, 0.6, size), NEVER, received + span(40)
            ),
            "has_assessment": np.full(size, fill_value=True),
            "assessmentoutcome": np.full(size, "H"),
            "assessmentoutcomedate": np.where(happens(chance, 0.1, size), NEVER, issued),
            "has_plan": np.full(size, fill_value=True),
            "has_active": np.full(size, fill_value=True),
            "startdate": np.where(amended, amendment, issued),
            "transferla": pl.Series(one_of(chance, sorted(authorities()), np.ones(153), size)).set(
                pl.Series(~moved_in), None
            ),
            "issued": issued,
        }
    )


def ceased(chance: Chance, send: Send, factor: float, period: Period) -> pl.DataFrame:
    """Plans that ceased in the year: one row each, with `age`, which goes with the reason."""
    size = round(send.ceased * factor)
    counts = {code: _england("ceased_plans", measure) for measure, code in CEASE_REASONS.items()}
    reasons = by_weight(chance, counts, size)
    grown = np.isin(reasons, ("3", "4", "6"))
    ages = np.where(grown, chance.integers(16, 25, size), chance.integers(4, 20, size))
    ages = np.where(reasons == "1", 25, ages)
    rows = stock(chance, period, ages)
    when = office_day(some_days(chance, period.send_start, period.send_end, size))
    return rows.with_columns(
        pl.Series("ceasedate", when),
        pl.min_horizontal("startdate", pl.Series(when)).alias("startdate"),
        pl.Series("ceasereason", reasons),
        pl.Series("age", ages),
        pl.lit(value=False).alias("has_active"),
        pl.lit(None, pl.String).alias("transferla"),
    )


def _england(name: str, measure: str) -> float:
    found = figure(name, measure)
    return found.value if found is not None and found.value is not None else 0.0


def reviews(chance: Chance, send: Send, period: Period, issued: Days) -> dict[str, pl.Series]:
    """The last annual review of each plan issued so: the columns of a return."""
    size = len(issued)
    meeting = _meetings(chance, send, period, issued)
    held = ~np.isnat(meeting)
    decided = _decisions(chance, send, period, meeting)
    known = ~np.isnat(decided)
    outcome = by_weight(chance, REVIEW_OUTCOMES, size)
    drafted = known & (outcome == "A") & happens(chance, 0.6, size)
    draft = decided + span(chance.integers(0, 15, size))
    drafted &= draft <= period.census
    return {
        "reviewmeeting": pl.Series(np.where(held, meeting, NEVER)),
        "reviewoutcome": pl.Series(outcome).set(pl.Series(~known), None),
        "lastreview": pl.Series(decided),
        "reviewdraft": pl.Series(np.where(drafted, draft, NEVER)),
    }


def _meetings(chance: Chance, send: Send, period: Period, issued: Days) -> Days:
    size = len(issued)
    when = by_weight(chance, REVIEW_MEETINGS, size)
    january = some_days(chance, period.send_end + 1, period.census, size)
    in_year = some_days(chance, period.send_start, period.send_end, size)
    earlier = period.send_start - span(1 + long_tail(chance, 0, 150.0, 900, size))
    earlier = np.where(earlier <= issued + span(60), in_year, earlier)
    drawn = np.where(when == "january", january, np.where(when == "year", in_year, earlier))
    expected = issued < period.send_start
    held = expected & happens(chance, send.with_meeting, size)
    return np.where(held, office_day(drawn), NEVER)


def _decisions(chance: Chance, send: Send, period: Period, meeting: Days) -> Days:
    """The day of the letter with the decision; missing where there was none by the census day."""
    size = len(meeting)
    late = ~happens(chance, send.within_4, size)
    soon = up_to_a_limit(chance, 3, 28, 0.5, size)
    days = np.where(late, long_tail(chance, 29, 40.0, 365, size), soon)
    held = ~np.isnat(meeting) & happens(chance, DECIDED, size)
    decided = np.full(size, NEVER)
    decided[held] = office_day(meeting[held] + span(days[held]), late[held])
    return np.where(decided > period.census, NEVER, decided)


def phase_transfers(
    chance: Chance, period: Period, ages: Numbers, active: Flags
) -> dict[str, pl.Series]:
    """The last day to name the next place and the day it was named, for those who moved on in the year.

    Seven in ten in time is our choice: nothing is published.
    """
    size = len(ages)
    due = np.full(size, NEVER)
    for age, (month, number) in SCHOOL_YEARS.items():
        day = np.datetime64(f"{period.year - 1}-{month:02}-{number:02}", "D")
        due = np.where(active & (ages == age), day, due)
    late = ~happens(chance, 0.7, size)
    days = np.where(late, 1 + chance.integers(0, 60, size), -chance.integers(0, 20, size))
    return {
        "phasetransferduedate": pl.Series(due),
        "phasetransferfinaldate": pl.Series(due + span(days)),
    }

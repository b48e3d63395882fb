"""What hangs on an episode of need: assessments, factors, plans, enquiries, protection plans, reviews."""

from __future__ import annotations

from functools import cache

import numpy as np
import polars as pl

from dutybound.reference.shipped import data_file
from dutybound.simulate.care_flow import (
    DAYS_BEFORE,
    IN_NEED,
    NO_ACTION,
    NOT_IN_NEED,
    Episodes,
    working_days_to_assess,
)
from dutybound.simulate.choices import ABUSE, FACTORS, NEEDS, NO_FACTORS, SOURCES
from dutybound.simulate.drawing import (
    NEVER,
    Chance,
    Days,
    Flags,
    by_weight,
    happens,
    long_tail,
    office_day,
    some_days,
    span,
    working_days_after,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Care

CLOSURES = {
    NO_ACTION: {"RC7": 1.0},
    NOT_IN_NEED: {"RC8": 0.75, "RC9": 0.25},
    IN_NEED: {"RC7": 0.78, "RC9": 0.15, "RC5": 0.03, "RC6": 0.02, "RC4": 0.01, "RC1": 0.01},
}


@cache
def factor_shares() -> dict[str, float]:
    """Of England's episodes with factors in 2025, the share that had each, by its code."""
    text = pl.read_csv(data_file("published", "c3_all_factors.csv.gz").read_bytes())
    row = {name.lower(): value for name, value in text.row(0, named=True).items()}
    whole = float(row["episodes_with_assessment_factor"])
    return {code: float(row[name]) / whole for name, code in FACTORS.items()}


def episode_table(chance: Chance, episodes: Episodes, owner: np.ndarray) -> pl.DataFrame:
    """One row an episode: `episode`, `child`, and the fields of a return."""
    size = len(episodes)
    reason = np.full(size, "RC7")
    for kind, weights in CLOSURES.items():
        reason = np.where(episodes.kind == kind, by_weight(chance, weights, size), reason)
    need = np.where(episodes.kind == IN_NEED, by_weight(chance, NEEDS, size), "N9")
    return pl.DataFrame(
        {
            "episode": np.arange(size),
            "child": owner,
            "kind": episodes.kind,
            "cin_referral_date": episodes.referred,
            "referral_source": by_weight(chance, SOURCES, size),
            "primary_need_code": need,
            "cin_closure_date": episodes.closed,
            "reason_for_closure": pl.Series(reason).set(pl.Series(np.isnat(episodes.closed)), None),
            "referral_nfa": episodes.kind == NO_ACTION,
        }
    )


def assessment_table(
    chance: Chance, episodes: Episodes, care: Care, period: Period
) -> pl.DataFrame:
    """One row an assessment; `first` tells whether it is the one that the referral led to."""
    rows = np.flatnonzero(~np.isnat(episodes.started))
    firsts = pl.DataFrame(
        {
            "episode": rows,
            "assessment_actual_start_date": episodes.started[rows],
            "assessment_authorisation_date": episodes.authorised[rows],
            "first": np.ones(len(rows), dtype=bool),
        }
    )
    later = _assessed_again(chance, episodes, care, period)
    both = pl.concat([firsts, later]).sort("episode", "assessment_actual_start_date")
    return both.with_columns(_factors(chance, both)).with_row_index("assessment")


def _assessed_again(chance: Chance, episodes: Episodes, care: Care, period: Period) -> pl.DataFrame:
    """Further assessments of one in four of those who had been in need for long, ended in the year."""
    long = (episodes.kind == IN_NEED) & ~_recent(episodes, period)
    rows = np.flatnonzero(long & happens(chance, 0.25, len(episodes)))
    last = np.where(np.isnat(episodes.closed), period.care_end, episodes.closed)[rows]
    ended = office_day(some_days(chance, period.care_start, period.care_end, len(rows)))
    days = working_days_to_assess(chance, care, len(rows))
    started = working_days_after(ended, -days) if len(rows) else ended
    started = np.where(days == 0, ended, started)
    kept = (ended <= last) & (ended >= period.care_start)
    return pl.DataFrame(
        {
            "episode": rows[kept],
            "assessment_actual_start_date": started[kept],
            "assessment_authorisation_date": ended[kept],
            "first": np.zeros(int(kept.sum()), dtype=bool),
        }
    )


def _recent(episodes: Episodes, period: Period) -> Flags:
    return np.asarray(episodes.referred >= period.care_start - np.timedelta64(DAYS_BEFORE, "D"))


def _factors(chance: Chance, assessments: pl.DataFrame) -> pl.Series:
    """Codes of factors joined with spaces, for assessments that ended; missing for those still running."""
    size = assessments.height
    text = pl.Series("factors", [""]).new_from_index(0, size)
    for code, share in factor_shares().items():
        has = pl.Series(happens(chance, share, size))
        text = pl.select(pl.when(has).then(text + " " + code).otherwise(text)).to_series()
    none = text.str.len_chars() == 0
    text = text.str.strip_chars().set(none, NO_FACTORS)
    return text.set(assessments["assessment_authorisation_date"].is_null(), None).alias("factors")


def plan_table(
    chance: Chance, episodes: Episodes, protected: Flags, period: Period
) -> pl.DataFrame:
    """Child-in-need plans, for two in three of those in need who have no protection plan."""
    begun = episodes.authorised + span(chance.integers(1, 25, len(episodes)))
    last = episodes.closed
    has = (episodes.kind == IN_NEED) & ~protected & happens(chance, 0.66, len(episodes))
    has &= (begun <= period.care_end) & ~(begun >= last)
    rows = np.flatnonzero(has)
    return pl.DataFrame(
        {
            "episode": rows,
            "cin_plan_start_date": begun[rows],
            "cin_plan_end_date": last[rows],
        }
    )


def enquiry_table(chance: Chance, episodes: Episodes, care: Care, period: Period) -> pl.DataFrame:
    """Section 47 enquiries, one for three in ten of those in need who were referred of late."""
    has = (episodes.kind == IN_NEED) & _recent(episodes, period)
    has &= ~np.isnat(episodes.started) & happens(chance, 0.3, len(episodes))
    rows = np.flatnonzero(has)
    size = len(rows)
    started = working_days_after(
        office_day(episodes.referred[rows], later=True), chance.integers(0, 11, size)
    )
    held = happens(chance, 0.36, size)
    soon = chance.integers(8, 16, size)
    late = long_tail(chance, 16, 8.0, 60, size)
    days = np.where(happens(chance, care.conference_within_15, size), soon, late)
    conference = working_days_after(started, days)
    last = np.where(np.isnat(episodes.closed[rows]), period.care_end, episodes.closed[rows])
    shown = held & (conference <= last)
    return pl.DataFrame(
        {
            "episode": rows,
            "s47_actual_start_date": started,
            "initial_cpc_target": working_days_after(started, np.full(size, 15)),
            "date_of_initial_cpc": np.where(shown, conference, NEVER),
            "icpc_not_required": ~held,
        }
    ).filter(pl.Series(started <= last))


def protection_table(chance: Chance, episodes: Episodes, enquiries: pl.DataFrame) -> pl.DataFrame:
    """Child protection plans, for most conferences; each with its `end` among the fields."""
    held = enquiries.drop_nulls("date_of_initial_cpc")
    held = held.filter(pl.Series(happens(chance, 0.85, held.height)))
    rows, begun = held["episode"].to_numpy(), held["date_of_initial_cpc"].to_numpy()
    ended = begun + span(30 + np.floor(chance.exponential(300.0, len(rows))))
    closed = episodes.closed[rows]
    ended = np.where(ended > closed, closed, ended)
    ended = np.where(np.isnat(closed), NEVER, ended)
    category = by_weight(chance, ABUSE, len(rows))
    changed = happens(chance, 0.1, len(rows))
    return pl.DataFrame(
        {
            "episode": rows,
            "cpp_start_date": begun,
            "cpp_end_date": ended,
            "initial_category_of_abuse": category,
            "latest_category_of_abuse": np.where(changed, "EMO", category),
            "number_of_previous_cpp": chance.geometric(0.77, len(rows)) - 1,
        }
    ).with_row_index("protection")


def review_table(chance: Chance, protection: pl.DataFrame, period: Period) -> pl.DataFrame:
    """Reviews of protection plans: the first within about three months, later ones about six months apart."""
    begun: Days = protection["cpp_start_date"].to_numpy()
    ended = protection["cpp_end_date"].fill_null(period.care_end.item()).to_numpy()
    first: Days = begun + span(chance.integers(70, 95, len(begun)))
    found: list[pl.DataFrame] = []
    for number in range(3):
        held: Days = office_day(first + span(number * chance.integers(160, 190, len(begun))))
        shown = np.flatnonzero(held <= np.minimum(ended, period.care_end))
        found.append(
            pl.DataFrame(
                {
                    "protection": protection["protection"].to_numpy()[shown],
                    "cpp_review_date": held[shown],
                }
            )
        )
    return pl.concat(found).sort("protection", "cpp_review_date")

"""The SEN2 return of one authority: its persons, then its nine tables."""

from __future__ import annotations

import numpy as np
import polars as pl

from dutybound.simulate.drawing import (
    Chance,
    Days,
    Flags,
    Numbers,
    happens,
    one_of,
    some_days,
    span,
)
from dutybound.simulate.people import (
    ages,
    born,
    ethnicities,
    male_share,
    plan_ages,
    sexes,
    unique_numbers,
    why_without,
    without_number,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Send
from dutybound.simulate.send_flow import assessed, not_assessed
from dutybound.simulate.send_stock import ceased, phase_transfers, reviews, stock

FLAGS = (
    *("rya", "requestmediation", "requesttribunal", "exported", "assessmentmediation"),
    *("assessmenttribunal", "othermediation", "othertribunal", "week20"),
)
ELSEWHERE = {
    "OLA": 11_524,
    "OPA": 1_012,
    "EHE": 7_155,
    "NEET": 18_056,
    "NIEC": 1_806,
    "NIEO": 5_452,
}
"""Where those taught elsewhere are, England, January 2025."""


def send_persons(
    chance: Chance, code: str, send: Send, factor: float, period: Period
) -> pl.DataFrame:
    """Everybody whom the return of an authority tells of: one row each, in the order of the return."""
    flow = pl.concat(
        [
            assessed(chance, send, factor, period),
            not_assessed(chance, send, factor, period),
        ],
        how="diagonal_relaxed",
    )
    asked = plan_ages("requests", "requests")
    flow = flow.with_columns(pl.Series("age", ages(chance, asked, flow.height)))
    issued = int(flow["has_active"].fill_null(value=False).sum())
    size = max(round(send.plans * factor) - issued, 0)
    older = np.maximum(ages(chance, plan_ages("caseload", "plans"), size), 3)
    held = stock(chance, period, older).with_columns(pl.Series("age", older))
    gone = ceased(chance, send, factor, period)
    everybody = pl.concat([flow, held, gone], how="diagonal_relaxed")
    shuffled = everybody[chance.permutation(everybody.height)]
    return _completed(chance, code, send, period, shuffled)


def _completed(
    chance: Chance, code: str, send: Send, period: Period, rows: pl.DataFrame
) -> pl.DataFrame:
    """The columns that do not hang on how a person came to be in the return."""
    years = rows["age"].to_numpy()
    active = rows["has_active"].fill_null(value=False).to_numpy()
    issued = rows["issued"].fill_null(rows["startdate"]).fill_null(period.census.item())
    flags = [pl.col(name).fill_null(value=False) for name in FLAGS if name in rows.columns]
    missing = [pl.lit(value=False).alias(name) for name in FLAGS if name not in rows.columns]
    rows = rows.with_columns(
        *flags,
        *missing,
        pl.col("has_assessment", "has_plan", "has_active").fill_null(value=False),
        **_persons(chance, code, period, years, rows["receiveddate"].to_numpy()),
        **reviews(chance, send, period, np.where(active, issued.to_numpy(), period.census)),
        **phase_transfers(chance, period, years, active),
        **_needs(chance, send, years),
        **_settings(chance, send, period, years),
        **_plan_details(chance, rows.height),
        requestsource=pl.Series(one_of(chance, "123", (0.3, 0.6, 0.1), rows.height)),
    )
    return rows.with_columns(happened(chance, rows.height))


def happened(chance: Chance, size: int) -> list[pl.Expr]:
    """Tribunals and mediations, about as often as published, where there was a decision to fight."""
    refused = pl.col("assessmentoutcome") == "N"
    drawn = pl.Series(chance.random(size))
    other = pl.Series(chance.random(size))
    return [
        (refused & (drawn < 0.33)).fill_null(value=False).alias("assessmentmediation"),
        (refused & (drawn < 0.22)).fill_null(value=False).alias("assessmenttribunal"),
        (pl.col("has_plan") & (other < 0.02)).alias("othermediation"),
        (pl.col("has_plan") & (other < 0.033)).alias("othertribunal"),
    ]


def _persons(
    chance: Chance, code: str, period: Period, years: Numbers, received: Days
) -> dict[str, pl.Series | pl.Expr]:
    size = len(years)
    days = born(chance, period.census, years)
    days = np.where(days > received - span(200), received - span(200), days)
    missing = without_number(chance, years)
    numbers = unique_numbers(code, days + span(5 * 365))
    return {
        "surname": pl.Series(np.char.add("Simulated", np.arange(1, size + 1).astype(str))),
        "forename": pl.lit("Person"),
        "personbirthdate": pl.Series(days),
        "sex": pl.Series(sexes(chance, male_share("caseload", "plans"), size)),
        "ethnicity": pl.Series(ethnicities(chance, size)),
        "postcode": pl.lit("ZZ99 3WZ"),
        "number": pl.Series(numbers),
        "upn": pl.Series(numbers).set(pl.Series(missing), None),
        "upnunknown": why_without(missing, years, "UN8"),
    }


def _needs(chance: Chance, send: Send, years: Numbers) -> dict[str, pl.Series]:
    size = len(years)
    kinds = list(send.needs)
    first = one_of(chance, kinds, list(send.needs.values()), size)
    second = one_of(chance, kinds[:-1], [max(send.needs[kind], 1) for kind in kinds[:-1]], size)
    none = (first == "not_recorded") | (second == first) | ~happens(chance, 0.45, size)
    return {
        "need1": pl.Series(first).set(pl.Series(first == "not_recorded"), None),
        "need2": pl.Series(second).set(pl.Series(none), None),
    }


def _settings(chance: Chance, send: Send, period: Period, years: Numbers) -> dict[str, pl.Series]:
    size = len(years)
    kind = _kinds_of_setting(chance, send, years)
    school = np.isin(kind, ("mainstream", "special", "alternative_provision"))
    college = kind == "further_education"
    urn = (990_000 + chance.integers(0, 400, size)).astype(str)
    ukprn = (19_990_000 + chance.integers(0, 60, size)).astype(str)
    code = one_of(chance, list(ELSEWHERE), list(ELSEWHERE.values()), size)
    code = np.where(kind == "early_years", "EYP", code)
    coded = np.isin(kind, ("elsewhere", "early_years"))
    entered = some_days(chance, period.send_start - 1200, period.send_start, size)
    return {
        "setting": pl.Series(kind),
        "urn": pl.Series(urn).set(pl.Series(~school), None),
        "ukprn": pl.Series(ukprn).set(pl.Series(~college), None),
        "sensetting": pl.Series(code).set(pl.Series(~coded), None),
        "entrydate": pl.Series(entered),
        "senunitindicator": pl.Series((kind == "mainstream") & happens(chance, 0.035, size)),
        "resourced": pl.Series((kind == "mainstream") & happens(chance, 0.056, size)),
    }


def _kinds_of_setting(chance: Chance, send: Send, years: Numbers) -> np.ndarray:
    """Kinds of setting: colleges from 16, early years below 5, so that all ages make the published shares."""
    kinds, weights = list(send.settings), dict(send.settings)
    total = sum(weights.values())
    older, youngest = years >= 16, years < 5
    drawn = one_of(chance, kinds, list(weights.values()), len(years))
    college = min(weights["further_education"] / max(total * _part(older), 1), 1.0)
    early = min(weights["early_years"] / max(total * _part(youngest), 1), 1.0)
    others = [kind for kind in kinds if kind not in ("further_education", "early_years")]
    other = one_of(chance, others, [weights[kind] or 1e-9 for kind in others], len(years))
    drawn = np.where(older & happens(chance, college, len(years)), "further_education", other)
    return np.where(youngest & happens(chance, early, len(years)), "early_years", drawn)


def _part(which: Flags) -> float:
    return float(which.mean()) if which.any() else 1.0


def _plan_details(chance: Chance, size: int) -> dict[str, pl.Series]:
    """Budgets, residential places and work placements.  Codes that were not found are ours (`telling`)."""
    budget = happens(chance, 0.031, size)
    care = happens(chance, 0.64, size)
    lives_there = happens(chance, 0.0035, size)
    works = happens(chance, 0.007, size)
    return {
        "pb": pl.Series(budget),
        "oa": pl.Series(happens(chance, 0.006, size)),
        "dp": pl.Series(np.where(care, "S", "E")).set(pl.Series(~budget), None),
        "planres": pl.Series(one_of(chance, "12", (0.63, 0.37), size)).set(
            pl.Series(~lives_there), None
        ),
        "planwbp": pl.Series(one_of(chance, "123", (0.61, 0.23, 0.16), size)).set(
            pl.Series(~works), None
        ),
    }

"""What is true of each clock of a simulated return, before anything was made wrong in it."""

from __future__ import annotations

from typing import Any

import polars as pl

from dutybound.simulate.authority import Returns, Tables
from dutybound.simulate.drawing import working_days_between
from dutybound.simulate.period import Period

SCHEMA = {
    "authority": pl.String,
    "source": pl.String,
    "child": pl.String,
    "person": pl.Int64,
    "matter_id": pl.Int64,
    "measure": pl.String,
    "counted": pl.Boolean,
    "begun": pl.Date,
    "ended": pl.Date,
    "days": pl.Int64,
    "limit": pl.Int64,
    "on_time": pl.Boolean,
    "exception": pl.Boolean,
    "faults": pl.String,
}
"""The columns of the truths: one row a matter and measure.

`child` is the number of the person in the SEN2 return, or the authority's id in the other; `person` is the
number of the person in the SEN2 return in both, and null for children whom only social care knows.
`matter_id` is the number of the request, assessment or active plan, from 1 in the order of the tables.
`counted` tells whether the published statistic counts it.  `days` are calendar days for EHC plans and
reviews and working days for social care; null while it is running.  `exception` is that of the 20 weeks.
`faults` names all that was made wrong in that child's records in that return.
"""

LIMITS = {
    "request_6_weeks": 42,
    "refusal_16_weeks": 112,
    "plan_20_weeks": 140,
    "review_4_weeks": 28,
    "assessment_45_from_start": 45,
    "assessment_45_from_referral": 45,
}
"""The measures, and the day of the count on which each limit ends."""


def truths(made: Returns) -> pl.DataFrame:
    """Every clock of the two returns of an authority, as rows of `SCHEMA`; `faults` is empty."""
    rows = [*_send(made), *_care(made)]
    empty = pl.DataFrame(schema=SCHEMA)
    return pl.concat([empty, *(_shaped(made.code, frame) for frame in rows)])


def _shaped(code: str, rows: pl.DataFrame) -> pl.DataFrame:
    days = pl.col("days")
    whole = rows.with_columns(
        authority=pl.lit(code),
        on_time=pl.when(days.is_not_null()).then(days <= pl.col("limit")),
        faults=pl.lit(""),
    )
    return whole.select(pl.col(name).cast(kind) for name, kind in SCHEMA.items())


def _send(made: Returns) -> list[pl.DataFrame]:
    if not made.send:
        return []
    requests, period = made.send["requests"], made.period
    assessed = made.send["assessment"].join(
        requests.select("requeststableid", "receiveddate"),
        on="requeststableid",
        maintain_order="left",
    )
    return [
        _asked(requests, period),
        _decided(assessed, "plan_20_weeks", "Y", period),
        _decided(assessed, "refusal_16_weeks", "N", period),
        _reviewed(made.send["activeplans"]),
    ]


def _asked(requests: pl.DataFrame, period: Period) -> pl.DataFrame:
    outcome, ended = pl.col("requestoutcome"), pl.col("requestoutcomedate")
    rows = requests.filter(pl.col("receiveddate").is_not_null() & outcome.is_in(["Y", "N", "A"]))
    return rows.select(
        **_about("sen2", "requeststableid", "requeststableid", "request_6_weeks"),
        counted=outcome.is_in(["Y", "N"]) & _in_year(ended, period),
        exception=pl.lit(value=False),
        **_calendar_days(pl.col("receiveddate"), ended),
    )


def _decided(assessed: pl.DataFrame, measure: str, outcome: str, period: Period) -> pl.DataFrame:
    ended = pl.col("assessmentoutcomedate")
    shown = [outcome, "A"] if outcome == "Y" else [outcome]
    rows = assessed.filter(
        pl.col("assessmentoutcome").is_in(shown) & pl.col("receiveddate").is_not_null()
    )
    return rows.select(
        **_about("sen2", "requeststableid", "assessmenttableid", measure),
        counted=(pl.col("assessmentoutcome") == outcome) & _in_year(ended, period),
        exception=pl.col("week20"),
        **_calendar_days(pl.col("receiveddate"), ended),
    )


def _reviewed(active: pl.DataFrame) -> pl.DataFrame:
    met, told = pl.col("reviewmeeting"), pl.col("lastreview")
    return active.filter(met.is_not_null()).select(
        **_about("sen2", "requeststableid", "activeplanstableid", "review_4_weeks"),
        counted=told.is_not_null(),
        exception=pl.lit(value=False),
        **_calendar_days(met, told),
    )


def _about(source: str, child: str, matter: str, measure: str) -> dict[str, pl.Expr]:
    return {
        "source": pl.lit(source),
        "child": pl.col(child).cast(pl.String),
        "person": pl.col(child),
        "matter_id": pl.col(matter),
        "measure": pl.lit(measure),
        "limit": pl.lit(LIMITS[measure]),
    }


def _in_year(when: pl.Expr, period: Period) -> pl.Expr:
    first, last = period.send_start.item(), period.send_end.item()
    return when.is_between(first, last).fill_null(value=False)


def _calendar_days(begun: pl.Expr, ended: pl.Expr) -> dict[str, pl.Expr]:
    return {"begun": begun, "ended": ended, "days": (ended - begun).dt.total_days()}


def _care(made: Returns) -> list[pl.DataFrame]:
    if not made.care:
        return []
    rows = _assessments(made.care)
    first = made.period.care_start.item()
    started, ended = "assessment_actual_start_date", "assessment_authorisation_date"
    counted = (pl.col(ended) >= first).fill_null(value=False)
    of_referral = rows.filter("first")
    return [
        _assessed(rows, "assessment_45_from_start", started, ended, counted),
        _assessed(of_referral, "assessment_45_from_referral", "cin_referral_date", ended, counted),
    ]


def _assessments(care: Tables) -> pl.DataFrame:
    """Assessments with the date of their referral and the ids of their child."""
    episodes = care["episodes"].select("episode", "child", "cin_referral_date")
    ids = care["children"].select("child", "la_child_id", "person")
    return (
        care["assessments"]
        .join(episodes, on="episode", maintain_order="left")
        .join(ids, on="child", maintain_order="left")
    )


def _assessed(
    rows: pl.DataFrame, measure: str, begun: str, ended: str, counted: pl.Expr
) -> pl.DataFrame:
    over = rows.filter(pl.col(ended).is_not_null())
    days: Any = working_days_between(over[begun].to_numpy(), over[ended].to_numpy())
    numbered = over.select("assessment", pl.Series("days", days))
    return rows.join(numbered, on="assessment", how="left", maintain_order="left").select(
        source=pl.lit("cin"),
        child=pl.col("la_child_id"),
        person=pl.col("person") + 1,
        matter_id=pl.col("assessment") + 1,
        measure=pl.lit(measure),
        limit=pl.lit(LIMITS[measure]),
        counted=counted,
        exception=pl.lit(value=False),
        begun=pl.col(begun),
        ended=pl.col(ended),
        days=pl.col("days"),
    )

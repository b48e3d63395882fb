"""SEN2: EHC plans (modules 4a and 5a), as `Plan`.

A plan is there where the return has a row of active plans for a request, or a named plan that has started
or ceased.  The year for a review begins with the day on which the plan was first made or last reviewed
(Children and Families Act 2014 s 44(1)).

- `made` is ``assessmentoutcomedate`` where a plan was first issued by this council in a year that the
  return still shows; else some day up to ``startdate``, the day of the *current* plan, which is never
  earlier.
- `sent` is ``startdate``: the plan as it now stands.
- `last_reviewed` is ``lastreview``, the day of the last decision letter (not of the meeting).  Empty is not
  "never reviewed".
- `reassessed_plan_sent`: the return has no such item; but no plan of this child can have been sent after
  the current one, so if there was one it came by ``startdate``.
- `transferred_in`: ``transferla`` is filled in for a plan that came from another council, by the day of the
  return; on which day is not told.  Empty on an active plan: if it came from elsewhere at all, then before
  the year began (reg 15(5) gives three months).
- `ceased`: ``ceasedate``; a plan that is active on the census day and has none has not ceased.
- A change of phase: ``phasetransferduedate`` is the council's own note of its limit (reg 18).  15 February
  (or the last day in time, the 14th) stands for a move within school years, 31 March (or the 30th) for one
  from secondary school to a place after 16; any other day says only that there is a move.  The move itself
  falls in the rest of that year.  ``phasetransferfinaldate`` is the day of the final plan; empty is not
  known.
"""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.law.england.vocabulary import Plan
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.sen2_codes import (
    DECIDED_YES,
    came_from_another_council,
    is_,
    one_each,
)
from dutybound.returns.recorded.telling import (
    HAS_NOT_HAPPENED,
    NOT_KNOWN,
    Facts,
    happened,
    if_at_all_by,
    on,
)

ACTIVE = pl.col("activeplan").is_not_null()
_START, _PHASE_DUE = pl.col("startdate"), pl.col("phasetransferduedate")
_OUTCOME_ON = pl.col("assessmentoutcomedate")
_FIRST_HERE = (
    is_("assessmentoutcome", DECIDED_YES)
    & _OUTCOME_ON.is_not_null()
    & ~came_from_another_council()
    & (_START.is_null() | (_OUTCOME_ON <= _START))
)
_NAMED_UNSURE = pl.col("named_unsure").fill_null(value=False)
_ANY_MOVE = "|".join(option for option in Plan.next_transfer.options if option != "none")


def _next_transfer() -> pl.Expr:
    month, day = _PHASE_DUE.dt.month(), _PHASE_DUE.dt.day()
    return (
        pl.when((month == 2) & day.is_in([14, 15]))
        .then(pl.lit("within-school-years"))
        .when((month == 3) & day.is_in([30, 31]))
        .then(pl.lit("secondary-to-post-16"))
        .when(_PHASE_DUE.is_not_null())
        .then(pl.lit(_ANY_MOVE))
    )


def facts(reference_day: date, year_began: date) -> Facts:
    """What a return made as at `reference_day`, on the year from `year_began`, tells of its plans."""
    taken_over = happened(None, pl.lit(reference_day))
    before_the_year = if_at_all_by(pl.lit(year_began).dt.offset_by("-1d"))
    end_of_its_year = pl.date(_PHASE_DUE.dt.year(), 12, 31)
    moved = happened(_PHASE_DUE.dt.offset_by("1d"), end_of_its_year)
    return {
        Plan.made: happened(None, pl.coalesce(_START, pl.lit(reference_day))).but(
            _FIRST_HERE, on(_OUTCOME_ON)
        ),
        Plan.ceased: NOT_KNOWN.but(ACTIVE & ~_NAMED_UNSURE, HAS_NOT_HAPPENED).but(
            pl.col("ceasedate").is_not_null(), on(pl.col("ceasedate"))
        ),
        Plan.sent: on(_START),
        Plan.last_reviewed: on(pl.col("lastreview")),
        Plan.reassessed_plan_sent: if_at_all_by(_START),
        Plan.transferred_in: NOT_KNOWN.but(ACTIVE & ~pl.col("active_unsure"), before_the_year).but(
            came_from_another_council(), taken_over
        ),
        Plan.next_transfer: _next_transfer(),
        Plan.transfer_on: NOT_KNOWN.but(_PHASE_DUE.is_not_null(), moved),
        Plan.transfer_plan_sent: on(pl.col("phasetransferfinaldate")),
    }


def plan_rows(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    """A row a plan, with what active plans, named plans and first outcomes say of it."""
    named = one_each(frames["namedplan"], "request", "named_unsure")
    begun = named.filter(
        _START.is_not_null() | pl.col("ceasedate").is_not_null() | pl.col("named_unsure")
    )
    both = one_each(frames["activeplans"], "request", "active_unsure").join(
        begun.select("request", "child", "namedplan", "startdate", "ceasedate", "named_unsure"),
        on="request",
        how="full",
        maintain_order="left_right",
    )
    first = one_each(frames["assessment"], "request", "assessment_unsure")
    return (
        both.with_columns(
            pl.coalesce("request", "request_right").alias("request"),
            pl.coalesce("child", "child_right").alias("child"),
            pl.coalesce(
                pl.concat_str(pl.lit("activeplans-"), "activeplan"),
                pl.concat_str(pl.lit("namedplan-"), "namedplan"),
            ).alias("id"),
        )
        .drop("request_right", "child_right")
        .join(
            first.select("request", "assessmentoutcome", "assessmentoutcomedate"),
            on="request",
            how="left",
            maintain_order="left",
        )
    )


def plans(rows: pl.DataFrame, reference_day: date, year_began: date) -> Matters:
    """The plans of the return."""
    return Matters(Plan, rows, facts(reference_day, year_began))

"""Area SEND Annex A, list 1: children with an EHC plan, as `Child` and `Plan`.

- `made` is the day of the initial plan, `sent` that of the updated one (or, where there is none, the
  initial one), `last_reviewed` the day of the last review.
- Whether the plan came from another council, the list does not ask; of a plan after a re-assessment it is
  known only that it was no later than the updated one.
- A child on the list has a plan that has not ended.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dutybound.law.england.vocabulary import Child, Plan
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.telling import HAS_NOT_HAPPENED, Facts, if_at_all_by, on

CHILD: Facts = {Child.born: on(pl.col("date_of_birth"))}
_FIRST, _UPDATED = pl.col("date_initial_ehc_plan_issued"), pl.col("date_updated_ehc_plan_issued")

PLAN: Facts = {
    Plan.made: on(_FIRST),
    Plan.ceased: HAS_NOT_HAPPENED,
    Plan.sent: on(pl.coalesce(_UPDATED, _FIRST)),
    Plan.last_reviewed: on(pl.col("date_ehc_plan_last_reviewed")),
    Plan.reassessed_plan_sent: if_at_all_by(pl.coalesce(_UPDATED, _FIRST)),
}


def children(frames: Mapping[str, pl.DataFrame]) -> Matters:
    """Everybody on either list."""
    both = [frames[name] for name in ("list_1", "list_2") if name in frames]
    everybody = pl.concat(both, how="diagonal_relaxed").unique(
        "child", keep="first", maintain_order=True
    )
    return Matters(Child, everybody.with_columns(id="child"), CHILD)


def plans(frames: Mapping[str, pl.DataFrame], reference_day: date) -> Matters:
    """The plans of list 1."""
    rows = frames.get("list_1")
    if rows is None:
        return Matters(Plan, pl.DataFrame(schema={"id": pl.String, "child": pl.String}), {})
    return Matters(Plan, rows.with_columns(id=pl.col("child") + "-plan"), PLAN)

"""SEN2: requests for an EHC needs assessment (modules 2 and 3), as `EhcRequest`.

The clocks run from ``receiveddate`` (SEND Regulations 2014 regs 5(1), 10(1), 13(2)).
``requestoutcomedate`` ends the six weeks; ``assessmentoutcomedate`` ends the 16 where the outcome is N, and
the 20 where it is Y: it is the day of the first plan.  ``startdate`` is never used for that: it moves when
the plan is changed.  Both outcome dates are taken as the day on which the family was told, as DfE's own
figures do.

- **A** (awaited): nothing has been decided by the day of the return.
- **Y** without a date: decided, not issued.  The 20 weeks are still running, unless the plan's own start
  shows that it was issued by then.
- **N** stays N even where a Tribunal or the council itself later turned it round: the return has flags for
  mediation and appeal, but not what came of them.  So no `Concession` is made, and none is ruled out:
  whether the 20 weeks still run after a refusal is then not known, and the answer unclear.
- **W** (withdrawn): the rulebook has no word for a request that was taken back.  Nothing is said of what
  was decided, so no limit is called missed for it.
- ``exported`` (the child moved to another council meanwhile): as for W, from when is not told.

- **H** (decided before the year) on a request whose assessment was decided or awaited in the year: it was
  assessed, so what counts for the 16 and the 20 weeks is there.  Where the flags say that there was neither
  mediation nor appeal over the request, the clock is the request's own: either the council agreed, or it
  gave way by its own choice, which starts no new one.  The answer to the request came before the year.

Left out, and counted: **H** without an assessment of the year (no request of the year) or without the day
of the request; plans that came from another council (the clock was another's); requests for young people
in youth custody (``rya``: the Detained Persons Regulations of 2015 set other limits).

``week20`` says that an exception to the 20 weeks was applied, and not which of reg 10(4)(a) to (d) it was.
Each of those needs a fact of its own, and that it made the limit impractical (reg 13(3)).  So 1 leaves
every exception open ("met late unless ..."): a return that names none has not shown one.  0 on an issued
plan is the council's own word that it relies on none; as the exceptions are the council's to show, they are
then ruled out, for the 20 weeks only (`NO_EXCEPTION_APPLIED`): the return asks no such thing of the six or
the 16 weeks.  That changes no status, only what stands in a finding's *unless*.  On a request whose plan is
not issued yet it says nothing: an exception is applied when the plan comes.
"""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.law.england.vocabulary import EhcRequest
from dutybound.returns.recorded.left_out import LeftOut
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.sen2_codes import (
    AWAITED,
    DECIDED_NO,
    DECIDED_YES,
    HISTORICAL,
    came_from_another_council,
    code,
    is_,
    one_each,
)
from dutybound.returns.recorded.telling import (
    HAS_NOT_HAPPENED,
    NOT_KNOWN,
    Facts,
    Told,
    happened,
    on,
)

TWENTY_WEEKS = "ehc.final-plan-20-weeks"

AGREED = is_("requestoutcome", DECIDED_YES)
REFUSED = is_("requestoutcome", DECIDED_NO)
WAITING = is_("requestoutcome", AWAITED)
TO_BE_ISSUED = is_("assessmentoutcome", DECIDED_YES)
NOT_TO_BE_ISSUED = is_("assessmentoutcome", DECIDED_NO)
NOT_DECIDED = is_("assessmentoutcome", AWAITED) | WAITING
MOVED_AWAY = (~code("exported").is_in(["0", "FALSE", "F", "N", "NO"])).fill_null(value=False)
_DECIDED_ON = on(pl.col("requestoutcomedate"))
_OUTCOME_ON = pl.col("assessmentoutcomedate")
HISTORY = is_("requestoutcome", HISTORICAL)
ASSESSED_NOW = TO_BE_ISSUED | NOT_TO_BE_ISSUED | is_("assessmentoutcome", AWAITED)
_ON_ITS_OWN = (
    HISTORY
    & ASSESSED_NOW
    & pl.col("requestmediation").eq(other=False)
    & pl.col("requesttribunal").eq(other=False)
)


def _final_plan_sent() -> Told:
    issued = TO_BE_ISSUED & _OUTCOME_ON.is_not_null()
    by_its_start = TO_BE_ISSUED & _OUTCOME_ON.is_null() & pl.col("startdate").is_not_null()
    return (
        NOT_KNOWN.but(TO_BE_ISSUED | NOT_DECIDED, HAS_NOT_HAPPENED)
        .but(MOVED_AWAY, NOT_KNOWN)
        .but(by_its_start, happened(None, pl.col("startdate")))
        .but(issued, on(_OUTCOME_ON))
    )


def facts(year_began: date) -> Facts:
    """What a return on the year that began on this day tells of its requests."""
    before_the_year = happened(pl.col("receiveddate"), pl.lit(year_began).dt.offset_by("-1d"))
    waits = WAITING & ~MOVED_AWAY
    return {
        EhcRequest.received: on(pl.col("receiveddate")),
        EhcRequest.decision: pl.when(AGREED | _ON_ITS_OWN)
        .then(pl.lit("assess"))
        .when(REFUSED)
        .then(pl.lit("refuse"))
        .when(waits)
        .then(pl.lit("not-yet")),
        EhcRequest.decision_sent: NOT_KNOWN.but(waits, HAS_NOT_HAPPENED)
        .but(AGREED | REFUSED, _DECIDED_ON)
        .but(HISTORY, before_the_year)
        .but(HISTORY & pl.col("requestoutcomedate").is_not_null(), _DECIDED_ON),
        EhcRequest.assessment_agreed: NOT_KNOWN.but(waits, HAS_NOT_HAPPENED).but(
            AGREED, _DECIDED_ON
        ),
        EhcRequest.plan_decision: pl.when(TO_BE_ISSUED)
        .then(pl.lit("make"))
        .when(NOT_TO_BE_ISSUED)
        .then(pl.lit("no-plan"))
        .when(NOT_DECIDED & ~MOVED_AWAY)
        .then(pl.lit("not-yet")),
        EhcRequest.no_plan_decision_sent: NOT_KNOWN.but(
            TO_BE_ISSUED | (NOT_DECIDED & ~MOVED_AWAY), HAS_NOT_HAPPENED
        ).but(NOT_TO_BE_ISSUED, on(_OUTCOME_ON)),
        EhcRequest.final_plan_sent: _final_plan_sent(),
    }


NO_EXCEPTION = TO_BE_ISSUED & _OUTCOME_ON.is_not_null() & pl.col("week20").eq(other=False)

NO_EXCEPTION_APPLIED: Facts = {
    EhcRequest.impractical: pl.when(NO_EXCEPTION).then(pl.lit(value=False)),
    EhcRequest.held_up_by_coronavirus: pl.when(NO_EXCEPTION).then(pl.lit(value=False)),
}
"""What the 20 weeks are read with besides, where the council says that it relies on no exception."""


def requests(frames: dict[str, pl.DataFrame], year_began: date, left_out: LeftOut) -> Matters:
    """The requests of the return that are its council's and this year's."""
    whole = _joined(frames)
    kept = left_out.without(whole, "decided before the year (H)", HISTORY & ~ASSESSED_NOW)
    undated = HISTORY & pl.col("receiveddate").is_null()
    kept = left_out.without(kept, "decided before the year (H), no day of the request", undated)
    kept = left_out.without(kept, "plan came from another council", came_from_another_council())
    kept = left_out.without(kept, "in youth custody (rya)", pl.col("rya").fill_null(value=False))
    return Matters(EhcRequest, kept.with_columns(id="request"), facts(year_began))


def _joined(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    asked = frames["requests"]
    assessed = one_each(frames["assessment"], "request", "assessment_unsure")
    named = one_each(frames["namedplan"], "request", "named_unsure")
    active = one_each(frames["activeplans"], "request", "active_unsure")
    outcome = assessed.select("request", "assessmentoutcome", "assessmentoutcomedate", "week20")
    joined = asked.join(outcome, on="request", how="left", maintain_order="left")
    joined = joined.join(
        named.select("request", "startdate"), on="request", how="left", maintain_order="left"
    )
    return joined.join(
        active.select("request", "transferla"), on="request", how="left", maintain_order="left"
    )

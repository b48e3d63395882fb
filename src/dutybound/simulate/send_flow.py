"""Requests for an EHC needs assessment, and how long each step took.

The flow is steady: decisions are drawn over the year and the years after it, each with its duration, and
whatever was received by the end of the year is in the return, decided or not.  So the shares on time among
decisions of the year are those of the durations, as in the published tables.  As many assessments end in a
year as ended in the published one; requests are as many as lead to those, by their published outcomes: a
little fewer than there were, for in truth they grow from year to year.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from dutybound.simulate.drawing import (
    NEVER,
    Chance,
    Days,
    Flags,
    Numbers,
    days_between,
    happens,
    long_tail,
    office_day,
    one_of,
    some_days,
    span,
    up_to_a_limit,
)
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Send

YEARS_AHEAD = 3
"""Past this no duration reaches: the longest here is below three years."""

SIX_WEEKS, SIXTEEN_WEEKS, TWENTY_WEEKS, ONE_YEAR = 42, 112, 140, 365


def days_to_plan(chance: Chance, send: Send, excepted: Flags) -> Numbers:
    """Calendar days from a request to the plan's first issue: a crowd before 20 weeks, a year, or longer."""
    size = len(excepted)
    drawn = chance.random(size)
    within = np.where(excepted, send.within_20_despite_exception, send.within_20)
    beyond = np.where(excepted, 0.04, send.over_a_year)
    in_time = up_to_a_limit(chance, 84, TWENTY_WEEKS, 0.55, size)
    late = long_tail(chance, TWENTY_WEEKS + 1, 75.0, ONE_YEAR - 1, size)
    very_late = long_tail(chance, ONE_YEAR, 110.0, 1000, size)
    return np.where(drawn < within, in_time, np.where(drawn < 1 - beyond, late, very_late))


def days_to_refusal(chance: Chance, send: Send, size: int) -> Numbers:
    """Calendar days from a request to the decision not to issue a plan."""
    in_time = up_to_a_limit(chance, 70, SIXTEEN_WEEKS, 0.6, size)
    late = long_tail(chance, SIXTEEN_WEEKS + 1, 45.0, 500, size)
    return np.where(happens(chance, send.within_16, size), in_time, late)


def days_to_decide(chance: Chance, send: Send, size: int) -> tuple[Numbers, Flags]:
    """Calendar days from a request to the decision whether to assess, and which were late."""
    in_time = up_to_a_limit(chance, 7, SIX_WEEKS, 0.5, size)
    late = long_tail(chance, SIX_WEEKS + 1, 25.0, 250, size)
    is_late = ~happens(chance, send.within_6, size)
    return np.where(is_late, late, in_time), is_late


def assessed(chance: Chance, send: Send, factor: float, period: Period) -> pl.DataFrame:
    """Requests that were, or will be, agreed to: one row each, as the return of the period shows them."""
    size = round(send.assessed * factor * YEARS_AHEAD)
    last = period.send_end + np.timedelta64(365 * (YEARS_AHEAD - 1), "D")
    decided = office_day(some_days(chance, period.send_start, last, size))
    issued = happens(chance, send.issue, size)
    excepted = happens(chance, send.exceptions, size) & issued
    took = np.where(
        issued, days_to_plan(chance, send, excepted), days_to_refusal(chance, send, size)
    )
    received = decided - span(took)
    here = received <= period.send_end
    flow = Flow(received[here], decided[here], issued[here], excepted[here])
    return _assessed_rows(chance, send, period, flow)


@dataclass(frozen=True)
class Flow:
    """Requests agreed to: when received, when it was decided on a plan and whether for one, any exception."""

    received: Days
    decided: Days
    issued: Flags
    excepted: Flags


def _assessed_rows(chance: Chance, send: Send, period: Period, flow: Flow) -> pl.DataFrame:
    days, late = days_to_decide(chance, send, len(flow.received))
    at_most = days_between(flow.received, flow.decided) - 28
    days = np.minimum(days, np.maximum(at_most, 5))
    agreed = office_day(flow.received + span(days), late & (days > SIX_WEEKS))
    running = flow.decided > period.send_end
    planned = flow.issued & ~running
    return pl.DataFrame(
        {
            "receiveddate": flow.received,
            **request_outcome(chance, agreed, "Y", period),
            "has_assessment": agreed <= period.send_end,
            "assessmentoutcome": np.where(running, "A", np.where(flow.issued, "Y", "N")),
            "assessmentoutcomedate": np.where(running, NEVER, flow.decided),
            "week20": flow.excepted & ~running,
            "has_plan": planned,
            "has_active": planned,
            "startdate": np.where(planned, flow.decided, NEVER),
        }
    )


def request_outcome(
    chance: Chance, decided: Days, outcome: str, period: Period
) -> dict[str, np.ndarray]:
    """What a return shows of the decision whether to assess: awaited, historical, or as it was.

    A historical one keeps its date in three of four returns (our choice).
    """
    awaited = decided > period.send_end
    historical = decided < period.send_start
    blank = awaited | (historical & happens(chance, 0.25, len(decided)))
    shown = np.where(awaited, "A", np.where(historical, "H", outcome))
    return {"requestoutcome": shown, "requestoutcomedate": np.where(blank, NEVER, decided)}


def not_assessed(chance: Chance, send: Send, factor: float, period: Period) -> pl.DataFrame:
    """Requests that were, or will be, refused or withdrawn, received or decided in the year: one row each."""
    share = send.refuse + send.withdraw
    if share == 0 or send.agree == 0:
        return pl.DataFrame()
    size = round(send.assessed / send.agree * share * factor * 2)
    first = period.send_start - np.timedelta64(365, "D")
    received = some_days(chance, first, period.send_end, size)
    days, late = days_to_decide(chance, send, size)
    decided = office_day(received + span(days), late)
    here = (received >= period.send_start) | (decided >= period.send_start)
    received, decided = received[here], decided[here]
    outcome = one_of(chance, ("N", "W"), (send.refuse, send.withdraw), len(received))
    shown = np.where(decided > period.send_end, "A", outcome)
    return pl.DataFrame(
        {
            "receiveddate": received,
            "requestoutcome": shown,
            "requestoutcomedate": np.where(decided > period.send_end, NEVER, decided),
            "requestmediation": happens(chance, 0.26, len(received)) & (shown == "N"),
            "requesttribunal": happens(chance, 0.12, len(received)) & (shown == "N"),
        }
    )

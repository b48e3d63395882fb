"""The measures that DfE publishes, rebuilt from a return by DfE's definitions.

They are not our clocks.  A published measure counts what was decided in a year and asks whether it was in
time; a rule asks of each child what is owed now.  docs/returns.md says where the two differ, with examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import groupby

import polars as pl

from dutybound.days import from_date, to_date
from dutybound.days.uk import ENGLAND

Frames = Mapping[str, pl.DataFrame]
"""The frames of a return (docs/returns.md): one a module, by name."""

SIX_WEEKS, SIXTEEN_WEEKS, TWENTY_WEEKS, FOUR_WEEKS = 42, 112, 140, 28
"""In calendar days: a thing done on the same day of the week so many weeks later is in time."""

WORKING_DAYS = 45

BEGUN, ENDED, DAYS = "begun", "ended", "days"


@dataclass(frozen=True)
class Measure:
    """A share on time.

    `counted` are those with both dates, in order, that the measure is about; `on_time` those of them within
    the limit; `left_out` those that it is about but that cannot be counted: a date is missing, the end
    lies before the beginning, or the bank holidays of the time are not held.  `published` is False for a
    clock that nobody publishes, kept beside one that is.
    """

    id: str
    title: str
    counted: int
    on_time: int
    left_out: int
    published: bool = True

    @property
    def share(self) -> float | None:
        """Per cent on time, unrounded; None where nothing was counted."""
        return 100 * self.on_time / self.counted if self.counted else None


def sen2_measures(frames: Frames, reference_day: date) -> tuple[Measure, ...]:
    """The measures of one SEN2 return, of the calendar year before its census day.

    Needs the frames requests, assessment and activeplans.
    """
    first, last = date(reference_day.year - 1, 1, 1), date(reference_day.year - 1, 12, 31)
    requests = frames["requests"]
    assessed = frames["assessment"].join(
        requests.select("request", pl.col("receiveddate").alias(BEGUN)), on="request", how="left"
    )
    assessed = _of_year(
        assessed.with_columns(pl.col("assessmentoutcomedate").alias(ENDED)), first, last
    )
    outcome = pl.col("assessmentoutcome")
    plans = assessed.filter(outcome == "Y")
    excepted = pl.col("week20").fill_null(value=False)
    return (
        _measure("plans_within_20_weeks", plans, TWENTY_WEEKS),
        _measure("plans_within_20_weeks_less_exceptions", plans.filter(~excepted), TWENTY_WEEKS),
        _measure("requests_within_six_weeks", _decided_requests(requests, first, last), SIX_WEEKS),
        _measure("refusals_within_16_weeks", assessed.filter(outcome == "N"), SIXTEEN_WEEKS),
        _measure("review_decisions_within_four_weeks", _reviews(frames["activeplans"]), FOUR_WEEKS),
    )


def cin_measures(frames: Frames, reference_day: date) -> tuple[Measure, ...]:
    """The measures of one children in need return, of the year that ends on its reference day.

    Needs the frames episodes and assessments.  The second measure is the clock of the guidance, from the
    referral, on each episode's first assessment; nobody publishes it.
    """
    first = _first_day_of_year_to(reference_day)
    started, ended = "assessment_actual_start_date", "assessment_authorisation_date"
    rows = frames["assessments"].join(
        frames["episodes"].select("episode", "cin_referral_date"), on="episode", how="left"
    )
    earliest = pl.col(started) == pl.col(started).min().over("episode")
    firsts = rows.filter(earliest).unique("episode", keep="first", maintain_order=True)
    both = [
        _of_year(
            frame.with_columns(pl.col(begun).alias(BEGUN), pl.col(ended).alias(ENDED)),
            first,
            reference_day,
        )
        for frame, begun in ((rows, started), (firsts, "cin_referral_date"))
    ]
    return (
        _measure("assessments_within_45_days_of_start", both[0], WORKING_DAYS),
        _measure("assessments_within_45_days_of_referral", both[1], WORKING_DAYS),
    )


def together(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """Measures of several returns added up, one for each id, in the order of `TITLES`."""
    order = list(TITLES)
    ranked = sorted(measures, key=lambda one: order.index(one.id))
    return tuple(_added(list(same)) for _, same in groupby(ranked, key=lambda one: one.id))


TITLES = {
    "plans_within_20_weeks": "EHC plans issued within 20 weeks of the request, with exceptions",
    "plans_within_20_weeks_less_exceptions": "The same, without plans to which an exception applied",
    "requests_within_six_weeks": "Requests for an EHC needs assessment decided within six weeks",
    "refusals_within_16_weeks": "Decisions not to issue a plan within 16 weeks of the request",
    "review_decisions_within_four_weeks": "Decisions within four weeks of the review meeting",
    "assessments_within_45_days_of_start": "Assessments ended within 45 working days of their start",
    "assessments_within_45_days_of_referral": "Assessments ended within 45 working days of the referral",
}
"""What each measure is called, by its id."""

NOT_PUBLISHED = frozenset({"assessments_within_45_days_of_referral"})
IN_WORKING_DAYS = frozenset(id for id in TITLES if "45_days" in id)


def _decided_requests(requests: pl.DataFrame, first: date, last: date) -> pl.DataFrame:
    """Decisions of the year to assess or not; a decision of an earlier year is marked H."""
    decided = requests.filter(pl.col("requestoutcome").is_in(["Y", "N"]))
    dated = decided.with_columns(
        pl.col("receiveddate").alias(BEGUN), pl.col("requestoutcomedate").alias(ENDED)
    )
    return _of_year(dated, first, last)


def _reviews(active: pl.DataFrame) -> pl.DataFrame:
    """Plans whose last review has a decision, of whatever year."""
    dated = active.select(pl.col("reviewmeeting").alias(BEGUN), pl.col("lastreview").alias(ENDED))
    return dated.filter(pl.col(BEGUN).is_not_null() & pl.col(ENDED).is_not_null())


def _of_year(rows: pl.DataFrame, first: date, last: date) -> pl.DataFrame:
    """What ended in a year.  Without a date it is running, or nobody knows when it ended: not counted."""
    return rows.filter(pl.col(ENDED).is_between(first, last))


def _measure(id: str, rows: pl.DataFrame, limit: int) -> Measure:
    days = _working_days(rows) if id in IN_WORKING_DAYS else _calendar_days(rows)
    counted = days.filter(days >= 0)
    return Measure(
        id=id,
        title=TITLES[id],
        counted=counted.len(),
        on_time=int((counted <= limit).sum()),
        left_out=rows.height - counted.len(),
        published=id not in NOT_PUBLISHED,
    )


def _calendar_days(rows: pl.DataFrame) -> pl.Series:
    return rows.select((pl.col(ENDED) - pl.col(BEGUN)).dt.total_days()).to_series()


def _working_days(rows: pl.DataFrame) -> pl.Series:
    """Working days after the beginning up to and including the end; none where bank holidays are not held."""
    first, last = to_date(ENGLAND.first), to_date(ENGLAND.last)
    known = rows.filter((pl.col(BEGUN) >= first) & (pl.col(ENDED) < last))
    day = pl.duration(days=1)
    after = pl.business_day_count(
        pl.col(BEGUN) + day, pl.col(ENDED) + day, holidays=_bank_holidays()
    )
    backwards = pl.col(ENDED) < pl.col(BEGUN)
    return known.select(pl.when(backwards).then(-1).otherwise(after)).to_series()


@cache
def _bank_holidays() -> tuple[date, ...]:
    counting = frozenset(ENGLAND.counting_days)
    every = range(ENGLAND.first, ENGLAND.last + 1)
    return tuple(to_date(when) for when in every if (when - 1) % 7 < 5 and when not in counting)


def _first_day_of_year_to(last: date) -> date:
    leap_day = (last.month, last.day) == (2, 29)
    before = last.replace(year=last.year - 1, day=28 if leap_day else last.day)
    return to_date(from_date(before) + 1)


def _added(same: list[Measure]) -> Measure:
    return replace(
        same[0],
        counted=sum(one.counted for one in same),
        on_time=sum(one.on_time for one in same),
        left_out=sum(one.left_out for one in same),
    )

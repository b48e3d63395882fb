"""CIN census: episodes of need, as `Referral`.

- `received` is ``CINreferralDate``, which guidance counts the 45 working days from ("Working Together",
  editions of 2013 to 2023).  The published statistic counts from the start of the assessment instead: that
  is another clock, and is worked out apart (evidence.published_measures).
- `route`: an assessment in the episode shows that the council assessed under section 17; ``ReferralNFA``
  that it did nothing more.  On what day it told anybody, no item says, so `route_told` is not known.
- `assessment_finished` is ``AssessmentAuthorisationDate`` of the assessment that began first after the
  referral. One that is open on 31 March has not been finished by then.  A later assessment of the episode
  is not the one that the referral set off, nor is one from before it.  Where the referral was made before
  the year of the census, an earlier assessment may stand in an earlier return: then all that is known is
  that, if one here is finished, some was by then.
- No assessment in an episode: nothing is known, since the return gives no reason for it.

What would excuse a longer time (talked over with the family, reasons recorded) is in no return: so whatever
is late is "late unless".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dutybound.law.england.vocabulary import Referral
from dutybound.returns.recorded.left_out import LeftOut
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.telling import HAS_NOT_HAPPENED, NOT_KNOWN, Facts, happened, on

_RECEIVED = pl.col("cin_referral_date")
_ASSESSED = pl.col("assessments").fill_null(0) > 0
_FIRST_FINISHED = pl.col("first_authorised")


def facts(year_began: date, reference_day: date) -> Facts:
    """What a census of the year that began on this day tells of its referrals."""
    set_off = pl.col("first_is_sure") & (pl.col("first_began") >= _RECEIVED)
    whole = _ASSESSED & (_RECEIVED >= year_began) & set_off
    only_later = _ASSESSED & (_RECEIVED < year_began)
    return {
        Referral.received: on(_RECEIVED),
        Referral.route: pl.when(_ASSESSED)
        .then(pl.lit("section-17-assessment"))
        .when(pl.col("referral_nfa"))
        .then(pl.lit("no-further-action")),
        Referral.assessment_finished: NOT_KNOWN.but(
            only_later & pl.col("any_authorised").is_not_null(),
            happened(_RECEIVED, pl.lit(reference_day)),
        )
        .but(whole, HAS_NOT_HAPPENED)
        .but(whole & _FIRST_FINISHED.is_not_null(), on(_FIRST_FINISHED)),
    }


def referrals(
    frames: Mapping[str, pl.DataFrame], reference_day: date, left_out: LeftOut
) -> Matters:
    """Every episode of the return."""
    year_began = date(reference_day.year - 1, 4, 1)
    rows = frames["episodes"].join(
        _first(frames["assessments"]), on="episode", how="left", maintain_order="left"
    )
    nobodys = rows.filter(pl.col("child").is_null()).height
    left_out.add("belongs to no child", nobodys)
    return Matters(Referral, rows.with_columns(id="episode"), facts(year_began, reference_day))


def _first(assessments: pl.DataFrame) -> pl.DataFrame:
    """Of each episode: the assessment that began first, and the first day on which any was finished.

    Not sure which it is: where one has no start, or two that began together were not finished together.
    """
    start = pl.col("assessment_actual_start_date")
    finished = pl.col("assessment_authorisation_date")
    earliest = start == start.min()
    return assessments.group_by("episode", maintain_order=True).agg(
        pl.len().alias("assessments"),
        start.min().alias("first_began"),
        finished.filter(earliest).first().alias("first_authorised"),
        (start.is_not_null().all() & (finished.filter(earliest).n_unique() == 1)).alias(
            "first_is_sure"
        ),
        finished.min().alias("any_authorised"),
    )

"""SEN2: the last review of an active plan (module 5a), as `Review`.

- `meeting_on` is ``reviewmeeting``.
- `decision_sent` is ``lastreview``, the day of the last decision letter, where that is not before the
  meeting (SEND Regulations 2014 reg 20(10): four weeks).  Where the last letter is *older* than the
  meeting, none has followed the meeting yet.  Where there is no such date, nothing is known.
- `amendment_notice_sent` is ``reviewdraft`` (reg 22(2)), which also shows that the plan is to be changed.
  One from before the meeting belongs to an earlier review.
- `amended_plan_sent`: the return dates the current plan only (``startdate``).  If that is older than the
  draft, no changed plan has followed it; else the first that did was sent between the two.
- `decision` follows ``reviewoutcome`` where its code has a known meaning; most have none
  (`reference.codes`).
"""

from __future__ import annotations

import polars as pl

from dutybound.law.england.vocabulary import Review
from dutybound.reference.codes import code_list
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.sen2_codes import code
from dutybound.returns.recorded.sen2_plans import ACTIVE
from dutybound.returns.recorded.telling import HAS_NOT_HAPPENED, NOT_KNOWN, Facts, happened, on

_MEETING, _LETTER = pl.col("reviewmeeting"), pl.col("lastreview")
_DRAFT, _START = pl.col("reviewdraft"), pl.col("startdate")
LETTER_FOLLOWED = (_LETTER >= _MEETING).fill_null(value=False)
LETTER_IS_OLDER = (_LETTER < _MEETING).fill_null(value=False)
NOTICE_SENT = _DRAFT.is_not_null() & ((_DRAFT >= _MEETING) | _MEETING.is_null())
_OPTIONS = {"maintain": "keep", "amend": "amend", "cease": "cease"}


def _outcomes() -> dict[str, str]:
    meanings = code_list("sen2-review-outcome").meanings
    return {
        known: option
        for known, meaning in meanings.items()
        for word, option in _OPTIONS.items()
        if word in meaning.lower()
    }


def facts() -> Facts:
    """What the return tells of reviews."""
    recorded = code("reviewoutcome").replace_strict(
        _outcomes(), default=None, return_dtype=pl.String
    )
    return {
        Review.meeting_on: on(_MEETING),
        Review.decision_sent: NOT_KNOWN.but(LETTER_IS_OLDER, HAS_NOT_HAPPENED).but(
            LETTER_FOLLOWED, on(_LETTER)
        ),
        Review.decision: pl.when(NOTICE_SENT)
        .then(pl.lit("amend"))
        .when(LETTER_IS_OLDER)
        .then(pl.lit("not-yet"))
        .otherwise(recorded),
        Review.amendment_notice_sent: NOT_KNOWN.but(NOTICE_SENT, on(_DRAFT)),
        Review.amended_plan_sent: NOT_KNOWN.but(
            NOTICE_SENT & ACTIVE & (_START < _DRAFT), HAS_NOT_HAPPENED
        ).but(NOTICE_SENT & (_START >= _DRAFT), happened(_DRAFT, _START)),
    }


def reviews(plan_rows: pl.DataFrame) -> Matters:
    """The last review of each active plan of which the return tells any."""
    told = plan_rows.filter(_MEETING.is_not_null() | _DRAFT.is_not_null())
    return Matters(
        Review, told.with_columns(plan=pl.col("id"), id=pl.col("id") + "-review"), facts()
    )


def whole_lists(plan_rows: pl.DataFrame, children: pl.Series) -> pl.Series:
    """Of each child, whether every plan that is theirs tells of its last review.

    Then no review can have ended after that day and by the day of the return: it would be the last.
    Earlier ones are not listed, and no rule asks for them but by way of `Plan.last_reviewed` (held by a
    test).
    """
    unsure = plan_rows.filter(_LETTER.is_null() | ~ACTIVE)["child"].unique()
    return ~children.is_in(unsure.implode())

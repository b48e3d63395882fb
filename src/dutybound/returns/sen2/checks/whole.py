"""Checks of the return as a whole: what no single row shows."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.returns import quality
from dutybound.returns.sen2.checks.look import Issues, code, query

FEWEST = 20
"""How many rows a share must rest on before it says anything."""

LABELS = query(
    *("activeplans", "reviewmeeting, lastreview", "review-labels"),
    "In some spreadsheets from which this return is made, the headings for the day of the review meeting and "
    "the day of the letter with the decision stand the other way round.",
    "Confirm for a child whose papers you have that 'reviewmeeting' is the meeting, 'lastreview' the letter.",
)
EXCEPTIONS = query(
    *("assessment", "week20", "exceptions-for-most"),
    "More than half of the plans issued are entered as exceptions to the 20 weeks.",
    "Check what your system writes into this item: as it stands, these plans cannot be counted as late.",
)
NO_EXCEPTIONS = query(
    *("assessment", "week20", "exceptions-never"),
    "No plan is entered as an exception to the 20 weeks, nor as none: the item is empty throughout.",
    "Check whether your system records exceptions. Plans count as late unless one is shown.",
)


def check(frames: Mapping[str, pl.DataFrame]) -> Issues:
    """Queries about the return as a whole."""
    return [*_labels(frames["activeplans"]), *_exceptions(frames["assessment"])]


def _labels(active: pl.DataFrame) -> Issues:
    both = active.filter(pl.col("reviewmeeting").is_not_null() & pl.col("lastreview").is_not_null())
    if both.is_empty():
        return []
    first = both.filter(pl.col("lastreview") < pl.col("reviewmeeting")).height
    said = f"Here the letter is dated before the meeting in {first:,} of {both.height:,} plans with both."
    message = f"{LABELS.says} {said} {LABELS.do}"
    return [quality.one_issue(LABELS, value=f"{first} of {both.height}", message=message)]


def _exceptions(assessments: pl.DataFrame) -> Issues:
    issued = assessments.filter(
        (code("assessmentoutcome") == "Y") & pl.col("assessmentoutcomedate").is_not_null()
    )
    if issued.height < FEWEST:
        return []
    excused = issued["week20"].sum()
    if issued["week20"].null_count() == issued.height:
        return [quality.one_issue(NO_EXCEPTIONS, value=f"0 of {issued.height}")]
    if excused * 2 <= issued.height:
        return []
    return [quality.one_issue(EXCEPTIONS, value=f"{excused} of {issued.height}")]

"""What cannot be so of an assessment and the factors found in it."""

from __future__ import annotations

from datetime import timedelta

import polars as pl

from dutybound.returns.cin.checks.rules import AS_AT, Rule, overlaps, rule, working_days

_STARTED = pl.col("assessment_actual_start_date")
_FINISHED = pl.col("assessment_authorisation_date")
_REVIEW = pl.col("assessment_internal_review_date")
_REFERRED = pl.col("cin_referral_date")
_CLOSED = pl.col("cin_closure_date")
_FACTORS = pl.col("factors").fill_null(0)
_FACTOR = pl.col("assessment_factors")

ASSESSMENTS: tuple[Rule, ...] = (
    rule(
        "assessment-start-missing",
        "error",
        "assessments.AssessmentActualStartDate",
        "The assessment has no day on which it began.",
        "Give it.",
        _STARTED.is_null(),
    ),
    rule(
        "assessment-start-after-end",
        "error",
        "assessments.AssessmentAuthorisationDate",
        "The assessment was finished before it began.",
        "Correct one of the two days; day and month may be swapped.",
        _FINISHED < _STARTED,
    ),
    rule(
        "assessment-before-referral",
        "error",
        "assessments.AssessmentActualStartDate",
        "The assessment began before the referral.",
        "Correct one of the two days, or put the assessment into the episode that it belongs to.",
        _STARTED < _REFERRED,
    ),
    rule(
        "assessment-after-closure",
        "error",
        "assessments.AssessmentActualStartDate",
        "The assessment began after the episode was closed.",
        "Correct one of the two days, or give the episode that it belongs to.",
        _STARTED > _CLOSED,
    ),
    rule(
        "assessment-finished-after-closure",
        "query",
        "assessments.AssessmentAuthorisationDate",
        "The assessment was finished after the episode was closed.",
        "Look whether the episode was closed too early.",
        (_FINISHED > _CLOSED) & (_STARTED <= _CLOSED),
    ),
    rule(
        "assessment-review-outside",
        "query",
        "assessments.AssessmentInternalReviewDate",
        "The internal review lies outside the assessment.",
        "Correct the day.",
        (_REVIEW < _STARTED) | (_REVIEW > _FINISHED),
    ),
    rule(
        "assessment-open-long",
        "query",
        "assessments.AssessmentAuthorisationDate",
        "The assessment had been open for more than 45 working days when the return ended.",
        "Give the day on which it was authorised, if it was. If not, the child is still waiting.",
        _FINISHED.is_null()
        & _CLOSED.is_null()
        & (_STARTED < AS_AT - timedelta(days=63))
        & (working_days(_STARTED, AS_AT) > 45),
        _STARTED,
    ),
    rule(
        "assessments-overlap",
        "query",
        "assessments.AssessmentActualStartDate",
        "It began while another assessment in the episode was going on.",
        "Look whether they are one.",
        overlaps(_STARTED, _FINISHED, "episode"),
    ),
    rule(
        "assessment-after-nfa",
        "error",
        "assessments.AssessmentActualStartDate",
        "There is an assessment, and the referral was closed at once (no further action).",
        "Give ReferralNFA as false, or take the assessment out.",
        pl.col("referral_nfa"),
    ),
    rule(
        "factors-missing",
        "error",
        "assessments.AssessmentFactors",
        "The assessment is finished, and no factor is given.",
        "Give what was found; 21 where nothing was.",
        _FINISHED.is_not_null() & (_FACTORS == 0),
        pl.lit(None, dtype=pl.String),
    ),
    rule(
        "factor-none-and-more",
        "error",
        "assessments.AssessmentFactors",
        "21 (no factor) stands together with a factor.",
        "Leave out the one that is wrong.",
        pl.col("no_factor") & (_FACTORS > 1),
        pl.lit("21"),
    ),
)

FACTORS: tuple[Rule, ...] = (
    rule(
        "factor-repeated",
        "query",
        "factors.AssessmentFactors",
        "The same factor is given to the assessment more than once.",
        "Give it once.",
        _FACTOR.is_not_null() & pl.struct("assessment", "assessment_factors").is_duplicated(),
    ),
    rule(
        "factor-of-open-assessment",
        "query",
        "factors.AssessmentFactors",
        "The assessment is not finished, and has a factor already.",
        "Give the day on which it was authorised, if it was.",
        _FACTOR.is_not_null() & pl.col("assessment_authorisation_date").is_null(),
    ),
)

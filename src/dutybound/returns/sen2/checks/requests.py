"""Checks of requests for an EHC needs assessment and of the assessments."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

from dutybound.returns.sen2.checks.look import Look, after_census_day, code, error, from_to, query
from dutybound.returns.sen2.checks.views import ASSESSED, BORN, OPEN

TWENTY_WEEKS = timedelta(weeks=20)
_RECEIVED, _DECIDED, _OUTCOME = (
    pl.col("receiveddate"),
    pl.col("requestoutcomedate"),
    "requestoutcome",
)
_ENDED, _RESULT = pl.col("assessmentoutcomedate"), "assessmentoutcome"


def looks(day: date) -> tuple[Look, ...]:
    """The checks of the modules "requests" and "assessment"."""
    return (
        *_requests(day),
        *_request_outcomes(),
        *_history("requests", _OUTCOME, "requestoutcomedate", day),
        *_assessments(day),
        *_assessment_outcomes(),
        *_history("assessment", _RESULT, "assessmentoutcomedate", day),
    )


def _requests(day: date) -> tuple[Look, ...]:
    again = pl.struct("child", "receiveddate").is_duplicated()
    return (
        after_census_day("requests", "receiveddate", day),
        after_census_day("requests", "requestoutcomedate", day),
        Look(
            error(
                *("requests", "receiveddate", "no-request-date"),
                "It is not known when the request came, so no limit can be worked out.",
                "Enter the day on which it was received.",
            ),
            _RECEIVED.is_null() & (code(_OUTCOME).is_null() | (code(_OUTCOME) != "H")),
        ),
        Look(
            error(
                *("requests", "requestoutcomedate", "decision-before-request"),
                "The decision whether to assess is dated before the request.",
                "Correct one of the dates; a day and a month may have changed places.",
            ),
            _DECIDED < _RECEIVED,
            from_to("receiveddate", "requestoutcomedate"),
        ),
        Look(
            error(
                *("requests", "receiveddate", "request-before-birth"),
                "The request came before the child was born.",
                "Correct one of the dates.",
            ),
            pl.col(BORN) > _RECEIVED,
        ),
        Look(
            query(
                *("requests", "receiveddate", "requested-at-25"),
                "The young person was 25 or older when the request came; nobody so old can be assessed.",
                "Check the date of birth and the date of the request.",
            ),
            pl.col(BORN).dt.offset_by("25y") <= _RECEIVED,
        ),
        Look(
            query(
                *("requests", "receiveddate", "two-open-requests"),
                "The child has more than one request that has not come to an end.",
                "Close what has ended: each of them counts as waiting.",
            ),
            pl.col(OPEN) & (pl.col(OPEN).sum().over("child") > 1) & pl.col("child").is_not_null(),
        ),
        Look(
            query(
                *("requests", "receiveddate", "same-request-twice"),
                "The child has another request of the same day.",
                "If it is the same request, take one out.",
            ),
            again & _RECEIVED.is_not_null() & pl.col("child").is_not_null(),
        ),
    )


def _request_outcomes() -> tuple[Look, ...]:
    outcome = code(_OUTCOME)
    return (
        Look(
            error(
                *("requests", _OUTCOME, "no-request-outcome"),
                "It is not known what became of the request.",
                "Enter it, or A where the decision is awaited.",
            ),
            outcome.is_null(),
        ),
        Look(
            error(
                *("requests", "requestoutcomedate", "decision-without-date"),
                "The request was decided, and it is not known when.",
                "Enter the day on which the decision was sent.",
            ),
            outcome.is_in(["Y", "N"]) & _DECIDED.is_null(),
            _OUTCOME,
        ),
        Look(
            query(
                *("requests", "requestoutcomedate", "withdrawal-without-date"),
                "The request was withdrawn or ended, and it is not known when.",
                "Enter the day.",
            ),
            (outcome == "W") & _DECIDED.is_null(),
            _OUTCOME,
        ),
        Look(
            error(
                *("requests", "requestoutcomedate", "date-without-decision"),
                "There is a date of a decision, and no decision.",
                "Enter the decision, or take the date out.",
            ),
            (outcome.is_null() | (outcome == "A")) & _DECIDED.is_not_null(),
        ),
        Look(
            error(
                *("requests", _OUTCOME, "agreed-without-assessment"),
                "The authority decided to assess, and there is no assessment.",
                "Enter the assessment; where it goes on, with outcome A.",
            ),
            (outcome == "Y") & ~pl.col(ASSESSED),
            needs=("assessment",),
        ),
    )


def _history(module: str, outcome: str, decided: str, day: date) -> tuple[Look, ...]:
    """Outcome H is for what was decided before the year that is collected, and only for that."""
    first, words = date(day.year - 1, 1, 1), code(outcome)
    return (
        Look(
            query(
                *(module, outcome, "history-within-the-year"),
                f"The outcome is 'historical', and it is dated in {first.year} or later.",
                "Enter the outcome itself: as it stands, no timeliness is counted.",
            ),
            (words == "H") & (pl.col(decided) >= first),
            decided,
        ),
        Look(
            query(
                *(module, outcome, "decided-before-the-year"),
                f"The outcome is dated before {first.year}, and is not entered as 'historical'.",
                "Correct the date, or enter H.",
            ),
            words.is_in(["Y", "N", "W"]) & (pl.col(decided) < first),
            decided,
        ),
    )


def _assessments(day: date) -> tuple[Look, ...]:
    settled = pl.col("requestmediation").fill_null(value=False) | pl.col(
        "requesttribunal"
    ).fill_null(value=False)
    refused = code(_OUTCOME).is_in(["N", "A", "W"])
    return (
        after_census_day("assessment", "assessmentoutcomedate", day),
        Look(
            error(
                *("assessment", _RESULT, "assessed-without-agreement"),
                "There is an assessment, though the authority did not decide to assess, and neither "
                "mediation nor a tribunal is entered.",
                "Correct the request's outcome, or enter the mediation or appeal that led to it.",
            ),
            refused & ~settled,
            _OUTCOME,
        ),
        Look(
            error(
                *("assessment", "assessmentoutcomedate", "plan-decision-before-request"),
                "The assessment's outcome is dated before the request came.",
                "Correct one of the dates; a day and a month may have changed places.",
            ),
            _ENDED < _RECEIVED,
            from_to("receiveddate", "assessmentoutcomedate"),
        ),
        Look(
            error(
                *("assessment", "assessmentoutcomedate", "plan-decision-before-assessing"),
                "The assessment's outcome is dated before the decision to assess.",
                "Correct one of the dates.",
            ),
            (_ENDED < _DECIDED) & ~(_ENDED < _RECEIVED).fill_null(value=False) & ~refused,
            from_to("requestoutcomedate", "assessmentoutcomedate"),
        ),
        Look(
            query(
                *("assessment", "week20", "exception-and-nothing-late"),
                "An exception to the 20 weeks is entered, and the outcome came within them.",
                "Check the dates, and take the exception out if it was not used.",
            ),
            pl.col("week20")
            & code(_RESULT).is_in(["Y", "N"])
            & (_ENDED - _RECEIVED <= TWENTY_WEEKS)
            & (_ENDED >= _RECEIVED),
            from_to("receiveddate", "assessmentoutcomedate"),
        ),
    )


def _assessment_outcomes() -> tuple[Look, ...]:
    outcome = code(_RESULT)
    return (
        Look(
            error(
                *("assessment", _RESULT, "no-assessment-outcome"),
                "It is not known what became of the assessment.",
                "Enter it, or A where it goes on.",
            ),
            outcome.is_null(),
        ),
        Look(
            query(
                *("assessment", "assessmentoutcomedate", "issue-without-date"),
                "The authority decided to issue a plan, and no date says that it was issued: the 20 weeks "
                "are taken to be still running.",
                "Enter the day on which the final plan was sent, if it was.",
            ),
            (outcome == "Y") & _ENDED.is_null(),
            _RESULT,
        ),
        Look(
            error(
                *("assessment", "assessmentoutcomedate", "refusal-without-date"),
                "The authority refused a plan, and it is not known when.",
                "Enter the day on which the decision was sent.",
            ),
            (outcome == "N") & _ENDED.is_null(),
            _RESULT,
        ),
        Look(
            error(
                *("assessment", "assessmentoutcomedate", "date-without-outcome"),
                "There is a date of an outcome, and no outcome.",
                "Enter the outcome, or take the date out.",
            ),
            (outcome.is_null() | (outcome == "A")) & _ENDED.is_not_null(),
        ),
    )

"""DfE's definitions, at their edges."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
import pytest

from dutybound.evidence.published_measures import (
    Measure,
    cin_measures,
    sen2_measures,
    together,
)

CENSUS = date(2026, 1, 15)
YEAR_END = date(2026, 3, 31)
RECEIVED = date(2025, 3, 3)


def by_id(measures: tuple[Measure, ...]) -> dict[str, tuple[int, int, int]]:
    return {one.id: (one.counted, one.on_time, one.left_out) for one in measures}


def sen2(
    *plans: tuple[date | None, str, date | None, bool | None],
    requests: tuple[tuple[date | None, str, date | None], ...] = (),
    reviews: tuple[tuple[date | None, date | None], ...] = (),
) -> dict[str, tuple[int, int, int]]:
    asked: list[tuple[str, date | None, str, date | None]] = [
        (str(n), one[0], "H", None) for n, one in enumerate(plans)
    ]
    asked += [(f"r{n}", *one) for n, one in enumerate(requests)]
    frames = {
        "requests": pl.DataFrame(
            asked,
            schema={
                "request": pl.String,
                "receiveddate": pl.Date,
                "requestoutcome": pl.String,
                "requestoutcomedate": pl.Date,
            },
            orient="row",
        ),
        "assessment": pl.DataFrame(
            [(str(n), *one[1:]) for n, one in enumerate(plans)],
            schema={
                "request": pl.String,
                "assessmentoutcome": pl.String,
                "assessmentoutcomedate": pl.Date,
                "week20": pl.Boolean,
            },
            orient="row",
        ),
        "activeplans": pl.DataFrame(
            list(reviews), schema={"reviewmeeting": pl.Date, "lastreview": pl.Date}, orient="row"
        ),
    }
    return by_id(sen2_measures(frames, CENSUS))


def later(days: int) -> date:
    return RECEIVED + timedelta(days=days)


@pytest.mark.parametrize(("days", "on_time"), [(139, 1), (140, 1), (141, 0)])
def test_twenty_weeks_end_on_the_same_day_of_the_week(days: int, on_time: int) -> None:
    found = sen2((RECEIVED, "Y", later(days), False))
    assert found["plans_within_20_weeks"] == (1, on_time, 0)


def test_an_exception_counts_in_one_share_and_not_in_the_headline() -> None:
    found = sen2((RECEIVED, "Y", later(200), True), (RECEIVED, "Y", later(100), None))
    assert found["plans_within_20_weeks"] == (2, 1, 0)
    assert found["plans_within_20_weeks_less_exceptions"] == (1, 1, 0)


def test_only_what_was_decided_in_the_year_is_counted() -> None:
    found = sen2(
        (date(2024, 9, 2), "Y", date(2024, 12, 31), False),
        (date(2024, 9, 2), "Y", date(2025, 1, 1), False),
        (date(2025, 9, 2), "Y", date(2025, 12, 31), False),
        (date(2025, 9, 2), "Y", date(2026, 1, 2), False),
        (RECEIVED, "A", None, None),
        (RECEIVED, "H", later(50), None),
    )
    assert found["plans_within_20_weeks"] == (2, 2, 0)


def test_an_outcome_without_a_date_is_not_counted_as_on_time() -> None:
    assert sen2((RECEIVED, "Y", None, False))["plans_within_20_weeks"] == (0, 0, 0)


def test_what_cannot_be_counted_is_left_out_and_told() -> None:
    found = sen2((None, "Y", later(10), False), (later(20), "Y", later(10), False))
    assert found["plans_within_20_weeks"] == (0, 0, 2)


@pytest.mark.parametrize(("days", "on_time"), [(112, 1), (113, 0)])
def test_a_refusal_has_sixteen_weeks(days: int, on_time: int) -> None:
    found = sen2((RECEIVED, "N", later(days), False))
    assert found["refusals_within_16_weeks"] == (1, on_time, 0)
    assert found["plans_within_20_weeks"] == (0, 0, 0)


def test_requests_are_decided_in_six_weeks() -> None:
    found = sen2(
        requests=(
            (RECEIVED, "Y", later(42)),
            (RECEIVED, "N", later(43)),
            (RECEIVED, "W", later(10)),
            (RECEIVED, "A", None),
            (RECEIVED, "H", later(10)),
        )
    )
    assert found["requests_within_six_weeks"] == (2, 1, 0)


def test_reviews_are_decided_in_four_weeks_of_the_meeting() -> None:
    found = sen2(reviews=((RECEIVED, later(28)), (RECEIVED, later(29)), (RECEIVED, None)))
    assert found["review_decisions_within_four_weeks"] == (2, 1, 0)


def cin(referred: date, *assessments: tuple[date, date | None]) -> dict[str, tuple[int, int, int]]:
    frames = {
        "episodes": pl.DataFrame({"episode": ["e1"], "cin_referral_date": [referred]}),
        "assessments": pl.DataFrame(
            [("e1", *one) for one in assessments],
            schema={
                "episode": pl.String,
                "assessment_actual_start_date": pl.Date,
                "assessment_authorisation_date": pl.Date,
            },
            orient="row",
        ),
    }
    return by_id(cin_measures(frames, YEAR_END))


def test_two_clocks_of_45_working_days() -> None:
    """Referred on Thursday 1 May 2025, begun two weeks later; 5 and 26 May are bank holidays.

    45 working days after 1 May are over on 7 July, and after 15 May on 18 July.
    """
    for ended, of_start, of_referral in (
        (date(2025, 7, 7), 1, 1),
        (date(2025, 7, 8), 1, 0),
        (date(2025, 7, 18), 1, 0),
        (date(2025, 7, 21), 0, 0),
    ):
        found = cin(date(2025, 5, 1), (date(2025, 5, 15), ended))
        assert found["assessments_within_45_days_of_start"] == (1, of_start, 0)
        assert found["assessments_within_45_days_of_referral"] == (1, of_referral, 0)


def test_a_second_assessment_is_not_counted_from_the_referral() -> None:
    found = cin(
        date(2025, 5, 1),
        (date(2025, 11, 3), date(2025, 12, 1)),
        (date(2025, 5, 1), date(2025, 6, 2)),
    )
    assert found["assessments_within_45_days_of_start"] == (2, 2, 0)
    assert found["assessments_within_45_days_of_referral"] == (1, 1, 0)


def test_the_year_begins_on_1_april_and_ends_on_31_march() -> None:
    for ended, counted in (
        (date(2025, 3, 31), 0),
        (date(2025, 4, 1), 1),
        (date(2026, 3, 31), 1),
        (date(2026, 4, 1), 0),
        (None, 0),
    ):
        found = cin(date(2025, 3, 3), (date(2025, 3, 3), ended))
        assert found["assessments_within_45_days_of_start"][0] == counted


def test_an_end_before_its_start_is_left_out() -> None:
    found = cin(date(2025, 6, 2), (date(2025, 6, 2), date(2025, 5, 1)))
    assert found["assessments_within_45_days_of_start"] == (0, 0, 1)


def test_where_bank_holidays_are_not_held_nothing_is_guessed() -> None:
    found = cin(date(2011, 6, 1), (date(2025, 6, 2), date(2025, 6, 30)))
    assert found["assessments_within_45_days_of_referral"] == (0, 0, 1)


def test_returns_of_several_authorities_add_up() -> None:
    one = Measure("plans_within_20_weeks", "t", 10, 4, 1)
    two = Measure("requests_within_six_weeks", "t", 1, 1, 0)
    added = together([two, one, one])
    assert by_id(added) == {
        "plans_within_20_weeks": (20, 8, 2),
        "requests_within_six_weeks": (1, 1, 0),
    }
    assert added[0].share == 40
    assert Measure("plans_within_20_weeks", "t", 0, 0, 0).share is None

"""Simulated returns against the figures that they follow."""

import numpy as np
import polars as pl
import pytest

from dutybound.reference.published import figure
from dutybound.simulate.drawing import Flags, working_days_between
from dutybound.simulate.people import ethnicity_weights
from dutybound.simulate.rates import NEEDS, bands_of_working_days, rates
from tests.simulate.made import CODES, PERIOD, SIZE, far_from, made, together, true

SURE = 4.5
"""Standard errors: by chance alone one test in a hundred thousand would differ by more."""


def counted(code: str, measure: str, *, excepted: bool | None = None) -> tuple[int, int]:
    """How many were on time, of how many the published statistic counts."""
    rows = true(code).filter((pl.col("measure") == measure) & pl.col("counted"))
    if excepted is not None:
        rows = rows.filter(pl.col("exception") == excepted)
    return int(rows["on_time"].sum()), rows.height


@pytest.mark.parametrize("code", CODES)
def test_plans_in_20_weeks_follow_the_authority(code: str) -> None:
    on_time, of = counted(code, "plan_20_weeks", excepted=False)
    assert of > 200
    assert far_from(on_time, of, rates(code).send.within_20) < SURE


@pytest.mark.parametrize("code", CODES)
def test_plans_later_than_a_year_follow_the_authority(code: str) -> None:
    plans = (pl.col("measure") == "plan_20_weeks") & pl.col("counted") & ~pl.col("exception")
    days = true(code).filter(plans)["days"]
    over = int((days >= 365).sum())
    assert far_from(over, len(days), rates(code).send.over_a_year) < SURE


@pytest.mark.parametrize("code", CODES)
def test_exceptions_follow_the_authority(code: str) -> None:
    _, excepted = counted(code, "plan_20_weeks", excepted=True)
    _, of = counted(code, "plan_20_weeks")
    assert far_from(excepted, of, rates(code).send.exceptions) < SURE


@pytest.mark.parametrize("code", CODES)
def test_decisions_in_six_weeks_follow_the_authority(code: str) -> None:
    on_time, of = counted(code, "request_6_weeks")
    # A quick plan needs a quick decision: where many plans are in time, some more decisions are.
    assert abs(on_time / of - rates(code).send.within_6) < 0.03 + SURE * 0.5 / of**0.5


@pytest.mark.parametrize("code", CODES)
def test_review_decisions_in_four_weeks_follow_the_authority(code: str) -> None:
    on_time, of = counted(code, "review_4_weeks")
    # Late decisions of the last weeks are not in the return yet.
    assert abs(on_time / of - rates(code).send.within_4) < 0.03 + SURE * 0.5 / of**0.5


@pytest.mark.parametrize("code", CODES)
def test_assessments_in_45_working_days_follow_the_authority(code: str) -> None:
    on_time, of = counted(code, "assessment_45_from_start")
    assert of > 500
    assert abs(on_time / of - rates(code).care.within_45) < 0.02 + SURE * 0.5 / of**0.5


def test_the_clock_from_the_referral_is_never_the_kinder_one() -> None:
    for code in CODES:
        from_start, _ = counted(code, "assessment_45_from_start")
        from_referral, of = counted(code, "assessment_45_from_referral")
        assert from_referral <= from_start
        assert of > 0


def test_assessments_fill_the_published_bands_and_fall_off_at_45() -> None:
    rows = together("assessments", "care").drop_nulls("assessment_authorisation_date")
    rows = rows.filter(pl.col("assessment_authorisation_date") >= PERIOD.care_start.item())
    started = rows["assessment_actual_start_date"].to_numpy()
    days = working_days_between(started, rows["assessment_authorisation_date"].to_numpy())
    bands = bands_of_working_days()
    early = {"Same_day": days == 0, "1-10_days": (days > 0) & (days <= 10)}
    early["41-45_days"] = (days > 40) & (days <= 45)
    within = sum(list(bands.values())[:6])
    for name, here in early.items():
        share = bands[name] / within
        assert abs(_share(here) / _share(days <= 45) - share) < 0.02, name
    assert _share((days > 40) & (days <= 45)) > 2 * _share((days > 45) & (days <= 50))


def _share(flags: Flags) -> float:
    return float(np.mean(flags))


@pytest.mark.parametrize("code", CODES)
def test_there_are_as_many_plans_and_open_episodes_as_the_authority_has(code: str) -> None:
    part = SIZE / rates(code).persons
    plans = made(code).send["activeplans"].height
    assert abs(plans / (rates(code).send.plans * part) - 1) < 0.02
    episodes = made(code).care["episodes"]
    still = episodes.filter((pl.col("kind") == 2) & pl.col("cin_closure_date").is_null())
    assert abs(still.height / (rates(code).care.still_open * part) - 1) < 0.15


def test_requests_end_as_they_do() -> None:
    for code in CODES:
        requests = made(code).send["requests"]
        decided = requests.filter(pl.col("requestoutcome").is_in(["Y", "N", "W"]))
        send = rates(code).send
        for outcome, share in (("Y", send.agree), ("N", send.refuse), ("W", send.withdraw)):
            seen = int((decided["requestoutcome"] == outcome).sum())
            assert abs(seen / decided.height - share) < 0.04, (code, outcome)


def test_needs_are_those_of_the_authority() -> None:
    for code in CODES:
        needs = made(code).send["senneed"].filter(pl.col("sentyperank") == 1)
        whole = sum(rates(code).send.needs[need] for need in NEEDS)
        for need in ("ASD", "SEMH", "SLCN", "MLD"):
            seen = int((needs["sentype"] == need).sum())
            assert far_from(seen, needs.height, rates(code).send.needs[need] / whole) < SURE


def test_sex_age_and_ethnicity_are_those_of_england() -> None:
    persons = together("person")
    male = int((persons["sex"] == "M").sum())
    assert far_from(male, persons.height, 451_239 / (451_239 + 187_502)) < SURE
    weights = ethnicity_weights()
    white = int((persons["ethnicity"] == "WBRI").sum())
    assert far_from(white, persons.height, weights["WBRI"] / sum(weights.values())) < SURE
    years = (PERIOD.census.item() - persons["personbirthdate"]).dt.total_days() / 365.25
    assert 0.4 < ((years >= 5) & (years < 12)).sum() / persons.height < 0.5
    assert (years < 26).all()


def test_children_in_need_have_disabilities_and_plans_as_often_as_england_s() -> None:
    for code in CODES:
        care = made(code).care
        children = care["children"].filter("in_need")
        disabled = care["disabilities"].filter(pl.col("disability") != "NONE")["child"].unique()
        seen = children.filter(pl.col("child").is_in(disabled.implode())).height
        assert far_from(seen, children.height, 0.97 * 0.125) < SURE
        school = children.filter(pl.col("years").is_between(5, 16))
        known = int(school["person"].is_not_null().sum())
        assert far_from(known, school.height, 0.314) < SURE


def test_the_rates_add_up_to_england() -> None:
    from dutybound.reference.authorities import authorities

    plans = sum(rates(code).send.plans for code in authorities())
    published = figure("caseload", "plans")
    assert published is not None
    assert plans == published.value
    still = sum(rates(code).care.still_open for code in authorities())
    assert abs(still / 402_400 - 1) < 0.001


@pytest.mark.slow
def test_england_as_a_whole_looks_as_published() -> None:
    from dutybound.reference.authorities import authorities
    from dutybound.simulate.authority import returns_of
    from dutybound.simulate.sizes import shared_out
    from dutybound.simulate.truths import truths

    sizes = shared_out(60_000, tuple(authorities()))
    rows = pl.concat(
        truths(returns_of(code, size, 3, PERIOD)) for code, size in sizes.items() if size
    ).filter("counted")
    seen = dict(rows.group_by("measure").agg(pl.col("on_time").mean()).iter_rows())
    expected = {
        "plan_20_weeks": 0.459,
        "request_6_weeks": 0.848,
        "refusal_16_weeks": 0.341,
        "review_4_weeks": 0.444,
        "assessment_45_from_start": 0.857,
    }
    for measure, share in expected.items():
        assert abs(seen[measure] - share) < 0.035, (measure, seen[measure])

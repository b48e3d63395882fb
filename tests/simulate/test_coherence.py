"""Without faults nothing in a simulated return contradicts anything else in it."""

import polars as pl
import pytest

from dutybound.reference.codes import code_list, lists_not_found
from dutybound.simulate.authority import Tables
from dutybound.simulate.people import UPN_LETTERS
from tests.simulate.made import CODES, PERIOD, SIZE, made

BOTH = pytest.mark.parametrize("code", CODES)
CENSUS, LAST = PERIOD.census.item(), PERIOD.care_end.item()


def joined(tables: Tables, table: str, above: str, on: str) -> pl.DataFrame:
    return tables[table].join(tables[above], on=on, suffix="_above")


def in_order(rows: pl.DataFrame, first: str, second: str) -> bool:
    return rows.filter(pl.col(first) > pl.col(second)).is_empty()


@BOTH
def test_dates_of_plans_are_in_order(code: str) -> None:
    send = made(code).send
    assert in_order(send["requests"], "receiveddate", "requestoutcomedate")
    assessed = joined(send, "assessment", "requests", "requeststableid")
    assert in_order(assessed, "receiveddate", "assessmentoutcomedate")
    asked = assessed.filter(pl.col("assessmentoutcome").is_in(["Y", "N"]))
    assert in_order(asked, "requestoutcomedate", "assessmentoutcomedate")
    assert in_order(send["namedplan"], "startdate", "ceasedate")
    assert in_order(send["activeplans"], "reviewmeeting", "lastreview")
    people = joined(send, "requests", "person", "persontableid")
    assert in_order(people, "personbirthdate", "receiveddate")


@BOTH
def test_nothing_is_told_of_the_future(code: str) -> None:
    send, care = made(code).send, made(code).care
    for tables, last, later in (
        (send, CENSUS, {"phasetransferfinaldate"}),
        (care, LAST, {"expected_person_birth_date", "initial_cpc_target"}),
    ):
        for name, frame in tables.items():
            for column in frame.columns:
                if frame[column].dtype == pl.Date and column not in later:
                    assert frame.filter(pl.col(column) > last).is_empty(), (name, column)


@BOTH
def test_dates_of_social_care_are_in_order(code: str) -> None:
    care = made(code).care
    episodes = joined(care, "episodes", "children", "child")
    assert in_order(episodes, "person_birth_date", "cin_referral_date")
    assert in_order(episodes, "cin_referral_date", "cin_closure_date")
    assessments = joined(care, "assessments", "episodes", "episode")
    assert in_order(assessments, "cin_referral_date", "assessment_actual_start_date")
    assert in_order(assessments, "assessment_actual_start_date", "assessment_authorisation_date")
    assert in_order(assessments, "assessment_authorisation_date", "cin_closure_date")
    assert in_order(care["plans"], "cin_plan_start_date", "cin_plan_end_date")
    protection = joined(care, "protection_plans", "episodes", "episode")
    assert in_order(protection, "cpp_start_date", "cpp_end_date")
    assert in_order(protection, "cin_referral_date", "cpp_start_date")
    reviews = joined(care, "reviews", "protection_plans", "protection")
    assert in_order(reviews, "cpp_start_date", "cpp_review_date")


@BOTH
def test_an_outcome_has_its_date_and_a_closure_its_reason(code: str) -> None:
    assessed = made(code).send["assessment"]
    decided = assessed.filter(pl.col("assessmentoutcome").is_in(["Y", "N"]))
    assert decided["assessmentoutcomedate"].null_count() == 0
    running = assessed.filter(pl.col("assessmentoutcome") == "A")
    assert running["assessmentoutcomedate"].is_null().all()
    episodes = made(code).care["episodes"]
    closed = pl.col("cin_closure_date").is_null() != pl.col("reason_for_closure").is_null()
    assert episodes.filter(closed).is_empty()


@BOTH
def test_a_child_has_one_open_episode_at_most_and_they_do_not_overlap(code: str) -> None:
    episodes = made(code).care["episodes"].sort("child", "cin_referral_date")
    still = episodes.filter(pl.col("cin_closure_date").is_null())
    assert still["child"].is_unique().all()
    before = pl.col("cin_closure_date").shift(1).over("child")
    assert episodes.filter(before > pl.col("cin_referral_date")).is_empty()


@BOTH
def test_a_plan_and_a_protection_plan_do_not_overlap(code: str) -> None:
    care = made(code).care
    planned, protected = set(care["plans"]["episode"]), set(care["protection_plans"]["episode"])
    assert not planned & protected


@BOTH
def test_a_no_further_action_has_no_assessment(code: str) -> None:
    care = made(code).care
    none = care["episodes"].filter("referral_nfa")
    assert none.height > 0
    assert not set(none["episode"]) & set(care["assessments"]["episode"])
    assert none["cin_closure_date"].null_count() < none.height


@BOTH
def test_there_are_as_many_persons_as_asked_for(code: str) -> None:
    children = made(code).care["children"]
    both = children["person"].is_not_null().sum()
    assert made(code).send["person"].height + children.height - both == SIZE


@BOTH
def test_numbers_of_pupils_are_whole_unique_and_shared(code: str) -> None:
    persons = made(code).send["person"]
    children = made(code).care["children"]
    others = children.filter(pl.col("person").is_null())["upn"].drop_nulls()
    numbers = pl.concat([persons["upn"].drop_nulls(), others])
    assert numbers.is_unique().all()
    assert all(upn[0] == check_letter(upn[1:]) for upn in numbers.head(300))
    assert all(int(upn[4:8]) < 1000 for upn in numbers)
    known = children.drop_nulls("person").join(
        persons.with_columns(person=pl.col("persontableid") - 1), on="person"
    )
    assert known.height > 50
    assert known["upn"].equals(known["upn_right"], null_equal=True)
    assert known["person_birth_date"].equals(known["personbirthdate"])


def check_letter(digits: str) -> str:
    """By the rule for unique pupil numbers: places weigh 2, 3, 4 ...; the rest by 23 names a letter."""
    whole = sum(place * int(digit) for place, digit in enumerate(digits, start=2))
    return "ABCDEFGHJKLMNPQRTUVWXYZ"[whole % 23]


def test_the_letters_leave_out_i_o_and_s() -> None:
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") - set(UPN_LETTERS) == set("IOS")


@BOTH
def test_who_has_no_number_has_a_reason(code: str) -> None:
    for frame, upn, why in (
        (made(code).send["person"], "upn", "upnunknown"),
        (made(code).care["children"], "upn", "upn_unknown"),
    ):
        assert frame.filter(pl.col(upn).is_null() == pl.col(why).is_null()).is_empty()
    young = made(code).care["children"].filter(pl.col("years") < 5)
    assert young["upn"].is_null().mean() > 0.7  # type: ignore[operator]


CODED = {
    "send": {
        ("person", "sex"): "sex",
        ("person", "ethnicity"): "ethnicity",
        ("person", "upnunknown"): "upn-unknown",
        ("requests", "requestoutcome"): "sen2-request-outcome",
        ("assessment", "assessmentoutcome"): "sen2-assessment-outcome",
        ("namedplan", "ceasereason"): "sen2-cease-reason",
        ("plandetail", "sensetting"): "sen2-setting",
        ("senneed", "sentype"): "sen-need",
    },
    "care": {
        ("children", "sex"): "sex",
        ("children", "ethnicity"): "ethnicity",
        ("children", "upn_unknown"): "upn-unknown",
        ("disabilities", "disability"): "cin-disability",
        ("episodes", "referral_source"): "cin-referral-source",
        ("episodes", "primary_need_code"): "cin-primary-need",
        ("episodes", "reason_for_closure"): "cin-closure-reason",
        ("protection_plans", "initial_category_of_abuse"): "cin-abuse-category",
    },
}


@pytest.mark.parametrize("source", CODED)
def test_every_code_is_one_of_its_list(source: str) -> None:
    for (table, column), name in CODED[source].items():
        values = getattr(made("881"), source)[table][column]
        assert not code_list(name).unrecognised(values.unique().to_list()), column
        assert values.n_unique() > 1


def test_factors_are_codes_of_the_list_and_none_stands_alone() -> None:
    factors = made("881").care["assessments"]["factors"].drop_nulls().str.split(" ")
    assert not code_list("cin-assessment-factor").unrecognised(factors.explode().unique().to_list())
    with_none = factors.filter(factors.list.contains("21"))
    assert (with_none.list.len() == 1).all()


def test_codes_that_were_not_found_are_told_in_the_folder() -> None:
    from dutybound.simulate.telling import OUR_CODES

    assert set(OUR_CODES) < set(lists_not_found())
    tables = made("881").send
    for name, (table, column) in {
        "sen2-request-source": ("requests", "requestsource"),
        "sen2-review-outcome": ("activeplans", "reviewoutcome"),
        "sen2-residential": ("namedplan", "planres"),
        "sen2-work-placement": ("namedplan", "planwbp"),
        "sen2-direct-payment": ("namedplan", "dp"),
    }.items():
        assert set(tables[table][column].drop_nulls()) <= set(OUR_CODES[name])

"""What a publication holds: the fixed tables, rounded as their series is, and nothing else."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.evidence.disclosure import (
    CHILDREN_IN_NEED,
    EHC_PLANS,
    MEASURES,
    REST,
    RUN,
    Measure,
    Publication,
    policy_of,
    publish,
)
from dutybound.evidence.figures import counted
from dutybound.evidence.report import publication_of
from dutybound.law.england import rulebook
from tests.evidence.made_up import (
    AS_OF,
    LATE,
    ON_TIME,
    PLAN_RULE,
    UNLESS,
    child,
    children,
    finding,
    findings,
)
from tests.evidence.made_up_run import ASSESSMENT_RULE, run

NUMBERS = ("counted", "on_time", "late", "late_unless", "late_together")


def of(outcomes: dict[str, int], *, able: bool = True, **columns: object) -> Publication:
    """The publication of so many findings of each outcome."""
    names = [(f"{status}-{n}", status) for status, many in outcomes.items() for n in range(many)]
    who = children(child(name, region="London") for name, _ in names)
    what = findings(finding(name, status, **columns) for name, status in names)
    rule = str(columns.get("rule", PLAN_RULE))
    return publish(counted(what, who), AS_OF, {(rule, "")} if able else set())


def everybody(made: Publication) -> dict[str, object]:
    return made.tables.filter(pl.col("table") == RUN).row(0, named=True)


def test_the_measures_are_rules_of_england_about_the_matters_they_say() -> None:
    for one in MEASURES:
        rule = rulebook().rule(one.rule)
        assert rule.about.key == one.matter
        assert one.step in rule.step_ids


def test_two_measures_of_one_kind_of_matter_are_refused() -> None:
    twice = [Measure("a", "plan", ()), Measure("b", "plan", ())]
    with pytest.raises(ValueError, match="one kind of matter"):
        publish(counted(findings([]), children([])), AS_OF, set(), twice)


def test_teams_and_names_of_children_are_in_no_table() -> None:
    made = publication_of(run(size=400))
    assert "team" not in made.tables["table"].to_list()
    assert not made.tables["group"].str.contains("C0|team").any()
    assert set(made.tables.columns).isdisjoint({"child", "child_key", "matter_id"})


def test_numbers_of_everybody_are_shown_as_they_are() -> None:
    told = everybody(of({ON_TIME: 20, LATE: 7, UNLESS: 6}))
    assert [told[name] for name in NUMBERS] == [33, 20, 7, 6, None]
    assert (told["share_on_time"], told["share_low"], told["share_high"]) == (74, 55, 87)


def test_a_small_outcome_is_told_with_the_next() -> None:
    told = everybody(of({ON_TIME: 20, LATE: 7, UNLESS: 4}))
    assert [told[name] for name in NUMBERS] == [31, 20, None, None, 11]
    told = everybody(of({ON_TIME: 20, LATE: 1}))
    assert [told[name] for name in NUMBERS] == [21, None, None, None, None]


def test_where_no_exception_can_lift_a_limit_late_is_late() -> None:
    told = everybody(of({ON_TIME: 20, LATE: 3, UNLESS: 4}, able=False))
    assert [told[name] for name in NUMBERS] == [27, 20, 7, None, None]


def test_fewer_than_five_children_are_not_shown_at_all() -> None:
    told = everybody(of({ON_TIME: 4}))
    assert [told[name] for name in NUMBERS] == [None] * 5


def test_many_findings_of_four_children_are_not_shown() -> None:
    rows = [finding(f"C{n % 4}", ON_TIME, matter_id=str(n)) for n in range(40)]
    who = children(child(f"C{n}") for n in range(4))
    told = everybody(publish(counted(findings(rows), who), AS_OF, set()))
    assert told["counted"] is None


def test_many_late_findings_of_four_children_are_not_shown_beside_others() -> None:
    rows = [finding(f"C{n}", ON_TIME) for n in range(30)]
    rows += [finding(f"L{n % 4}", LATE, matter_id=str(n)) for n in range(20)]
    who = children(child(name) for name in {str(row["child"]) for row in rows})
    told = everybody(publish(counted(findings(rows), who), AS_OF, set()))
    assert [told[name] for name in NUMBERS] == [50, None, None, None, None]


def test_counts_of_children_in_need_are_rounded_to_ten() -> None:
    told = everybody(of({ON_TIME: 24, LATE: 15}, rule=ASSESSMENT_RULE, matter="referral"))
    assert (told["counted"], told["on_time"], told["late_together"]) == (40, 20, 20)
    assert told["share_on_time"] == 62


@given(st.integers(5, 10_000))
def test_rounding_goes_to_the_nearest_and_never_to_none(count: int) -> None:
    shown = CHILDREN_IN_NEED.rounded(count)
    assert shown % 10 == 0
    assert abs(shown - count) <= 5
    assert shown > 0
    assert EHC_PLANS.rounded(count) == count


def test_what_we_do_not_know_the_series_of_is_rounded() -> None:
    assert policy_of("something new") is CHILDREN_IN_NEED
    assert policy_of("ehc_request") is EHC_PLANS


@pytest.mark.parametrize(
    ("late", "median", "ninetieth"), [(19, None, None), (20, 7, None), (100, 7, 7)]
)
def test_quantiles_need_many_and_are_in_weeks(
    late: int, median: int | None, ninetieth: int | None
) -> None:
    told = everybody(of({ON_TIME: 30, LATE: late}, late_from=47, late_to=51))
    assert (told["median_weeks_late"], told["ninetieth_weeks_late"]) == (median, ninetieth)


def test_shares_need_ten() -> None:
    assert everybody(of({ON_TIME: 5, LATE: 5}))["share_on_time"] == 50
    few = of({ON_TIME: 5, LATE: 5, UNLESS: 5})
    assert everybody(few)["share_on_time"] == 50


def test_rules_that_we_are_not_sure_of_are_not_published() -> None:
    made_up = run(size=300)
    assert PLAN_RULE in publication_of(made_up).tables["rule"].to_list()
    unsure = replace(made_up)
    object.__setattr__(unsure, "unsure", frozenset({PLAN_RULE}))
    assert PLAN_RULE not in publication_of(unsure).tables["rule"].to_list()


def test_rules_of_which_returns_leave_more_open_than_they_tell_are_not_published() -> None:
    """A review that was held in time may leave no trace where a late one does: a share would mislead."""
    names = [f"C{n}" for n in range(60)]
    outcomes = [LATE] * 20 + [ON_TIME] * 9 + ["unclear"] * 31
    rows = [finding(name, one) for name, one in zip(names, outcomes, strict=True)]
    few = replace(run(size=10), findings=findings(rows), children=children(map(child, names)))
    assert few.hardly_told == {(PLAN_RULE, "")}
    assert publication_of(few).tables.is_empty()
    enough = replace(few, findings=findings(rows[:58]))
    assert publication_of(enough).tables.height > 1


def test_rules_without_a_declared_measure_have_one_line_each() -> None:
    tables = publication_of(run(size=300)).tables
    declared = {one.rule for one in MEASURES}
    others = tables.filter(~pl.col("rule").is_in(declared))
    assert others.height == 1
    assert others["table"].to_list() == [RUN]


def by_place(*places: tuple[str, str, int]) -> pl.DataFrame:
    """The tables of places: authority, region, and how many children, half of them on time."""
    rows, found = [], []
    for place, region, many in places:
        for n in range(many):
            rows.append(child(f"{place}-{n}", authority=place, region=region))
            found.append(finding(f"{place}-{n}", ON_TIME if n % 2 else LATE, authority=place))
    return publish(counted(findings(found), children(rows)), AS_OF, set()).tables


def test_authorities_are_shown_within_regions_that_are_whole() -> None:
    tables = by_place(("201", "London", 30), ("202", "London", 40), ("383", "Yorkshire", 20))
    places = tables.filter(pl.col("table") == "authority")
    assert places.select("within", "group", "counted").rows() == [
        ("London", "201", 30),
        ("London", "202", 40),
        ("Yorkshire", "383", 20),
    ]


def test_authorities_of_a_region_that_is_not_whole_are_not_shown() -> None:
    tables = by_place(("201", "London", 30), ("202", "London", 40), ("383", "Yorkshire", 3))
    assert tables.filter(pl.col("table") == "authority").is_empty()
    regions = tables.filter(pl.col("table") == "region")
    assert regions.select("group", "show", "counted").rows() == [
        ("London", "hidden", None),
        ("Yorkshire", "hidden", None),
        (REST, "together", 73),
    ]


def everybody_of(rows: pl.DataFrame) -> tuple[int, int, int]:
    """Counted, on time, and late of every kind, over some rows; over the run's own among all."""
    own = rows.filter(pl.col("table") == RUN)
    chosen = rows if own.is_empty() else own
    late = pl.sum_horizontal("late", "late_unless", "late_together")
    sums = chosen.select(pl.col("counted").sum(), pl.col("on_time").sum(), late.sum())
    counted, on_time, after = sums.row(0)
    return int(counted), int(on_time), int(after)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_rows_add_up_where_nothing_is_rounded(seed: int) -> None:
    """What is whole and what is summed together is everybody, for every outcome."""
    draw = random.Random(seed)
    groups = ("0 to 4", "5 to 10", "11 to 15", "16 to 17")
    rows, found = [], []
    for n in range(draw.randrange(1, 150)):
        rows.append(child(f"C{n}", age_band=draw.choices(groups, (1, 5, 20, 2))[0]))
        found.append(finding(f"C{n}", draw.choice((ON_TIME, LATE, UNLESS))))
    tables = publish(counted(findings(found), children(rows)), AS_OF, {(PLAN_RULE, "")}).tables
    ages = tables.filter(pl.col("table") == "age_band")
    if ages.is_empty():
        return
    parts = ages.filter(pl.col("show").is_in(["whole", "together"]))
    whole = everybody_of(tables)
    assert everybody_of(parts)[0] == whole[0]
    if parts["on_time"].null_count() == 0:
        assert everybody_of(parts) == whole
    assert (ages["group"] == REST).sum() <= 1


def test_nothing_hangs_on_the_order_of_rows() -> None:
    made_up = run(size=300)
    mixed = replace(
        made_up,
        findings=made_up.findings.sample(fraction=1, shuffle=True, seed=3),
        children=made_up.children.sample(fraction=1, shuffle=True, seed=4),
    )
    assert publication_of(mixed).tables.equals(publication_of(made_up).tables)


def test_the_day_of_the_tables_is_that_of_the_run() -> None:
    assert publication_of(run(size=100)).tables["as_of"].unique().to_list() == [date(2026, 11, 22)]

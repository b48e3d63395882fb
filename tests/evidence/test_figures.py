"""Counts, shares and days late: every finding in one place, and each figure as one works it out by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date
from math import ceil, floor, sqrt

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.evidence.figures import BUCKETS, counted, longest_waits, summaries
from dutybound.evidence.frames import BadFrame, children_frame, findings_frame
from tests.evidence.made_up import (
    LATE,
    ON_TIME,
    OVERDUE,
    UNLESS,
    child,
    children,
    finding,
    findings,
)

QUICK = settings(max_examples=40, deadline=None)
STATUSES = (ON_TIME, LATE, OVERDUE, UNLESS, "due", "excused", "unclear", "turns on the law")
BUCKET = {
    ON_TIME: "met",
    LATE: "met_late",
    OVERDUE: "overdue",
    UNLESS: "overdue_unless",
    "due": "due",
    "excused": "excused",
    "unclear": "unclear",
    "turns on the law": "unclear",
}
SEXES = ("female", "male", "not recorded")


def everybody(rows: pl.DataFrame) -> dict[str, object]:
    return rows.filter(pl.col("dimension") == "all").row(0, named=True)


def summary(*outcomes: str, **columns: object) -> dict[str, object]:
    """The summary of one finding for each outcome, everybody."""
    names = [f"C{number}" for number in range(len(outcomes))]
    who = children(map(child, names))
    rows = [finding(name, one, **columns) for name, one in zip(names, outcomes, strict=True)]
    return everybody(summaries(counted(findings(rows), who)))


@QUICK
@given(
    st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from(SEXES)), min_size=1, max_size=60)
)
def test_every_finding_is_in_one_bucket_of_one_group_of_each_grouping(
    drawn: list[tuple[str, str]],
) -> None:
    who = children(child(f"C{n}", sex=sex) for n, (_, sex) in enumerate(drawn))
    what = findings(finding(f"C{n}", status) for n, (status, _) in enumerate(drawn))
    table = summaries(counted(what, who))
    for (dimension,), rows in table.partition_by("dimension", as_dict=True).items():
        sums = rows.select(pl.col(BUCKETS).sum()).row(0, named=True)
        assert sums == {**dict.fromkeys(BUCKETS, 0), **Counter(BUCKET[s] for s, _ in drawn)}, (
            dimension
        )
    by_sex = table.filter(pl.col("dimension") == "sex")
    seen = dict(by_sex.select("group", pl.sum_horizontal(set(BUCKETS))).iter_rows())
    assert seen == Counter(sex for _, sex in drawn)


def test_what_has_no_limit_is_not_counted() -> None:
    rows = [finding("C1", status) for status in ("not engaged", "owed", "holds", "in force")]
    assert counted(findings(rows), children([child("C1")])).is_empty()


def test_the_share_leaves_out_what_an_exception_may_lift_and_gives_both_ends() -> None:
    done_late_but = {"unless": ["holidays"]}
    told = summary(ON_TIME, ON_TIME, ON_TIME, LATE, OVERDUE, UNLESS, "due")
    assert (told["share"], told["decided"]) == (3 / 5, 5)
    assert told["share_if_none_excused"] == 3 / 6
    also = summary(LATE, LATE, **done_late_but)
    assert (also["met_late"], also["met_late_unless"], also["overdue"]) == (2, 2, 0)
    assert (also["share"], also["share_if_all_excused"]) == (0, None)


def test_without_anything_decided_there_is_no_share() -> None:
    told = summary("due", UNLESS)
    assert (told["share"], told["share_low"], told["decided"]) == (None, None, 0)


def test_unclear_with_no_day_at_all_is_not_recorded() -> None:
    told = summary("unclear", due_from=None, due_to=None)
    assert (told["not_recorded"], told["unclear"]) == (1, 0)


@QUICK
@given(st.integers(0, 60), st.integers(0, 60))
def test_the_interval_is_wilsons(met: int, late: int) -> None:
    told = summary(*[ON_TIME] * met, *[LATE] * late, "due")
    n = met + late
    if not n:
        assert told["share_low"] is None
        return
    # The ends are where the observed share is 1.96 standard errors, of the end itself, away.
    for end in (told["share_low"], told["share_high"]):
        assert isinstance(end, float)
        away = abs(met / n - end)
        assert away == pytest.approx(1.959963984540054 * sqrt(end * (1 - end) / n), abs=1e-7)


@QUICK
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 30)), min_size=1, max_size=80))
def test_quantiles_are_order_statistics_of_both_ends(drawn: list[tuple[int, int]]) -> None:
    who = children(child(f"C{n}") for n in range(len(drawn)))
    what = findings(
        finding(f"C{n}", LATE, late_from=low, late_to=low + more)
        for n, (low, more) in enumerate(drawn)
    )
    told = everybody(summaries(counted(what, who)))
    least, most = sorted(low for low, _ in drawn), sorted(low + more for low, more in drawn)
    n = len(drawn)
    for name, q in (("median", 0.5), ("ninetieth", 0.9)):
        wide = 1.959963984540054 * sqrt(n * q * (1 - q))
        low_rank, high_rank = floor(n * q - wide), ceil(n * q + wide) + 1
        assert told[f"{name}_from"] == least[ceil(n * q) - 1]
        assert told[f"{name}_to"] == most[ceil(n * q) - 1]
        assert told[f"{name}_low"] == (least[low_rank - 1] if low_rank >= 1 else None)
        assert told[f"{name}_high"] == (most[high_rank - 1] if high_rank <= n else None)


def test_days_late_are_of_what_is_late_and_no_exception_can_lift() -> None:
    names = ("C1", "C2", "C3")
    rows = [
        finding("C1", LATE, late_from=7, late_to=7),
        finding("C2", OVERDUE, late_from=9, late_to=11),
        finding("C3", UNLESS, late_from=900, late_to=900),
    ]
    told = everybody(summaries(counted(findings(rows), children(map(child, names)))))
    assert (told["late_known"], told["ninetieth_from"], told["ninetieth_to"]) == (2, 9, 11)


def test_months_are_those_of_the_last_possible_day() -> None:
    rows = [
        finding("C1", ON_TIME, due_from=date(2026, 2, 27), due_to=date(2026, 3, 2)),
        finding("C1", LATE, due_from=None, due_to=None, matter_id="other"),
    ]
    table = summaries(counted(findings(rows), children([child("C1")])))
    months = table.filter(pl.col("dimension") == "month")
    assert months["group"].to_list() == ["2026-03", "not known"]


def test_a_finding_of_a_child_that_is_not_there_is_counted_as_not_recorded() -> None:
    table = summaries(
        counted(findings([finding("C9", ON_TIME)]), children([child("C1", sex="male")]))
    )
    by_sex = table.filter(pl.col("dimension") == "sex")
    assert by_sex.select("group", "met").rows() == [("not recorded", 1)]


def test_one_name_in_two_authorities_is_two_children() -> None:
    who = children([child("C1", sex="male"), child("C1", authority="201", sex="female")])
    what = findings([finding("C1", ON_TIME), finding("C1", LATE, authority="201")])
    by_sex = summaries(counted(what, who)).filter(pl.col("dimension") == "sex")
    assert by_sex.select("group", "met", "met_late").rows() == [("female", 0, 1), ("male", 1, 0)]


def test_who_waits_longest_comes_first_and_what_is_done_does_not_wait() -> None:
    rows = [
        finding("C1", OVERDUE, late_from=5, late_to=90),
        finding("C2", UNLESS, late_from=30, late_to=30),
        finding("C3", LATE, late_from=400, late_to=400),
        finding("C4", OVERDUE, late_from=30, late_to=40),
    ]
    who = children(map(child, ("C1", "C2", "C3", "C4")))
    assert longest_waits(counted(findings(rows), who))["child"].to_list() == ["C4", "C2", "C1"]
    assert longest_waits(counted(findings(rows), who), first=1)["child"].to_list() == ["C4"]


def test_a_child_twice_is_refused_with_its_name() -> None:
    with pytest.raises(BadFrame, match=r"2 rows of children .* 'C1' of authority 383"):
        children([child("C1"), child("C1")])


def test_a_missing_column_is_named_with_those_that_are_needed() -> None:
    with pytest.raises(BadFrame, match="findings frame lacks late_to"):
        findings_frame(findings([]).drop("late_to"))
    with pytest.raises(BadFrame, match="cannot hold"):
        findings_frame(findings([finding("C1", LATE)]).with_columns(late_to=pl.lit("soon")))


def test_a_group_that_is_null_is_not_recorded() -> None:
    frame = children([child("C1")]).with_columns(sex=pl.lit(None, dtype=pl.String))
    assert children_frame(frame)["sex"].to_list() == ["not recorded"]


def test_words_kept_as_categories_give_the_same_figures() -> None:
    rows = [finding("C1", ON_TIME), finding("C2", UNLESS), finding("C3", "unclear", due_from=None)]
    who = children([child("C1", sex="male"), child("C2"), child("C3")])
    plain = findings(rows)
    words = ("authority", "child", "matter", "rule", "step", "status")
    kept = findings_frame(plain.with_columns(pl.col(words).cast(pl.Categorical)))
    assert summaries(counted(kept, who)).equals(summaries(counted(plain, who)))

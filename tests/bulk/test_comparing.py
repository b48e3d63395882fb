"""What a reform would change in bulk is what it would change case by case."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import polars as pl

from dutybound.bulk.comparing import NO_RULE, compared, touched
from dutybound.bulk.evaluating import by_tables
from dutybound.bulk.settings import Settings, reformed_rulebook
from dutybound.engine.check import check
from dutybound.law.england import rulebook
from dutybound.returns.model import Return
from dutybound.returns.reading import read_returns
from dutybound.returns.recorded import record
from dutybound.returns.recorded.cases import case_of
from tests.bulk.short import tables

REFORM = "schools-white-paper-2026"
LAW = rulebook()


def test_as_case_by_case(simulated: Path) -> None:
    after = reformed_rulebook(REFORM)
    (sen2,) = [
        one
        for one in read_returns(simulated / "301")
        if isinstance(one, Return) and one.kind == "sen2"
    ]
    said = record(sen2)
    ids = {rule.id for rule in (*touched(LAW, after), *touched(after, LAW))}
    counted: Counter[tuple[str, str, str, str]] = Counter()
    for row in range(said.tables.cases):
        case = case_of(said, row)
        old, new = (
            {
                (f.rule.id, f.step, f.record.id): f.status.value
                for f in check(case, law, explain=False).findings
            }
            for law in (LAW, after)
        )
        for place in {*old, *new}:
            if place[0] in ids:
                counted[*place[:2], old.get(place, NO_RULE), new.get(place, NO_RULE)] += 1
    found = {tuple(row[:4]): row[4] for row in compared([said], LAW, after, None).iter_rows()}
    assert found == dict(counted)
    assert any(key[2] != key[3] for key in found)


def test_a_run_tells_it_in_a_table(simulated: Path, tmp_path: Path) -> None:
    out = tables([simulated], tmp_path / "run", Settings(reform=REFORM), processes=1).out
    table = pl.read_csv(out / "reform.csv")
    plans = pl.read_parquet(out / "findings" / "*.parquet")
    review = table.filter(pl.col("rule") == "ehc.annual-review-12-months")
    engaged = review.filter(pl.col("before") != "not engaged")["matters"].sum()
    told = plans.filter(pl.col("rule").cast(pl.String) == "ehc.annual-review-12-months").height
    assert engaged == told


def test_only_rules_about_what_is_there_are_read(simulated: Path) -> None:
    (cin,) = [
        one
        for one in read_returns(simulated / "301")
        if isinstance(one, Return) and one.kind == "cin"
    ]
    rules = [rule for _, some in by_tables(record(cin), LAW) for rule in some]
    assert {rule.about.key for rule in rules} == {"child", "referral", "enquiry"}

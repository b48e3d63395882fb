"""Why a finding is what it is: the case reader over the same facts says the same, with reasons."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from dutybound.bulk.errors import InputsChanged, NoSuchChild, NotARun, SeveralChildren
from dutybound.bulk.reasons import reasons
from dutybound.bulk.running import Run
from dutybound.bulk.settings import Settings
from tests.bulk.short import tables

WORDS = ["authority", "child", "matter_id", "rule", "step", "status"]


def told(out: Path, child: str) -> set[tuple[str, ...]]:
    found = pl.read_parquet(out / "findings" / "*.parquet").select(pl.col(WORDS).cast(pl.String))
    return set(found.filter(child=child, authority="301").drop("authority", "child").iter_rows())


def some_children(out: Path, number: int) -> list[str]:
    """Children of both returns first."""
    children = pl.read_parquet(out / "children" / "301.parquet")
    ordered = children.sort(pl.col("source").list.len(), descending=True, maintain_order=True)
    both, others = ordered["child"].head(number // 2), ordered["child"].tail(number // 2)
    return [*both, *others]


def test_the_case_reader_says_what_the_columns_say(finished: Run) -> None:
    for child in some_children(finished.out, 12):
        found = reasons(finished.out, child, "301")
        assert {(e.matter_id, e.rule, e.step, e.status) for e in found} == told(finished.out, child)


def test_what_is_late_has_reasons(finished: Run) -> None:
    findings = pl.read_parquet(finished.out / "findings" / "301.parquet")
    late = findings.filter(pl.col("status").cast(pl.String) == "overdue")
    child = str(late["child"].cast(pl.String)[0])
    overdue = [one for one in reasons(finished.out, child, "301") if one.status == "overdue"]
    assert overdue
    for one in overdue:
        assert any(reason.fact.startswith(one.matter) for reason in one.reasons)
        assert all(reason.sentence for reason in one.reasons)


def test_a_child_of_two_authorities(finished: Run) -> None:
    children = pl.read_parquet(finished.out / "children" / "*.parquet")
    twice = children.filter(pl.col("child").is_duplicated())["child"][0]
    with pytest.raises(SeveralChildren, match="in 301 and in 383"):
        reasons(finished.out, twice)


def test_no_such_child(finished: Run) -> None:
    with pytest.raises(NoSuchChild, match="cin-nobody"):
        reasons(finished.out, "cin-nobody")


def test_a_folder_that_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(NotARun):
        reasons(tmp_path, "cin-1")


def test_a_return_that_has_changed(returns: Path, tmp_path: Path) -> None:
    out = tables([returns / "301"], tmp_path / "run", Settings(), processes=1).out
    child = some_children(out, 2)[0]
    with (returns / "301" / "cin.xml").open("a") as stream:
        stream.write("\n")
    with pytest.raises(InputsChanged, match=r"cin\.xml"):
        reasons(out, child)

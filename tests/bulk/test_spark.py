"""Spark over batches of cases: what it finds is what one machine finds."""

from __future__ import annotations

import pickle
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dutybound.bulk import spark
from dutybound.bulk.batches import Work
from dutybound.bulk.running import Run, run
from dutybound.bulk.settings import Settings
from dutybound.bulk.spark import NoSpark, findings_of, session, work_out
from dutybound.days import day
from dutybound.engine.columns import BadTables, tables_from_cases
from dutybound.engine.columns.arrow import (
    FINDINGS,
    FINDINGS_AS_TEXT,
    Ids,
    as_text,
    check_options,
    findings,
    to_arrow,
)
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case

BOOK = rulebook()
KINDS = ("ehc_request", "advice", "concession", "plan", "review", "reassessment", "referral")
"""Enough of the vocabulary: Spark's own time grows with the number of columns."""
RULES = [rule for rule in BOOK if rule.about.key in KINDS]
STEPS = frozenset((rule.id, step) for rule in RULES for step in rule.step_ids)
SOME = frozenset(sorted(STEPS)[::10])
WORK = Work(STEPS, threads=1)
TWO_WORKERS = "local-cluster[2,1,1024]"
ORDER = [(name, "ascending") for name in ("authority", "child", "matter_id", "rule", "step")]
PARTS = 4


@cache
def batches() -> tuple[pa.RecordBatch, ...]:
    """Some batches of cases, the last of them without the child's own facts and without reviews."""
    rng = Random(7)
    *whole, last = (batch(rng, str(300 + number)) for number in range(PARTS))
    return (*whole, last.drop_columns(["facts", "review"]))


def batch(rng: Random, authority: str) -> pa.RecordBatch:
    cases = [draw_case(rng, BOOK, rng.choice(RULES)) for _ in range(60)]
    tables = tables_from_cases(cases, BOOK)
    ids = {
        kind: [f"{kind.key}-{row}" for row in range(table.size)]
        for kind, table in tables.tables.items()
        if kind is not BOOK.root
    }
    whole = to_arrow(tables, Ids.of(authority, [f"child-{n}" for n in range(len(cases))], ids))
    return whole.select(["authority", "child", "as_of", "complete", "facts", *KINDS])


def by_one_machine(work: Work = WORK) -> pa.Table:
    return pa.Table.from_batches(work(batches()), FINDINGS_AS_TEXT)


def cases_in(folder: Path) -> Path:
    folder.mkdir()
    for number, each in enumerate(batches()):
        pq.write_table(pa.Table.from_batches([each]), folder / f"{number}.parquet")
    return folder


# --- what every machine does --------------------------------------------------------------------


def test_work_is_the_findings_of_each_batch() -> None:
    rng = Random(3)
    cases = [draw_case(rng, BOOK, rng.choice(BOOK.rules)) for _ in range(40)]
    tables = tables_from_cases(cases, BOOK)
    ids = Ids.of(
        "383",
        map(str, range(40)),
        {kind: map(str, range(table.size)) for kind, table in tables.tables.items()},
    )
    found = pa.Table.from_batches(WORK([to_arrow(tables, ids)]), FINDINGS_AS_TEXT)
    whole = [as_text(part) for part in findings(tables, ids, RULES).to_batches()]
    assert found.equals(pa.Table.from_batches(whole))


def test_only_the_steps_asked_for() -> None:
    found = by_one_machine(replace(WORK, steps=SOME))
    assert found.num_rows
    pairs = zip(found["rule"].to_pylist(), found["step"].to_pylist(), strict=True)
    assert set(pairs) <= SOME


def test_a_reform_gives_other_findings() -> None:
    reform = "schools-white-paper-2026"
    book = Work(STEPS, reform=reform).rulebook
    steps = frozenset((rule.id, step) for rule in book for step in rule.step_ids)
    assert not by_one_machine(Work(steps, reform=reform)).equals(by_one_machine())


def test_another_day_gives_other_findings() -> None:
    assert not by_one_machine(replace(WORK, as_of=day(2030, 1, 1))).equals(by_one_machine())


def test_work_can_be_sent() -> None:
    sent = pickle.dumps(WORK)
    assert pickle.loads(sent) == WORK  # noqa: S301 -- made one line above
    assert len(sent) < 40_000


def test_the_columns_that_spark_writes() -> None:
    names = [each.split()[0] for each in spark._columns().split(", ")]
    assert names == FINDINGS_AS_TEXT.names
    assert "possible array<string>" in spark._columns()


# --- what is missing ----------------------------------------------------------------------------


def test_without_pyspark_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark, "find_spec", lambda name: None)
    with pytest.raises(NoSpark, match=r"pip install 'dutybound\[spark\]'"):
        spark.check_installed()


def test_without_java_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark, "find_spec", lambda name: name)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(NoSpark, match="needs Java 17"):
        spark.check_installed()


def test_cases_of_another_vocabulary_are_refused_before_spark_starts(tmp_path: Path) -> None:
    each = batches()[0]
    (key,) = each.schema.metadata
    other = each.replace_schema_metadata({key: b'{"plan.next_transfer": ["somewhere"]}'})
    pq.write_table(pa.Table.from_batches([other]), tmp_path / "1.parquet")
    with pytest.raises(BadTables, match=r"options of plan\.next_transfer"):
        work_out(cast("Any", None), [tmp_path / "1.parquet"], tmp_path / "found", WORK)


def test_our_own_vocabulary_is_known() -> None:
    check_options(batches()[0].schema.metadata, BOOK.matters)


# --- Spark itself -------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pyspark") is None, reason="PySpark is an extra: make test-spark")
def test_two_workers_find_what_one_machine_finds(tmp_path: Path) -> None:
    """A real Spark of two processes, each with a core of its own."""
    cases, found = sorted(cases_in(tmp_path / "cases").glob("*.parquet")), tmp_path / "found"
    with session(TWO_WORKERS) as spark:
        work_out(spark, cases, found / "all", WORK)
        work_out(spark, cases, found / "some", replace(WORK, steps=SOME))
    assert len(list((found / "all").rglob("*.parquet"))) >= PARTS
    assert rows(gathered(found / "all")) == rows(by_one_machine())
    assert rows(gathered(found / "some")) == rows(by_one_machine(replace(WORK, steps=SOME)))


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pyspark") is None, reason="PySpark is an extra: make test-spark")
def test_a_run_by_spark_finds_what_one_machine_finds(
    simulated: Path, finished: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTYBOUND_SPARK", "local[2]")
    by_spark = run([simulated], tmp_path / "run", Settings(engine="spark"), processes=1)
    for name in finished.parts:
        one, other = (
            pq.read_table(r.out / f"findings/{name}.parquet") for r in (finished, by_spark)
        )
        assert rows(one) == rows(other)
        lists = (list((r.out / "child-level").glob(f"{name}-*.csv")) for r in (finished, by_spark))
        ((mine,), (its,)) = lists
        assert sorted(mine.read_text().splitlines()) == sorted(its.read_text().splitlines())


def gathered(found: Path) -> pa.Table:
    each = [findings_of(found, str(300 + number)) for number in range(PARTS)]
    assert all(table.schema == FINDINGS and table.num_rows for table in each)
    return pa.concat_tables(each)


def rows(found: pa.Table) -> list[dict[str, object]]:
    """The rows in one order."""
    text = pa.Table.from_batches(map(as_text, found.to_batches()), FINDINGS_AS_TEXT)
    return list(text.sort_by(ORDER).to_pylist())

"""A run: whole or not at all, gone on with, and the same again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from dutybound.bulk.errors import Damaged, InUse, NotARun, NothingToRead, OtherSettings
from dutybound.bulk.folder import opened
from dutybound.bulk.running import Run
from dutybound.bulk.settings import Settings
from dutybound.bulk.writing import CHILD_LEVEL, digest
from tests.bulk.short import tables


def contents(out: Path, *, of: str = "**/*") -> dict[str, str]:
    """The hash of each file of a run but those that tell the time, and its figures."""
    there = (path for path in out.glob(of) if path.is_file())
    names = {path.relative_to(out).as_posix(): digest(path) for path in there}
    figures = ("summary/", "publication/", "report.html", "child-level/basis")
    return {
        name: mark
        for name, mark in names.items()
        if name not in {"receipt.json", ".lock"} and not name.startswith(figures)
    }


def findings(out: Path) -> pl.DataFrame:
    words = ["authority", "child", "matter", "matter_id", "rule", "step", "status"]
    found = pl.read_parquet(out / "findings" / "*.parquet")
    return found.with_columns(pl.col(words).cast(pl.String))


def test_every_finding_is_of_a_child_that_is_there(finished: Run) -> None:
    children = pl.read_parquet(finished.out / "children" / "*.parquet")
    assert children.select("authority", "child").is_unique().all()
    found = findings(finished.out)
    assert found.join(children, on=["authority", "child"], how="anti").is_empty()
    assert set(found["authority"]) == {"301", "383"}


def test_no_finding_is_said_twice(finished: Run) -> None:
    keys = ["authority", "child", "matter", "matter_id", "rule", "step"]
    assert findings(finished.out).select(keys).is_unique().all()


def test_children_of_two_returns_are_one(finished: Run) -> None:
    children = pl.read_parquet(finished.out / "children" / "*.parquet")
    both = children.filter(pl.col("source").list.len() == 2)
    assert both.height == sum(p.counts["in two returns"] for p in finished.parts.values()) > 0
    assert both.filter(pl.col("sen_need") != "not recorded").height > both.height / 2
    assert both.filter(pl.col("cin_need") != "not recorded").height > both.height / 2


def test_two_processes_write_the_same(finished: Run, simulated: Path, tmp_path: Path) -> None:
    again = tables([simulated], tmp_path / "run", Settings(), processes=2)
    assert contents(again.out) == contents(finished.out)


def test_what_is_done_is_not_done_again(before: Path, simulated: Path) -> None:
    kept = contents(before)
    again = tables([simulated], before, Settings(), processes=1)
    assert again.fresh == 0
    assert contents(before) == kept


def test_a_changed_return_redoes_only_itself(
    finished: Run, simulated: Path, returns: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run-of-copy"
    first = tables([returns], out, Settings(), processes=1)
    kept = contents(out, of="findings/383.*")
    file = returns / "301" / "cin.xml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("<Sex>M</Sex>", "<Sex>F</Sex>"), encoding="utf-8"
    )
    second = tables([returns], out, Settings(), processes=1)
    assert (first.fresh, second.fresh) == (2, 1)
    assert contents(out, of="findings/383.*") == kept
    sexes = pl.read_parquet(out / "children" / "301.parquet").filter(source=["cin"])["sex"]
    assert "male" not in set(sexes)


def test_a_return_that_is_gone_leaves_nothing_behind(before: Path, simulated: Path) -> None:
    tables([simulated / "301"], before, Settings(), processes=1)
    assert {path.stem for path in (before / "findings").iterdir()} == {"301"}
    assert {path.stem for path in (before / "parts").iterdir()} == {"301"}


def test_a_lost_output_is_written_again(before: Path, simulated: Path) -> None:
    kept = contents(before)
    (before / "findings" / "301.parquet").unlink()
    assert tables([simulated], before, Settings(), processes=1).fresh == 1
    assert contents(before) == kept


def test_other_settings_are_refused(before: Path, simulated: Path) -> None:
    kept = contents(before)
    with pytest.raises(OtherSettings, match=r"as_of: None there, 2026-06-01 here"):
        tables([simulated], before, Settings(as_of=date(2026, 6, 1)), processes=1)
    assert contents(before) == kept


def test_a_folder_with_something_else_is_left_alone(simulated: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(NotARun):
        tables([simulated], tmp_path, Settings(), processes=1)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"dutybound": "bulk run"}', '{"settings": {}}'])
def test_a_damaged_record_is_told(before: Path, simulated: Path, text: str) -> None:
    (before / "manifest.json").write_text(text)
    with pytest.raises(Damaged, match="manifest"):
        tables([simulated], before, Settings(), processes=1)


def test_a_damaged_part_is_told(before: Path, simulated: Path) -> None:
    (before / "parts" / "301.json").write_text('{"name": "301"}')
    with pytest.raises(Damaged, match=r"301\.json"):
        tables([simulated], before, Settings(), processes=1)


def test_two_runs_do_not_write_into_one_folder(before: Path, simulated: Path) -> None:
    with opened(before, Settings()), pytest.raises(InUse):
        tables([simulated], before, Settings(), processes=1)


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "letter.txt").write_text("Dear all")
    with pytest.raises(NothingToRead, match="letter"):
        tables([tmp_path / "in"], tmp_path / "run", Settings(), processes=1)
    assert not (tmp_path / "run").exists()


def test_a_bad_file_loses_no_other(returns: Path, finished: Run, tmp_path: Path) -> None:
    broken = returns / "301" / "cin.xml"
    broken.write_bytes(broken.read_bytes()[:2000])
    found = tables([returns], tmp_path / "run", Settings(), processes=1)
    assert len(found.unread) == 1
    assert "cin.xml" in found.unread[0]
    assert "Line" in found.unread[0]
    assert contents(found.out, of="findings/383.*") == contents(finished.out, of="findings/383.*")
    sources = pl.read_parquet(found.out / "children" / "301.parquet")["source"]
    assert set(sources.explode()) == {"sen2"}


def test_an_authority_of_which_nothing_can_be_read(returns: Path, tmp_path: Path) -> None:
    for path in (returns / "301").rglob("*.csv"):
        path.unlink()
    broken = returns / "301" / "cin.xml"
    broken.write_bytes(broken.read_bytes()[:2000])
    found = tables([returns], tmp_path / "run", Settings(), processes=1)
    assert {path.stem for path in (found.out / "findings").iterdir()} == {"383"}
    assert found.parts["301"].outputs == {}


def test_child_level_files_say_so(finished: Run) -> None:
    for path in finished.out.glob("*/*.parquet"):
        assert CHILD_LEVEL in str(pl.read_parquet_metadata(path))
    lists = list((finished.out / "child-level").glob("*.csv"))
    assert lists
    for path in lists:
        assert "not-for-publication" in path.name
        assert path.read_text().startswith(
            "Child-level; For the authority itself; Not for publication"
        )


def test_the_overdue_list_is_what_the_findings_say(finished: Run) -> None:
    listed = pl.concat(
        pl.read_csv(path, infer_schema_length=0)
        for path in (finished.out / "child-level").glob("*.csv")
    )
    found = findings(finished.out)
    overdue = found.filter(pl.col("status") == "overdue").height
    assert listed.filter(pl.col("status") == "overdue").height == overdue > 0


def test_csv_on_demand(simulated: Path, finished: Run, tmp_path: Path) -> None:
    out = tables([simulated / "301"], tmp_path / "run", Settings(format="csv"), processes=1).out
    rows = pl.read_csv(out / "findings" / "301.csv", infer_schema_length=0)
    assert rows.height == finished.parts["301"].counts["findings"]
    assert "closure;circumstances;away" in set(rows["unless"])


def test_the_receipt_holds_what_was_read_and_written(finished: Run, simulated: Path) -> None:
    told = json.loads((finished.out / "receipt.json").read_text())
    assert set(told["inputs"]) == {str(p) for p in simulated.rglob("*") if p.is_file()}
    for name, mark in told["outputs"].items():
        assert digest(finished.out / name) == mark
    assert {"read", "record", "evaluate", "write"} <= set(
        told["seconds"]["of processor time, all processes together"]
    )
    assert told["settings"]["rulebook_hash"]
    assert told["packages"]["polars"]


def test_the_newest_of_two_returns_of_one_kind_is_kept(returns: Path, tmp_path: Path) -> None:
    old = returns / "301" / "old.xml"
    text = (returns / "301" / "cin.xml").read_text(encoding="utf-8")
    old.write_text(
        text.replace("2026-03-31</ReferenceDate>", "2025-03-31</ReferenceDate>"), encoding="utf-8"
    )
    found = tables([returns / "301"], tmp_path / "run", Settings(), processes=1)
    assert len(found.told) == 1
    assert "old.xml" in found.told[0]
    assert [r["reference_day"] for r in found.parts["301"].returns if r["kind"] == "cin"] == [
        "2026-03-31"
    ]

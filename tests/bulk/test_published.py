"""A second publication is held against the first, wherever that one stands."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from dutybound.bulk.published import RECORD, NoSuchPublication, keep_publication, published_before
from dutybound.bulk.running import Run, run
from dutybound.bulk.settings import Settings


def test_a_run_keeps_what_it_published(finished: Run) -> None:
    kept = published_before(finished.out, None)
    assert kept is not None
    shown = pl.read_csv(finished.out / "publication" / "tables.csv")
    assert len(kept.tables) == len(shown) > 0
    assert "child_key" in kept.basis.columns


def test_nothing_was_published_where_nothing_is_kept(tmp_path: Path) -> None:
    assert published_before(tmp_path, None) is None


def test_another_folder_must_hold_a_publication(tmp_path: Path, simulated: Path) -> None:
    with pytest.raises(NoSuchPublication, match="the run that was published"):
        run([simulated], tmp_path / "run", Settings(), processes=1, published=tmp_path / "no")


def test_a_damaged_record_is_told(before: Path) -> None:
    (before / RECORD).write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(NoSuchPublication, match="delete that file"):
        published_before(before, None)


def test_one_child_less_changes_no_published_number(before: Path, simulated: Path) -> None:
    """What was published stands, where all that is new is about one child."""
    kept = published_before(before, None)
    assert kept is not None
    left_out = kept.basis["child_key"][0]
    fewer = type(kept)(kept.tables, kept.basis.filter(pl.col("child_key") != left_out))
    keep_publication(before, fewer)
    shown = (before / "publication" / "tables.csv").read_bytes()
    run([simulated], before, Settings(), processes=1)
    again = published_before(before, None)
    assert again is not None
    assert (before / "publication" / "tables.csv").read_bytes() == shown
    assert len(again.basis) < len(kept.basis), "the basis of what stands, too"

"""Faults that were put into a simulated return on purpose are found where they were put."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import polars as pl
import pytest

from dutybound.returns.model import Return
from dutybound.returns.reading import read_returns
from dutybound.returns.sen2.layout import MODULES
from dutybound.simulate import Simulation, simulate

FOUND_AS = {
    "duplicate-upn": {"same-upn"},
    "broken-upn": {"upn-shape", "upn-check-letter"},
    "no-upn-and-no-reason": {"no-upn"},
    "over-25": {"over-25"},
    "unknown-code": {"unrecognised-code"},
    "outcome-without-date": {"issue-without-date"},
    "authority-that-ended": {"transfer-from-ended-authority"},
    "end-before-start": {"ceased-before-start", "letter-before-meeting"},
}
"""What each fault comes out as.  A swapped day and month is seen only where it upsets an order; a review's
letter from before its meeting only where the review has an outcome (else it is an earlier review's)."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("faulty") / "out"
    simulate(Simulation(6000, 5, ("383",), "blade", 0.03), out, processes=1)
    return out


@pytest.fixture(scope="module")
def one(folder: Path) -> Return:
    (found,) = read_returns(folder / "returns" / "383" / "sen2")
    assert isinstance(found, Return)
    return found


def put_in(folder: Path) -> pl.DataFrame:
    faults = pl.read_csv(folder / "faults" / "383.csv", infer_schema=False)
    return faults.filter(pl.col("source") == "sen2")


@pytest.mark.parametrize("fault", FOUND_AS)
def test_a_fault_is_found_in_its_row(fault: str, folder: Path, one: Return) -> None:
    wanted = [f"sen2.{issue}" for issue in FOUND_AS[fault]]
    found = one.issues.filter(pl.col("issue").is_in(wanted))
    marked = set(found.select("module", "record").rows())
    faults = put_in(folder).filter(fault=fault)
    assert faults.height
    for row in faults.to_dicts():
        frame = one.frames[row["table"]]
        record = frame.row(int(row["record"]) - 1, named=True)
        if not undone_by_another(row, record, frame):
            assert (row["table"], record[MODULES[row["table"]].id]) in marked, row


def undone_by_another(row: dict[str, str], record: dict[str, object], frame: pl.DataFrame) -> bool:
    """Whether a second fault in the same place left nothing of the first to be seen."""
    if row["field"] == "lastreview":
        return record["reviewoutcome"] is None or record["reviewmeeting"] is None
    return row["fault"] == "duplicate-upn" and frame.filter(upn=row["now"]).height == 1


def test_what_was_written_otherwise_is_read_as_it_was(folder: Path, one: Return) -> None:
    """Dates in other forms are read as they were, or not at all; yes and no always as they were."""
    faults = put_in(folder)
    for row in faults.filter(fault="date-spelled-otherwise").to_dicts():
        value = one.frames[row["table"]][row["field"]][int(row["record"]) - 1]
        was = datetime.strptime(row["was"][:11], "%Y-%b-%d").date()  # noqa: DTZ007  # a day
        assert value in {None, was}, row
    for row in faults.filter(fault="boolean-spelled-otherwise").to_dicts():
        value = one.frames[row["table"]][row["field"]][int(row["record"]) - 1]
        assert value == (row["was"].lower() in {"1", "true"}), row

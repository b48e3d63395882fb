"""Held against faults that somebody else made and wrote down: `dutybound simulate`."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from dutybound.cli import main
from dutybound.returns.model import Return
from dutybound.returns.reading import read_returns

CAN_BE_SEEN = {
    "blank-factors": "cin.factors-missing",
    "closed-without-reason": "cin.closure-reason-missing",
    "no-upn-and-no-reason": "cin.upn-missing",
    "none-with-another": "cin.disability-none-and-more",
    "over-25": "cin.over-25",
    "two-open-episodes": "cin.episodes-overlap",
    "unknown-code": "cin.code-unrecognised",
}
"""Each fault that can be told for certain, with the check that tells it."""

SEVERAL = {
    "broken-upn": ("cin.upn-form", "cin.upn-check-letter"),
    "end-before-start": ("cin.assessment-start-after-end", "cin.plan-start-after-end"),
}
RIGHT_AND_RARE = {
    "cin.assessment-open-long",
    "cin.conference-waited-for",
    "cin.disability-missing",
    "cin.need-not-stated",
    "cin.protection-unreviewed",
    "cin.waiting-for-assessment",
}
"""What a simulation has without faults, as real returns do."""


def simulated(folder: Path, faults: str) -> Return:
    asked = ["--children", "4000", "--authorities", "383", "--faults", faults, "--seed", "5"]
    assert main(["simulate", "--out", str(folder / "out"), *asked]) == 0
    found = [one for one in read_returns(folder / "out" / "returns") if isinstance(one, Return)]
    return next(one for one in found if one.kind == "cin")


@pytest.mark.slow
def test_every_fault_that_can_be_seen_is_found(tmp_path: Path) -> None:
    one = simulated(tmp_path, "0.03")
    made = pl.read_csv(tmp_path / "out" / "faults" / "383.csv", infer_schema=False)
    made = made.filter(source="cin")
    for fault, issues in {**{f: (i,) for f, i in CAN_BE_SEEN.items()}, **SEVERAL}.items():
        wanted = set(made.filter(fault=fault)["child"])
        told = set(one.issues.filter(pl.col("issue").is_in(issues))["child"])
        assert wanted, fault
        assert wanted <= told, fault


@pytest.mark.slow
def test_what_was_made_without_faults_has_none(tmp_path: Path) -> None:
    one = simulated(tmp_path, "0")
    assert set(one.issues["issue"]) <= RIGHT_AND_RARE

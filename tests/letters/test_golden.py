"""Whole letters, read line by line by a person once, and then held to.

After a change that is meant, write them anew with DUTYBOUND_GOLDEN=write and read what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dutybound.case import load_case
from dutybound.law.england import rulebook
from dutybound.letters import desk_for, read_details, written
from dutybound.paper.plain import plain

HERE = Path(__file__).parent
CASES = {
    "several": (
        "details",
        [
            "chase-ehc-plan",
            "chase:ref-1",
            "chase:rec-1",
            "answer-refusal:ehc-1",
            "complain-stage-1:social-care",
            "complain-to-ombudsman",
            "chronology",
        ],
    ),
    "refused": ("family-details", ["answer-refusal", "complain-stage-1:social-care"]),
    "vague-dates": ("family-details", ["chase-ehc-plan", "complain-stage-1:council"]),
    "stage-1-unanswered": ("family-details", ["chase", "go-to-stage-2", "ask-for-care-assessment"]),
    "after-stage-2": ("family-details", ["complain-to-ombudsman"]),
    "young-person": (
        "young-person-details",
        ["chase", "answer-refusal:ehc-1", "complain-stage-1:social-care", "ask-for-records"],
    ),
    "records-2026": ("family-details", ["chase", "answer-refusal", "ask-for-ehc-assessment"]),
    "harm-and-record": ("harm-and-record-details", ["chase:rect-1", "correct-record"]),
    "two-accounts": ("family-details", ["chase-ehc-plan", "chase"]),
}
"""A case, the details beside it, and the letters of it that are held to."""

LETTERS = [(case, wanted) for case, (_, letters) in CASES.items() for wanted in letters]


@pytest.mark.parametrize(("case", "wanted"), LETTERS)
def test_the_letter_is_the_one_that_was_read(case: str, wanted: str) -> None:
    law = rulebook()
    desk = desk_for(load_case(HERE / "cases" / f"{case}.yaml", law), law)
    details = read_details(HERE / "cases" / f"{CASES[case][0]}.yaml")
    made = plain(written(desk, wanted, details).paper)
    kept = HERE / "golden" / f"{case}-{wanted.replace(':', '-')}.txt"
    if os.environ.get("DUTYBOUND_GOLDEN") == "write":
        kept.write_text(made, encoding="utf-8")
    assert made == kept.read_text(encoding="utf-8")


def test_no_golden_letter_is_left_over() -> None:
    kept = {path.stem for path in (HERE / "golden").iterdir()}
    assert kept == {f"{case}-{wanted.replace(':', '-')}" for case, wanted in LETTERS}

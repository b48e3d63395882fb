"""Whole letters, read line by line by a person once, and then held to.

After a change that is meant, write them anew with DUTYBOUND_GOLDEN=write and read what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dutybound.case import load_case
from dutybound.engine import check
from dutybound.law.england import rulebook
from dutybound.letters import Desk, offers, read_details, write
from dutybound.paper.plain import plain

HERE = Path(__file__).parent
LETTERS = [
    "chase-ehc-plan",
    "chase:ref-1",
    "chase:rec-1",
    "answer-refusal:ehc-1",
    "complain-stage-1:social-care",
    "complain-to-ombudsman",
    "chronology",
]


@pytest.mark.parametrize("wanted", LETTERS)
def test_the_letter_is_the_one_that_was_read(wanted: str) -> None:
    law = rulebook()
    desk = Desk(check(load_case(HERE / "cases" / "several.yaml", law), law), law)
    (offer,) = (offer for offer in offers(desk) if offer.id == wanted)
    made = plain(write(desk, offer, read_details(HERE / "cases" / "details.yaml")))
    kept = HERE / "golden" / f"{wanted.replace(':', '-')}.txt"
    if os.environ.get("DUTYBOUND_GOLDEN") == "write":
        kept.write_text(made, encoding="utf-8")
    assert made == kept.read_text(encoding="utf-8")

"""Whole answers, read line by line by a person once, and then held to.

After a change that is meant, write them anew with DUTYBOUND_GOLDEN=write and read what changed.
"""

import os
import re
from pathlib import Path

import pytest

from dutybound.case import load_case
from dutybound.cli.text import set_out
from dutybound.engine import check
from dutybound.engine.report import report
from dutybound.law.england import rulebook

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "23-013-824": ROOT / "examples" / "23-013-824.yaml",
    "25-005-179": ROOT / "examples" / "25-005-179.yaml",
    "25-007-473": ROOT / "examples" / "25-007-473.yaml",
    "many-things": Path(__file__).parent / "cases" / "many-things.yaml",
}


def answer(path: Path) -> str:
    """The text of an answer, without the receipt, which changes with every version."""
    law = rulebook()
    lines = [
        line.text for line in set_out(report(check(load_case(path, law), law)), 80, full=False)
    ]
    text = "\n".join([*lines, ""])
    return re.sub(r"Receipt: .*?facts?\.\n", "Receipt\n", text, flags=re.DOTALL)


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_the_one_that_was_read(name: str) -> None:
    made, kept = answer(CASES[name]), GOLDEN / f"{name}.txt"
    if os.environ.get("DUTYBOUND_GOLDEN") == "write":
        kept.write_text(made, encoding="utf-8")
    assert made == kept.read_text(encoding="utf-8")

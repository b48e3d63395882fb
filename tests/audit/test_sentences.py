"""Sentences in many voices: most that restrict access are found, and hardly any other is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.looking import look
from dutybound.text import read_text

pytestmark = pytest.mark.usefixtures("patterns_alone")

ACCESS = [one for one in all_detectors() if one.category.value.startswith("A")]
SENTENCES = Path(__file__).parent / "sentences.yaml"
SILENT = "none"


@cache
def told() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What each sentence should be found as, and what it is found as."""
    batches = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    return tuple(
        (one["found"], _found(one["under"], one["says"]))
        for batch in batches
        for one in batch["sentences"]
    )


def _found(heading: str, sentence: str) -> tuple[str, ...]:
    page = read_text(f"# Social care for disabled children\n\n## {heading}\n\n{sentence}\n", "a.md")
    return tuple(finding.category.value for finding in look(page, ACCESS))


def test_most_restrictions_are_found() -> None:
    restrictions = [(wanted, found) for wanted, found in told() if wanted != SILENT]
    hits = [wanted in found for wanted, found in restrictions]
    assert len(hits) > 200
    assert sum(hits) >= 0.92 * len(hits)


def test_hardly_anything_else_is() -> None:
    others = [found for wanted, found in told() if wanted == SILENT]
    assert len(others) > 100
    assert sum(map(bool, others)) <= 2

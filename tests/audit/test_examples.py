"""Every detector's own examples: what is to be seen is seen, and what only looks alike stays silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dutybound.audit.categories import Category
from dutybound.audit.detectors import all as every
from dutybound.audit.detectors.protocol import Detector
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import look
from dutybound.text import read_text

pytestmark = pytest.mark.usefixtures("patterns_alone")

FOLDER = Path(every.__file__).parent
ACCESS = [one for one in every.all_detectors() if one.category.value.startswith("A")]
LEAST = 6


def examples(category: Category) -> dict[str, list[dict[str, Any]]]:
    path = FOLDER / category.name.lower() / "examples.yaml"
    told: dict[str, list[dict[str, Any]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def found(example: dict[str, Any], detectors: list[Detector]) -> list[Finding]:
    page = (
        f"# Disabled children: social care\n\n## {example.get('under', 'How we work')}\n\n"
        f"{example['says']}\n\n## More\n\n{example.get('beside', '')}\n"
    )
    return look(read_text(page, "example.md"), detectors)


def each(kind: str) -> list[Any]:
    return [
        pytest.param(detector, example, id=f"{detector.category.value}-{number}")
        for detector in ACCESS
        for number, example in enumerate(examples(detector.category)[kind], start=1)
    ]


@pytest.mark.parametrize(("detector", "example"), each("seen"))
def test_it_is_seen(detector: Detector, example: dict[str, Any]) -> None:
    findings = found(example, ACCESS)
    told = [one for one in findings if one.category is detector.category]
    assert told
    if "answer" in example:
        assert told[0].answer is Answer(example["answer"])


@pytest.mark.parametrize(("detector", "example"), each("near_misses"))
def test_a_near_miss_is_silent(detector: Detector, example: dict[str, Any]) -> None:
    assert not found(example, ACCESS)


@pytest.mark.parametrize("detector", ACCESS, ids=lambda one: one.category.value)
def test_there_are_enough_of_both(detector: Detector) -> None:
    told = examples(detector.category)
    assert len(told["seen"]) >= 2 * LEAST
    assert len(told["near_misses"]) >= 2 * LEAST - 1


@pytest.mark.parametrize("detector", every.all_detectors(), ids=lambda one: one.category.value)
def test_what_is_said_of_a_finding_is_there(detector: Detector) -> None:
    from dutybound.law.england import rulebook

    known = {rule.id for rule in rulebook()}
    assert set(detector.rules) <= known
    assert detector.sources
    assert detector.would_change
    assert detector.better_wording.endswith(".")

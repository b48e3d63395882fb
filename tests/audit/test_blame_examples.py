"""The examples of the detectors of blame, of old law and of papers: seen where they should be."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from dutybound.audit.categories import Category
from dutybound.audit.detectors import all as every
from dutybound.audit.detectors.protocol import Detector
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import look
from dutybound.law.england import rulebook
from dutybound.text import read_text

pytestmark = pytest.mark.usefixtures("patterns_alone")

FOLDER = Path(every.__file__).parent
TAXONOMY = [one for one in every.all_detectors() if one.category.value[0] in "BX"]
LEAST = 6


def _of_papers(category: Category) -> Detector:
    name = f"dutybound.audit.detectors.{category.name.lower()}.detector"
    found: Detector = import_module(name).detector
    return found


PAPERS = [_of_papers(one) for one in Category if one.is_of_papers]
ALL = [*TAXONOMY, *PAPERS]


def examples(detector: Detector) -> dict[str, list[dict[str, Any]]]:
    path = FOLDER / detector.category.name.lower() / "examples.yaml"
    told: dict[str, list[dict[str, Any]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def found(example: dict[str, Any], detectors: list[Detector]) -> list[Finding]:
    page = (
        f"# Disabled children: social care\n\n## {example.get('under', 'How we work')}\n\n"
        f"{example['says']}\n\n## More\n\n{example.get('beside', '')}\n"
    )
    return look(read_text(page, "example.md"), detectors)


def asked(detector: Detector) -> list[Detector]:
    """Those that read a page together: the taxonomy's all at once, each of the papers' by itself."""
    return TAXONOMY if detector in TAXONOMY else [detector]


def each(kind: str) -> list[Any]:
    return [
        pytest.param(detector, example, id=f"{detector.category.value}-{number}")
        for detector in ALL
        for number, example in enumerate(examples(detector)[kind], start=1)
    ]


@pytest.mark.parametrize(("detector", "example"), each("seen"))
def test_it_is_seen(detector: Detector, example: dict[str, Any]) -> None:
    told = [one for one in found(example, asked(detector)) if one.category is detector.category]
    assert told
    assert told[0].answer is Answer(example.get("answer", "flag"))
    assert told[0].quote
    assert 0 < told[0].confidence <= 1


@pytest.mark.parametrize(("detector", "example"), each("near_misses"))
def test_a_near_miss_is_silent(detector: Detector, example: dict[str, Any]) -> None:
    assert not found(example, asked(detector))


@pytest.mark.parametrize("detector", ALL, ids=lambda one: one.category.value)
def test_there_are_enough_of_both(detector: Detector) -> None:
    told = examples(detector)
    least = 2 * LEAST if detector in TAXONOMY else LEAST
    assert len(told["seen"]) >= least
    assert len(told["near_misses"]) >= least


@pytest.mark.parametrize("detector", PAPERS, ids=lambda one: one.category.value)
def test_what_is_said_of_a_paper_is_there(detector: Detector) -> None:
    known = {rule.id for rule in rulebook()}
    assert set(detector.rules) <= known
    assert detector.sources
    assert detector.would_change.endswith(".")
    assert detector.better_wording


def test_nothing_says_that_anybody_breaks_the_law() -> None:
    said = [
        finding.why
        for detector in ALL
        for example in examples(detector)["seen"]
        for finding in found(example, asked(detector))
    ]
    assert not [why for why in said if "unlawful" in why or "breaks the law" in why]

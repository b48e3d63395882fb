"""Whole invented documents: what the detectors of access find in the development half of the labelled set."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import look
from dutybound.text import Document, read_document
from tests.audit.labelled_documents import Labelled, documents
from tests.audit.scoring import score

pytestmark = pytest.mark.usefixtures("patterns_alone")

ACCESS = [one for one in all_detectors() if one.category.value.startswith("A")]
PRECISION, RECALL = 0.93, 0.85


@cache
def looked() -> tuple[tuple[Labelled, list[Finding]], ...]:
    with TemporaryDirectory() as folder:
        return tuple(
            (one, look(_read(one, Path(folder)), ACCESS)) for one in documents("development")
        )


def _read(labelled: Labelled, folder: Path) -> Document:
    document = read_document(labelled.as_file(folder))
    assert isinstance(document, Document)
    return document


def test_most_of_what_is_found_is_right() -> None:
    assert score(looked(), "A").precision() >= PRECISION


def test_most_of_what_is_there_is_found() -> None:
    assert score(looked(), "A").recall() >= RECALL


def test_what_is_not_contested_is_as_right() -> None:
    assert score(looked(), "A", contested="left out").precision() >= PRECISION


@pytest.mark.parametrize("index", range(len(documents("development"))))
def test_nothing_is_found_on_a_lawful_page(index: int) -> None:
    labelled, findings = looked()[index]
    if labelled.lawful:
        assert not findings


def test_near_misses_are_silent() -> None:
    wrong = score(looked(), "A").false
    quoted = {one.quote for labelled, _ in looked() for one in labelled.near_misses}
    assert not [finding.quote for _, finding in wrong if finding.quote in quoted]


def test_a_clause_gives_one_finding_of_a_category_at_most() -> None:
    for labelled, findings in looked():
        places = [(one.place, one.quote, one.category) for one in findings]
        assert len(places) == len(set(places)), labelled.name


def test_findings_say_why_and_what_would_change_them() -> None:
    for _, findings in looked():
        for one in findings:
            assert one.why
            assert one.would_change
            assert one.answer is not Answer.CLEAR
            assert "breaks the law" not in one.why


def test_the_same_document_gives_the_same_findings() -> None:
    labelled = documents("development")[0]
    with TemporaryDirectory() as folder:
        document = _read(labelled, Path(folder))
    assert look(document, ACCESS) == look(document, ACCESS)


def test_an_explanation_adds_only_what_is_clear() -> None:
    for labelled, findings in looked()[:6]:
        with TemporaryDirectory() as folder:
            told = look(_read(labelled, Path(folder)), ACCESS, explain=True)
        assert [one for one in told if one.answer is not Answer.CLEAR] == findings


def test_the_answers_are_those_of_the_labels() -> None:
    wrong = [
        (labelled.name, told.quote, told.answer.value, label.answer)
        for labelled, findings in looked()
        for told in findings
        for label in labelled.findings
        if label.category == told.category.value and label.quote in told.quote
        if label.answer != told.answer.value
    ]
    assert not wrong

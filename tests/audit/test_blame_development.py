"""Whole invented documents: what the detectors of blame and of old law find in the development half."""

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

BLAME = [one for one in all_detectors() if one.category.value[0] in "BX"]
PRECISION, RECALL = 0.93, 0.85


@cache
def looked() -> tuple[tuple[Labelled, list[Finding]], ...]:
    with TemporaryDirectory() as folder:
        return tuple(
            (one, look(_read(one, Path(folder)), BLAME)) for one in documents("development")
        )


def _read(labelled: Labelled, folder: Path) -> Document:
    document = read_document(labelled.as_file(folder))
    assert isinstance(document, Document)
    return document


def test_most_of_what_is_found_is_right_and_most_that_is_there_is_found() -> None:
    for kind in ("B", "X"):
        measured = score(looked(), kind)
        assert measured.precision() >= PRECISION
        assert measured.recall() >= RECALL


def test_nothing_is_found_on_a_lawful_page() -> None:
    assert not [one.quote for labelled, found in looked() if labelled.lawful for one in found]


def test_old_law_and_one_route_for_all_are_never_flagged() -> None:
    found = [one for _, findings in looked() for one in findings]
    mild = [one for one in found if one.category.value in {"B8", "X1"}]
    assert mild
    assert all(one.answer is not Answer.FLAG for one in mild)

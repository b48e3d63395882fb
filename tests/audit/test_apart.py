"""Findings are the same whoever looks: this process, another that can be stopped, or several at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.audit import apart, wire
from dutybound.audit.apart import TooSlow, look_apart, look_at_all
from dutybound.audit.looking import look
from dutybound.audit.profiles.every import PROFILES
from dutybound.text import Document, read_text
from dutybound.text.wire import BadAnswer
from tests.audit.made_up import AUDITED, FLAG, MANUAL, PRACTICE

PROFILE = PROFILES["assessment-criteria"]
PAGES = sorted(Path("tests/audit/labelled/development").glob("ashmere-*.md"))


def documents() -> list[Document]:
    return [read_text(path.read_text(), path.name) for path in PAGES]


def test_another_process_finds_the_same() -> None:
    document = documents()[0]
    here = tuple(look(document, PROFILE.detectors))
    assert here
    assert look_apart(document, PROFILE, 60) == here


def test_several_find_the_same_in_the_same_order(monkeypatch: pytest.MonkeyPatch) -> None:
    one_by_one = look_at_all(documents(), PROFILE, explain=True)
    monkeypatch.setattr(apart, "FEW_CLAUSES", 0)
    monkeypatch.setattr(apart, "WAITING", 1)
    assert len(PAGES) > 2, "one has to wait"
    told: list[str] = []
    found = look_at_all(
        documents(), PROFILE, explain=True, seen=lambda one, _: told.append(one.name)
    )
    assert found == one_by_one
    assert told == [path.name for path in PAGES]


def test_one_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(TooSlow):
        look_apart(documents()[0], PROFILE, 0.01)


def test_findings_go_there_and_back_whole() -> None:
    for finding in AUDITED.findings:
        assert wire.unpacked(wire.packed([finding]), finding.document) == (finding,)
    (moved,) = wire.unpacked(wire.packed([FLAG]), MANUAL)
    assert moved.document == MANUAL


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"[[]]", b"[" * 100_000, wire.packed([PRACTICE]).replace(b'"B2"', b'"Z9"')],
)
def test_what_is_no_finding_is_refused(data: bytes) -> None:
    with pytest.raises(BadAnswer):
        wire.unpacked(data, MANUAL)

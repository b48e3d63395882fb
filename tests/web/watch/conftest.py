"""A profile of two kinds for the page that reads documents, and nobody slowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from dutybound.audit.findings import Finding
from dutybound.audit.looking import look
from dutybound.audit.profiles.profile import Profile
from dutybound.sentences.reading import asleep
from dutybound.text import Document
from dutybound.web.watch import reading
from dutybound.web.watch.limits import READINGS
from tests.cli.test_audit import MADE_UP

OWN = replace(MADE_UP, id="own-paper", title="A report on a child", own_papers=True)


def _look(document: Document, profile: Profile, _: float) -> tuple[Finding, ...]:
    return tuple(look(document, profile.detectors))


@pytest.fixture(autouse=True)
def _profiles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(reading, "PROFILES", {"made-up": MADE_UP, "own-paper": OWN})
    # Another process would not know these profiles; test_no_trace.py has the real ones.
    monkeypatch.setattr(reading, "look_apart", _look)
    # Made-up detectors know nothing of what the second reader was taught.
    with asleep():
        yield
    READINGS.forget()

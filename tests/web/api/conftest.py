"""A program that uses the API, through every middleware; each test starts with nobody slowed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.web.api.program import Program


@pytest.fixture
def program() -> Program:
    return Program()


@pytest.fixture(autouse=True)
def _nobody_slowed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    from dutybound.web.api import limits

    monkeypatch.delenv("DUTYBOUND_API_ORIGINS", raising=False)
    yield
    for gate in limits.EVERY:
        gate.forget()

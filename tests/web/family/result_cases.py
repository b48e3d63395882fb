"""Opening a case on the pages of the result, on a day of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dutybound.days import parse_span

RICH = (Path(__file__).parents[2] / "letters/cases/several.yaml").read_text(encoding="utf-8")
CALM = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes, looked_after_by_wales: no}
ehc_requests:
  - {id: ehc-1, received: 2026-11-10, decision_sent: no}
"""
ENQUIRY = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes, looked_after_by_wales: no}
visits:
  - {id: v-1, made: 2026-11-10, entered: yes, consented: no, court_order: no, police_powers: no,
     purpose: section-47, said: [section-47-lets-us-in]}
enquiries:
  - {id: q-1, raised: 2026-11-01, opened: 2026-11-05, said: [you-complained]}
"""

TODAY = "2026-11-22"


def on(monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    """Make it this day."""
    monkeypatch.setattr(settings, "TODAY", parse_span(day).latest, raising=False)


def open_case(client: Client, text: str, who: str = "parent") -> None:
    """Begin as somebody, and load a case file."""
    assert client.post("/begin/", {"who": who}).status_code == 303
    sent = SimpleUploadedFile("answers.yaml", text.encode())
    answer = client.post("/open/file/", {"file": sent})
    assert answer.status_code == 303, answer.content.decode()

"""A program that calls the API, the case that it sends, and what every answer has in common."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from django.http import HttpResponse
from django.test import Client

ROOT = Path(__file__).parents[3]
CASES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "tests/cli/cases").glob("*.yaml")])
CASE: dict[str, Any] = {
    "dutybound": 1,
    "as_of": "2026-11-22",
    "child": {"born": "2015-05-02", "disabled": "yes"},
    "ehc_requests": [
        {"id": "ehc-1", "received": "2026-03-03", "decision_sent": "no", "said": ["backlog"]}
    ],
}
DETAILS = {"name": "Ada Example", "child_name": "Sam Example"}
PROBLEM_KEYS = {"type", "title", "status", "detail", "instead", "errors"}
FLAW_KEYS = {"what", "instead", "pointer", "line", "parameter"}


class Program:
    """Calls by the name of an operation; nothing is followed, and a fault of ours is an answer."""

    def __init__(self) -> None:
        self.client = Client(SERVER_NAME="localhost", raise_request_exception=False)

    def get(self, path: str, **headers: Any) -> HttpResponse:
        return self.client.get(f"/api/1/{path}", headers=headers or None)  # type: ignore[return-value]

    def post(self, path: str, body: object, **options: Any) -> HttpResponse:
        options.setdefault("content_type", "application/json")
        options.setdefault("CONTENT_TYPE", options["content_type"])  # of an empty body too
        raw = body if isinstance(body, bytes | str) else json.dumps(body)
        return self.client.post(f"/api/1/{path}", raw, **options)  # type: ignore[return-value]

    def answer(self, path: str, body: object) -> Any:
        """The answer to a case, which has to be one."""
        response = self.post(path, body)
        assert response.status_code == 200, response.content.decode()
        return json.loads(response.content)


def problem_in(response: HttpResponse) -> Any:
    """The problem document of an answer, held to its shape."""
    assert response["Content-Type"] == "application/problem+json"
    assert response["Cache-Control"] == "no-store"
    told = json.loads(response.content)
    assert set(told) == PROBLEM_KEYS
    assert told["status"] == response.status_code
    assert told["type"].startswith("urn:dutybound:problem:")
    assert told["title"]
    assert told["detail"]
    assert all(set(flaw) == FLAW_KEYS for flaw in told["errors"])
    assert "Traceback" not in response.content.decode()
    return told


def as_json_file(path: Path) -> bytes:
    """An example as JSON, each answer the text that it is."""
    return json.dumps(yaml.load(path.read_text(), Loader=yaml.BaseLoader), indent=1).encode()  # noqa: S506

"""A visitor who uses the pages of `pages.py`, one call each."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client


class Visitor:
    def __init__(self, client: Client | None = None, **extra: Any) -> None:
        self.client = client or Client(SERVER_NAME="localhost")
        self.extra = extra

    def begin(self) -> Visitor:
        assert self.client.post("/begin", **self.extra).status_code == 200
        return self

    def say(self, **what: object) -> None:
        assert self.try_to_say(**what) == 200

    def try_to_say(self, **what: object) -> int:
        return self.client.post("/change", {"change": json.dumps(what)}).status_code

    def said(self) -> Any:
        response = self.client.get("/content")
        return response.json() if response.status_code == 200 else response.status_code

    def ask(self, name: str, *arguments: object) -> Any:
        """What the vault's method or property gives; the status where it refuses."""
        response = self.client.post(f"/call/{name}", {"with": json.dumps(arguments)}, **self.extra)
        return response.json()["got"] if response.status_code == 200 else response.status_code

    def enter(self, code: str) -> Any:
        return self.ask("enter", code)

    def state(self) -> Any:
        return self.client.get("/state").json()

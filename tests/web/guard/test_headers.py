"""Every answer's headers, whatever became of the request."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

EVERY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cache-Control": "no-store",
}


def requests() -> dict[str, Callable[[Client], HttpResponse]]:
    """One of each way for a request to end, by the status it ends with."""
    huge = {"CONTENT_LENGTH": str(settings.BODY_LIMIT + 1)}
    return {
        "200": lambda c: c.get("/state"),
        "400 host": lambda c: c.get("/state", SERVER_NAME="evil.example"),
        "403 no file": lambda c: c.get("/content"),
        "403 form": lambda c: c.post("/begin"),
        "404": lambda c: c.get("/nothing/here/"),
        "404 static": lambda c: c.get("/static/nothing.css"),
        "413": lambda c: c.post("/begin", **huge),
        "500": lambda c: c.get("/broken?said=Ada"),
    }


@pytest.mark.parametrize("name", requests())
def test_every_answer_has_them(name: str, another: Callable[..., Client]) -> None:
    response = requests()[name](another(enforce_csrf_checks=True))
    assert response.status_code == int(name[:3])
    assert {header: response.get(header) for header in EVERY} == EVERY
    assert "camera=()" in response["Permissions-Policy"]
    policy = response["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'nonce-")
    for part in ("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_each_answer_has_a_nonce_of_its_own(client: Client) -> None:
    policies = [client.get("/state")["Content-Security-Policy"] for _ in range(20)]
    nonces = [re.findall("'nonce-([^']+)'", policy) for policy in policies]
    assert all(first == second and len(first) >= 22 for first, second in nonces)
    assert len({first for first, _ in nonces}) == 20


def test_only_what_is_built_may_be_kept_by_a_browser(client: Client) -> None:
    built = settings.BUILT
    if not built.is_dir():
        pytest.skip("the design is not built")
    style = next(path for path in built.iterdir() if path.suffix == ".css")
    response = client.get(f"/static/{style.name}")
    response.close()
    assert response.status_code == 200
    assert "immutable" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert client.get("/static/../settings.py").status_code == 404


def test_browsers_are_told_to_come_back_over_https_only_over_https(client: Client) -> None:
    assert "Strict-Transport-Security" not in client.get("/state")
    assert client.get("/state", secure=True)["Strict-Transport-Security"] == (
        "max-age=31536000; includeSubDomains"
    )


def test_nothing_says_what_the_server_is_made_of(client: Client) -> None:
    assert not {"Server", "X-Powered-By"} & set(client.get("/state").headers)

"""Nothing of a visit reaches the API, nothing that is sent stays, and pages of other sites keep out."""

from __future__ import annotations

import json
import logging
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import get_language

from dutybound.web.api import limits, operations
from dutybound.web.api.apart import Apart
from dutybound.web.vault.forgetting import opportunity
from dutybound.web.vault.models import Way
from tests.web.api.program import CASE, Program, problem_in

OTHER = "https://elsewhere.example"
GETS = ("rules", "health", "openapi.json")
POSTS = ("check", "question", "letters", "letter")


def visitor() -> Client:
    """A family in the middle of a visit, with a browser that sends its cookie everywhere."""
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=False)
    client.post("/begin/", {"who": "parent", "teller": "parent"})
    assert Way.objects.count() == 1, "the visit did not begin"
    return client


def test_a_visit_is_neither_seen_nor_kept_going() -> None:
    client = visitor()
    long_ago = timezone.now() + timedelta(minutes=5)
    Way.objects.update(ends_at=long_ago)
    response = client.post("/api/1/check", json.dumps(CASE), content_type="application/json")
    assert response.status_code == 200
    assert not response.cookies
    assert Way.objects.get().ends_at == long_ago
    client.get("/answers/")
    assert Way.objects.get().ends_at != long_ago, "a page does keep it going: so this test can fail"


def test_an_operation_never_sees_a_cookie_or_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[HttpRequest] = []
    languages: list[str | None] = []

    def spying(_gate: object, request: HttpRequest) -> None:
        seen.append(request)
        languages.append(get_language())

    monkeypatch.setattr(limits, "take", spying)
    client = visitor()
    client.get("/api/1/health", headers={"Accept-Language": "cy"})
    assert languages == ["en-gb"]
    (request,) = seen
    assert not request.COOKIES
    assert not request.vault.is_open  # type: ignore[attr-defined]


def test_nothing_is_written_or_even_looked_up(program: Program) -> None:
    opportunity()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert program.post("check", CASE).status_code == 200
        assert program.get("rules").status_code == 200
    assert not queries.captured_queries


@pytest.mark.parametrize("path", [*GETS, "nothing", "rules/tea"])
def test_no_answer_sets_a_cookie_or_hangs_on_one(path: str, program: Program) -> None:
    response = program.get(path, **{"Accept-Language": "cy"})
    assert not response.cookies
    assert response["Vary"] == "Origin, Accept-Encoding"
    assert response["Content-Language"] == "en-GB"


def test_no_form_token_is_asked_for() -> None:
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    response = client.post("/api/1/check", json.dumps(CASE), content_type="application/json")
    assert response.status_code == 200


def test_a_fault_shows_nothing_of_itself_or_of_the_case(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_args: Any) -> None:
        raise RuntimeError("Quetzalcoatl")

    monkeypatch.setattr(operations, "work_out", broken)
    with caplog.at_level(logging.CRITICAL, "django.request"):
        told = problem_in(program.post("check", CASE))
    assert told["status"] == 500
    assert "Quetzalcoatl" not in json.dumps(told)


def test_the_log_has_neither_bodies_nor_addresses(
    program: Program, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_args: Any) -> None:
        raise RuntimeError("Quetzalcoatl")

    secret = {**CASE, "bodies": {"council": "Quetzalcoatl"}}
    program.post("check", secret, REMOTE_ADDR="203.0.113.77")
    program.post("check", {**secret, "x": "Quetzalcoatl"}, REMOTE_ADDR="203.0.113.77")
    monkeypatch.setattr(operations, "work_out", broken)
    program.post("check", secret, REMOTE_ADDR="203.0.113.77")
    written = "".join(capfd.readouterr())
    assert "Quetzalcoatl" not in written
    assert "203.0.113.77" not in written
    assert "/api/" not in written


@pytest.mark.parametrize("path", ["check", "letters"])
def test_what_holds_a_case_is_kept_by_nobody(path: str, program: Program) -> None:
    body = CASE if path == "check" else {"case": CASE}
    response = program.post(path, body)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert "ETag" not in response


def test_every_answer_has_the_pages_headers(program: Program) -> None:
    answers = [
        program.get("rules"),
        program.get("nothing"),
        program.post("check", b"["),
        program.client.options("/api/1/check", headers=preflight("POST")),
    ]
    for answer in answers:
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Content-Security-Policy"].startswith("default-src 'none'")


def test_a_wrong_host_is_told_in_the_same_shape(program: Program) -> None:
    response = program.client.get("/api/1/rules", SERVER_NAME="evil.example")
    assert problem_in(response)["status"] == 400  # type: ignore[arg-type]


def test_a_wrong_method_names_the_right_ones(program: Program) -> None:
    assert problem_in(program.get("check"))["status"] == 405
    assert program.get("check")["Allow"] == "POST"
    response = program.post("rules", {})
    assert problem_in(response)["status"] == 405
    assert response["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["/api/1", "/api/1/", "/api/1/check/", "/api/2/check", "/api/"])
def test_an_address_is_not_sent_round(path: str, program: Program) -> None:
    assert problem_in(program.client.get(path))["status"] == 404  # type: ignore[arg-type]


@override_settings(SECURE_SSL_REDIRECT=True, ALLOWED_HOSTS=["localhost"])
def test_a_case_is_not_sent_round_to_https_but_refused(program: Program) -> None:
    told = problem_in(program.post("check", CASE))
    assert (told["status"], told["type"]) == (403, "urn:dutybound:problem:https-needed")
    assert program.post("check", CASE, secure=True).status_code == 200


def test_other_addresses_are_left_alone() -> None:
    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse(request.META["HTTP_COOKIE"], status=404)

    request = HttpRequest()
    request.path_info, request.META["HTTP_COOKIE"] = "/apis/", "a=b"
    response = Apart(page)(request)
    assert response.content == b"a=b"
    assert "Vary" not in response


# --- pages of other sites -----------------------------------------------------------------------------


def preflight(method: str, origin: str = OTHER) -> dict[str, str]:
    return {"Origin": origin, "Access-Control-Request-Method": method}


@pytest.mark.parametrize("path", GETS)
def test_any_page_may_read_the_rulebook(path: str, program: Program) -> None:
    response = program.get(path, Origin=OTHER)
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    asked = program.client.options(f"/api/1/{path}", headers=preflight("GET"))
    assert asked.status_code == 204
    assert asked["Access-Control-Allow-Methods"] == "GET, HEAD"


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize(
    "origin", [OTHER, "null", "http://localhost.evil.example", "https://localhost"]
)
def test_no_other_page_may_send_a_case(path: str, origin: str, program: Program) -> None:
    response = program.post(path, {"case": CASE}, headers={"Origin": origin})
    assert problem_in(response)["status"] == 403
    assert "Access-Control-Allow-Origin" not in response
    asked = program.client.options(f"/api/1/{path}", headers=preflight("POST", origin))
    assert not [name for name in asked.headers if name.startswith("Access-Control")]


def test_our_own_page_may(program: Program) -> None:
    own = {"Origin": "http://localhost"}
    assert program.post("check", CASE, headers=own).status_code == 200


def test_a_site_that_is_named_may(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTYBOUND_API_ORIGINS", f"https://other.example, {OTHER}/")
    response = program.post("check", CASE, headers={"Origin": OTHER})
    assert response.status_code == 200
    assert response["Access-Control-Allow-Origin"] == OTHER
    asked = program.client.options("/api/1/check", headers=preflight("POST"))
    assert asked["Access-Control-Allow-Methods"] == "POST"
    assert asked["Access-Control-Allow-Origin"] == OTHER
    assert problem_in(program.post("check", CASE, headers={"Origin": "null"}))["status"] == 403


def test_the_settings_put_it_outermost() -> None:
    text = (Path(operations.__file__).parents[1] / "settings.py").read_text()
    first = re.search(r"MIDDLEWARE[^\[]*\[str\] = \[\s*\"([\w.]+)\"", text)
    assert first is not None
    assert first[1] == "dutybound.web.api.apart.Apart"

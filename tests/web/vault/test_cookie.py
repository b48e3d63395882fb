"""The cookie: what it says to a browser, what it says to a thief, and what a changed one does."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from django.test import Client, override_settings
from hypothesis import given
from hypothesis import strategies as st

from dutybound.web.vault.errors import TooLarge
from dutybound.web.vault.sessions import read_cookie, write_cookie
from tests.web.vault.test_coming_and_going import with_code
from tests.web.vault.visitor import Visitor

NAME = "__Host-dutybound"


def raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "==")


def test_its_attributes() -> None:
    response = Visitor().client.post("/begin")
    cookie = response.cookies[NAME]
    assert cookie["secure"] is True
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Strict"
    assert (cookie["path"], cookie["domain"]) == ("/", "")
    assert (cookie["expires"], cookie["max-age"]) == ("", "")
    assert len(cookie.value) < 1000


def test_the_form_token_is_in_it_and_in_no_cookie_of_its_own() -> None:
    client = Client(SERVER_NAME="localhost")
    response = client.get("/token")
    assert list(response.cookies) == [NAME]
    assert response.content not in raw(response.cookies[NAME].value)


def test_a_visitor_who_does_nothing_gets_none() -> None:
    assert not Visitor().client.get("/state").cookies


def test_leaving_takes_it_away() -> None:
    parent, _ = with_code()
    response = parent.client.post("/call/leave")
    cookie = response.cookies[NAME]
    assert cookie.value == ""
    assert cookie["max-age"] == 0
    assert cookie["secure"] is True


def test_it_shows_nothing() -> None:
    parent, _ = with_code()
    session = read_cookie(parent.client.cookies[NAME].value)
    look_up, wrapping = session["visit"]
    sealed = raw(parent.client.cookies[NAME].value)
    for part in (look_up.encode(), wrapping.encode(), bytes.fromhex(wrapping), b"visit"):
        assert part not in sealed


def test_it_does_not_hold_what_a_code_gives() -> None:
    """A cookie that leaks opens one visit, not the file for good."""
    from dutybound.web.vault.keys import keys_of

    parent, code = with_code()
    Visitor.enter(parent, code)
    held = json.dumps(read_cookie(parent.client.cookies[NAME].value))
    found = keys_of(code)
    assert found.look_up not in held
    assert found.wrapping.hex() not in held


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=20) | st.integers(), max_size=4))
def test_what_is_written_is_read(data: dict[str, Any]) -> None:
    assert read_cookie(write_cookie(data)) == data


@given(st.data())
def test_a_changed_one_is_empty(data: st.DataObject) -> None:
    sealed = bytearray(raw(write_cookie({"visit": ["a", "b"]})))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= 1 << data.draw(st.integers(0, 7))
    assert read_cookie(base64.urlsafe_b64encode(bytes(sealed)).decode().rstrip("=")) == {}


@given(st.text(max_size=300))
def test_anything_else_is_empty(text: str) -> None:
    assert read_cookie(text) == {}


def test_another_server_cannot_read_it() -> None:
    text = write_cookie({"visit": ["a", "b"]})
    with override_settings(SECRET_KEY="another" * 8):
        assert read_cookie(text) == {}
    assert read_cookie(text) == {"visit": ["a", "b"]}


def test_a_session_that_no_browser_would_keep_is_an_error_of_ours() -> None:
    with pytest.raises(TooLarge):
        write_cookie({"answers": "x" * 3000})


def test_no_two_are_sealed_alike() -> None:
    texts = [raw(write_cookie({"visit": "same"})) for _ in range(100)]
    assert len({text[:32] for text in texts}) == len({text[33:45] for text in texts}) == 100


@pytest.mark.parametrize("change", ["A", "", "AAAA" * 2000, "é", '"', "=="])
def test_a_visitor_with_a_broken_cookie_is_a_new_visitor(change: str) -> None:
    parent, _ = with_code(child="Ada")
    parent.client.cookies[NAME] = change + parent.client.cookies[NAME].value[:-20]
    assert parent.state() == {"open": False, "shared": False}
    assert parent.said() == 403
    assert parent.begin().said() == {}


def test_a_form_from_elsewhere_is_refused() -> None:
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    token = client.get("/token").content.decode()
    refused = client.post("/begin")
    assert refused.status_code == 403
    assert "This page was open for too long" in refused.content.decode()
    assert client.post("/begin", {"csrfmiddlewaretoken": token}).status_code == 200
    evil = client.post("/begin", {"csrfmiddlewaretoken": token}, HTTP_ORIGIN="https://evil.example")
    assert evil.status_code == 403


def test_a_code_entered_gives_forms_a_new_token() -> None:
    _, code = with_code()
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    old = client.get("/token").content.decode()
    entered = {"with": json.dumps([code]), "csrfmiddlewaretoken": old}
    assert client.post("/call/enter", entered).json() == {"got": True}
    assert client.post("/call/forget", {"csrfmiddlewaretoken": old}).status_code == 403
    new = client.get("/token").content.decode()
    assert client.post("/call/forget", {"csrfmiddlewaretoken": new}).status_code == 200

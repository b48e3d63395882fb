"""Pages for what went wrong: kind, plain, and without a word of what was sent."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import InMemoryUploadedFile, SimpleUploadedFile
from django.test import Client, RequestFactory, override_settings

from dutybound.web.guard import errors

TYPED = "Quetzalcoatl"
FAULTS = [fault for fault in vars(errors).values() if isinstance(fault, errors.Fault)]


def test_a_fault_shows_nothing_of_itself(another: Callable[..., Client]) -> None:
    response = another().get(f"/broken?said={TYPED}")
    page = response.content.decode()
    assert response.status_code == 500
    assert "it is our fault" in page
    for word in (TYPED, "Traceback", "ValueError", "pages.py", "DEBUG"):
        assert word not in page


def test_a_page_that_is_not_there_does_not_repeat_its_address(client: Client) -> None:
    response = client.get(f"/{TYPED}/")
    assert response.status_code == 404
    assert TYPED not in response.content.decode()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.heading)
def test_each_page_says_what_happened_and_has_a_way_on(fault: errors.Fault) -> None:
    page = errors.plain(fault)
    assert page.count("<h1>") == 1
    assert "<title>Dutybound</title>" in page
    assert f'href="{fault.href}"' in page
    assert all(html.escape(str(words)) in page for words in fault.says)


def test_where_the_layout_breaks_a_plain_page_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any) -> str:
        raise RuntimeError(TYPED)

    monkeypatch.setattr(errors, "render_to_string", broken)
    response = errors.not_found(RequestFactory().get("/"))
    assert response.content.decode() == errors.plain(errors.NOT_FOUND)


@override_settings(ROOT_URLCONF="dutybound.web.urls")
def test_with_the_layout_it_is_a_whole_page(client: Client) -> None:
    if not settings.BUILT.is_dir():
        pytest.skip("the design is not built")
    page = client.get("/nothing/here/").content.decode()
    assert "We have no page here" in page
    assert "skip-link" in page


def test_a_program_is_told_in_json() -> None:
    response = errors.not_found(RequestFactory().get("/api/1/nothing"))
    assert response["Content-Type"] == "application/json"
    assert b"We have no page here" in response.content


@pytest.mark.parametrize("length", ["1048577", "9" * 30, "9" * 5000])
def test_too_large_a_body_is_turned_away_unread(client: Client, length: str) -> None:
    response = client.post("/begin", CONTENT_LENGTH=length)
    assert response.status_code == 413
    assert "too much to send" in response.content.decode()


@pytest.mark.parametrize("length", ["", "-5", "abc", "٣", "1e9"])
def test_a_length_that_is_no_number_is_nothing_sent(client: Client, length: str) -> None:
    assert client.post("/begin", CONTENT_LENGTH=length).status_code in (200, 400)


def test_too_many_fields_are_refused_kindly(another: Callable[..., Client]) -> None:
    response = another(enforce_csrf_checks=True).post("/begin", {f"f{n}": "" for n in range(600)})
    assert response.status_code in (400, 403)
    assert "Nothing was changed" in response.content.decode() or "did not save" in (
        response.content.decode()
    )


def test_a_file_never_touches_the_disk() -> None:
    """With Django's own handlers, half a megabyte would; ours keeps a megabyte in memory."""
    file = SimpleUploadedFile("case.yaml", b"x" * 900_000)
    request = RequestFactory().post("/open/", {"file": file})
    got = request.FILES["file"]
    assert isinstance(got, InMemoryUploadedFile)
    assert got.read() == b"x" * 900_000

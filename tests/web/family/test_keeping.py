"""Keeping a file, coming back to it, sharing it, taking it away, deleting it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.web.family.walking import Family
from tests.web.house_rules import Page, Visitor, words

Browser = Callable[..., Client]


@pytest.fixture(autouse=True)
def _today(settings_today: None) -> None:
    """Every test is on 22 November 2026."""


@pytest.fixture
def family(client: Client) -> Family:
    """A family that has answered one question."""
    family = Family(client)
    family.comes_with("records")
    family.visit.post("/question/1/", {"answer": "when", "answer-when": "1 September 2026"})
    return family


def code_on(page: Page) -> str:
    return next(words(e) for e in page.all("strong") if len(words(e).split()) == 6)


def draw(family: Family, do: str = "draw") -> str:
    return code_on(family.visit.post("/keep/do/", {"do": do}))


def test_a_code_is_shown_once(family: Family) -> None:
    before = family.visit.get("/keep/")
    assert "gone when you close this browser" in before.text
    code = draw(family)
    assert code not in family.visit.get("/keep/").text


def test_coming_back_with_the_code(family: Family, another: Browser) -> None:
    code = draw(family)
    back = Visitor(another())
    page = back.post("/open/", {"code": code.upper().replace(" ", "-")})
    assert page.path.startswith("/since/") or page.path == "/answers/"
    assert "1 September 2026" in back.get("/answers/").text


def test_words_that_open_nothing(client: Client) -> None:
    page = Visitor(client).post("/open/", {"code": "one two"}, status=422)
    assert page.title.startswith("Error")
    good = "abacus abdomen abide ability ablaze able"
    page = Visitor(client).post("/open/", {"code": good}, status=422)
    assert page.title.startswith("Error")


def test_shared_to_read_and_withdrawn(family: Family, another: Browser) -> None:
    draw(family)
    code = draw(family, "share")
    friend = Visitor(another())
    friend.post("/open/", {"code": code})
    assert "1 September 2026" in friend.get("/answers/").text
    refused = friend.post("/question/1/", {"answer": "no"}, status=403)
    assert "only for the person whose answers these are" in refused.text
    name = next(
        e.get("value") for e in family.visit.get("/keep/").all("input") if e.get("name") == "share"
    )
    family.visit.post("/keep/do/", {"do": "withdraw", "share": name or ""})
    assert friend.get("/answers/").path == "/open/"


def test_how_long_is_chosen(family: Family) -> None:
    draw(family)
    assert "22 December 2026" in family.visit.get("/keep/").text.replace("\xa0", " ")
    page = family.visit.post("/keep/do/", {"do": "keep-for", "days": "1"})
    assert "22 December" not in page.text.replace("\xa0", " ")
    family.visit.post("/keep/do/", {"do": "keep-for", "days": "5000"})


def test_deleting(family: Family, another: Browser) -> None:
    code = draw(family)
    assert "Delete everything?" in family.visit.get("/keep/delete/").text
    assert "is deleted" in family.visit.post("/keep/delete/").text
    assert family.visit.get("/answers/").path == "/open/"
    Visitor(another()).post("/open/", {"code": code}, status=422)


def test_downloading_and_loading(family: Family, another: Browser) -> None:
    file = family.client.get("/keep/file/")
    assert file["Content-Disposition"] == 'attachment; filename="answers-2026-11-22.yaml"'
    other = Visitor(another())
    sent = SimpleUploadedFile("x.yaml", file.content)
    page = other.post("/open/file/", {"file": sent})
    assert page.path == "/answers/"
    assert "1 September 2026" in page.text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"a: &x [*x]",
        b"dutybound: 1\nas_of: 2026-11-22\nchild: {purple: yes}\n",
        b"dutybound: 1\nas_of: 2026-11-22\nchild: {born: ["
        + b"2015-01-01, " * 6000
        + b"2015-01-01]}",
        b"dutybound: 1\nas_of: 2026-11-22\ncomplaints:\n"
        + b"".join(b"  - {id: c-%d, made: 2026-01-05}\n" % n for n in range(100)),
        b"[" * 5000,
    ],
)
def test_a_file_that_cannot_be_read_is_refused(another: Browser, content: bytes) -> None:
    visit = Visitor(another())
    page = visit.post("/open/file/", {"file": SimpleUploadedFile("x.yaml", content)}, status=422)
    assert page.title.startswith("Error")
    assert visit.get("/answers/").path == "/open/"


def test_leaving_ends_the_visit(family: Family) -> None:
    answer = family.client.get("/leave/")
    assert answer.status_code == 303
    assert "cookies" in answer["Clear-Site-Data"]
    assert family.visit.get("/answers/").path == "/open/"


def test_an_answer_sent_after_the_visit_is_not_lost_in_silence(family: Family) -> None:
    family.client.get("/leave/")
    page = family.visit.post("/question/1/", {"answer": "no"}, status=403)
    assert "This visit is over" in page.text

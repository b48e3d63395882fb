"""Letters: chosen, seen, changed, taken away."""

from __future__ import annotations

import io

import docx
import pytest
from django.test import Client

from tests.web.family.walking import Family
from tests.web.house_rules import Page, words

DETAILS = {
    "name": "Ada Example",
    "address": "12 Long Lane\nAnytown",
    "child_name": "Sam Example",
    "council": "Anytown Council",
    "reply_by": "7 December 2026",
}


@pytest.fixture(autouse=True)
def _today(settings_today: None) -> None:
    """Every test is on 22 November 2026."""


@pytest.fixture
def family(client: Client) -> Family:
    """A family whose records are late."""
    family = Family(client)
    family.comes_with("records")
    family.visit.post("/question/1/", {"answer": "when", "answer-when": "1 September 2026"})
    for number in range(2, 9):
        family.client.post(f"/question/{number}/", {"answer": "no"})
    return family


def number_of(page: Page, title: str) -> int:
    for link in page.all("a"):
        if title in "".join(link.itertext()):
            return int((link.get("href") or "").rstrip("/").rpartition("/")[2])
    raise AssertionError(f"no letter {title!r}: {page.text}")


def test_letters_are_offered_and_stop_at_what_is_missing(family: Family) -> None:
    page = family.visit.get("/letters/")
    number = number_of(page, "A chronology")
    family.visit.get(f"/letters/{number}/")
    assert "case file" not in page.text
    assert "details file" not in page.text


def test_what_went_wrong_comes_before_what_anybody_can_send(family: Family) -> None:
    titles = [words(heading) for heading in family.visit.get("/letters/").all("h2")]
    chase = next(i for i, title in enumerate(titles) if title.startswith("Chase"))
    assert chase < next(i for i, title in enumerate(titles) if title.startswith("Ask for"))


def test_a_letter_with_names_is_seen_changed_and_taken_away(family: Family) -> None:
    family.visit.get("/letters/details/")
    page = family.visit.post("/letters/details/", DETAILS)
    number = number_of(page, "Chase")
    page = family.visit.get(f"/letters/{number}/")
    assert "Ada Example" in page.text
    assert "7 December 2026" in page.text.replace("\xa0", " ")
    text = next("".join(e.itertext()) for e in page.all("textarea") if e.get("name") == "text")
    changed = text.replace("Ada Example", "Ada E. Example").strip() + "\n\nPS. We moved."
    page = family.visit.post(f"/letters/{number}/", {"text": changed})
    assert "Ada E. Example" in page.text
    assert "PS. We moved." in page.text
    file = family.client.get(f"/letters/{number}/file/docx/")
    assert file["Content-Disposition"] == 'attachment; filename="letter-2026-11-22.docx"'
    written = "\n".join(p.text for p in docx.Document(io.BytesIO(file.content)).paragraphs)
    assert "PS. We moved." in written
    assert family.client.get(f"/letters/{number}/file/pdf/").content.startswith(b"%PDF-1.7")
    assert b"PS. We moved." in family.client.get(f"/letters/{number}/file/txt/").content
    page = family.visit.post(f"/letters/{number}/", {"text": "", "ours": "yes"})
    assert "PS. We moved." not in page.text


def test_a_changed_letter_is_flagged_when_answers_change(family: Family) -> None:
    page = family.visit.post("/letters/details/", DETAILS)
    number = number_of(page, "Chase")
    family.visit.post(f"/letters/{number}/", {"text": "Dear Sir or Madam\n\nMy own letter."})
    assert "after you changed this letter" not in family.visit.get(f"/letters/{number}/").text
    family.visit.post(
        "/question/1/?change=yes", {"answer": "when", "answer-when": "2 September 2026"}
    )
    page = family.visit.get("/letters/")
    page = family.visit.get(f"/letters/{number_of(page, 'Chase')}/")
    assert "after you changed this letter" in page.text


def test_an_empty_letter_is_refused(family: Family) -> None:
    page = family.visit.post("/letters/details/", DETAILS)
    number = number_of(page, "Chase")
    page = family.visit.post(f"/letters/{number}/", {"text": "  "}, status=422)
    assert page.title.startswith("Error")


@pytest.mark.parametrize("path", ["/letters/99/", "/letters/1/file/exe/", "/letters/99/file/pdf/"])
def test_what_is_not_there(family: Family, path: str) -> None:
    assert family.client.get(path).status_code == 404


def test_a_reply_day_that_cannot_be_read(family: Family) -> None:
    page = family.visit.post("/letters/details/", {"reply_by": "soonish"}, status=422)
    assert "soonish" in page.markup

"""The page that reads a document: what it answers, what it refuses, and that it keeps nothing."""

from __future__ import annotations

import logging
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files import temp
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dutybound.audit.apart import TooSlow
from dutybound.text import Document, Unread
from dutybound.web.vault.models import Kept
from dutybound.web.watch import limits, reading
from tests.web.house_rules import Page, Visitor, faults_of

WORDS = "# Who we help\n\nWe will not assess children who have ADHD alone.\n\nWe like plums."
HEADING = "What these documents look like beside the law"


def sent(client: Client, **fields: object) -> Page:
    answer = client.post("/read/", fields)
    return Page.of(
        answer.content.decode(), status=answer.status_code, policy=answer["Content-Security-Policy"]
    )


def test_the_form_keeps_the_rules_of_the_house(client: Client) -> None:
    page = Visitor(client).get("/read/")
    assert "Up to 5 megabytes" in page.text
    assert "A report on a child" in page.text
    assert "read in the memory" in page.text


def test_only_the_foot_of_a_page_leads_there_and_says_that_it_is_on_trial(client: Client) -> None:
    """Whoever looks for it finds it; families are led to it once it is right often enough."""
    visitor = Visitor(client)
    (link,) = [a for a in visitor.get("/").all("a") if a.get("href") == "/read/"]
    assert link.text == "Check a council’s document (on trial)"
    assert "This is on trial." in visitor.get("/read/").text


def test_pasted_words_get_a_marked_report(client: Client) -> None:
    page = sent(client, profile="made-up", words=WORDS)
    assert faults_of(page) == []
    assert HEADING in page.text
    assert "“We will not assess children who have ADHD alone.”" in page.text
    assert "It looks like an exclusion, because it names a condition." in page.text
    (mark,) = page.all("mark")
    assert mark.text == "We will not assess children who have ADHD alone."
    assert "plums" in page.text


def test_a_file_is_read_by_what_it_is_and_not_by_its_name(client: Client) -> None:
    web_page = b"<!doctype html><p>We will not assess <b>anybody</b>.</p><script>x</script>"
    page = sent(client, profile="made-up", file=SimpleUploadedFile("Maria Smith.dat", web_page))
    assert "“We will not assess anybody.”" in page.text
    assert "Maria" not in page.markup
    assert faults_of(page) == []
    no_pdf = sent(client, profile="made-up", file=SimpleUploadedFile("x.pdf", web_page))
    assert no_pdf.status == 422


def test_what_is_not_there_is_told_only_of_the_whole(client: Client) -> None:
    assert "Not found" not in sent(client, profile="made-up", words="We like plums.").text
    whole = sent(client, profile="made-up", words="We like plums.", whole="yes")
    assert "How to complain (M4): Not found in 1 page read." in whole.text
    assert "is not thereby lawful" in whole.text


@pytest.mark.parametrize(
    ("fields", "of", "says"),
    [
        ({"words": WORDS}, "profile", "Choose what the document is."),
        ({"words": WORDS, "profile": "none-such"}, "profile", "Choose what the document is."),
        ({"profile": "made-up"}, "file", "Choose a file, or paste some words."),
        ({"profile": "made-up", "words": " \n"}, "file", "Choose a file, or paste some words."),
        ({"profile": "own-paper", "words": WORDS}, "warned", "you have read the warning"),
    ],
)
def test_a_mistake_is_told_and_loses_nothing(
    client: Client, fields: dict[str, str], of: str, says: str
) -> None:
    page = sent(client, **fields)
    assert page.status == 422
    assert says in page.text
    assert any(a.get("href") == f"#{of}" for a in page.all("a"))
    assert [fault for fault in faults_of(page) if not fault.startswith("answered")] == []
    (area,) = page.all("textarea")
    assert (area.text or "").strip() == fields.get("words", "").strip()


def test_a_childs_paper_is_read_once_the_warning_was(client: Client) -> None:
    page = sent(client, profile="own-paper", words=WORDS, warned="yes")
    assert "ADHD alone" in page.text
    assert "How to complain (M4): Not found" in page.text


def test_a_file_that_cannot_be_read_is_told_why(client: Client) -> None:
    broken = SimpleUploadedFile("x.pdf", b"%PDF-1.7\nnothing")
    page = sent(client, profile="made-up", file=broken)
    assert page.status == 422
    assert "We could not read it." in page.text


def test_a_document_that_takes_too_long_is_given_up(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise TooSlow

    monkeypatch.setattr(reading, "look_apart", never)
    page = sent(client, profile="made-up", words=WORDS)
    assert page.status == 422
    assert "took too long" in page.text


def test_words_of_a_document_are_escaped(client: Client) -> None:
    hostile = "We will not assess <img src=x onerror=alert(1)> & {{ 7*7 }}."
    page = sent(client, profile="made-up", words=hostile)
    assert "<img" not in page.markup
    assert "{{ 7*7 }}" in page.text
    assert faults_of(page) == []


def test_too_large_a_file_is_turned_away_unread(client: Client) -> None:
    most = settings.LARGER_BODIES["/read/"]
    page = client.post("/read/", {}, headers={"content-length": str(most + 1)})
    assert page.status_code == 413
    assert "5 megabytes" in page.content.decode()
    other = client.post("/open/", {}, headers={"content-length": str(settings.BODY_LIMIT + 1)})
    assert other.status_code == 413
    assert "1 megabyte" in other.content.decode()


def test_a_file_over_the_limit_within_the_body_is_refused_in_words(client: Client) -> None:
    big = SimpleUploadedFile("x.txt", b"a " * (limits.MOST_BYTES // 2 + 1))
    page = sent(client, profile="made-up", file=big)
    assert page.status == 422
    assert "larger than 5,000,000 bytes" in page.text


def test_a_large_file_is_held_in_memory_only(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With Django's own handlers a file of three megabytes would lie in the temporary folder."""

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a file was made")

    for module in (tempfile, temp):
        monkeypatch.setattr(module, "NamedTemporaryFile", refused)
    monkeypatch.setattr(tempfile, "mkstemp", refused)
    large = SimpleUploadedFile("x.txt", (WORDS + "\n\n").encode() + b"plum \n" * 500_000)
    page = sent(client, profile="made-up", file=large)
    assert page.status == 200
    assert "ADHD alone" in page.text


def test_nothing_is_kept_or_written(
    client: Client, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client.get("/read/")
    before = _all(data)
    with caplog.at_level(logging.DEBUG):
        sent(client, profile="made-up", words=WORDS + "\n\nquinceberry")
    assert "quinceberry" not in caplog.text
    assert Kept.objects.count() == 0
    assert not [path for path, held in _all(data).items() if b"quinceberry" in held]
    assert _all(data).keys() == before.keys()
    assert "quinceberry" not in str(dict(client.session))


def _all(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_answer_is_kept_by_no_browser(client: Client) -> None:
    answer = client.post("/read/", {"profile": "made-up", "words": WORDS})
    assert answer["Cache-Control"] == "no-store"
    assert answer.status_code == 200


def test_the_reader_is_not_told_the_files_name(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would stand in the list of the machine's processes."""
    told: list[tuple[str, object]] = []

    def reader(data: bytes, name: str, most: object) -> Document | Unread:
        told.append((name, most))
        return Unread(name, "No.")

    monkeypatch.setattr(reading, "read_document", reader)
    for name in ("Maria Smith.docx", "x.Maria-Smith", "a.p f"):
        sent(client, profile="made-up", file=SimpleUploadedFile(name, b"x"))
    assert [name for name, _ in told] == ["document.docx", "document", "document"]
    assert {most for _, most in told} == {limits.LIMITS}


def test_a_form_from_another_site_is_refused(another: Callable[..., Client]) -> None:
    stranger = another(enforce_csrf_checks=True)
    assert stranger.post("/read/", {"profile": "made-up", "words": WORDS}).status_code == 403


def test_too_many_at_once_wait(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_PATIENCE", 0.01)
    with limits.one_at_a_time():
        answer = client.post("/read/", {"profile": "made-up", "words": WORDS})
    assert answer.status_code == 503
    assert answer["Retry-After"] == "30"
    assert WORDS.rsplit(maxsplit=1)[-1] in answer.content.decode()


def test_one_address_is_slowed(client: Client) -> None:
    codes = [
        client.post("/read/", {"words": "x"}).status_code for _ in range(limits.READINGS.burst + 1)
    ]
    assert codes[-1] == 429
    assert set(codes[:-1]) == {422}


def test_the_address_and_title_say_nothing_of_the_matter(client: Client) -> None:
    page = Visitor(client).get("/read/")
    assert re.fullmatch(r"Read a document – Dutybound", page.title)

"""Documents: taken by what they hold, sealed on the disk, whole or not there, and gone with their case."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client

from dutybound.web.casework.cases.changing import key_of, look
from dutybound.web.casework.documents import pages
from dutybound.web.casework.documents.kinds import MOST_BYTES
from dutybound.web.casework.documents.store import (
    FileLost,
    folder,
    new_file,
    path_of,
    read_file,
)
from dutybound.web.casework.keeping.exporting import export
from dutybound.web.casework.models import CaseFile, Document
from dutybound.web.casework.trail.kinds import DocumentKept, DocumentRemoved, Told
from dutybound.web.vault.errors import SlowDown
from dutybound.web.vault.sealing import new_key
from dutybound.web.watch import limits
from tests.desk.office import CHANGE, SEE, Office
from tests.desk.some_letters import at, sends, told, version, without_consent
from tests.desk.test_cases import TODAY, opened
from tests.desk.test_pages import entries

WORDS = b"We only assess children who have a diagnosis of autism. Marmalade."
NAMED = {"name": "The council\N{RIGHT SINGLE QUOTATION MARK}s letter of refusal", "shows": "letter"}
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def puts(
    browser: Client, case: CaseFile, data: bytes = WORDS, name: str = "sam.txt", **more: str
) -> Any:
    file = SimpleUploadedFile(name, data)
    return sends(browser, case, "documents", file=file, **{**NAMED, **more})


def on_the_disk() -> list[Path]:
    return [path for path in folder().rglob("*") if path.is_file()]


# --- who --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("who", "status"), CHANGE)
def test_who_puts_documents_in_and_takes_them_out(who: str, status: int) -> None:
    office = Office.make()
    case = opened(office)
    browser = office.signed_in(getattr(office, who))
    assert puts(browser, case).status_code == status
    puts(office.signed_in(office.amal), case)
    assert sends(browser, case, "documents/1/remove", why="not ours").status_code == status


@pytest.mark.parametrize(("who", "status"), SEE)
def test_who_sees_and_reads_documents(who: str, status: int) -> None:
    office = Office.make()
    case = opened(office)
    puts(office.signed_in(office.amal), case)
    browser = office.signed_in(getattr(office, who))
    pages = ("documents", "documents/1", "documents/1/read")
    assert {browser.get(at(case, page)).status_code for page in pages} == {status}


def test_a_document_of_another_case_is_not_there() -> None:
    office = Office.make()
    first, second = opened(office), opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, first)
    for page in ("documents/1", "documents/1/read", "documents/1/remove"):
        assert amal.get(at(second, page)).status_code == 404


# --- in and out -------------------------------------------------------------------------------------


def test_a_document_comes_back_as_it_was_and_its_file_holds_none_of_it() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    before = set(on_the_disk())
    assert puts(amal, case, dated="4 March 2026").status_code == 302
    (path,) = set(on_the_disk()) - before
    assert b"Marmalade" not in path.read_bytes()
    assert (path.stat().st_mode & 0o777, path.stat().st_size % 4096 < 64) == (0o600, True)
    row = Document.objects.get(case=case)
    assert b"council" not in bytes(row.sealed) + str(path).encode()
    got = amal.get(at(case, "documents/1"))
    assert got.content == WORDS
    assert got.headers["Content-Disposition"] == 'attachment; filename="document-1.txt"'
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert got.headers["Content-Type"] == "application/octet-stream"
    kept = entries(case)[-1]
    assert isinstance(kept, DocumentKept)
    assert (kept.document, len(kept.sha256)) == (1, 64)
    page = amal.get(at(case, "documents")).content.decode()
    assert "4\N{NO-BREAK SPACE}March 2026" in page
    assert "letter of refusal" in page


def test_a_file_opens_with_its_own_key_alone_and_in_its_own_place() -> None:
    key, another = new_key(), new_key()
    with new_file(key, WORDS) as name:
        assert read_file(key, name) == WORDS
    with new_file(key, b"another") as second:
        pass
    with pytest.raises(FileLost):
        read_file(another, name)
    path_of(second).replace(path_of(name))
    with pytest.raises(FileLost):
        read_file(key, name)
    path_of(name).unlink()


def test_what_is_left_of_a_deleted_document_opens_with_nothing_that_is_kept() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    name = Document.objects.get(case=case).file
    sends(amal, case, "documents/1/remove", why="not ours")  # its file stays, as after a kill
    assert path_of(name).exists()
    with pytest.raises(FileLost):
        read_file(key_of(case), name)
    path_of(name).unlink()


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_document_whose_file_is_lost_says_so_and_the_rest_is_handed_out(harm: str) -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    puts(amal, case)
    path = path_of(Document.objects.get(case=case, number=1).file)
    path.unlink() if harm == "gone" else path.write_bytes(b"x" * 4200)
    read = amal.post(at(case, "documents/1/read"), {"profile": "assessment-criteria"})
    for got in (amal.get(at(case, "documents/1")), read):
        assert (got.status_code, "The file of this document" in got.content.decode()) == (410, True)
    case.refresh_from_db()
    with zipfile.ZipFile(io.BytesIO(export(case, TODAY))) as held:
        assert b"The file of this document" in held.read("documents/1.txt.missing.txt")
        assert held.read("documents/2.txt") == WORDS
        assert "key" not in json.loads(held.read("documents.json"))[0]
    assert sends(amal, case, "documents/1/remove", why="it is lost").status_code == 302


def test_where_the_database_fails_its_file_waits_for_the_sweep() -> None:
    before = set(on_the_disk())
    with pytest.raises(OperationalError), new_file(new_key(), WORDS):
        raise OperationalError  # nobody knows whether the row was kept
    (left,) = set(on_the_disk()) - before
    left.unlink()


def test_a_document_is_deleted_with_its_file_and_its_number_is_not_given_again() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    path = path_of(Document.objects.get(case=case).file)
    from django.test import TestCase

    with TestCase.captureOnCommitCallbacks(execute=True):
        assert sends(amal, case, "documents/1/remove", why="not ours").status_code == 302
    assert not path.exists()
    assert isinstance(entries(case)[-1], DocumentRemoved)
    assert amal.get(at(case, "documents/1")).status_code == 404
    puts(amal, case)
    assert Document.objects.get(case=case).number == 2


def test_somebody_who_comes_second_leaves_no_file() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    before = set(on_the_disk())
    file = SimpleUploadedFile("sam.txt", WORDS)
    late = amal.post(at(case, "documents"), {"version": 7, "file": file, **NAMED})
    assert late.status_code == 409
    assert set(on_the_disk()) == before


def test_a_file_that_is_not_taken_is_told_at_its_field() -> None:
    office = Office.make()
    case = opened(office)
    sent = puts(office.signed_in(office.amal), case, b"%PDF-1.7", "a.docx")
    assert (sent.status_code, sent.content.decode().count("no such file")) == (422, 2)
    assert not Document.objects.filter(case=case).exists()


def test_a_large_document_is_taken_and_a_larger_one_is_not() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    assert puts(amal, case, b"x" * MOST_BYTES).status_code == 302
    assert len(amal.get(at(case, "documents/1")).content) == MOST_BYTES
    assert puts(amal, case, b"x" * (MOST_BYTES + 1)).status_code == 422
    assert puts(amal, case, b"x" * (MOST_BYTES + 200_000)).status_code == 413
    elsewhere = amal.post(at(case, "letters"), {"offer": "x" * 1_200_000})
    assert elsewhere.status_code == 413, "only documents may be so large"


def test_of_a_stranger_who_sends_a_large_file_nothing_is_read(another: Any) -> None:
    case = opened(Office.make())
    stranger = another(enforce_csrf_checks=True)
    file = SimpleUploadedFile("a.txt", b"x" * 3_000_000)
    sent = stranger.post(at(case, "documents"), {"file": file, **NAMED})
    assert sent.status_code in (302, 403)


# --- what it shows ----------------------------------------------------------------------------------


def test_an_answer_names_the_document_that_shows_it() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    sends(amal, case, "do", "problems", problem=["ehc-late"])
    puts(amal, case)
    page = amal.get(at(case, "question/1")).content.decode()
    assert 'value="document 1"' in page
    place = _answers(amal, case)
    case.refresh_from_db()
    content = look(case, TODAY)
    asked = content.file.interview.question(place - 1)
    assert content.shown == {".".join(asked.key): 1}
    (account,) = content.file.telling.accounts(asked.key)
    assert account.shown_by is not None
    assert account.shown_by.value == "letter"
    last = entries(case)[-1]
    assert isinstance(last, Told)
    assert last.shown_by.startswith("document 1, The council")
    again = amal.get(at(case, "question", place)).content.decode()
    assert 'value="document 1" selected' in again
    sends(amal, case, "question", place, answer="unknown", said_by="family", shown_by="")
    case.refresh_from_db()
    assert look(case, TODAY).shown == {}


def _answers(browser: Client, case: CaseFile) -> int:
    """Answer questions until one about a fact was; its place."""
    for place in range(1, 10):
        case.refresh_from_db()
        asked = look(case, TODAY).file.interview.next()
        assert asked is not None
        given = {"said_by": "family", "shown_by": "document 1"}
        if asked.field is None:
            sends(browser, case, "question", place, answer="no")
            continue
        sends(browser, case, "question", place, answer="unknown", **given)
        return place
    raise AssertionError("no question about a fact")


def test_a_document_that_was_deleted_shows_nothing() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    sends(amal, case, "do", "problems", problem=["ehc-late"])
    puts(amal, case)
    _answers(amal, case)
    sends(amal, case, "documents/1/remove", why="not ours")
    case.refresh_from_db()
    assert look(case, TODAY).shown == {}


# --- beside the law ---------------------------------------------------------------------------------


def test_who_has_too_much_read_is_asked_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(*_words: object) -> None:
        raise SlowDown(15)

    monkeypatch.setattr(pages, "pass_through", wait)
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    got = amal.post(at(case, "documents/1/read"), {"profile": "assessment-criteria"})
    assert (got.status_code, got.headers["Retry-After"]) == (429, "15")


@pytest.mark.parametrize("ended", [{"withdrawn_on": "2026-11-22"}, {"until": "2026-11-21"}])
def test_once_consent_ended_no_document_is_put_in_and_the_page_says_why(
    ended: dict[str, str],
) -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    assert "Put it in" in amal.get(at(case, "documents")).content.decode()
    without_consent(office, case, **ended)
    page = amal.get(at(case, "documents")).content.decode()
    assert "No document is put in" in page
    assert "Put it in" not in page
    before = set(on_the_disk())
    refused = puts(amal, case)
    assert (refused.status_code, "Put it in" in refused.content.decode()) == (422, False)
    assert set(on_the_disk()) == before
    assert Document.objects.filter(case=case).count() == 1
    assert sends(amal, case, "documents/1/remove", why="they asked").status_code == 302


def test_of_a_closed_case_nothing_is_begun_but_all_is_read() -> None:
    office = Office.make()
    case = told(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    sends(amal, case, "do", "close")
    for page, button in (("documents", "Put it in"), ("letters", "Begin it")):
        got = amal.get(at(case, page))
        assert (got.status_code, button in got.content.decode()) == (200, False)
    assert puts(amal, case).status_code == 403
    assert sends(amal, case, "letters", offer="chase:rec-1").status_code == 403
    assert amal.get(at(case, "documents/1")).content == WORDS


def test_who_asks_while_anothers_document_is_read_is_asked_to_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "_PATIENCE", 0.01)
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    with limits.one_at_a_time():
        got = amal.post(at(case, "documents/1/read"), {"profile": "assessment-criteria"})
    assert (got.status_code, "Try again in a minute" in got.content.decode()) == (422, True)


@pytest.mark.slow
def test_a_document_is_read_beside_the_law_with_its_warning_and_nothing_is_kept() -> None:
    office = Office.make()
    case = opened(office)
    amal = office.signed_in(office.amal)
    puts(amal, case)
    before = version(case)
    got = amal.post(at(case, "documents/1/read"), {"profile": "assessment-criteria"})
    page = got.content.decode()
    assert got.status_code == 200, page
    assert "This is on trial." in page
    assert "<mark>" in page
    assert version(case) == before
    puts(amal, case, PNG, "a.png")
    assert amal.get(at(case, "documents/2/read")).status_code == 404
    assert amal.post(at(case, "documents/1/read"), {"profile": "x"}).status_code == 422

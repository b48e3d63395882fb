"""The chronology of a case: days, who says so, what shows it; our own notes only where they are wanted."""

from __future__ import annotations

import io
import zipfile

import pytest

from dutybound.web.casework.cases.changing import changing, look
from dutybound.web.casework.chronology.rows import Chronology, Row
from dutybound.web.casework.models import CaseFile
from dutybound.web.casework.trail.kinds import Contact
from dutybound.web.family.since import not_so_far
from tests.desk.office import Office
from tests.desk.some_letters import at, gone_out, sends, told, version
from tests.desk.test_cases import TODAY
from tests.desk.test_documents import puts

TODAY_WORDS = "22 November 2026"
CALLED = Contact("2026-05-03", "Ms Okafor", "telephone", "She has had no letter of marmalade.")


def rows(case: CaseFile, *, contacts: bool = True) -> list[Row]:
    case.refresh_from_db()
    return Chronology.of(case, look(case, TODAY)).rows(contacts=contacts)


def with_much(office: Office) -> CaseFile:
    case = told(office)
    amal = office.signed_in(office.amal)
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.happened.append(CALLED)
    puts(amal, case, dated="2026-05-02")
    gone_out(office, case)
    answer = {"on": "2026-11-22", "by": "e-mail", "said": "They are sorry."}
    sends(amal, case, "letters", 1, "do", "answer", **answer)
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.shown["ehc-1.decision_sent"] = 1
    return case


def test_rows_stand_in_the_order_of_days_with_who_says_so_and_what_shows_it() -> None:
    found = rows(with_much(Office.make()))
    assert [one.order for one in found] == sorted(one.order for one in found)
    assert found[0].when == "Some day in February 2026"
    told_ = [(one.when, one.who, one.shown) for one in found]
    refusal = "Document 1: The council\N{RIGHT SINGLE QUOTATION MARK}s letter of refusal"
    assert ("3\N{NO-BREAK SPACE}March 2026", "The family", "E-mail") in _plain(told_)
    assert ("1\N{NO-BREAK SPACE}May 2026", "The family", refusal) in _plain(told_)
    assert ("3\N{NO-BREAK SPACE}May 2026", "Ms Okafor", "Our own note") in _plain(told_)
    assert ("2\N{NO-BREAK SPACE}May 2026", "The document", "Document 1") in _plain(told_)
    assert [one.what for one in found[-2:]] == [
        "Letter sent: Chase something that is late.",
        "Answer to “Chase something that is late”: They are sorry.",
    ]
    assert [(one.who, one.shown) for one in found[-2:]] == [
        ("The adviser", "Letter 1"), ("The adviser", "E-mail"),
    ]  # fmt: skip


def _plain(found: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [(when.replace(" ", "\N{NO-BREAK SPACE}", 1), who, shown) for when, who, shown in found]


def test_our_own_notes_go_out_only_where_they_are_asked_for() -> None:
    office = Office.make()
    case = with_much(office)
    assert not [one for one in rows(case, contacts=False) if one.contact]
    amal = office.signed_in(office.amal)
    assert "marmalade" in amal.get(at(case, "chronology")).content.decode()
    for query, there in (("", False), ("?notes=yes", True)):
        got = amal.get(at(case, "chronology/as/docx") + query)
        assert got.headers["Content-Disposition"] == 'attachment; filename="chronology.docx"'
        with zipfile.ZipFile(io.BytesIO(got.content)) as held:
            words = held.read("word/document.xml").decode()
        assert ("marmalade" in words) == there
        assert "Document 1" in words
        assert "About: Sam Example" in words
    assert amal.get(at(case, "chronology/as/pdf")).content.startswith(b"%PDF")
    assert amal.get(at(case, "chronology/as/txt")).status_code == 404


def test_a_document_that_was_deleted_is_no_longer_named() -> None:
    office = Office.make()
    case = with_much(office)
    sends(office.signed_in(office.amal), case, "documents/1/remove", why="not ours")
    assert "Letter" in [one.shown for one in rows(case)]
    assert not [one for one in rows(case) if one.document]


@pytest.mark.parametrize("page", ["chronology", "letters", "documents"])
def test_a_case_with_nothing_told_has_its_pages(page: str) -> None:
    office = Office.make()
    case = told(office, b"dutybound: 1\nas_of: 2026-11-22\nchild: {}\n")
    amal = office.signed_in(office.amal)
    assert amal.get(at(case, page)).status_code == 200
    if page == "chronology":
        assert amal.get(at(case, "chronology/as/docx")).status_code == 200


def test_what_is_told_anew_is_no_longer_shown_by_the_document_of_before() -> None:
    office = Office.make()
    case = with_much(office)
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.shown["rec-1.answered"] = 1
    answer = {"on": "2026-11-22", "by": "letter", "said": "Here.", "happened": "rec-1.answered"}
    amal = office.signed_in(office.amal)
    assert sends(amal, case, "letters", 1, "do", "answer", **answer).status_code == 302
    assert ("Letter", 0) in [
        (one.shown, one.document) for one in rows(case) if one.when == TODAY_WORDS
    ]
    not_yet = _not_yet(case)
    with changing(case.pk, version(case), office.amal, TODAY) as opening:
        opening.content.shown[not_yet] = 1
    sends(amal, case, "still-so", happened=not_yet)
    case.refresh_from_db()
    assert not {"rec-1.answered", not_yet} & set(look(case, TODAY).shown)


def _not_yet(case: CaseFile) -> str:
    case.refresh_from_db()
    return next(one.place for one in not_so_far(look(case, TODAY).file))

"""A case from a family's shared code: what is taken, what was agreed, and what a code does not open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import DatabaseError, connections
from django.test import Client

from dutybound.web.casework import families
from dutybound.web.casework.cases.changing import look
from dutybound.web.casework.models import CaseFile
from dutybound.web.casework.trail.kinds import Consent, Opened
from dutybound.web.family.file import Teller
from dutybound.web.vault import gates
from dutybound.web.vault.models import Kept
from tests.desk.a_family import DETAILS, STORY, shares
from tests.desk.conftest import DATA
from tests.desk.office import Office
from tests.desk.test_cases import TODAY
from tests.desk.test_pages import AGREED, entries

PAGE = "/desk/case/from-code/"


@pytest.fixture(scope="module")
def codes() -> list[str]:
    """Their own code, one that they shared, and one that they took back."""
    folder = DATA / "families"
    folder.mkdir(exist_ok=True)
    return shares(folder)


@pytest.fixture(autouse=True)
def _no_tries_yet() -> None:
    for gate in gates.EVERY:
        gate.forget()


def types(browser: Client, code: str, **more: str) -> Any:
    return browser.post(PAGE, {"code": code, "name": "Quill", **AGREED, **more})


def test_answers_words_and_details_come_over_with_what_was_agreed(codes: list[str]) -> None:
    office = Office.make()
    amal = office.signed_in(office.amal)
    _own, shared, _withdrawn = codes
    sent = types(amal, shared.upper().replace(" ", "-"))
    assert sent.status_code == 302, sent.content.decode()
    case = CaseFile.objects.get(adviser=office.amal)
    content = look(case, TODAY)
    assert (content.file.words, content.file.details) == (STORY, DETAILS)
    assert (content.file.teller, content.file.edits) == (Teller.PARENT, {})
    assert any(
        record.matter.key == "ehc_request" for record in content.file.telling.case.all_records()
    )
    assert content.consent == AGREED
    assert entries(case) == [Opened("share code"), Consent(*AGREED.values())]
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert "Case opened from what the family shared." in page


@pytest.mark.parametrize(
    ("which", "says"),
    [(0, "This is the family’s own code"), (2, "No file opens with these words")],
    ids=["their own", "taken back"],
)
def test_other_codes_open_nothing(codes: list[str], which: int, says: str) -> None:
    office = Office.make()
    sent = types(office.signed_in(office.amal), codes[which])
    assert sent.status_code == 422
    assert says in sent.content.decode()
    assert not CaseFile.objects.get_queryset().exists()


def test_words_that_are_no_code_are_told_which(codes: list[str]) -> None:
    sent = types(_amal(), "one two three")
    assert "A code has six words." in sent.content.decode()


def test_nothing_is_taken_without_what_the_family_agreed_to(codes: list[str]) -> None:
    sent = _amal().post(PAGE, {"code": codes[1], "name": "Quill"})
    assert sent.status_code == 422
    assert not CaseFile.objects.get_queryset().exists()


def test_wrong_codes_are_slowed_and_then_even_the_right_one_waits(codes: list[str]) -> None:
    amal = _amal()
    answers = [types(amal, codes[2]).status_code for _ in range(gates.GUESSES.burst + 1)]
    assert answers == [422] * gates.GUESSES.burst + [429]
    assert types(amal, codes[1]).status_code == 429


def test_a_right_code_costs_no_try(codes: list[str]) -> None:
    amal = _amal()
    answers = {types(amal, codes[1]).status_code for _ in range(gates.GUESSES.burst + 2)}
    assert answers == {302}


def test_the_desk_can_change_nothing_of_the_families_and_puts_off_no_day(codes: list[str]) -> None:
    before = list(Kept.objects.values_list("goes_on", "keep_days"))
    types(_amal(), codes[1])
    assert list(Kept.objects.values_list("goes_on", "keep_days")) == before
    with pytest.raises(DatabaseError, match=r"readonly|read-only"):
        Kept.objects.update(keep_days=1)


def test_tables_are_where_they_belong(codes: list[str]) -> None:
    here = connections["default"].introspection.table_names()
    there = connections[families.ALIAS].introspection.table_names()
    assert not [name for name in here if name.startswith("vault")]
    assert not [name for name in there if name.startswith(("casework", "auth", "account"))]


def test_files_that_cannot_be_reached_keep_nothing_and_make_nothing(
    codes: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = families.families_database(str(tmp_path))
    connection = connections[families.ALIAS]
    connection.close()
    monkeypatch.setitem(connection.settings_dict, "NAME", other["NAME"])
    sent = types(_amal(), codes[1])
    connection.close()
    assert sent.status_code == 422
    assert "cannot be reached" in sent.content.decode()
    assert not list(tmp_path.iterdir())


def test_a_desk_that_was_told_of_no_families_has_no_such_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(settings.DATABASES, families.ALIAS)
    amal = _amal()
    assert amal.get(PAGE).status_code == 404
    assert "shares a code" not in amal.get("/desk/case/new/").content.decode()


@pytest.mark.parametrize(
    ("who", "status"),
    [("amal", 200), ("bea", 200), ("chris", 200), ("dana", 403), ("ed", 403), ("stranger", 200)],
)
def test_who_can_open_a_case_so(who: str, status: int, codes: list[str]) -> None:
    office = Office.make()
    browser = office.signed_in(getattr(office, who))
    assert browser.get(PAGE).status_code == status
    sent = types(browser, codes[1])
    assert sent.status_code == (302 if status == 200 else status)
    made = CaseFile.objects.get_queryset().first()
    if status == 200:
        assert made is not None
        assert made.team == getattr(office, who).team
    else:
        assert made is None


def _amal() -> Client:
    office = Office.make()
    return office.signed_in(office.amal)

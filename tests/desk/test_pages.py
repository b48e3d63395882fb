"""The desk's pages as the same three people see them: whose case it is, a colleague, a stranger."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from dutybound.web.casework.cases import acts, asking
from dutybound.web.casework.cases.changing import key_of, look
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.letters import still_so
from dutybound.web.casework.models import CaseFile, Colleague, Entry, Wall
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import Assigned, Contact, Told
from tests.desk.office import Office
from tests.desk.some_letters import told
from tests.desk.test_cases import TODAY, opened

CALLED = {"on": "2026-11-20", "who": "Ms Okafor", "by": "telephone", "note": "No letter yet."}
AGREED = {"given_to": "that we keep this", "until": "2027-11-22", "how_withdrawn": "By telling us."}


@pytest.mark.parametrize(
    ("who", "see", "change"),
    [
        ("amal", 200, 302),
        ("bea", 200, 403),
        ("chris", 200, 302),
        ("dana", 403, 403),
        ("ed", 403, 403),
        ("stranger", 404, 404),
    ],
)
def test_each_sees_and_does_what_is_theirs(who: str, see: int, change: int) -> None:
    office = Office.make()
    case = opened(office)
    browser = office.signed_in(getattr(office, who))
    assert browser.get(f"/desk/case/{case.number}/").status_code == see
    sent = browser.post(f"/desk/case/{case.number}/do/contact/", {**CALLED, "version": 0})
    assert sent.status_code == change
    asked = browser.get(f"/desk/case/{case.number}/question/1/").status_code
    assert (asked in (200, 302)) == (change == 302)


@pytest.mark.parametrize("who", ["amal", "bea", "stranger"])
def test_lists_hold_what_somebody_may_see(who: str) -> None:
    office = Office.make()
    case = opened(office)
    browser = office.signed_in(getattr(office, who))
    mine, team = (browser.get(f"/desk/{q}").content.decode() for q in ("", "?whose=team"))
    assert (case.number in mine) == (who == "amal")
    assert (case.number in team) == (who != "stranger")
    assert ("Okafor" in team) == (who != "stranger")


def test_a_walled_case_is_not_there() -> None:
    office = Office.make()
    case = opened(office)
    chris, bea = office.signed_in(office.chris), office.signed_in(office.bea)
    act = f"/desk/case/{case.number}/do/wall/"
    chris.post(act, {"version": 0, "colleague": office.bea.pk, "off": "yes", "why": "a cousin"})
    assert bea.get(f"/desk/case/{case.number}/").status_code == 404
    assert case.number not in bea.get("/desk/?whose=team").content.decode()
    chris.post(act, {"version": 1, "colleague": office.bea.pk})
    assert bea.get(f"/desk/case/{case.number}/").status_code == 200


def test_a_case_cannot_be_walled_off_from_whoever_works_on_it() -> None:
    office = Office.make()
    case = opened(office)
    sent = office.signed_in(office.chris).post(
        f"/desk/case/{case.number}/do/wall/",
        {"version": 0, "colleague": office.amal.pk, "off": "y"},
    )
    assert sent.status_code == 422
    assert not Wall.objects.filter(case=case).exists()


def test_only_a_supervisor_hands_a_case_on_and_only_within_the_team() -> None:
    office = Office.make()
    case = opened(office)
    act = f"/desk/case/{case.number}/do/assign/"
    to_bea, to_sol = ({"version": 0, "colleague": who.pk} for who in (office.bea, office.stranger))
    assert office.signed_in(office.amal).post(act, to_bea).status_code == 403
    chris = office.signed_in(office.chris)
    assert chris.post(act, to_sol).status_code == 422
    assert chris.post(act, to_bea).status_code == 302
    case.refresh_from_db()
    assert case.adviser == office.bea
    assert entries(case)[-1] == Assigned(office.bea.pk)


def test_the_second_of_two_advisers_is_told_and_sees_what_they_wrote() -> None:
    office = Office.make()
    case = opened(office)
    amal, chris = office.signed_in(office.amal), office.signed_in(office.chris)
    act = f"/desk/case/{case.number}/do/contact/"
    assert amal.post(act, {**CALLED, "version": 0}).status_code == 302
    late = chris.post(act, {**CALLED, "note": "She rang me too.", "version": 0})
    assert late.status_code == 409
    assert "She rang me too." in late.content.decode()
    assert [e for e in entries(case) if isinstance(e, Contact)] == [Contact(**CALLED)]


def test_a_case_that_was_erased_says_so_wherever_one_works_on_it() -> None:
    office = Office.make()
    case = opened(office)
    erase(case.pk, "closed", office.chris)
    chris = office.signed_in(office.chris)
    for page in ("question/0", "question/1", "do/contact", "letters"):
        assert chris.get(f"/desk/case/{case.number}/{page}/").status_code == 410
    sent = chris.post(f"/desk/case/{case.number}/do/contact/", {**CALLED, "version": 0})
    assert sent.status_code == 410


@pytest.mark.parametrize("page", ["do/contact", "question/1", "still-so"])
def test_a_case_that_went_to_another_while_it_was_open_is_not_changed(
    monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    office = Office.make()
    case = told(office)
    amal, address = office.signed_in(office.amal), f"/desk/case/{case.number}/{page}/"

    def handed_on(*_asked: object) -> bool:
        CaseFile.objects.get_queryset().filter(pk=case.pk).update(adviser=office.bea)
        return True

    for module, name in ((acts, "may_change"), (asking, "may_change"), (still_so, "may_work_on")):
        monkeypatch.setattr(module, name, handed_on)
    assert amal.post(address, {**CALLED, "version": 0}).status_code == 403
    case.refresh_from_db()
    assert (case.version, case.adviser) == (0, office.bea)


def test_what_is_not_filled_in_changes_nothing() -> None:
    office = Office.make()
    case = opened(office)
    act = f"/desk/case/{case.number}/do/contact/"
    sent = office.signed_in(office.amal).post(act, {**CALLED, "on": "soon", "version": 0})
    assert sent.status_code == 422
    case.refresh_from_db()
    assert case.version == 0


def test_a_case_is_opened_and_asked_about() -> None:
    office = Office.make()
    amal = office.signed_in(office.amal)
    given = {"name": "Quill", **AGREED, "problem": ["ehc-late"]}
    made = amal.post("/desk/case/new/", given)
    assert made.status_code == 302, made.content.decode()
    case = CaseFile.objects.get(adviser=office.amal)
    first = amal.get(f"/desk/case/{case.number}/question/0/", follow=True)
    assert first.status_code == 200
    sent = _answer(amal, case, 1)
    assert sent.status_code == 302
    case.refresh_from_db()
    assert case.version == 1
    assert isinstance(entries(case)[-1], Told)
    assert len(look(case, TODAY).file.interview.asked) == 1


def test_nothing_is_kept_without_what_the_family_agreed_to() -> None:
    office = Office.make()
    sent = office.signed_in(office.amal).post("/desk/case/new/", {"name": "Quill"})
    assert sent.status_code == 422
    assert not CaseFile.objects.filter(adviser=office.amal).exists()


def test_the_first_page_asks_few_queries_however_many_cases(django_queries: Any) -> None:
    office = Office.make()
    for _ in range(12):
        opened(office)
    amal = office.signed_in(office.amal)
    amal.get("/desk/")
    with django_queries(12):
        amal.get("/desk/")


def test_an_administrator_and_a_researcher_are_led_where_they_belong() -> None:
    office = Office.make()
    assert office.signed_in(office.ed).get("/desk/").headers["Location"] == "/desk/people/"
    assert office.signed_in(office.dana).get("/desk/").headers["Location"] == "/desk/figures/"


def entries(case: CaseFile) -> list[object]:
    key = key_of(case)
    return [read_entry(one, key) for one in Entry.objects.filter(case=case).order_by("place")]


def _answer(browser: Client, case: CaseFile, place: int) -> Any:
    page = f"/desk/case/{case.number}/question/{place}/"
    return browser.post(page, {"answer": "unknown", "version": case.version, "said_by": "family"})


def test_everybody_of_the_office_is_there() -> None:
    office = Office.make()
    assert Colleague.objects.filter(team=office.amal.team).count() == 3

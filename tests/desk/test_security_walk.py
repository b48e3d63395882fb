"""Every address of the desk, taken from its list of addresses, so that a new one cannot be forgotten.

Each is tried without signing in, without a second factor, without a form token, by a stranger, by a colleague
that the case is walled off from, by each role that sees no cases, and by methods that pages do not know.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, get_resolver

from dutybound.web.casework.models import CaseFile, Entry, Wall
from dutybound.web.casework.people import managing
from tests.desk.office import Office
from tests.desk.test_cases import opened
from tests.web.guard.test_headers import EVERY

SIGN_IN = "/desk/sign-in/"
FOR_ALL = {
    "door",
    "account_login",
    "account_inactive",
    "account_logout",
    "join",
    "feed",
    "language",
}
"""What somebody who has not signed in may ask for."""
WITHOUT_FACTOR = FOR_ALL | {"mfa_activate_totp", "account_reauthenticate"}
FILLED = {
    "number": "{number}", "what": "contact", "place": "1", "letter_number": "1", "text_number": "1",
    "document_number": "1", "form": "docx", "token": "nothing", "year": "2025", "code": "cy",
    "edition_number": "1",
}  # fmt: skip
ROUTES = {str(one.name): one for one in get_resolver().url_patterns if isinstance(one, URLPattern)}
OF_A_CASE = [name for name, one in ROUTES.items() if "/case/<case:number>/" in str(one.pattern)]
CHANGES = {"contact", "outcome", "problems", "details", "consent", "withdraw", "close"}


def path_to(name: str, number: str) -> str:
    """The address of a page, with something in each gap.  KeyError for a gap that nobody thought of."""
    path = "/" + str(ROUTES[name].pattern)
    for gap, kind in ROUTES[name].pattern.converters.items():
        said = type(kind).__name__.removesuffix("Converter").lower().replace("string", "str")
        filled = "1" if gap == "number" and said == "int" else FILLED[gap].format(number=number)
        path = path.replace(f"<{said}:{gap}>", filled)
    assert "<" not in path, path
    return path


def paths(number: str, *but: str) -> Iterator[tuple[str, str]]:
    return ((name, path_to(name, number)) for name in ROUTES if name not in but)


def sends(client: Client) -> tuple[Callable[..., Any], ...]:
    return client.get, client.post


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    cache.clear()


@pytest.fixture
def office() -> Office:
    return Office.make()


@pytest.fixture
def case(office: Office) -> CaseFile:
    """A case with a document in it, so that what a stranger is refused is there."""
    case = opened(office)
    given = {
        "file": SimpleUploadedFile("a.txt", b"We refuse."),
        "name": "A letter", "shows": "letter", "version": case.version,
    }  # fmt: skip
    sent = office.signed_in(office.amal).post(f"/desk/case/{case.number}/documents/", given)
    assert sent.status_code == 302, sent.content.decode()
    case.refresh_from_db()
    return case


def test_every_address_has_a_name_and_the_list_is_long() -> None:
    assert len(ROUTES) == len(get_resolver().url_patterns) >= 50
    assert len(OF_A_CASE) >= 15


def test_without_signing_in_there_is_only_the_door(
    case: CaseFile, another: Callable[..., Client]
) -> None:
    for name, path in paths(case.number, *FOR_ALL):
        for send in sends(another()):
            answer = send(path)
            led = str(answer.headers.get("Location", ""))
            assert answer.status_code == 405 or led.startswith(SIGN_IN), (name, led)


def test_without_a_second_factor_there_is_only_where_one_is_set_up(
    case: CaseFile, office: Office
) -> None:
    from allauth.mfa.models import Authenticator

    amal = office.signed_in(office.amal)
    Authenticator.objects.filter(user=office.amal).delete()
    for name, path in paths(case.number, *WITHOUT_FACTOR):
        for send in sends(amal):
            assert send(path).headers["Location"] == "/desk/second-factor/", name


@pytest.mark.parametrize("who", ["stranger", "bea", "dana", "ed"])
@pytest.mark.parametrize("name", OF_A_CASE)
def test_no_page_of_a_case_is_there_for_whom_it_is_not(
    name: str, who: str, case: CaseFile, office: Office
) -> None:
    Wall.objects.create(case=case, colleague=office.bea)
    path, browser = path_to(name, case.number), office.signed_in(getattr(office, who))
    before = Entry.objects.filter(case=case).count()
    for send in sends(browser):
        answer = send(path, {"version": case.version})
        assert answer.status_code in {403, 404, 405}
        nowhere = send(path_to(name, "ZZZ-ZZZ"), {"version": case.version})
        assert answer.status_code == nowhere.status_code, "as if it were not there"
        assert b"Okafor" not in answer.content
    assert browser.get(path).status_code != 405 or browser.post(path).status_code in (403, 404)
    assert Entry.objects.filter(case=case).count() == before


def test_whose_case_it_is_finds_its_pages(case: CaseFile, office: Office) -> None:
    amal = office.signed_in(office.amal)
    answers = {name: amal.get(path_to(name, case.number)).status_code for name in OF_A_CASE}
    there = [name for name, status in answers.items() if status in (200, 302)]
    assert len(there) >= 10, answers
    assert not [name for name, status in answers.items() if status >= 500], answers


def test_every_page_of_somebody_signed_in_has_a_way_out(case: CaseFile, office: Office) -> None:
    seen = 0
    for who in (office.amal, office.chris, office.dana, office.ed):
        browser = office.signed_in(who)
        for name, path in paths(case.number, "account_logout"):
            answer = browser.get(path)
            if answer.status_code == 200 and "html" in answer["Content-Type"]:
                assert b'action="/desk/sign-out/"' in answer.content, name
                seen += 1
    assert seen > 40


def test_a_colleague_who_may_look_changes_nothing(case: CaseFile, office: Office) -> None:
    bea = office.signed_in(office.bea)
    before = Entry.objects.filter(case=case).count()
    for name in OF_A_CASE:
        bea.post(path_to(name, case.number), {"version": case.version, "answer": "no"})
    case.refresh_from_db()
    assert Entry.objects.filter(case=case).count() == before


def test_looking_changes_nothing(case: CaseFile, office: Office) -> None:
    for who in (office.amal, office.chris, office.ed, office.dana):
        browser = office.signed_in(who)
        for name, path in paths(case.number, "language"):
            if name != "account_logout":
                browser.get(path)
                browser.head(path)
    before = case.version
    case.refresh_from_db()
    assert case.version == before


def test_a_form_from_elsewhere_is_refused_wherever_it_goes(
    case: CaseFile, office: Office, another: Callable[..., Client]
) -> None:
    for who in (office.amal, office.chris, office.ed):
        browser = office.signed_in(who)
        browser.handler.enforce_csrf_checks = True
        for name, path in paths(case.number):
            for method in ("POST", "PUT", "PATCH", "DELETE"):
                answer = browser.generic(method, path, b"version=0")
                assert answer.status_code == 403, (name, method, answer.status_code)


def test_every_answer_has_its_headers_and_nothing_is_kept_by_a_browser(
    case: CaseFile, office: Office, another: Callable[..., Client]
) -> None:
    browsers = (another(), office.signed_in(office.amal), office.signed_in(office.ed))
    for browser in browsers:
        for name, path in (*paths(case.number, "account_logout"), ("none", "/desk/nothing/")):
            for answer in (browser.get(path), browser.post(path), browser.options(path)):
                assert {header: answer.get(header) for header in EVERY} == EVERY, name
                assert answer["Content-Security-Policy"].startswith("default-src 'none'"), name
                assert answer.status_code < 500, name
                if answer.content:
                    _has_a_type(answer)


def _has_a_type(answer: Any) -> None:
    kind = answer["Content-Type"]
    assert "charset=utf-8" in kind or not kind.startswith("text/"), kind
    if "html" not in kind:
        assert answer["Content-Disposition"].startswith("attachment") or "calendar" in kind


def test_methods_that_no_page_knows_do_nothing(case: CaseFile, office: Office) -> None:
    amal = office.signed_in(office.amal)
    for name, path in paths(case.number, "account_logout"):
        for method in ("TRACE", "PUT", "DELETE", "CONNECT"):
            answer = amal.generic(method, path)
            by_package = name.startswith(("account_", "mfa_"))  # it takes PUT for an empty POST
            known = {302, 403, 404, 405, 429} | ({200} if by_package and method == "PUT" else set())
            assert answer.status_code in known, (name, method)
    before = case.version
    case.refresh_from_db()
    assert case.version == before


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "localhost@evil.example"]
)
def test_another_host_is_refused_and_is_in_no_link(host: str, office: Office) -> None:
    from django.core import mail

    ed = office.signed_in(office.ed)
    given = {"email": "new@example.org", "role": "researcher"}
    assert ed.post("/desk/people/", given, headers={"host": host}).status_code == 400
    ed.post("/desk/people/", given, headers={"x-forwarded-host": host})
    assert "http://localhost/desk/join/" in str(mail.outbox[0].body)


def test_nothing_but_what_a_form_asks_for_is_taken(case: CaseFile, office: Office) -> None:
    more = {
        "team": office.stranger.team_id, "adviser": office.bea.pk, "key": "", "number": "AAA-AAA",
        "keep_until": "2020-01-01", "closed_on": "2020-01-01", "is_active": "", "role": "administrator",
        "pk": "1", "id": "1",
    }  # fmt: skip
    called = {"on": "2026-11-20", "who": "Ms Okafor", "by": "telephone", "note": "No letter."}
    before: dict[str, Any] = dict(CaseFile.objects.get_queryset().values().get(pk=case.pk))
    sent = office.signed_in(office.amal).post(
        f"/desk/case/{case.number}/do/contact/", {**called, **more, "version": case.version}
    )
    assert sent.status_code == 302
    after: dict[str, Any] = dict(CaseFile.objects.get_queryset().values().get(pk=case.pk))
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"version", "sealed", "name", "clocks_on", "next_on"}
    office.amal.refresh_from_db()
    assert office.amal.role == "adviser"


def test_who_joins_is_what_they_were_invited_as(client: Client, office: Office) -> None:
    from dutybound.web.casework.models import Colleague, Invitation
    from dutybound.web.casework.people.roles import Role
    from tests.desk.office import PASSWORD

    token = Invitation.make("new@example.org", Role.RESEARCHER, None, None)
    given = {"name": "N", "password": PASSWORD, "again": PASSWORD}
    more = {"role": "administrator", "team": "1", "email": office.amal.email, "is_active": "1"}
    client.post(f"/desk/join/{token}/", given | more)
    who = Colleague.objects.get(email="new@example.org")
    assert (who.role, who.team) == (Role.RESEARCHER, None)


@pytest.mark.parametrize(
    "asked",
    [
        "?page=%00", "?page=-1", "?page=99999999999999999999", "?whose=0x1", "?whose=9999999999",
        "?whose=1&whose=team", "?authority=' OR 1=1 --", "?authority=%0d%0aSet-Cookie:%20a=b",
    ],
)  # fmt: skip
def test_what_is_asked_for_otherwise_is_no_fault_and_shows_no_more(
    asked: str, case: CaseFile, office: Office
) -> None:
    answer = office.signed_in(office.stranger).get(f"/desk/{asked}")
    assert answer.status_code == 200
    assert case.number.encode() not in answer.content
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "case/%00/", "case/..%2f..%2fetc%2fpasswd/", "figures/99999999999999999999.csv",
        "people/99999999999999999999999/let-go/", "days/%2e%2e.ics", "case/'%20OR%201=1/",
        "solutions/99999999999999999999999/", "join/%0d%0a/",
    ],
)  # fmt: skip
def test_what_is_in_an_address_is_no_fault(path: str, office: Office) -> None:
    for who in (office.chris, office.ed):
        for send in sends(office.signed_in(who)):
            assert send(f"/desk/{path}").status_code in (302, 403, 404, 405, 422)


@pytest.mark.parametrize(
    "address", ["a@example.org\nBcc: b@evil.example", "a@example.org\r\n\r\nHello", "a b@c", "x"]
)
def test_an_address_with_more_in_it_is_sent_nothing(address: str, office: Office) -> None:
    from django.core import mail

    given = {"email": address, "role": "researcher"}
    sent = office.signed_in(office.ed).post("/desk/people/", given)
    assert sent.status_code == 422
    assert not mail.outbox


def test_what_an_administrator_does_is_a_list_of_ours() -> None:
    assert set(managing.DOES) == {"let-go", "end-sessions", "new-password", "begin-again"}


def test_no_page_takes_what_it_changes_from_the_address() -> None:
    """Parameters of an address and of a form are apart: no view reads both as one."""
    for one in ROUTES.values():
        callback: Any = one.callback
        source = inspect.getsource(inspect.getmodule(inspect.unwrap(callback)))  # type: ignore[arg-type]
        assert "REQUEST[" not in source
        assert "request.GET | " not in source

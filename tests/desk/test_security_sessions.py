"""Sessions, what an administrator does with people, and what is written down of all of it."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from django.test import Client

from dutybound.web.casework.models import Colleague, Invitation
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.people.telling import EVENTS, Lines
from tests.desk.office import PASSWORD, Office
from tests.desk.test_coming_in import LINK
from tests.desk.test_security_signing_in import CODE, SIGN_IN, WRONG, code, come_in, half_in


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """What is written down of security, as it is written."""
    told: list[str] = []

    class Keeps(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(Lines().format(record))

    log, keeps = logging.getLogger("dutybound.security"), Keeps()
    log.addHandler(keeps)
    yield told
    log.removeHandler(keeps)


# --- sessions -----------------------------------------------------------------------------------------


def test_a_session_has_another_name_once_somebody_came_in_and_after_a_password_again(
    client: Client,
) -> None:
    office = Office.make()
    client.get(SIGN_IN)
    names = [_session(client)]
    secret = half_in(office.amal, client)
    names.append(_session(client))
    client.post(CODE, {"code": code(secret)})
    names.append(_session(client))
    client.post("/desk/sign-in/again/?next=/desk/you/", {"password": PASSWORD})
    names.append(_session(client))
    assert len(names[-1]) >= 32
    assert len({*names[1:]}) >= 2, names
    assert names[-1] != names[-2]
    assert names[-2] != names[0]


def _session(client: Client) -> str:
    held = client.cookies.get(settings.SESSION_COOKIE_NAME)
    return held.value if held else ""


def test_the_cookie_is_for_this_server_alone(client: Client) -> None:
    client.get(SIGN_IN)
    held = client.cookies[settings.SESSION_COOKIE_NAME]
    assert settings.SESSION_COOKIE_NAME.startswith("__Host-")
    assert (held["secure"], held["httponly"], held["samesite"]) == (True, True, "Strict")
    assert (held["path"], held["domain"], held["max-age"]) == ("/", "", "")
    assert len(client.cookies) == 1


def test_signing_out_ends_the_session_on_the_server(client: Client) -> None:
    office = Office.make()
    come_in(office.amal, client)
    stolen = _session(client)
    sent = client.post("/desk/sign-out/")
    assert sent.headers["Clear-Site-Data"] == '"cache", "storage"'
    thief = Client(SERVER_NAME="localhost")
    thief.cookies[settings.SESSION_COOKIE_NAME] = stolen
    assert thief.get("/desk/").headers["Location"] == SIGN_IN


def test_a_session_ends_after_a_days_work_whatever_is_done_in_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Office.make()
    amal, now = office.signed_in(office.amal), time.time()
    for hours in range(40):
        monkeypatch.setattr(time, "time", lambda hours=hours: now + hours * 900)
        assert amal.get("/desk/").status_code == 200
    monkeypatch.setattr(time, "time", lambda: now + settings.LONGEST_SECONDS + 60)
    assert amal.get("/desk/").headers["Location"] == SIGN_IN


def test_a_new_password_signs_out_everywhere_else() -> None:
    office, new = Office.make(), "another four words 77"
    here, elsewhere = office.signed_in(office.amal), office.signed_in(office.amal)
    given = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    wrong = here.post("/desk/password/", {**given, "oldpassword": WRONG})
    assert wrong.status_code == 200
    assert elsewhere.get("/desk/").status_code == 200
    assert here.post("/desk/password/", given).status_code == 302
    assert here.get("/desk/").status_code == 200
    assert elsewhere.get("/desk/").headers["Location"] == SIGN_IN


def test_somebody_sees_their_sessions_and_ends_the_others(another: Callable[..., Client]) -> None:
    office, here = Office.make(), another()
    elsewhere, bea = office.signed_in(office.amal), office.signed_in(office.bea)
    Authenticator.objects.filter(user=office.amal).delete()
    come_in(office.amal, here)
    for browser in (elsewhere, bea, here):
        assert browser.get("/desk/").status_code == 200
    page = here.get("/desk/you/").content.decode()
    assert (page.count("Here, since"), page.count("Elsewhere, since")) == (1, 1)
    end = "/desk/you/sign-out-elsewhere/"
    asked = here.post(end)
    assert asked.headers["Location"].startswith("/desk/sign-in/again/")
    assert elsewhere.get("/desk/").status_code == 200, "not before the password was given again"
    assert here.post(asked.headers["Location"], {"password": PASSWORD}).status_code == 302
    assert "Elsewhere, since" not in here.get("/desk/you/").content.decode()
    assert elsewhere.get("/desk/").headers["Location"] == SIGN_IN
    assert (here.get("/desk/").status_code, bea.get("/desk/").status_code) == (200, 200)


def test_somebody_ends_one_session_of_theirs_and_nobody_elses(
    another: Callable[..., Client],
) -> None:
    office, here = Office.make(), another()
    one, two, bea = (office.signed_in(who) for who in (office.amal, office.amal, office.bea))
    Authenticator.objects.filter(user=office.amal).delete()
    come_in(office.amal, here)
    for browser in (one, two, bea, here):
        assert browser.get("/desk/").status_code == 200
    here.post("/desk/sign-in/again/?next=/desk/you/", {"password": PASSWORD})
    names = re.findall(r'name="session" value="(\w+)"', here.get("/desk/you/").content.decode())
    assert len(names) == 2
    assert not [name for name in names if name in (_session(one), _session(two))]
    (hers,) = re.findall(r'value="(\w{16})"', bea_sees(office)) or ("0" * 16,)
    here.post("/desk/you/sign-out-elsewhere/", {"session": names[0]})
    here.post("/desk/you/sign-out-elsewhere/", {"session": hers})
    gone = [browser.get("/desk/").status_code == 302 for browser in (one, two)]
    assert sorted(gone) == [False, True]
    assert (bea.get("/desk/").status_code, here.get("/desk/").status_code) == (200, 200)


def bea_sees(office: Office) -> str:
    """The page of somebody with another session open, so that it holds that session's name."""
    return office.signed_in(office.bea).get("/desk/you/").content.decode()


def test_an_empty_desk_has_nobody_and_shows_its_link_until_somebody_is_there() -> None:
    from dutybound.web.casework.people.beginning import first_invitation

    assert not Colleague.objects.exists()
    assert first_invitation().startswith("/desk/join/")
    Office.make()
    assert first_invitation() == ""


# --- an administrator ---------------------------------------------------------------------------------


def test_an_administrator_ends_somebodys_sessions() -> None:
    office = Office.make()
    amal, bea, ed = (office.signed_in(who) for who in (office.amal, office.bea, office.ed))
    ed.post(f"/desk/people/{office.amal.pk}/end-sessions/")
    assert amal.get("/desk/").headers["Location"] == SIGN_IN
    assert bea.get("/desk/").status_code == 200


def test_a_lost_password_is_renewed_by_its_owner_and_the_second_factor_stays(
    client: Client,
) -> None:
    office, new = Office.make(), "another four words 77"
    ed, amal = office.signed_in(office.ed), office.signed_in(office.amal)
    page = ed.post(f"/desk/people/{office.amal.pk}/new-password/", follow=True).content.decode()
    (message,) = mail.outbox
    link = LINK.search(str(message.body))
    assert message.to == [office.amal.email]
    assert link is not None
    assert link[1] not in page, "no administrator sees it"
    assert amal.get("/desk/").status_code == 200
    assert client.post(link[1], {"password": new, "again": new}).status_code == 302
    assert amal.get("/desk/").headers["Location"] == SIGN_IN
    sent = client.post(SIGN_IN, {"login": office.amal.email, "password": new})
    assert sent.headers["Location"].startswith(CODE), "the second factor is asked for"
    assert client.get(link[1]).status_code == 404
    assert Colleague.objects.get(pk=office.amal.pk).role == Role.ADVISER


def test_whose_phone_is_lost_begins_again_and_nobody_comes_in_before() -> None:
    office, new, client = Office.make(), "another four words 77", Client(SERVER_NAME="localhost")
    ed, amal = office.signed_in(office.ed), office.signed_in(office.amal)
    ed.post(f"/desk/people/{office.amal.pk}/begin-again/")
    assert amal.get("/desk/").headers["Location"] == SIGN_IN
    assert (
        client.post(SIGN_IN, {"login": office.amal.email, "password": PASSWORD}).status_code == 200
    )
    link = LINK.search(str(mail.outbox[0].body))
    assert link is not None
    client.post(link[1], {"password": new, "again": new})
    client.post(SIGN_IN, {"login": office.amal.email, "password": new})
    assert client.get("/desk/").headers["Location"] == "/desk/second-factor/"


def test_a_link_of_somebody_let_go_opens_nothing(client: Client) -> None:
    office = Office.make()
    ed = office.signed_in(office.ed)
    ed.post(f"/desk/people/{office.amal.pk}/new-password/")
    token = Invitation.make(office.bea.email, Role.ADVISER, None, None)
    for who in (office.amal, office.bea):
        ed.post(f"/desk/people/{who.pk}/let-go/")
    link = LINK.search(str(mail.outbox[0].body))
    assert link is not None
    again = Invitation.make(office.bea.email, Role.ADVISER, None, None)
    for path in (link[1], f"/desk/join/{token}/", f"/desk/join/{again}/"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "what", ["let-go", "end-sessions", "new-password", "begin-again", "promote"]
)
def test_only_an_administrator_does_any_of_it_and_not_to_themselves(what: str) -> None:
    office = Office.make()
    for who in (office.amal, office.chris, office.dana):
        sent = office.signed_in(who).post(f"/desk/people/{office.bea.pk}/{what}/")
        assert sent.status_code == 403
    ed = office.signed_in(office.ed)
    assert ed.get(f"/desk/people/{office.bea.pk}/{what}/").status_code == 405
    own = ed.post(f"/desk/people/{office.ed.pk}/{what}/").status_code
    assert own == (404 if what == "promote" else 302)
    assert ed.get("/desk/people/").status_code == 200
    assert not mail.outbox


# --- what is written down -----------------------------------------------------------------------------


def test_what_happens_at_the_door_is_written_down_and_names_nobody(
    client: Client, lines: list[str]
) -> None:
    office = Office.make()
    ed = office.signed_in(office.ed)
    client.post(SIGN_IN, {"login": f"{office.bea.email}\nSECURITY forged", "password": WRONG})
    for _ in range(5):
        client.post(SIGN_IN, {"login": office.bea.email, "password": WRONG})
    secret = half_in(office.amal, client)
    client.post(CODE, {"code": "000000"})
    client.post(CODE, {"code": code(secret)})
    client.get("/desk/case/ABC-DEF/")
    client.get("/desk/people/")
    client.post("/desk/sign-out/")
    ed.post("/desk/people/", {"email": "new@example.org", "role": "researcher"})
    ed.post(f"/desk/people/{office.bea.pk}/let-go/")
    text = "\n".join(lines)
    told = [line.split()[2] for line in lines]
    for event in ("password-wrong", "door-shut", "password-right", "code-wrong", "code-right"):
        assert event in told
    for event in ("signed-in", "signed-out", "refused", "invited", "let-go"):
        assert event in told
    assert f"refused by={office.amal.pk} page=case status=404" in text
    assert f"refused by={office.amal.pk} page=people status=403" in text
    for word in ("example.org", "amal", "bea", "ABC", "127.0.0.1", "forged", WRONG, secret):
        assert word not in text
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ SECURITY \S", line) for line in lines)


def test_every_event_that_is_told_is_in_the_list_and_nothing_can_be_put_into_a_line() -> None:
    from dutybound.web.casework.people.telling import tell

    with pytest.raises(KeyError):
        tell("anything")
    record: Any = logging.LogRecord("dutybound.security", 20, "", 1, "", (), None)
    record.told = {"": "refused", "page": "x\n2026 SECURITY forged"}
    assert Lines().format(record).endswith("SECURITY refused page=?")
    assert len(EVENTS) >= 20

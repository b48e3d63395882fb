"""The door, as somebody tries it who should not come in, or not so."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from axes.models import AccessAttempt
from django.conf import settings
from django.core import mail
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.test import Client

from dutybound.web.casework.models import Colleague, Invitation, Team
from dutybound.web.casework.people import codes, doors
from dutybound.web.casework.people.passwords import NotOfTheDesk
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.people.telling import EVENTS, Lines
from tests.desk.office import PASSWORD, Office
from tests.desk.test_coming_in import LINK

SIGN_IN, CODE = "/desk/sign-in/", "/desk/sign-in/code/"
WRONG = "not this one at all"


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


def half_in(who: Colleague, *browsers: Client) -> str:
    """Sign in with a password, up to the second factor; its secret."""
    secret = str(generate_totp_secret())
    TOTP.activate(who, secret)
    for browser in browsers:
        sent = browser.post(SIGN_IN, {"login": who.email, "password": PASSWORD})
        assert sent.headers["Location"].startswith(CODE)
    return secret


def code(secret: str, later: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later)))


def come_in(who: Colleague, browser: Client) -> str:
    secret = half_in(who, browser)
    assert browser.post(CODE, {"code": code(secret)}).status_code == 302
    return secret


# --- the second factor ------------------------------------------------------------------------------


def test_wrong_codes_are_counted_and_then_the_right_one_waits(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office.make()
    secret = half_in(office.amal, client)
    for number in range(codes.MOST_WRONG):
        assert client.post(CODE, {"code": f"{number:06d}"}).status_code == 200
    cache.clear()  # another worker remembers nothing
    assert client.post(CODE, {"code": code(secret)}).status_code == 200, "it waits, too"
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + codes.PAUSE + 1)
    client.post(SIGN_IN, {"login": office.amal.email, "password": PASSWORD})
    assert client.post(CODE, {"code": code(secret)}).status_code == 302


def test_wrong_codes_count_from_every_address_together(another: Callable[..., Client]) -> None:
    office, first = Office.make(), another()
    secret = half_in(office.amal, first)
    for number in range(codes.MOST_WRONG):
        one = another()
        address = f"192.0.2.{number}"
        given = {"login": office.amal.email, "password": PASSWORD}
        one.post(SIGN_IN, given, REMOTE_ADDR=address)
        one.post(CODE, {"code": "000000"}, REMOTE_ADDR=address)
    assert first.post(CODE, {"code": code(secret)}).status_code == 200


def test_a_code_is_taken_once_on_every_worker(another: Callable[..., Client]) -> None:
    office, first, second = Office.make(), another(), another()
    secret = half_in(office.amal, first, second)
    assert first.post(CODE, {"code": code(secret)}).status_code == 302
    cache.clear()
    assert second.post(CODE, {"code": code(secret)}).status_code == 200
    assert second.post(CODE, {"code": code(secret, -1)}).status_code == 200, "nor one before it"
    assert second.post(CODE, {"code": code(secret, 1)}).status_code == 302


def test_a_recovery_code_is_taken_once(another: Callable[..., Client]) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    office, first, second = Office.make(), another(), another()
    half_in(office.amal, first, second)
    one = RecoveryCodes.activate(office.amal).generate_codes()[0]
    assert first.post(CODE, {"code": one}).status_code == 302
    assert second.post(CODE, {"code": one}).status_code == 200


def test_no_secret_of_a_factor_is_kept_as_it_is() -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    office, secret = Office.make(), str(generate_totp_secret())
    TOTP.activate(office.amal, secret)
    recovery = RecoveryCodes.activate(office.amal)
    kept = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in kept
    assert not [one for one in recovery.generate_codes() if one in kept]


def test_another_second_factor_is_set_up_after_the_password_again(client: Client) -> None:
    office = Office.make()
    come_in(office.amal, client)
    asked = client.get("/desk/second-factor/new/")
    assert asked.headers["Location"].startswith("/desk/sign-in/again/")
    client.post(asked.headers["Location"], {"password": PASSWORD})
    assert client.post("/desk/second-factor/new/").status_code == 302
    assert not Authenticator.objects.filter(user=office.amal).exists()
    assert client.get("/desk/").headers["Location"] == "/desk/second-factor/"


@pytest.mark.parametrize(
    "path", ["second-factor/new/", "second-factor/codes/", "second-factor/codes/new/"]
)
def test_what_changes_how_somebody_comes_in_asks_for_the_password_again(
    path: str, client: Client
) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    office = Office.make()
    come_in(office.amal, client)
    RecoveryCodes.activate(office.amal)
    assert "/desk/sign-in/again/" in client.get(f"/desk/{path}").headers["Location"]
    assert client.post(f"/desk/{path}").status_code in (302, 405)
    wrong = client.post(f"/desk/sign-in/again/?next=/desk/{path}", {"password": WRONG})
    assert wrong.status_code == 200
    assert "/desk/sign-in/again/" in client.get(f"/desk/{path}").headers["Location"]


# --- the door -----------------------------------------------------------------------------------------


def test_capitals_give_no_more_tries(client: Client) -> None:
    office = Office.make()
    email = office.amal.email
    typed = (email, email.upper(), f" {email} ", email.title(), email.swapcase())
    sent = [client.post(SIGN_IN, {"login": one, "password": WRONG}) for one in typed]
    assert sent[-1].status_code == 429
    assert AccessAttempt.objects.get().username == email


def test_a_password_in_the_wrong_field_is_not_kept(client: Client) -> None:
    client.post(SIGN_IN, {"login": PASSWORD, "password": WRONG})
    client.post(SIGN_IN, {"login": "a@example.org", "password": WRONG})
    kept = str(list(AccessAttempt.objects.values()))
    assert kept.count("a@example.org") == 1, "as the name that is counted, and not once more"
    assert doors.name_typed(HttpRequest(), {"email": PASSWORD}) == doors.NO_ADDRESS
    assert PASSWORD not in kept
    assert WRONG not in kept


def test_somebody_elses_wrong_tries_do_not_shut_my_door(client: Client) -> None:
    office = Office.make()
    for _ in range(6):
        client.post(SIGN_IN, {"login": office.bea.email, "password": WRONG})
    mine = client.post(SIGN_IN, {"login": office.amal.email, "password": PASSWORD})
    assert mine.status_code == 302, "they come from the same office"
    for _ in range(6):
        given = {"login": office.amal.email, "password": WRONG}
        client.post(SIGN_IN, given, REMOTE_ADDR="203.0.113.9")
    mine = client.post(SIGN_IN, {"login": office.amal.email, "password": PASSWORD})
    assert mine.status_code == 302, "nor does a stranger from elsewhere"


@pytest.mark.parametrize(
    ("proxy", "said", "remote", "found"),
    [
        (False, "198.51.100.7", "192.0.2.1", "192.0.2.1"),
        (True, "198.51.100.7, 203.0.113.9", "127.0.0.1", "203.0.113.9"),
        (True, None, "127.0.0.1", "127.0.0.1"),
        (True, "2001:db8:1:2:3:4:5:6", "127.0.0.1", "2001:db8:1:2::"),
        (True, "::ffff:192.0.2.1", "127.0.0.1", "192.0.2.1"),
        (True, "<script>", "127.0.0.1", None),
    ],
)
def test_an_address_is_what_the_proxy_says_and_nobody_else(
    proxy: bool, said: str | None, remote: str, found: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "BEHIND_PROXY", proxy)
    request = HttpRequest()
    request.META = {"REMOTE_ADDR": remote, **({"HTTP_X_FORWARDED_FOR": said} if said else {})}
    assert doors.came_from(request) == found


def test_nobody_learns_who_works_here_by_what_is_said_or_how_long_it_takes(
    another: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.contrib.auth.hashers import Argon2PasswordHasher

    office = Office.make()
    worked: list[str] = []
    for name in ("encode", "verify"):
        monkeypatch.setattr(Argon2PasswordHasher, name, _counted(name, worked))
    said = []
    for login in (office.amal.email, "nobody@example.org"):
        worked.clear()
        page = another().post(SIGN_IN, {"login": login, "password": WRONG}).content.decode()
        page = re.sub(r'nonce="[^"]*"|value="[^"]*"', "", page)
        said.append((page, len(worked)))
    assert said[0] == said[1]
    assert said[0][1] == 1


def _counted(name: str, worked: list[str]) -> Callable[..., Any]:
    from django.contrib.auth.hashers import Argon2PasswordHasher

    does = getattr(Argon2PasswordHasher, name)

    def work(*given: Any, **more: Any) -> Any:
        worked.append(name)
        return does(*given, **more)

    return work


@pytest.mark.parametrize(
    "next_", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]
)
def test_nobody_is_led_to_another_site(next_: str, client: Client) -> None:
    office, given = Office.make(), {"password": PASSWORD, "next": next_}
    secret = str(generate_totp_secret())
    TOTP.activate(office.amal, secret)
    client.post(f"{SIGN_IN}?next={next_}", {**given, "login": office.amal.email})
    sent = client.post(f"{CODE}?next={next_}", {"code": code(secret), "next": next_})
    assert sent.headers["Location"] == "/desk/"


@pytest.mark.parametrize(
    "poor",
    [
        "dutybounddesk",
        "Dutybound2026!",
        "supervisor-desk-1",
        "password1234",
        "qwertyuiop12",
        "Northern1 North",
    ],
)
def test_words_of_the_desk_and_known_passwords_are_refused(poor: str) -> None:
    from django.contrib.auth.password_validation import validate_password

    who = Colleague(email="a@example.org", name="Amal", team=Team(name="North Northern"))
    with pytest.raises(ValidationError):
        validate_password(poor, who)


@pytest.mark.parametrize(
    "good", ["three quiet otters 9", "ÄpfelimSchloß", "a" * 5 + " b c d e f g h i", "x9" * 80]
)
def test_any_letters_and_any_length_up_to_200_are_taken(good: str) -> None:
    NotOfTheDesk().validate(good, Colleague(email="a@example.org", name="Amal"))


def test_a_password_is_compared_as_it_was_typed(client: Client) -> None:
    typed = f"  {PASSWORD} Ä"
    token = Invitation.make("spaces@example.org", Role.RESEARCHER, None, None)
    client.post(f"/desk/join/{token}/", {"name": "S", "password": typed, "again": typed})
    who = Colleague.objects.get(email="spaces@example.org")
    assert who.check_password(typed)
    assert not who.check_password(typed.strip())
    assert not who.check_password(typed.lower())
    assert who.password.startswith("argon2$argon2id$")


@pytest.mark.parametrize("page", [SIGN_IN, "/desk/password/", "join"])
def test_passwords_are_typed_unseen_and_can_be_pasted(page: str, client: Client) -> None:
    if page == "join":
        page = f"/desk/join/{Invitation.make('n@example.org', Role.RESEARCHER, None, None)}/"
    elif page != SIGN_IN:
        office = Office.make()
        client = office.signed_in(office.amal)
    text = client.get(page).content.decode()
    fields = re.findall(r'<input[^>]*name="(?:\w*password\w*|again)"[^>]*>', text)
    assert fields
    for field in fields:
        assert 'type="password"' in field
        assert re.search(r'autocomplete="(current|new)-password"', field)
    assert "onpaste" not in text


def test_a_long_password_is_taken_whole(client: Client) -> None:
    long = "nine quiet otters in a row " * 5
    token = Invitation.make("long@example.org", Role.RESEARCHER, None, None)
    client.post(f"/desk/join/{token}/", {"name": "L", "password": long, "again": long})
    who = Colleague.objects.get(email="long@example.org")
    assert who.check_password(long)
    assert not who.check_password(long[:72])


def test_a_password_has_no_last_day(client: Client) -> None:
    office = Office.make()
    kept = {field.name for field in Colleague._meta.get_fields()}
    assert not {name for name in kept if "expire" in name or "changed" in name}
    Colleague.objects.filter(pk=office.amal.pk).update(last_login="2001-01-01T00:00:00Z")
    come_in(office.amal, client)
    assert client.get("/desk/").status_code == 200


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

"""The door, as somebody tries it who should not come in, or not so."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from axes.models import AccessAttempt
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.test import Client

from dutybound.web.casework.models import Colleague, Invitation, Team
from dutybound.web.casework.people import codes, doors
from dutybound.web.casework.people.passwords import NotOfTheDesk
from dutybound.web.casework.people.roles import Role
from tests.desk.office import PASSWORD, Office

SIGN_IN, CODE = "/desk/sign-in/", "/desk/sign-in/code/"
WRONG = "not this one at all"


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


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

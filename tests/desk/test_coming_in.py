"""Coming in: by invitation, with a password and a second factor, and out again."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.core import mail
from django.test import Client
from django.utils import timezone

from dutybound.web.casework.models import Colleague, Invitation
from dutybound.web.casework.people.roles import Role
from tests.desk.office import PASSWORD, Office

LINK = re.compile(r"http://localhost(/desk/join/\S+)")


def code_of(secret: str) -> str:
    """The six digits that an app shows now."""
    return str(format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time())))))


def test_an_invitation_leads_through_password_and_second_factor_to_the_desk(client: Client) -> None:
    office = Office.make()
    administrator = office.signed_in(office.ed)
    sent = administrator.post(
        "/desk/people/", {"email": "new@example.org", "role": "adviser", "team": "East"}
    )
    assert sent.status_code == 302
    (message,) = mail.outbox
    assert "East" not in message.body, "mail says nothing of what somebody does"
    path = LINK.search(str(message.body))
    assert path is not None
    joined = client.post(path[1], {"name": "New", "password": PASSWORD, "again": PASSWORD})
    assert joined.status_code == 302
    assert client.get(path[1]).status_code == 404, "an invitation is used once"
    client.post("/desk/sign-in/", {"login": "new@example.org", "password": PASSWORD})
    asked = client.get("/desk/")
    assert asked.headers["Location"] == "/desk/second-factor/"
    again = client.get("/desk/second-factor/").headers["Location"]
    client.post(again, {"password": PASSWORD})
    page = client.get("/desk/second-factor/").content.decode()
    secret = re.search(r"Secret: <strong>(\w+)<", page)
    assert secret is not None
    done = client.post("/desk/second-factor/", {"code": code_of(secret[1])})
    assert done.status_code == 302, done.content.decode()
    assert client.get("/desk/").status_code == 200


def test_without_the_code_there_is_no_desk(client: Client) -> None:
    office = Office.make()
    office.signed_in(office.amal)
    sent = client.post("/desk/sign-in/", {"login": office.amal.email, "password": PASSWORD})
    assert sent.headers["Location"].startswith("/desk/sign-in/code/")
    assert client.get("/desk/").headers["Location"] == "/desk/sign-in/"


@pytest.mark.parametrize("password", ["short", "password1234", "amalamal1234"])
def test_a_poor_password_is_not_taken(client: Client, password: str) -> None:
    token = Invitation.make("amalamal@example.org", Role.ADVISER, None, None)
    sent = client.post(
        f"/desk/join/{token}/", {"name": "A", "password": password, "again": password}
    )
    assert sent.status_code == 422
    assert not Colleague.objects.filter(email="amalamal@example.org").exists()


def test_an_invitation_ends(client: Client) -> None:
    token = Invitation.make("late@example.org", Role.ADVISER, None, None)
    Invitation.objects.update(ends_at=timezone.now() - timedelta(seconds=1))
    assert client.get(f"/desk/join/{token}/").status_code == 404


def test_five_wrong_passwords_lock_the_door(client: Client) -> None:
    office = Office.make()
    wrong = {"login": office.amal.email, "password": "not the password"}
    answers = [client.post("/desk/sign-in/", wrong).status_code for _ in range(5)]
    assert answers[-1] == 429
    right = client.post("/desk/sign-in/", {"login": office.amal.email, "password": PASSWORD})
    assert right.status_code == 429, "the right one waits, too"


def test_nobody_signs_up(client: Client) -> None:
    assert client.get("/desk/sign-up/").status_code == 404


def test_a_session_ends_when_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office.make()
    amal = office.signed_in(office.amal)
    assert amal.get("/desk/").status_code == 200
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 31 * 60)
    assert amal.get("/desk/").headers["Location"] == "/desk/sign-in/"


def test_who_is_let_go_is_out_at_once() -> None:
    office = Office.make()
    amal, administrator = office.signed_in(office.amal), office.signed_in(office.ed)
    assert amal.get("/desk/").status_code == 200
    administrator.post(f"/desk/people/{office.amal.pk}/let-go/")
    assert amal.get("/desk/").headers["Location"] == "/desk/sign-in/"


def test_only_an_administrator_manages_people(another: Callable[..., Client]) -> None:
    office = Office.make()
    assert another().get("/desk/people/").headers["Location"] == "/desk/sign-in/"
    for who in (office.amal, office.chris, office.dana):
        assert office.signed_in(who).get("/desk/people/").status_code == 403
    assert office.signed_in(office.ed).get("/desk/people/").status_code == 200

"""An advice team for the tests: two advisers, a supervisor, a researcher, an administrator, a stranger.

office = Office.make()
amal = office.signed_in(office.amal)
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.test import Client

from dutybound.web.casework.models import Colleague, Team
from dutybound.web.casework.people.roles import Role

PASSWORD = "three quiet otters 9"  # noqa: S105 -- made up for the tests
_NUMBERS = count(1)


def open_to(*theirs: str, done: int = 200) -> list[tuple[str, int]]:
    """What each is answered at a page of Amal's case that is for some: to the stranger it is not there."""
    others = {**dict.fromkeys(("amal", "bea", "chris", "dana", "ed"), 403), "stranger": 404}
    return list({**others, **dict.fromkeys(theirs, done)}.items())


SEE = open_to("amal", "bea", "chris")
CHANGE = open_to("amal", "chris", done=302)


@dataclass
class Office:
    """A team, and a stranger from another."""

    amal: Colleague
    bea: Colleague
    chris: Colleague
    dana: Colleague
    ed: Colleague
    stranger: Colleague

    @classmethod
    def make(cls) -> Office:
        number = next(_NUMBERS)
        team = Team.objects.create(name=f"North {number}")
        other = Team.objects.create(name=f"South {number}")

        def person(name: str, role: Role, team: Team | None) -> Colleague:
            who = Colleague(email=f"{name}{number}@example.org", name=name, role=role, team=team)
            who.password = _hashed()
            who.save()
            return who

        return cls(
            amal=person("amal", Role.ADVISER, team),
            bea=person("bea", Role.ADVISER, team),
            chris=person("chris", Role.SUPERVISOR, team),
            dana=person("dana", Role.RESEARCHER, None),
            ed=person("ed", Role.ADMINISTRATOR, None),
            stranger=person("sol", Role.ADVISER, other),
        )

    def signed_in(self, who: Colleague) -> Client:
        """A browser in which somebody has signed in, with their second factor set up."""
        if not Authenticator.objects.filter(user=who).exists():
            TOTP.activate(who, generate_totp_secret())
        client = Client(SERVER_NAME="localhost", headers={"host": "localhost"})
        client.force_login(who, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client


_HASHED: list[str] = []


def _hashed() -> str:
    """The password hashed once for all: that is slow, and meant to be."""
    from django.contrib.auth.hashers import make_password

    if not _HASHED:
        _HASHED.append(make_password(PASSWORD))
    return _HASHED[0]

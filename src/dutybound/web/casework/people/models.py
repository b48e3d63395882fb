"""Who works at the desk, in which team, and who has been asked to join."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from dutybound.web.casework.people.roles import Role

INVITED_FOR = timedelta(days=7)


class Team(models.Model):
    """Advisers who see each other's cases."""

    name: models.CharField[str, str] = models.CharField(max_length=100, unique=True)

    def __str__(self) -> str:
        return self.name


class Colleagues(BaseUserManager["Colleague"]):
    """People by their e-mail address, which is the name that they come in with."""

    def get_by_natural_key(self, username: str | None) -> Colleague:
        return self.get(email__iexact=username)


class Colleague(AbstractBaseUser):
    """Somebody who works at the desk.  They are never deleted, since what they did stays told."""

    id: int
    email: models.EmailField[str, str] = models.EmailField(unique=True)
    name: models.CharField[str, str] = models.CharField(max_length=100)
    role: models.CharField[str, str] = models.CharField(max_length=13, choices=Role.choices)
    team_id: int | None
    team: models.ForeignKey[Team | None, Team | None] = models.ForeignKey(
        Team, on_delete=models.PROTECT, null=True, related_name="colleagues"
    )
    is_active: models.BooleanField[bool, bool] = models.BooleanField(default=True)
    sessions_since: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=0)

    objects: ClassVar[Colleagues] = Colleagues()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.name

    def get_session_auth_hash(self) -> str:
        """Sessions made before `end_sessions` are of another hash, and so are over."""
        return f"{super().get_session_auth_hash()}{self.sessions_since:x}"

    def end_sessions(self) -> None:
        """End every session of this person's, on every machine."""
        self.sessions_since += 1
        self.save(update_fields=["sessions_since"])


class Invitation(models.Model):
    """Somebody who has been asked to join.  What is kept opens nothing: only the link that was sent does."""

    token_hash: models.CharField[str, str] = models.CharField(max_length=64, unique=True)
    email: models.EmailField[str, str] = models.EmailField(blank=True)
    """Whom it was sent to; "" for the one that an empty desk shows to whoever starts it."""
    role: models.CharField[str, str] = models.CharField(max_length=13, choices=Role.choices)
    team_id: int | None
    team: models.ForeignKey[Team | None, Team | None] = models.ForeignKey(
        Team, on_delete=models.PROTECT, null=True
    )
    invited_by: models.ForeignKey[Colleague | None, Colleague | None] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True
    )
    ends_at: models.DateTimeField[datetime, datetime] = models.DateTimeField()

    @classmethod
    def make(
        cls,
        email: str,
        role: Role,
        team: Team | None,
        invited_by: Colleague | None,
        lasting: timedelta = INVITED_FOR,
    ) -> str:
        """Invite somebody, in place of any earlier invitation; the token that opens it."""
        token = secrets.token_urlsafe(32)
        cls.objects.filter(email__iexact=email).delete()
        cls.objects.create(
            token_hash=_hash(token),
            email=email,
            role=role,
            team=team,
            invited_by=invited_by,
            ends_at=timezone.now() + lasting,
        )
        return token

    @classmethod
    def of(cls, token: str) -> Invitation | None:
        """The invitation that a token opens, if it has not ended or been used."""
        return cls.objects.filter(token_hash=_hash(token), ends_at__gt=timezone.now()).first()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

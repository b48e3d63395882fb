"""What is kept for the daily round: whose calendar may be looked at, and who has had today's mail."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date
from typing import ClassVar

from django.db import models

from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES


class Feed(models.Model):
    """A calendar that one adviser let out.  What is kept opens nothing: only the address they were given."""

    colleague: models.OneToOneField[Colleague, Colleague] = models.OneToOneField(
        Colleague, on_delete=models.CASCADE, related_name="feed"
    )
    token_hash: models.CharField[str, str] = models.CharField(max_length=64, unique=True)
    made_on: models.DateField[date, date] = models.DateField()

    objects: ClassVar[models.Manager[Feed]]

    @classmethod
    def make(cls, who: Colleague, today: date) -> str:
        """Let a calendar out, in place of an earlier one; the token of its address."""
        token = secrets.token_urlsafe(32)
        given = {"token_hash": _hash(token), "made_on": today}
        cls.objects.update_or_create(colleague=who, defaults=given)
        return token

    @classmethod
    def whose(cls, token: str) -> Colleague | None:
        """Whose calendar a token opens; None where it was taken back, or they work on no cases any more."""
        found = cls.objects.select_related("colleague").filter(token_hash=_hash(token)).first()
        who = found.colleague if found is not None else None
        return who if who is not None and who.is_active and who.role in SEE_CASES else None


class Reminded(models.Model):
    """The last day on which somebody had the desk's mail."""

    colleague: models.OneToOneField[Colleague, Colleague] = models.OneToOneField(
        Colleague, on_delete=models.CASCADE
    )
    on: models.DateField[date, date] = models.DateField()

    objects: ClassVar[models.Manager[Reminded]]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

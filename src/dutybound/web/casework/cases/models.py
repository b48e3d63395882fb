"""What is kept of a case.

    CaseFile   who works on it, and its content, sealed with the case's own key
    Wall       a colleague who may not see it
    Entry      one thing that happened in it, sealed; each holds the hash of the one before
    Clock      a limit that runs in it: which rule, from what day to what day; no fact of the family's

What is not sealed says nothing of the family: numbers, days, an authority, rules.  To forget a case is to
delete its key: its entries stay, so that the chain can still be checked, and nobody can read them.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import ClassVar

from django.db import models

from dutybound.web.casework.cases.access import Cases
from dutybound.web.casework.people.models import Colleague, Team

_LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ"
"""What a case's number is drawn from: nothing that reads like another, and no words by chance."""


IS_OPEN = models.Q(closed_on=None, key__isnull=False)


def new_number() -> str:
    """A number that follows from nothing, to say on the telephone: 27**6, about 390 million."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(6))
    return f"{drawn[:3]}-{drawn[3:]}"


class CaseFile(models.Model):
    """A family's case.  `version` goes up with each change: whoever changes an older one is told."""

    id: int
    number: models.CharField[str, str] = models.CharField(
        max_length=7, unique=True, default=new_number, editable=False
    )
    team_id: int
    team: models.ForeignKey[Team, Team] = models.ForeignKey(Team, on_delete=models.PROTECT)
    adviser_id: int
    adviser: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="cases"
    )
    version: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=0)
    opened_on: models.DateField[date, date] = models.DateField()
    closed_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    keep_until: models.DateField[date | None, date | None] = models.DateField(
        null=True, db_index=True
    )
    clocks_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    """The day that its clocks were last worked out for."""
    next_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    """The nearest day of its clocks that was then to come."""
    pseudonymous: models.BooleanField[bool, bool] = models.BooleanField(default=False)
    authority: models.CharField[str, str] = models.CharField(max_length=3, default="", blank=True)
    rulebook: models.CharField[str, str] = models.CharField(max_length=64, default="", blank=True)
    key: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    name: models.BinaryField[bytes, bytes] = models.BinaryField()
    """What the desk calls the case, sealed apart, so that a list need not open whole cases."""
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()

    objects: ClassVar[Cases] = Cases()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # Only open cases that can be read are listed: with that said, counts and lists need no rows.
            models.Index(fields=["team", "authority"], name="of_team", condition=IS_OPEN),
            models.Index(fields=["team", "next_on"], name="next_in_team", condition=IS_OPEN),
            models.Index(fields=["adviser", "next_on"], name="next_of_adviser", condition=IS_OPEN),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def forgotten(self) -> bool:
        """Whether its key is gone, and with it all that was said."""
        return self.key is None


class Wall(models.Model):
    """A case and a colleague who may not see it, whatever their role."""

    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="walls"
    )
    colleague: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.CASCADE
    )

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "colleague"], name="one_wall"),
        ]


class Entry(models.Model):
    """One thing that happened in a case.  The database itself refuses to change or to delete one."""

    case_id: int
    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.PROTECT, related_name="entries"
    )
    place: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    by_id: int
    by: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT
    )
    kind: models.CharField[str, str] = models.CharField(max_length=20)
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()
    before: models.CharField[str, str] = models.CharField(max_length=64)
    hash: models.CharField[str, str] = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "place"], name="one_entry_a_place"),
        ]


class Clock(models.Model):
    """A limit that runs in a case, as it stood when it was last worked out.  Made anew, never edited."""

    case_id: int
    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="clocks"
    )
    rule: models.CharField[str, str] = models.CharField(max_length=80)
    step: models.CharField[str, str] = models.CharField(max_length=40, default="", blank=True)
    matter: models.CharField[str, str] = models.CharField(max_length=60)
    status: models.CharField[str, str] = models.CharField(max_length=30)
    due_from: models.DateField[date | None, date | None] = models.DateField(null=True)
    due_to: models.DateField[date | None, date | None] = models.DateField(null=True)
    family_s: models.BooleanField[bool, bool] = models.BooleanField(default=False)
    """Whether it is the family's own limit (a right), not the authority's."""

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["due_from"], name="what_is_due"),
            models.Index(fields=["status", "due_to"], name="what_fell_due"),
        ]

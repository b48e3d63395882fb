"""What is kept about cases, beside the cases themselves.

Standing   how a case's findings stood at its last change, so that a new rulebook can be compared
Waiting    what a new rulebook changes in a case, until a supervisor has seen it
Looked     who looked at a case on which day
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from django.db import models

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.people.models import Colleague


class Standing(models.Model):
    """The findings of a case, sealed with its key, as this rulebook gave them on this day."""

    case: models.OneToOneField[CaseFile, CaseFile] = models.OneToOneField(
        CaseFile, on_delete=models.CASCADE, primary_key=True, related_name="standing"
    )
    on: models.DateField[date, date] = models.DateField()
    rulebook: models.CharField[str, str] = models.CharField(max_length=64, db_index=True)
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()


class Waiting(models.Model):
    """How many answers of a case another rulebook changes, and, sealed with its key, which and why."""

    case_id: int
    case: models.OneToOneField[CaseFile, CaseFile] = models.OneToOneField(
        CaseFile, on_delete=models.CASCADE, primary_key=True, related_name="waiting"
    )
    rulebook: models.CharField[str, str] = models.CharField(max_length=64)
    changes: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()


class Looked(models.Model):
    """Somebody looked at a case on a day: once a day is enough to answer who saw it."""

    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="looks"
    )
    colleague: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT
    )
    on: models.DateField[date, date] = models.DateField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "colleague", "on"], name="one_look_a_day"),
        ]

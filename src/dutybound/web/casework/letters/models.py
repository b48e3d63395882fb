"""What is kept of a letter.

Letter       where it stands, who approved it, its days; what it is and how it went, sealed
LetterText   one text that it had, sealed: a change adds one, and none is overwritten
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from django.db import models

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.people.models import Colleague


class LetterState(models.TextChoices):
    """Where a letter stands.  The value is what a trail says."""

    DRAFT = "draft", "Draft"
    APPROVED = "approved", "Approved"
    SENT = "sent", "Sent"
    ANSWERED = "answered", "Answered"
    PUT_ASIDE = "put aside", "Put aside"


class Letter(models.Model):
    """A letter of a case, by its number there.  `text_number` is the text that it has now."""

    case_id: int
    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="letters"
    )
    number: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    state: models.CharField[str, str] = models.CharField(
        max_length=10, choices=LetterState.choices, default=LetterState.DRAFT
    )
    text_number: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=1)
    begun_by_id: int
    begun_by: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="+"
    )
    approved_by_id: int | None
    approved_by: models.ForeignKey[Colleague | None, Colleague | None] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="+", null=True
    )
    approved_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    sent_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    answered_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "number"], name="one_letter_a_number"),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["state"], name="letters_by_state"),
        ]


class LetterText(models.Model):
    """A text that a letter had, and who wrote it when."""

    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="letter_texts"
    )
    letter_id: int
    letter: models.ForeignKey[Letter, Letter] = models.ForeignKey(
        Letter, on_delete=models.CASCADE, related_name="texts"
    )
    number: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    by_id: int
    by: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="+"
    )
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["letter", "number"], name="one_text_a_number"),
        ]

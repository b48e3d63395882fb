"""What is kept of a document: where its file is; what it is called and shows, sealed."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from django.db import models

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.people.models import Colleague


class Document(models.Model):
    """A document of a case, by its number there, which is never given again.

    `file` is the random name of its sealed file (see `store`), and says nothing.
    """

    case_id: int
    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="documents"
    )
    number: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    file: models.CharField[str, str] = models.CharField(max_length=64, unique=True)
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    by_id: int
    by: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="+"
    )
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["case", "number"], name="one_document_a_number"),
        ]

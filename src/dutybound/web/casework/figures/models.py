"""The figures of a year, as they were worked out once."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from django.db import models


class YearFigures(models.Model):
    """The tables of one year.  They are made once and never anew.

    Two editions of a year could be held against each other, and what changed between them is about the few
    cases that changed: so there is only one.
    """

    year: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(unique=True)
    made_on: models.DateField[date, date] = models.DateField()
    tables: models.JSONField[list[dict[str, Any]], list[dict[str, Any]]] = models.JSONField()

    objects: ClassVar[models.Manager[YearFigures]]

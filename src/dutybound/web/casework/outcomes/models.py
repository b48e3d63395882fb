"""The courses that problems took, drawn from cases at each change, to be counted together."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from django.db import models

from dutybound.web.casework.cases.models import CaseFile


class Course(models.Model):
    """How one problem of one case went: ids and days, and no word of the family's.  Made anew, never edited.

    It goes when its case is erased.  `tried` has pairs of a step's id and the day (ISO) from which the trail
    knows of it.  Figures tell cases apart, and never name one.
    """

    case_id: int
    case: models.ForeignKey[CaseFile, CaseFile] = models.ForeignKey(
        CaseFile, on_delete=models.CASCADE, related_name="courses"
    )
    authority: models.CharField[str, str] = models.CharField(max_length=3, default="", blank=True)
    region: models.CharField[str, str] = models.CharField(max_length=40, default="", blank=True)
    problem: models.CharField[str, str] = models.CharField(max_length=80, default="", blank=True)
    rule: models.CharField[str, str] = models.CharField(max_length=80, default="", blank=True)
    reply: models.CharField[str, str] = models.CharField(max_length=60, default="", blank=True)
    tried: models.JSONField[list[list[str]], list[list[str]]] = models.JSONField(default=list)
    did: models.CharField[str, str] = models.CharField(max_length=20, default="", blank=True)
    opened_on: models.DateField[date, date] = models.DateField()
    ended_on: models.DateField[date | None, date | None] = models.DateField(null=True)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["problem"], name="courses_of_a_problem"),
            models.Index(fields=["opened_on"], name="courses_of_a_year"),
        ]

"""What is kept of a solution.

    Solution          the text that is worked on, and how it stands
    SolutionStep      one thing that was done with it: who, when, what, with which text; never changed
    SolutionEdition   the text as it was published, and what changed; never changed
    WorkedYear        what worked in a year that is over, made once

Nothing here is about one case, so nothing is sealed: what a family told must not be written into it.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models

from dutybound.web.casework.people.models import Colleague

_LETTERS = "23456789bcdfghjkmnpqrtvwxyz"


def new_solution_number() -> str:
    """A number for an address, which says nothing of what the solution is about: 27**5, about 14 million."""
    return "".join(secrets.choice(_LETTERS) for _ in range(5))


class State(models.TextChoices):
    """How the text that is worked on stands."""

    DRAFT = "draft", "Draft"
    IN_REVIEW = "in-review", "Waits for a colleague to review it"
    REVIEWED = "reviewed", "Reviewed, and can be published"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


class Did(models.TextChoices):
    """What can be done with a solution."""

    WROTE = "wrote", "Wrote it"
    SENT = "sent", "Asked for a review"
    AGREED = "agreed", "Reviewed it, and agreed"
    SENT_BACK = "sent-back", "Sent it back"
    PUBLISHED = "published", "Published it"
    WITHDREW = "withdrew", "Withdrew it"


class Solution(models.Model):
    """A solution.  `version` goes up with each change: whoever changes an older one is told.

    `edition` is the number of the edition that was published last, 0 where none was.
    """

    id: int
    number: models.CharField[str, str] = models.CharField(
        max_length=5, unique=True, default=new_solution_number, editable=False
    )
    version: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=0)
    state: models.CharField[str, str] = models.CharField(
        max_length=10, choices=State.choices, default=State.DRAFT
    )
    writer_id: int
    writer: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, related_name="solutions"
    )
    about: models.CharField[str, str] = models.CharField(max_length=160, db_index=True)
    title: models.CharField[str, str] = models.CharField(max_length=120)
    content: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    edition: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(default=0)
    withdrawn_on: models.DateField[date | None, date | None] = models.DateField(null=True)
    withdrawn_why: models.CharField[str, str] = models.CharField(
        max_length=300, default="", blank=True
    )

    objects: ClassVar[models.Manager[Solution]]

    def __str__(self) -> str:
        return self.number

    @property
    def is_public(self) -> bool:
        """Whether an edition of it stands on the public side."""
        return self.edition > 0 and self.withdrawn_on is None


class SolutionStep(models.Model):
    """One thing that was done with a solution.  The database itself refuses to change or to delete one.

    `digest` is of the text as it was then; `before` is the hash of the step before, as in a case's trail.
    """

    solution_id: int
    solution: models.ForeignKey[Solution, Solution] = models.ForeignKey(
        Solution, on_delete=models.PROTECT, related_name="history"
    )
    place: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField()
    by_id: int
    by: models.ForeignKey[Colleague, Colleague] = models.ForeignKey(
        Colleague, on_delete=models.PROTECT
    )
    did: models.CharField[str, str] = models.CharField(max_length=10, choices=Did.choices)
    note: models.CharField[str, str] = models.CharField(max_length=500, default="", blank=True)
    digest: models.CharField[str, str] = models.CharField(max_length=64)
    before: models.CharField[str, str] = models.CharField(max_length=64)
    hash: models.CharField[str, str] = models.CharField(max_length=64)

    objects: ClassVar[models.Manager[SolutionStep]]

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["solution", "place"], name="one_solution_step_a_place"),
        ]


class SolutionEdition(models.Model):
    """The text of a solution as it was published.  The database refuses to change or to delete one."""

    solution: models.ForeignKey[Solution, Solution] = models.ForeignKey(
        Solution, on_delete=models.PROTECT, related_name="editions"
    )
    number: models.PositiveIntegerField[int, int] = models.PositiveIntegerField()
    content: models.JSONField[dict[str, Any], dict[str, Any]] = models.JSONField()
    changed: models.CharField[str, str] = models.CharField(max_length=200)
    published_on: models.DateField[date, date] = models.DateField()

    objects: ClassVar[models.Manager[SolutionEdition]]

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["solution", "number"], name="one_edition_a_number"),
        ]


class WorkedYear(models.Model):
    """What worked for whom in a year, as families are shown it.  Made once and never anew, as figures are."""

    year: models.PositiveIntegerField[int, int] = models.PositiveIntegerField(unique=True)
    made_on: models.DateField[date, date] = models.DateField()
    lines: models.JSONField[list[dict[str, Any]], list[dict[str, Any]]] = models.JSONField()

    objects: ClassVar[models.Manager[WorkedYear]]

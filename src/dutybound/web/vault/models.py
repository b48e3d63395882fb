"""What is on the disk: sealed files, and the ways into them.  Without a code, neither says anything.

    Kept: a file's content, sealed with the file's own key, and the day it goes.
    Way:  the file's own key, sealed with a key that follows from a code or lives in somebody's cookie.

No time of day is kept but when a visit ends.  Nothing says who, where from, or what about.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import date, datetime

from django.db import models

SHORTEST, USUAL, LONGEST = 1, 30, 365


class Kind(models.TextChoices):
    """What a way is: the owner's code, a code for somebody else, or one visit."""

    CODE = "code"
    SHARE = "share"
    VISIT = "visit"


def new_id() -> str:
    """A name that follows from nothing."""
    return secrets.token_hex(16)


class Kept(models.Model):
    """One file.  `goes_on` is the last day that it can be opened; it is gone the day after."""

    id: models.CharField[str, str] = models.CharField(
        primary_key=True, max_length=32, default=new_id, editable=False
    )
    sealed: models.BinaryField[bytes, bytes] = models.BinaryField()
    keep_days: models.PositiveSmallIntegerField[int, int] = models.PositiveSmallIntegerField(
        default=SHORTEST
    )
    goes_on: models.DateField[date, date] = models.DateField(db_index=True)

    @property
    def place(self) -> bytes:
        """What this file's content is sealed for."""
        return f"content of {self.id}".encode()


class Way(models.Model):
    """One way into a file.  A visit goes with the code that it came in by, and the code with the file."""

    id: models.CharField[str, str] = models.CharField(primary_key=True, max_length=64)
    file_id: str
    file: models.ForeignKey[Kept, Kept] = models.ForeignKey(
        Kept, on_delete=models.CASCADE, related_name="ways"
    )
    came_by_id: str | None
    came_by: models.ForeignKey[Way | None, Way | None] = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, related_name="visits"
    )
    kind: models.CharField[str, str] = models.CharField(max_length=5, choices=Kind.choices)
    shared: models.BooleanField[bool, bool] = models.BooleanField(default=False)
    wrapped: models.BinaryField[bytes, bytes] = models.BinaryField()
    made_on: models.DateField[date, date] = models.DateField()
    ends_at: models.DateTimeField[datetime | None, datetime | None] = models.DateTimeField(
        null=True, db_index=True
    )

    @property
    def handle(self) -> str:
        """A name to show for it, which tells nothing of where it is kept."""
        return hashlib.sha256(self.id.encode()).hexdigest()[:16]

    @property
    def place(self) -> bytes:
        """What the file's key is sealed for: this way, of this kind, into this file."""
        return f"{self.kind} {self.id} shared {self.shared} into {self.file_id}".encode()

"""Letters with each of their texts, and documents."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

_STATES = [
    ("draft", "Draft"),
    ("approved", "Approved"),
    ("sent", "Sent"),
    ("answered", "Answered"),
    ("put aside", "Put aside"),
]


def _id() -> models.BigAutoField[int, int]:
    return models.BigAutoField(
        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
    )


def _who(*, known: bool = True) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        on_delete=django.db.models.deletion.PROTECT,
        related_name="+",
        to=settings.AUTH_USER_MODEL,
        null=not known,
    )


def _of(table: str, related_name: str) -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE, related_name=related_name, to=table
    )


class Migration(migrations.Migration):
    """The tables of `letters` and `documents`."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0006_quick_lists")]
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", _id()),
                ("number", models.PositiveIntegerField()),
                ("state", models.CharField(choices=_STATES, default="draft", max_length=10)),
                ("text_number", models.PositiveIntegerField(default=1)),
                ("approved_on", models.DateField(null=True)),
                ("sent_on", models.DateField(null=True)),
                ("answered_on", models.DateField(null=True)),
                ("sealed", models.BinaryField()),
                ("approved_by", _who(known=False)),
                ("begun_by", _who()),
                ("case", _of("casework.casefile", "letters")),
            ],
            options={
                "indexes": [models.Index(fields=["state"], name="letters_by_state")],
                "constraints": [
                    models.UniqueConstraint(fields=["case", "number"], name="one_letter_a_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="LetterText",
            fields=[
                ("id", _id()),
                ("number", models.PositiveIntegerField()),
                ("at", models.DateTimeField()),
                ("sealed", models.BinaryField()),
                ("by", _who()),
                ("case", _of("casework.casefile", "letter_texts")),
                ("letter", _of("casework.letter", "texts")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["letter", "number"], name="one_text_a_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", _id()),
                ("number", models.PositiveIntegerField()),
                ("file", models.CharField(max_length=64, unique=True)),
                ("at", models.DateTimeField()),
                ("sealed", models.BinaryField()),
                ("by", _who()),
                ("case", _of("casework.casefile", "documents")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["case", "number"], name="one_document_a_number")
                ],
            },
        ),
    ]

"""How findings stood, what a new rulebook changes, and who looked at a case."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

_ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def _case(name: str) -> models.OneToOneField[models.Model, models.Model]:
    return models.OneToOneField(
        on_delete=django.db.models.deletion.CASCADE,
        primary_key=True,
        related_name=name,
        serialize=False,
        to="casework.casefile",
    )


class Migration(migrations.Migration):
    """The tables of `keeping`."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0003_from_day_to_day")]
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="Standing",
            fields=[
                ("case", _case("standing")),
                ("on", models.DateField()),
                ("rulebook", models.CharField(db_index=True, max_length=64)),
                ("sealed", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Waiting",
            fields=[
                ("case", _case("waiting")),
                ("rulebook", models.CharField(max_length=64)),
                ("changes", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Looked",
            fields=[
                ("id", _ID),
                ("on", models.DateField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="looks",
                        to="casework.casefile",
                    ),
                ),
                (
                    "colleague",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "colleague", "on"), name="one_look_a_day"
                    )
                ],
            },
        ),
    ]

"""The courses that problems took, and the figures of each year."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

_ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def _words(most: int) -> models.CharField[str, str]:
    return models.CharField(blank=True, default="", max_length=most)


class Migration(migrations.Migration):
    """The tables of `outcomes` and `figures`."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0004_keeping")]
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="YearFigures",
            fields=[
                ("id", _ID),
                ("year", models.PositiveIntegerField(unique=True)),
                ("made_on", models.DateField()),
                ("tables", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="Course",
            fields=[
                ("id", _ID.clone()),
                ("authority", _words(3)),
                ("region", _words(40)),
                ("problem", _words(80)),
                ("rule", _words(80)),
                ("reply", _words(60)),
                ("tried", models.JSONField(default=list)),
                ("did", _words(20)),
                ("opened_on", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="courses",
                        to="casework.casefile",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["problem"], name="courses_of_a_problem"),
                    models.Index(fields=["opened_on"], name="courses_of_a_year"),
                ],
            },
        ),
    ]

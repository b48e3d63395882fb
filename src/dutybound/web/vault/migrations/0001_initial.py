"""The vault's two tables: files, and the ways into them."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models
from django.db.migrations.operations.base import Operation
from django.db.models.deletion import CASCADE

from dutybound.web.vault.models import SHORTEST, Kind, new_id


class Migration(migrations.Migration):
    """Makes them."""

    initial = True
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="Kept",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=new_id,
                        editable=False,
                        max_length=32,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("sealed", models.BinaryField()),
                ("keep_days", models.PositiveSmallIntegerField(default=SHORTEST)),
                ("goes_on", models.DateField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name="Way",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("file", models.ForeignKey("vault.Kept", CASCADE, related_name="ways")),
                (
                    "came_by",
                    models.ForeignKey("vault.Way", CASCADE, null=True, related_name="visits"),
                ),
                ("kind", models.CharField(choices=Kind.choices, max_length=5)),
                ("shared", models.BooleanField(default=False)),
                ("wrapped", models.BinaryField()),
                ("made_on", models.DateField()),
                ("ends_at", models.DateTimeField(db_index=True, null=True)),
            ],
        ),
    ]

"""When clocks were last worked out, whose calendar may be looked at, and who has had today's mail."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

_ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    """The daily round's tables."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0002_append_only")]
    operations: ClassVar[list[Operation]] = [
        migrations.AddField("casefile", "clocks_on", models.DateField(null=True)),
        migrations.CreateModel(
            name="Feed",
            fields=[
                ("id", _ID),
                ("token_hash", models.CharField(max_length=64, unique=True)),
                ("made_on", models.DateField()),
                (
                    "colleague",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="feed",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Reminded",
            fields=[
                ("id", _ID.clone()),
                ("on", models.DateField()),
                (
                    "colleague",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
    ]

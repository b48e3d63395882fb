"""The nearest day of a case kept with it, and indexes: for lists of twenty thousand cases."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import StateApps
from django.db.models import F, Min, OuterRef, Subquery

_IS_OPEN = models.Q(closed_on=None, key__isnull=False)
_INDEXES = {
    "of_team": ["team", "authority"],
    "next_in_team": ["team", "next_on"],
    "next_of_adviser": ["adviser", "next_on"],
}


def fill(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """The nearest day, as the clocks of each case have it."""
    clocks = apps.get_model("casework", "Clock").objects.filter(
        case=OuterRef("pk"), due_from__gte=OuterRef("clocks_on")
    )
    nearest = clocks.order_by().values("case").annotate(day=Min("due_from")).values("day")
    cases = apps.get_model("casework", "CaseFile")._base_manager.exclude(clocks_on=None)
    cases.update(next_on=Subquery(nearest), clocks_on=F("clocks_on"))


class Migration(migrations.Migration):
    """A column and what lists are found by."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0005_evidence")]
    operations: ClassVar[list[Operation]] = [
        migrations.AddField("casefile", "next_on", models.DateField(null=True)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RemoveIndex("casefile", "caseload"),
        *(
            migrations.AddIndex(
                "casefile", models.Index(fields=fields, name=name, condition=_IS_OPEN)
            )
            for name, fields in _INDEXES.items()
        ),
        migrations.AddIndex(
            "clock", models.Index(fields=["status", "due_to"], name="what_fell_due")
        ),
    ]

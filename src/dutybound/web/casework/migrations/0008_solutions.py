"""Solutions: their text, their history and their editions, which nobody can change, and what worked."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import StateApps

from dutybound.web.casework.solutions.models import new_solution_number

_STAY = ("casework_solutionstep", "casework_solutionedition")
_WHY = "what was done with a solution is never changed or deleted"
_SQLITE = (
    "CREATE TRIGGER {table}_no_{what} BEFORE {what} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{_WHY}'); END"
)
_FUNCTION = f"""
CREATE FUNCTION casework_solution_stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$;
"""
_POSTGRESQL = (
    "CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION casework_solution_stays()"
)
_ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def guard(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers in."""
    if editor.connection.vendor == "sqlite":
        for table in _STAY:
            for what in ("update", "delete"):
                editor.execute(_SQLITE.format(table=table, what=what))
        return
    editor.execute(_FUNCTION)
    for table in _STAY:
        editor.execute(_POSTGRESQL.format(table=table))


def _to(model: str, related: str = "") -> models.ForeignKey[models.Model, models.Model]:
    return models.ForeignKey(model, on_delete=models.PROTECT, related_name=related or None)


def _words(most: int) -> models.CharField[str, str]:
    return models.CharField(blank=True, default="", max_length=most)


_STATES = [
    ("draft", "Draft"),
    ("in-review", "Waits for a colleague to review it"),
    ("reviewed", "Reviewed, and can be published"),
    ("published", "Published"),
    ("withdrawn", "Withdrawn"),
]
_DID = [
    ("wrote", "Wrote it"),
    ("sent", "Asked for a review"),
    ("agreed", "Reviewed it, and agreed"),
    ("sent-back", "Sent it back"),
    ("published", "Published it"),
    ("withdrew", "Withdrew it"),
]


class Migration(migrations.Migration):
    """The tables of `solutions`."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0007_letters_and_documents")]
    operations: ClassVar[list[Operation]] = [
        migrations.CreateModel(
            name="WorkedYear",
            fields=[
                ("id", _ID),
                ("year", models.PositiveIntegerField(unique=True)),
                ("made_on", models.DateField()),
                ("lines", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="Solution",
            fields=[
                ("id", _ID.clone()),
                (
                    "number",
                    models.CharField(
                        default=new_solution_number, editable=False, max_length=5, unique=True
                    ),
                ),
                ("version", models.PositiveIntegerField(default=0)),
                ("state", models.CharField(choices=_STATES, default="draft", max_length=10)),
                ("about", models.CharField(db_index=True, max_length=160)),
                ("title", models.CharField(max_length=120)),
                ("content", models.JSONField()),
                ("edition", models.PositiveIntegerField(default=0)),
                ("withdrawn_on", models.DateField(null=True)),
                ("withdrawn_why", _words(300)),
                ("writer", _to("casework.colleague", "solutions")),
            ],
        ),
        migrations.CreateModel(
            name="SolutionStep",
            fields=[
                ("id", _ID.clone()),
                ("place", models.PositiveIntegerField()),
                ("at", models.DateTimeField()),
                ("did", models.CharField(choices=_DID, max_length=10)),
                ("note", _words(500)),
                ("digest", models.CharField(max_length=64)),
                ("before", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64)),
                ("by", _to("casework.colleague")),
                ("solution", _to("casework.solution", "history")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["solution", "place"], name="one_solution_step_a_place"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SolutionEdition",
            fields=[
                ("id", _ID.clone()),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("changed", models.CharField(max_length=200)),
                ("published_on", models.DateField()),
                ("solution", _to("casework.solution", "editions")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["solution", "number"], name="one_edition_a_number"
                    )
                ],
            },
        ),
        migrations.RunPython(guard),
    ]

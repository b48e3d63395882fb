"""The database itself refuses to change or delete an entry of a trail, whoever asks."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import StateApps

_WHY = "entries of a trail are never changed or deleted"
_SQLITE = (
    "CREATE TRIGGER casework_entry_no_{what} BEFORE {what} ON casework_entry "
    f"BEGIN SELECT RAISE(ABORT, '{_WHY}'); END"
)
_POSTGRESQL = f"""
CREATE FUNCTION casework_entry_stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER casework_entry_stays BEFORE UPDATE OR DELETE ON casework_entry
FOR EACH ROW EXECUTE FUNCTION casework_entry_stays();
"""


def guard(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers in."""
    if editor.connection.vendor == "sqlite":
        for what in ("update", "delete"):
            editor.execute(_SQLITE.format(what=what))
    else:
        editor.execute(_POSTGRESQL)


class Migration(migrations.Migration):
    """Nothing can take an entry away but the whole table's going."""

    dependencies: ClassVar[list[tuple[str, str]]] = [("casework", "0001_initial")]
    operations: ClassVar[list[Operation]] = [migrations.RunPython(guard)]

"""The desk's database as a file, whole and of one moment, while people go on working; and back.

SQLite: its own online backup.  PostgreSQL: `pg_dump` where it is there and not older than the server, else
rows as JSON, read in one repeatable-read transaction.  Sessions are left out of each: a stolen copy must
not let anybody in who is signed in at the desk.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby, islice
from pathlib import Path

from django.apps import apps
from django.core import serializers
from django.core.management.color import no_style
from django.db import connection, models, router, transaction

LEFT_OUT = "django_session"
BATCH = 500
_PATIENCE = 6 * 60 * 60
SQLITE, PG_DUMP, ROWS = "desk.sqlite3", "desk.pgdump", "desk.jsonl"
"""What a database is called in a backup, by how it was made."""


class NotDumped(Exception):
    """The database could not be copied, or not be put back; the text says why."""


def dump(folder: Path) -> Path:
    """Write the database into a folder, under the name that says how.  NotDumped."""
    if connection.vendor == "sqlite":
        return _sqlite(folder / SQLITE)
    try:
        return _pg_dump(folder / PG_DUMP)
    except (OSError, NotDumped):
        (folder / PG_DUMP).unlink(missing_ok=True)
        return _rows(folder / ROWS)


def _sqlite(path: Path) -> Path:
    source = sqlite3.connect(connection.settings_dict["NAME"], timeout=60)
    with closing(source), closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA secure_delete=ON")
        copy.execute("PRAGMA journal_mode=DELETE")
        with copy:
            copy.execute(f"DELETE FROM {LEFT_OUT}")  # noqa: S608 -- a name of ours
    return path


def sound(path: Path) -> bool:
    """Whether a file of SQLite's is whole."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as copy:
        try:
            (told,) = copy.execute("PRAGMA integrity_check").fetchone()
        except sqlite3.DatabaseError:
            return False
    return bool(told == "ok")


# --- PostgreSQL's own -------------------------------------------------------------------------------


def _pg_dump(path: Path) -> Path:
    wanted = (
        "--format=custom",
        f"--exclude-table-data={LEFT_OUT}",
        "--no-owner",
        "--no-privileges",
    )
    _run(_program("pg_dump"), *wanted, f"--file={path}")
    return path


def restore_pg_dump(path: Path) -> None:
    """Put a dump back into the empty database that DATABASE_URL names.  NotDumped."""
    wanted = ("--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction")
    _run(_program("pg_restore"), *wanted, f"--dbname={_address()['PGDATABASE']}", str(path))


def _program(name: str) -> str:
    """The program of the server's own version, or whatever the path has."""
    version = connection.pg_version // 10000  # type: ignore[attr-defined]  # of PostgreSQL only
    beside = Path(f"/usr/lib/postgresql/{version}/bin") / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise NotDumped(f"{name} is not installed.")
    return found


def _run(program: str, *words: str) -> None:
    """Run one of PostgreSQL's programs.  The password goes by the environment: others can see arguments."""
    try:
        subprocess.run(  # noqa: S603 -- PostgreSQL's own programs, with words of ours
            [program, *words], env={**os.environ, **_address()}, check=True, capture_output=True,
            timeout=_PATIENCE,
        )  # fmt: skip
    except subprocess.CalledProcessError as problem:
        raise NotDumped(f"{Path(program).name} ended with {problem.returncode}.") from None


def _address() -> dict[str, str]:
    kept = connection.settings_dict
    told = {
        "PGDATABASE": kept["NAME"],
        "PGUSER": kept["USER"],
        "PGPASSWORD": kept["PASSWORD"],
        "PGHOST": kept["HOST"] or kept["OPTIONS"].get("host", ""),
        "PGPORT": kept["PORT"] or str(kept["OPTIONS"].get("port", "")),
        "PGSSLMODE": str(kept["OPTIONS"].get("sslmode", "")),
    }
    return {name: str(value) for name, value in told.items() if value}


# --- rows -------------------------------------------------------------------------------------------


def _rows(path: Path) -> Path:
    with path.open("x", encoding="utf-8") as out, transaction.atomic():
        connection.cursor().execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        for model in _kept():
            for row in model._base_manager.order_by("pk").iterator(chunk_size=BATCH):
                out.write(_line(row))
    return path


def _line(row: models.Model) -> str:
    """A row as JSON, with whole times: Django's own drops what is under a millisecond, and breaks chains."""
    (kept,) = serializers.serialize("python", [row])
    return json.dumps(kept, default=lambda when: when.isoformat()) + "\n"


@transaction.atomic
def restore_rows(path: Path) -> None:
    """Put rows back into tables that are there and empty.  NotDumped where one holds something."""
    if any(model._base_manager.exists() for model in _kept()):
        raise NotDumped("the database that DATABASE_URL names holds something already.")
    with path.open(encoding="utf-8") as lines:
        kept = map(json.loads, lines)
        rows = (each.object for each in serializers.deserialize("python", kept))
        for model, held in groupby(rows, key=type):
            _put_back(model, held)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(_kept())):
            cursor.execute(statement)


def _put_back(model: type[models.Model], rows: Iterator[models.Model]) -> None:
    while batch := list(islice(rows, BATCH)):
        model._base_manager.bulk_create(batch)


def _kept() -> Iterator[type[models.Model]]:
    """Every table of the desk's own that is kept; what Django makes by itself at the start is not."""
    for model in apps.get_models():
        made = model._meta.label in {"contenttypes.ContentType", "auth.Permission"}
        if not made and model._meta.db_table != LEFT_OUT and _of_the_desk(model):
            yield model


def _of_the_desk(model: type[models.Model]) -> bool:
    return bool(router.allow_migrate_model(connection.alias, model)) and model._meta.managed

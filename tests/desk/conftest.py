"""Django for the desk's tests, with the desk's own settings, so they run in a process of their own.

Each test works in a transaction that is rolled back; one marked `commits` keeps what it writes, as a server
would, and makes teams of its own.  TEST_DATABASE_URL runs all of them on PostgreSQL.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.desk.a_postgres import own_database

DATA = Path(tempfile.mkdtemp(prefix="dutybound-desk-tests-"))
atexit.register(shutil.rmtree, DATA, ignore_errors=True)
for name in [
    name for name in os.environ if name.startswith("DUTYBOUND_") or name == "DATABASE_URL"
]:
    del os.environ[name]
os.environ["DUTYBOUND_DATA"] = str(DATA)
os.environ["DUTYBOUND_FAMILIES"] = str(DATA / "families")
os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.casework.settings"
if address := os.environ.get("TEST_DATABASE_URL"):
    os.environ["DATABASE_URL"] = own_database(address, os.environ.get("PYTEST_XDIST_WORKER", ""))

import django  # noqa: E402
from django.core import mail  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402

django.setup()
setup_test_environment()


@pytest.fixture(scope="session")
def _tables() -> Iterator[None]:
    from django.core.management import call_command
    from django.db import connections

    call_command("migrate", verbosity=0)
    yield
    connections.close_all()


@pytest.fixture(autouse=True)
def _rolled_back(_tables: None, request: pytest.FixtureRequest) -> Iterator[None]:
    from django.db import transaction

    mail.outbox = []
    if request.node.get_closest_marker("commits"):
        try:
            yield
        finally:
            _empty()
        return
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _empty() -> None:
    """Take away what a test kept.  A trail refuses to be deleted row by row, also by us."""
    from django.apps import apps
    from django.db import connection

    if connection.vendor == "sqlite":
        _begin_anew(Path(connection.settings_dict["NAME"]))
        return
    # The families' vault is another database, and its tables are not here.
    here = set(connection.introspection.table_names())
    ours = ", ".join(
        connection.ops.quote_name(model._meta.db_table)
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label != "contenttypes" and model._meta.db_table in here
    )
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {ours} RESTART IDENTITY CASCADE")


def _begin_anew(path: Path) -> None:
    from django.core.management import call_command
    from django.db import connection

    connection.close()
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    call_command("migrate", verbosity=0)


@pytest.fixture
def another() -> Callable[..., Client]:
    """Make another browser: `another()`, or `another(enforce_csrf_checks=True)`."""

    def make(**options: Any) -> Client:
        return Client(SERVER_NAME="localhost", headers={"host": "localhost"}, **options)

    return make


@pytest.fixture
def client(another: Callable[..., Client]) -> Client:
    return another()


@pytest.fixture
def django_queries() -> Callable[[int], Any]:
    """How to hold a block to so many queries at the most."""

    @contextmanager
    def at_most(most: int) -> Iterator[None]:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as asked:
            yield
        assert len(asked) <= most, [query["sql"][:120] for query in asked]

    return at_most

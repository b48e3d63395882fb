"""Django for the tests, set up once: a data folder of its own, a database that starts each test empty.

Fixtures: `client` (a visitor's browser on http://localhost), `another` (makes more of them, with form tokens
checked if asked to), `data` (the folder that everything is kept in).  Codes are worked out with little
memory, to be quick; a test marked `full_strength` takes them as they are.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DATA = Path(tempfile.mkdtemp(prefix="dutybound-tests-"))
atexit.register(shutil.rmtree, DATA, ignore_errors=True)
for name in [name for name in os.environ if name.startswith("DUTYBOUND_")]:
    del os.environ[name]
os.environ["DUTYBOUND_DATA"] = str(DATA)
os.environ["DJANGO_SETTINGS_MODULE"] = "dutybound.web.settings"

import django  # noqa: E402
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
def _empty(
    _tables: None, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Each test starts with nothing kept, and nobody slowed."""
    from dutybound.web.vault import gates, keys, models

    if request.node.get_closest_marker("full_strength") is None:
        monkeypatch.setattr(keys, "MEMORY_KIB", 8)
        monkeypatch.setattr(keys, "PASSES", 1)
    yield
    models.Kept.objects.all().delete()
    for gate in gates.EVERY:
        gate.forget()


@pytest.fixture
def data() -> Path:
    return DATA


@pytest.fixture
def another() -> Callable[..., Client]:
    """Make another visitor's browser: `another()`, or `another(enforce_csrf_checks=True)`."""

    def make(**options: Any) -> Client:
        return Client(SERVER_NAME="localhost", raise_request_exception=False, **options)

    return make


@pytest.fixture
def client() -> Client:
    """A visitor's browser.  An exception in a view is raised in the test."""
    return Client(SERVER_NAME="localhost")

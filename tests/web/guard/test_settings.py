"""The settings, each time in a Python of its own, as an operator starts it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dutybound.web.vault.databases import BadDatabaseAddress, database
from dutybound.web.vault.folder import server_secret

ASK = """
import json, django
from django.conf import settings
django.setup()
print(json.dumps([getattr(settings, name) for name in {names!r}]))
"""


def run(code: list[str], data: Path, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DUTYBOUND")}
    kept |= {"DJANGO_SETTINGS_MODULE": "dutybound.web.settings", "DUTYBOUND_DATA": str(data)}
    return subprocess.run(
        [sys.executable, *code],
        env=kept | {f"DUTYBOUND_{name}": value for name, value in env.items()},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def settings(data: Path, *names: str, **env: str) -> list[object]:
    done = run(["-c", ASK.format(names=names)], data, **env)
    assert done.returncode == 0, done.stderr
    got = json.loads(done.stdout)
    assert isinstance(got, list)
    return got


@pytest.mark.parametrize("hosts", ["", "dutybound.example"])
def test_django_finds_nothing_to_say_about_putting_it_on_the_net(
    tmp_path: Path, hosts: str
) -> None:
    env = {"HOSTS": hosts} if hosts else {}
    done = run(
        ["-W", "error", "-m", "django", "check", "--deploy", "--fail-level=INFO"], tmp_path, **env
    )
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_no_migration_is_missing(tmp_path: Path) -> None:
    done = run(["-m", "django", "makemigrations", "--check", "--dry-run"], tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_folder_and_the_secret_are_their_owners_alone(tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    (first,) = settings(data, "SECRET_KEY")
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert stat.S_IMODE((data / "server-secret").stat().st_mode) == 0o600
    assert settings(data, "SECRET_KEY") == [first]
    assert isinstance(first, str)
    assert len(first) >= 50
    assert settings(tmp_path / "other", "SECRET_KEY") != [first]


def test_a_secret_that_is_given_is_used_and_not_written_down(tmp_path: Path) -> None:
    given = "a secret of the operator's own " * 3
    assert settings(tmp_path, "SECRET_KEY", SECRET=given) == [given]
    assert not (tmp_path / "server-secret").exists()


def test_workers_that_start_at_once_agree_on_the_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        secrets = list(pool.map(lambda _n: server_secret(tmp_path), range(64)))
    assert len(set(secrets)) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["server-secret"]


def test_a_public_server_insists_on_https_and_localhost_cannot(tmp_path: Path) -> None:
    names = ("DEBUG", "SECURE_SSL_REDIRECT", "SECURE_PROXY_SSL_HEADER", "ALLOWED_HOSTS")
    local = settings(tmp_path, *names)
    assert local == [False, False, None, ["localhost", "127.0.0.1", "[::1]"]]
    public = settings(tmp_path, *names, HOSTS="a.example, b.example", PROXY="1")
    assert public[:2] == [False, True]
    assert public[2] == ["HTTP_X_FORWARDED_PROTO", "https"]
    assert public[3] == ["a.example", "b.example"]


# --- databases --------------------------------------------------------------------------------------


def test_sqlite_writes_before_it_says_so_and_overwrites_what_it_deletes() -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "secure_delete",
                "temp_store",
                "foreign_keys",
            )
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
    }


def test_an_address_of_postgresql_is_read() -> None:
    read = database("postgresql://ada:p%40ss@db.example:5433/families?sslmode=require", Path("x"))
    assert read["ENGINE"] == "django.db.backends.postgresql"
    names = ("NAME", "USER", "PASSWORD", "HOST", "PORT")
    assert [read[name] for name in names] == ["families", "ada", "p@ss", "db.example", "5433"]
    assert read["OPTIONS"] == {"sslmode": "require"}


@pytest.mark.parametrize(
    "address", ["mysql://a:hunter2@h/d", "hunter2", "postgresql://h:hunter2/d", "postgresql://h"]
)
def test_any_other_address_is_told_without_repeating_it(address: str) -> None:
    with pytest.raises(BadDatabaseAddress, match="Write it as postgresql://") as told:
        database(address, Path("x"))
    assert "hunter2" not in str(told.value)

"""A PostgreSQL of the tests' own: on a socket in a new folder, as nobody in particular, gone afterwards.

    with a_postgres() as address:
        ...  # DATABASE_URL

To run the desk's tests on it: `python -m tests.desk.a_postgres` (with what pytest is to be told after it).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

PATIENCE = 60
_SAFE_ENOUGH_FOR_TESTS = (
    "-c",
    "fsync=off",
    "-c",
    "shared_buffers=32MB",
    "-c",
    "max_connections=60",
)


def programs() -> Path | None:
    """Where this machine's PostgreSQL is; None where there is none of 15 or later."""
    found = [Path("/usr/lib/postgresql") / str(version) / "bin" for version in range(20, 14, -1)]
    return next((folder for folder in found if (folder / "initdb").exists()), None)


@contextmanager
def a_postgres() -> Iterator[str]:
    """A server that is empty, by the address of its database."""
    there = programs()
    if there is None:
        raise FileNotFoundError("there is no PostgreSQL 15 or later under /usr/lib/postgresql")
    folder = Path(tempfile.mkdtemp(prefix="dutybound-postgres-"))
    try:
        _hand_over(folder)
        _run(there / "initdb", "-D", folder / "data", "-U", "tests", "-A", "trust", "--no-sync")
        with _served(there, folder):
            yield f"postgresql://tests@/postgres?host={folder}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hand_over(folder: Path) -> None:
    """PostgreSQL does not run as root."""
    if os.getuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")


def _as_nobody() -> dict[str, str]:
    return {"user": "nobody", "group": "nogroup"} if os.getuid() == 0 else {}


def _run(*words: str | Path) -> None:
    subprocess.run(
        [str(word) for word in words],
        check=True, capture_output=True, timeout=PATIENCE, cwd="/", extra_groups=[], **_as_nobody(),
    )  # type: ignore[call-overload]  # fmt: skip


@contextmanager
def _served(there: Path, folder: Path) -> Iterator[None]:
    where = ("-D", str(folder / "data"), "-k", str(folder), "-h", "")
    with (folder / "said").open("wb") as said:
        server = subprocess.Popen(
            [str(there / "postgres"), *where, *_SAFE_ENOUGH_FOR_TESTS],
            stdout=said, stderr=said, cwd="/", start_new_session=True, **_as_nobody(),
        )  # type: ignore[call-overload]  # fmt: skip
    try:
        _wait(there, folder)
        yield
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=PATIENCE)


def _wait(there: Path, folder: Path) -> None:
    until = time.monotonic() + PATIENCE
    ask = [str(there / "pg_isready"), "-h", str(folder), "-q"]
    while subprocess.run(ask, check=False, timeout=PATIENCE).returncode:
        if time.monotonic() > until:
            raise TimeoutError((folder / "said").read_text(encoding="utf-8", errors="replace"))
        time.sleep(0.1)


def own_database(address: str, worker: str) -> str:
    """The address of a new database for one of several workers; the address itself where there is but one."""
    if not worker:
        return address
    import psycopg

    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {worker}".encode())
    return urlunsplit(urlsplit(address)._replace(path=f"/{worker}"))


def main() -> int:
    """The desk's tests on PostgreSQL: pytest's exit code."""
    wanted = sys.argv[1:] or ["tests/desk"]
    with a_postgres() as address:
        environ = {**os.environ, "TEST_DATABASE_URL": address}
        asked = [sys.executable, "-m", "pytest", "-q", *wanted]
        return subprocess.run(asked, check=False, env=environ).returncode


if __name__ == "__main__":
    sys.exit(main())

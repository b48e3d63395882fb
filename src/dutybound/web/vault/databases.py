"""Where files are kept: SQLite in the data folder, or PostgreSQL where an address is given."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

# FULL: an answer is on the disk before the page says so.  secure_delete: what is deleted is
# overwritten with noughts.  temp_store: sorting never spills into the temporary folder.
PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA foreign_keys=ON;"
)
_SECONDS_TO_WAIT = 10
_SCHEMES = ("postgresql", "postgres")


class BadDatabaseAddress(Exception):
    """DUTYBOUND_DATABASE cannot be used; the text says what to write.  Never holds the address."""


def database(address: str, folder: Path) -> dict[str, Any]:
    """Django's settings for a database.  BadDatabaseAddress if the address cannot be read."""
    return _postgresql(address) if address else sqlite(folder / "dutybound.sqlite3")


def sqlite(path: Path) -> dict[str, Any]:
    """Django's settings for a database in a file of this name."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "init_command": PRAGMAS,
            "timeout": _SECONDS_TO_WAIT,
            # A write that began by reading would fail at once, not wait, if another came first.
            "transaction_mode": "IMMEDIATE",
        },
    }


def _postgresql(address: str) -> dict[str, Any]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise _unreadable() from None
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in _SCHEMES or not name:
        raise _unreadable()
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }


def _unreadable() -> BadDatabaseAddress:
    return BadDatabaseAddress(
        "DUTYBOUND_DATABASE cannot be read. Write it as postgresql://name:password@host:5432/database, "
        "or leave it out: files are then kept with SQLite in the data folder."
    )

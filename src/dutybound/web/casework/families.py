"""The families' own vault, where the desk may look: only with a code that a family gave away.

It is another database, opened to read alone; its tables live nowhere else, and the desk's live not in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from django.conf import settings

from dutybound.web.vault.databases import database

ALIAS: Final = "families"
_VAULT: Final = "vault"
_READ_ONLY = "PRAGMA query_only=ON; PRAGMA temp_store=MEMORY;"


def families_database(given: str) -> dict[str, Any]:
    """Django's settings for the families' database: their data folder, or a postgresql:// address."""
    if "://" in given:
        read_only = "-c default_transaction_read_only=on"
        made = database(given, Path())
        return {**made, "OPTIONS": {**made["OPTIONS"], "options": read_only}}
    path = Path(given).resolve() / "dutybound.sqlite3"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{path.as_uri()}?mode=rw",  # a folder that was mistyped gets no empty database
        "OPTIONS": {"init_command": _READ_ONLY, "timeout": 10},
    }


def can_import() -> bool:
    """Whether this desk was told where families' files are."""
    return ALIAS in settings.DATABASES


class Apart:
    """Which tables are where: the vault's in the families' database, all others in the desk's."""

    def db_for_read(self, model: Any, **_hints: object) -> str | None:
        return ALIAS if model._meta.app_label == _VAULT else None

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **_hints: object) -> bool:
        """Neither: the families' server makes its own tables, and the desk's are not for it."""
        return db != ALIAS and app_label != _VAULT

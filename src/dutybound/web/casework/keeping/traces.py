"""What was deleted leaves the files of the database too."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.db import connection

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.erasing import of_a_case

_TRIES, _PAUSE = 50, 0.1

_READERS = """
    SELECT pid, concat_ws(' ', backend_xmin, backend_xid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid()
    AND (backend_xid IS NOT NULL OR (backend_xmin IS NOT NULL AND datname = current_database()))
"""


def leave_no_traces() -> bool:
    """Take what was deleted out of the database's files; False where a reader held that up for too long.

    Call it outside a transaction, after erasing.  What SQLite deletes it overwrites, but its log keeps old
    pages until it is cut back.  PostgreSQL only forgets where old rows are, until their tables are written
    anew: that holds everybody up for a moment, and keeps rows that a reader who began before may still see.
    """
    if connection.vendor == "sqlite":
        return _within_patience(_log_cut_back)
    before = _readers()
    gone = _within_patience(lambda: not before & _readers())
    _write_anew()
    return gone


def _within_patience(done: Callable[[], bool]) -> bool:
    for _try in range(_TRIES):
        if done():
            return True
        time.sleep(_PAUSE)
    return False


def _log_cut_back() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, _pages, _done = cursor.fetchone()
    return not busy


def _readers() -> set[tuple[int, str]]:
    """The other connections that read this database, or write any beside it, each with its moment."""
    with connection.cursor() as cursor:
        cursor.execute(_READERS)
        return {(pid, moment) for pid, moment in cursor.fetchall()}


def _write_anew() -> None:
    tables = [each._meta.db_table for each, _field in of_a_case()] + [CaseFile._meta.db_table]
    with connection.cursor() as cursor:
        for name in tables:
            cursor.execute(f"VACUUM FULL {connection.ops.quote_name(name)}")

"""Making sure that what is deleted is gone from the disk, not only from the answers to a query.

SQLite overwrites what is deleted (`secure_delete`), but in WAL mode the old pages stay in the log beside
the database until it is checkpointed and cut back to nothing.  Both happen here.
"""

from __future__ import annotations

import threading
import time
from typing import Final

from django.db import connection
from django.db.models import Q
from django.utils import timezone

from dutybound.web.vault.models import Kept, Way

PURGE_EVERY: Final = 30 * 60
_TRIES: Final = 20
_PAUSE: Final = 0.1


class _Due:
    """What is still to do: when to purge next, and whether the log could not be cut back yet."""

    def __init__(self) -> None:
        self.purge_at = 0.0
        self.cut_back = False
        self.lock = threading.Lock()


_due = _Due()


def purge() -> int:
    """Delete every file whose day has passed and every visit that is over; return how many files.

    Called at each start, by `opportunity`, and by the command `purge`.
    """
    files, _ways = Kept.objects.filter(goes_on__lt=timezone.localdate()).delete()
    gone = _ways.get(Kept._meta.label, 0)
    visits, _ = Way.objects.filter(Q(ends_at__lte=timezone.now())).delete()
    if files or visits:
        cut_back()
    return gone


def opportunity() -> None:
    """Purge if nobody has for half an hour, and cut back a log that could not be cut back before."""
    with _due.lock:
        purge_now, _due.purge_at = _is_due()
    if purge_now:
        purge()
    elif _due.cut_back:
        cut_back(tries=1)


def _is_due() -> tuple[bool, float]:
    now = time.monotonic()
    due = now >= _due.purge_at
    return due, now + PURGE_EVERY if due else _due.purge_at


def cut_back(tries: int = _TRIES) -> bool:
    """Bring SQLite's log into the database and cut it to nothing; whether that was possible.

    A reader in another tab can hold it up for a moment.  If it does so for two seconds, every later
    request tries again until it is done.  Must be called outside a transaction.
    """
    if connection.vendor != "sqlite":
        return True
    for _try in range(tries):
        if _checkpoint():
            _due.cut_back = False
            return True
        time.sleep(_PAUSE)
    _due.cut_back = True
    return False


def _checkpoint() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, _pages, _done = cursor.fetchone()
    return not busy

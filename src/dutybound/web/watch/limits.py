"""How much of a stranger's document is read on these pages, how often, and how many at once.

A file is read in a process of its own, and looked at in another; these limits end both.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from dutybound.text import Limits
from dutybound.web.guard.slowing import Slowing

MOST_BYTES: Final = 5_000_000
AROUND: Final = 100_000
"""Bytes of a form beside the document in it."""

LIMITS: Final = Limits(
    file_bytes=MOST_BYTES,
    unpacked_bytes=60_000_000,
    memory_bytes=800_000_000,
    seconds=20.0,
    pages=150,
    characters=300_000,
    blocks=10_000,
    clauses=4_000,
)

MOST_SECONDS: Final = 40.0
"""For all detectors on one document; a long policy takes ten."""

READINGS: Final = Slowing(burst=20, seconds=15)
"""A council's pages one after the other; then one in a quarter of a minute."""

_AT_ONCE: Final = threading.BoundedSemaphore(1)
_PATIENCE: Final = 15.0


class Busy(Exception):
    """Somebody else's document is being read, and it takes long."""


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Read while nobody else in this worker does.  Busy where that takes too long."""
    if not _AT_ONCE.acquire(timeout=_PATIENCE):
        raise Busy
    try:
        yield
    finally:
        _AT_ONCE.release()

"""How much may be sent, how often, and how much is worked on at once.

Time is bounded by bounding what it goes into: the bytes, the depth and the number of parts of a body
(`dutybound.case.document`), how long a list is, and how many matters a case has.  The dearest case that
passes takes some seconds; it is worked on alone, so that the family's pages keep half of a worker's time.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.http import HttpRequest

from dutybound.case import document
from dutybound.web.api import refusals
from dutybound.web.guard.slowing import Slowing, address_of

MOST_BYTES: Final = document.MOST_BYTES
"""The largest body: as much as the case file's reader takes."""

MOST_MATTERS: Final = 40
"""How many matters a case may have: a family has a handful, and each costs some hundredths of a second."""

LONGEST_LIST: Final = 64
"""How many things one list may hold: accounts of one fact are compared each with each."""

MOST_ERRORS: Final = 20
"""How many things to put right one answer tells."""

# A whole class may sit behind one address, and so may a charity's own server.
READINGS: Final = Slowing(burst=120, seconds=0.5)
WORKINGS: Final = Slowing(burst=60, seconds=1)
EVERY: Final = (READINGS, WORKINGS)

_AT_ONCE: Final = threading.BoundedSemaphore(1)
_PLACES: Final = threading.BoundedSemaphore(2)
_PATIENCE: Final = 10.0
_COME_BACK: Final = 5


def take(gate: Slowing, request: HttpRequest) -> None:
    """Take one of the tries that a request's address has.  Refused if there is none left."""
    wait = gate.take(address_of(request))
    if wait:
        raise refusals.too_often(wait)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Work while nobody else in this worker does.  Refused if another waits already, or it takes too long."""
    if not _PLACES.acquire(blocking=False):
        raise refusals.busy(_COME_BACK)
    try:
        if not _AT_ONCE.acquire(timeout=_PATIENCE):
            raise refusals.busy(_COME_BACK)
        try:
            yield
        finally:
            _AT_ONCE.release()
    finally:
        _PLACES.release()

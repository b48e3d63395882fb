"""How often things may be done: the tries of one address, the tries of all, and the work of one worker.

A code has 77 bits, so nobody gets in by trying.  What tries cost is our time: 64 MiB and over a tenth of
a second each.  So each worker works out one at once, whoever asks; one more waits, and the rest come back
later.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from dutybound.web.guard.slowing import Slowing
from dutybound.web.vault.errors import SlowDown
from dutybound.web.vault.keys import WayKeys, keys_of

# Wrong codes: ten slips of a tired parent at once, then one in half a minute; in all, one in two seconds.
GUESSES: Final = Slowing(burst=10, seconds=30)
GUESSES_IN_ALL: Final = Slowing(burst=60, seconds=2)
# A clinic or a school is one address to us: many families may begin there in an hour.
BEGINNINGS: Final = Slowing(burst=300, seconds=10)
DRAWS: Final = Slowing(burst=60, seconds=10)
EVERY: Final = (GUESSES, GUESSES_IN_ALL, BEGINNINGS, DRAWS)

_AT_ONCE: Final = threading.BoundedSemaphore(1)
_PLACES: Final = threading.BoundedSemaphore(2)
_PATIENCE: Final = 1.0
_COME_BACK: Final = 5


@dataclass
class Guess:
    """Whether a guess was right: a right one does not count as a try."""

    was_right: bool = False


def pass_through(gate: Slowing, address: str | None = None) -> None:
    """Take one try at a gate.  SlowDown if there is none left."""
    wait = gate.take(address)
    if wait:
        raise SlowDown(wait)


@contextmanager
def one_guess(address: str) -> Iterator[Guess]:
    """One guess at a code.  SlowDown if this address, or everybody together, guessed wrong too often."""
    pass_through(GUESSES, address)
    try:
        pass_through(GUESSES_IN_ALL)
    except SlowDown:
        GUESSES.give_back(address)
        raise
    guess = Guess()
    yield guess
    if guess.was_right:
        GUESSES.give_back(address)
        GUESSES_IN_ALL.give_back()


def keys_slowly(code: str) -> WayKeys:
    """The keys of a code, one at a time in each worker.  SlowDown if one waits already."""
    if not _PLACES.acquire(timeout=_PATIENCE):
        raise SlowDown(_COME_BACK)
    try:
        with _AT_ONCE:
            return keys_of(code)
    finally:
        _PLACES.release()

"""Slowing those who try too often, without keeping where anybody came from.

Each address has a bucket of tries that fills up again with time.  The address is kept only in memory, as a
keyed hash (the key is drawn at each start), and only until its bucket is full again.  Nothing is written.
Each worker of a server counts for itself, so that with two workers somebody has up to twice as many tries.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from math import ceil
from typing import Final

from django.conf import settings
from django.http import HttpRequest

_MOST_REMEMBERED: Final = 20_000
_EVERYBODY: Final = b""


@dataclass
class _Bucket:
    tries: float
    at: float


class Slowing:
    """So many tries at once, then one in so many seconds."""

    def __init__(
        self, burst: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.burst, self.seconds, self.clock = burst, seconds, clock
        self._key = secrets.token_bytes(32)
        self._buckets: dict[bytes, _Bucket] = {}
        self._lock = threading.Lock()

    def take(self, address: str | None = None) -> int:
        """Take one try, and return 0; or take none, and return how many seconds to wait for one.

        Without an address it is one of the tries that everybody has together.
        """
        with self._lock:
            bucket = self._bucket(self._name(address))
            if bucket.tries < 1:
                return max(1, ceil((1 - bucket.tries) * self.seconds))
            bucket.tries -= 1
            return 0

    def give_back(self, address: str | None = None) -> None:
        """Undo a try that turned out to be a right one."""
        with self._lock:
            bucket = self._bucket(self._name(address))
            bucket.tries = min(self.burst, bucket.tries + 1)

    def forget(self) -> None:
        """Start as if nobody had tried yet."""
        with self._lock:
            self._buckets.clear()

    def remembered(self) -> int:
        """How many addresses are remembered at this moment."""
        with self._lock:
            return len(self._buckets)

    def _bucket(self, name: bytes) -> _Bucket:
        now = self.clock()
        if name not in self._buckets:
            self._make_room(now)
            self._buckets[name] = _Bucket(self.burst, now)
        bucket = self._buckets[name]
        bucket.tries = self._filled(bucket, now)
        bucket.at = now
        return bucket

    def _filled(self, bucket: _Bucket, now: float) -> float:
        return min(self.burst, bucket.tries + (now - bucket.at) / self.seconds)

    def _make_room(self, now: float) -> None:
        """Drop the full buckets; and if an attacker brought that many addresses, all of them."""
        full = [name for name, b in self._buckets.items() if self._filled(b, now) >= self.burst]
        for name in full:
            del self._buckets[name]
        if len(self._buckets) >= _MOST_REMEMBERED:
            self._buckets.clear()

    def _name(self, address: str | None) -> bytes:
        if address is None:
            return _EVERYBODY
        return hashlib.blake2b(address.encode(), key=self._key, digest_size=16).digest()


def address_of(request: HttpRequest) -> str:
    """Where a request came from, for `Slowing` only: never to be written or shown.

    Behind a proxy that we trust (DUTYBOUND_PROXY) it is the last that the proxy names.  One home has a
    whole /64 of IPv6, so that is what counts as one address there.
    """
    said = str(request.META.get("REMOTE_ADDR", ""))
    if settings.BEHIND_PROXY:
        said = str(request.META.get("HTTP_X_FORWARDED_FOR", said)).rpartition(",")[2].strip()
    return _home_of(said)


def _home_of(said: str) -> str:
    try:
        address = ip_address(said)
    except ValueError:
        return "unknown"
    if not isinstance(address, IPv6Address):
        return str(address)
    return str(address.ipv4_mapped or int(address) >> 64)

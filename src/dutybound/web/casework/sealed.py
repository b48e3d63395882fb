"""Sealing with keys that follow from the desk's secret: what a stolen database alone cannot open."""

from __future__ import annotations

from functools import lru_cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from dutybound.web.vault.sealing import KEY_BYTES, seal, unseal


def seal_for(place: str, plain: bytes) -> bytes:
    """Bytes that only this desk opens, and only in this place."""
    return seal(_key(settings.SECRET_KEY, _kind(place)), plain, place.encode())


def unseal_for(place: str, sealed: bytes) -> bytes:
    """What `seal_for` sealed.  CannotBeOpened if it was sealed elsewhere, for another place, or changed."""
    return unseal(_key(settings.SECRET_KEY, _kind(place)), sealed, place.encode())


def _kind(place: str) -> str:
    return place.partition(":")[0]


@lru_cache(maxsize=8)
def _key(secret: str, kind: str) -> bytes:
    info = f"dutybound desk 1 {kind}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(secret.encode())

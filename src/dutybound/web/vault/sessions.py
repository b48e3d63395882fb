"""Sessions that live in a cookie alone, sealed: the server keeps none, and the browser cannot read its own.

A session holds the form token, and the look-up id and key of this visit's way into a file.  Each cookie is
sealed with a key of its own, made from the server's secret and 32 drawn bytes that stand before it, so
that no nonce can ever be used twice under one key.  A cookie that was changed, or sealed by another server,
is an empty session.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase

from dutybound.web.vault.errors import CannotBeOpened, TooLarge
from dutybound.web.vault.sealing import KEY_BYTES, seal, unseal

_SALT_BYTES = 32
_PLACE = b"session cookie"
_LONGEST = 3900


class SessionStore(SessionBase):
    """A session whose key, as Django calls it, is the whole cookie."""

    def load(self) -> dict[str, Any]:
        return read_cookie(self.session_key or "")

    def save(self, must_create: bool = False) -> None:
        self._session_key = write_cookie({} if must_create else dict(self.items()))
        self.modified = True

    def create(self) -> None:
        self.modified = True

    def exists(self, session_key: str) -> bool:
        return False

    def delete(self, session_key: str | None = None) -> None:
        self._session_key = ""
        self._session_cache: dict[str, Any] = {}
        self.modified = True

    def cycle_key(self) -> None:
        self.save()

    @classmethod
    def clear_expired(cls) -> None:
        """Nothing is kept, so nothing expires here; visits do, in the vault."""


def write_cookie(data: dict[str, Any]) -> str:
    """A session as the text of a cookie.  TooLarge if browsers would drop it: nothing big belongs in it."""
    salt = os.urandom(_SALT_BYTES)
    sealed = seal(_key(salt), json.dumps(data, default=_no_dates).encode(), _PLACE)
    text = base64.urlsafe_b64encode(salt + sealed).decode("ascii").rstrip("=")
    if len(text) > _LONGEST:
        raise TooLarge
    return text


def read_cookie(text: str) -> dict[str, Any]:
    """The session in a cookie; an empty one if we did not seal it."""
    try:
        filled = text[:_LONGEST] + "=" * (-len(text) % 4)
        raw = base64.b64decode(filled, altchars=b"-_", validate=True)
        data = json.loads(unseal(_key(raw[:_SALT_BYTES]), raw[_SALT_BYTES:], _PLACE))
    except (CannotBeOpened, binascii.Error, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _key(salt: bytes) -> bytes:
    secret = settings.SECRET_KEY.encode()
    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"dutybound 1 cookie")
    return hkdf.derive(secret)


def _no_dates(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"a session cannot hold a {type(value).__name__}")

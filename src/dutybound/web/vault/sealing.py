"""Sealing: bytes that only a key opens, and only in the place that they were sealed for.

Cipher: ChaCha20-Poly1305 (RFC 8439).  What is sealed starts with one byte for the form, so that another
cipher can take over one day, then a nonce drawn for each sealing.  A file's key seals far fewer times
than the 2**32 at which drawn nonces of 12 bytes become a worry (NIST SP 800-38D, 8.3).
"""

from __future__ import annotations

import json
import os
import zlib
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutybound.web.vault.errors import CannotBeOpened, TooLarge

KEY_BYTES: Final = 32
STEP: Final = 4096
MOST_BYTES: Final = 1024 * 1024
_FORM: Final = b"\x01"
_NONCE_BYTES: Final = 12
_LENGTH_BYTES: Final = 4


def new_key() -> bytes:
    """32 bytes that nobody can guess, from the operating system."""
    return ChaCha20Poly1305.generate_key()


def seal(key: bytes, plain: bytes, place: bytes) -> bytes:
    """Seal bytes for one place: `unseal` opens them only with the same key and the same place."""
    nonce = os.urandom(_NONCE_BYTES)
    return _FORM + nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, _FORM + place)


def unseal(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """Open what `seal` made.  CannotBeOpened if key or place is another, or a bit was changed."""
    form, nonce, rest = sealed[:1], sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    try:
        if form == _FORM and len(nonce) == _NONCE_BYTES:
            return ChaCha20Poly1305(key).decrypt(nonce, rest, form + place)
    except InvalidTag:
        pass
    raise CannotBeOpened


def pack(content: dict[str, Any]) -> bytes:
    """A content as bytes, whose length says only in which step of 4 KiB it falls.

    TooLarge if it is more than a mebibyte when packed; TypeError if it is not what JSON can hold.
    """
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    packed = zlib.compress(text.encode(), level=6)
    if len(packed) > MOST_BYTES:
        raise TooLarge
    filled = len(packed).to_bytes(_LENGTH_BYTES, "big") + packed
    return filled + bytes(-len(filled) % STEP)


def unpack(filled: bytes) -> dict[str, Any]:
    """The content that `pack` made these bytes of."""
    length = int.from_bytes(filled[:_LENGTH_BYTES], "big")
    content = json.loads(zlib.decompress(filled[_LENGTH_BYTES : _LENGTH_BYTES + length]))
    if not isinstance(content, dict):
        raise CannotBeOpened
    return content

"""Two values from a code: where to look, and what opens what is found there.

A code is six words of 7,776: 77.5 bits, drawn, never chosen.  Nobody gives a name with it, so the place to
look must follow from the code alone.  That is why there is no salt for each file: a salt has to be found
before it can be used, and only a name could find it.  The salt below is the same for every code, and says
only which program and which use this is.  What a salt for each file would add (that one long guess does
not try all files at once) is made up for by the length of the code: with a million files, a guess at all
of them still has to go through 2**57 codes on average, at more than a tenth of a second and 64 MiB each.

Argon2id (RFC 9106) with that document's second recommendation for memory and passes, 64 MiB and 3, in one
lane, since a server with two cores has no cores to spare for one visitor.  `docs/security.md` has what was
measured.  Its one result is the root; HKDF (RFC 5869) makes the two values from it, and neither says
anything about the other.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from dutybound.web.vault.sealing import KEY_BYTES, new_key

# Changing any of these shuts every file for good: a new value needs a new kind of way beside the old.
SALT: Final = b"dutybound, a code of six words, 1"
MEMORY_KIB: Final = 64 * 1024
PASSES: Final = 3
LANES: Final = 1
_LOOK_UP_BYTES: Final = 32


@dataclass(frozen=True, repr=False)
class WayKeys:
    """Where a way into a file is kept (64 letters and digits), and the key that opens it (32 bytes)."""

    look_up: str
    wrapping: bytes


def keys_of(code: str) -> WayKeys:
    """The two values of a code, as `codes.read_code` returns it.  Slow, and meant to be."""
    root = hash_secret_raw(
        code.encode("ascii"), SALT, PASSES, MEMORY_KIB, LANES, KEY_BYTES, Type.ID
    )
    return WayKeys(
        look_up=_expand(root, b"look-up").hex(),
        wrapping=_expand(root, b"wrapping"),
    )


def drawn_keys() -> WayKeys:
    """Two values that follow from nothing, for a way that lasts as long as a visit."""
    return WayKeys(look_up=secrets.token_hex(_LOOK_UP_BYTES), wrapping=new_key())


def _expand(root: bytes, use: bytes) -> bytes:
    info = b"dutybound 1 " + use
    return HKDFExpand(algorithm=SHA256(), length=KEY_BYTES, info=info).derive(root)

"""A file sealed with a passphrase, piece by piece, so that a large one need not be held in memory.

8 bytes   which form this is
16 bytes  salt for Argon2id (64 MiB, 3 passes), which makes the key of the passphrase
pieces    of a mebibyte, each sealed for its number and for whether it is the last: none can be
          taken out, put elsewhere or cut off unseen
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from argon2.low_level import Type, hash_secret_raw

from dutybound.web.vault.errors import CannotBeOpened
from dutybound.web.vault.sealing import KEY_BYTES, seal, unseal

FORM: Final = b"dutybox1"
_SALT: Final = 16
_PIECE: Final = 1024 * 1024
_SEALED_PIECE: Final = _PIECE + 1 + 12 + 16
"""A piece with the byte of its form, its nonce and its tag."""
LEAST_LETTERS: Final = 12


class WrongPassphrase(Exception):
    """The passphrase is another one, or the file was changed."""


def is_sealed(path: Path) -> bool:
    """Whether a file was sealed here."""
    with path.open("rb") as file:
        return file.read(len(FORM)) == FORM


def seal_file(plain: Path, sealed: Path, passphrase: str) -> None:
    """Write a sealed copy of a file; `sealed` must not exist.  OSError where it cannot be written."""
    salt = os.urandom(_SALT)
    with plain.open("rb") as source, sealed.open("xb") as out:
        out.write(FORM + salt)
        for number, piece, last in _pieces(source, _PIECE):
            out.write(seal(_key(passphrase, salt), piece, _place(number, last)))


def open_file(sealed: Path, plain: Path, passphrase: str) -> None:
    """Write the opened copy of a sealed file; `plain` must not exist.  WrongPassphrase."""
    with sealed.open("rb") as source, plain.open("xb") as out:
        source.read(len(FORM))
        salt = source.read(_SALT)
        for number, piece, last in _pieces(source, _SEALED_PIECE):
            out.write(_opened(_key(passphrase, salt), piece, _place(number, last)))


def _opened(key: bytes, piece: bytes, place: bytes) -> bytes:
    try:
        return unseal(key, piece, place)
    except CannotBeOpened:
        raise WrongPassphrase from None


def _pieces(source: BinaryIO, size: int) -> Iterator[tuple[int, bytes, bool]]:
    """Number, piece, whether it is the last; an empty file has one empty piece."""
    number, piece = 0, source.read(size)
    while True:
        following = source.read(size)
        yield number, piece, not following
        if not following:
            return
        number, piece = number + 1, following


@lru_cache(maxsize=1)
def _key(passphrase: str, salt: bytes) -> bytes:
    """The key, made once for a file: that takes a tenth of a second, and is meant to."""
    return hash_secret_raw(
        passphrase.encode(), salt, time_cost=3, memory_cost=64 * 1024, parallelism=1,
        hash_len=KEY_BYTES, type=Type.ID,
    )  # fmt: skip


def _place(number: int, last: bool) -> bytes:
    return f"piece {number}{' and last' if last else ''}".encode()

"""The sealed files of documents, in the folder `documents` beside the desk's database.

A file is written under a name that begins with a dot, put on the disk, and renamed: under its own name it is
whole.  Its row comes after it, and goes before it; the key that it is sealed with is its own, and is kept in
that row.  So whoever is killed in between leaves a file that opens with nothing that is kept, and that
`sweeping` takes away; never a row without its file.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError

from dutybound.web.vault.errors import CannotBeOpened
from dutybound.web.vault.folder import make_private
from dutybound.web.vault.sealing import STEP, seal, unseal

_LENGTH_BYTES = 8


class FileLost(Exception):
    """The file of a document is not on the disk, or is not what was put there; the text says which."""


def folder() -> Path:
    """Where all of them are."""
    return Path(settings.DATA) / "desk" / "documents"


def path_of(name: str) -> Path:
    """Where the file of a name is."""
    return folder() / name[:2] / name[2:]


@contextmanager
def new_file(key: bytes, data: bytes) -> Iterator[str]:
    """A file that holds bytes sealed with a key of its own; its name.

    It is on the disk before the block begins, and gone again where the block ends with an error.  Where the
    database fails, nobody knows whether it kept the row: the file stays then, and is swept if it has none.
    """
    name = secrets.token_hex(32)
    _write(path_of(name), seal(key, _filled(data), _place(name)))
    try:
        yield name
    except DatabaseError:
        raise
    except BaseException:
        path_of(name).unlink(missing_ok=True)
        raise


def read_file(key: bytes, name: str) -> bytes:
    """What a file holds.  FileLost."""
    try:
        plain = unseal(key, path_of(name).read_bytes(), _place(name))
    except FileNotFoundError:
        raise FileLost("The file of this document is not on the disk.") from None
    except CannotBeOpened:
        raise FileLost("The file of this document is not what was put there.") from None
    length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
    return plain[_LENGTH_BYTES : _LENGTH_BYTES + length]


def _filled(data: bytes) -> bytes:
    """Filled up, so that a file's size says only in which step of 4 KiB it falls."""
    held = len(data).to_bytes(_LENGTH_BYTES, "big") + data
    return held + bytes(-len(held) % STEP)


def _write(path: Path, sealed: bytes) -> None:
    """Write a file that is never seen half-written, and is on the disk when this returns."""
    make_private(path.parent)
    draft = path.with_name(f".{path.name}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(sealed)
            out.flush()
            os.fsync(out.fileno())
        draft.rename(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    for each in (path.parent, folder()):
        _on_the_disk(each)


def _on_the_disk(where: Path) -> None:
    """The names in a folder, too, outlast a power cut."""
    held = os.open(where, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def _place(name: str) -> bytes:
    return f"file {name}".encode()

"""A backup of the desk in one file: its database as of one moment, its documents, and a list of both.

What a stolen backup gives: the desk's secret is not in it, and without that no case, name, entry, letter or
document opens.  It does give who works at the desk (names, addresses, hashes of passwords), the numbers of
cases, their days, authorities and which rules run in them.  A passphrase seals that, too.  Whoever has lost
the secret has lost the cases: it has to be kept apart from the backups, and kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dutybound import __version__
from dutybound.web.casework.keeping.boxes import seal_file
from dutybound.web.casework.keeping.dumping import dump

MANIFEST, DOCUMENTS = "manifest.json", "documents"
FORM = "dutybound desk backup"


class NotBackedUp(Exception):
    """The backup could not be made; the text says why."""


def back_up(file: Path, documents: Path, secret: str, passphrase: str = "") -> int:
    """Write a backup to a file that is not there yet, while people work; how many bytes it has.

    The database is copied before the documents: each that it names has been on the disk before.
    NotBackedUp or OSError where it cannot be written; then nothing is left of it.
    """
    if file.exists():
        raise NotBackedUp(f"{file} is there already. Name a new file: a backup overwrites none.")
    with _beside(file) as folder:
        held = dict(_held(dump(folder), documents))
        (folder / MANIFEST).write_text(json.dumps(_manifest(held, secret)), encoding="utf-8")
        whole = folder / "whole"
        _pack(whole, {MANIFEST: folder / MANIFEST, **held})
        _finish(whole, file, passphrase)
    return file.stat().st_size


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    """A folder of our own beside the file, gone afterwards."""
    folder = file.parent / f".{file.name}.{secrets.token_hex(4)}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _held(database: Path, documents: Path) -> Iterator[tuple[str, Path]]:
    yield database.name, database
    if documents.is_dir():
        for path in sorted(documents.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                yield f"{DOCUMENTS}/{path.relative_to(documents).as_posix()}", path


def _manifest(held: dict[str, Path], secret: str) -> dict[str, Any]:
    return {
        "form": FORM,
        "number": 1,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": __version__,
        "secret": mark_of(secret),
        "files": {name: digest for name, path in held.items() if (digest := digest_of(path))},
    }


def mark_of(secret: str) -> str:
    """What tells one desk's secret from another, and nothing of it."""
    made = HKDF(algorithm=SHA256(), length=8, salt=None, info=b"dutybound desk 1, which secret")
    return made.derive(secret.encode()).hex()


def digest_of(path: Path) -> str:
    """SHA-256 of a file; "" where it is gone: its case was erased a moment ago."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""


def _pack(whole: Path, held: dict[str, Path]) -> None:
    with tarfile.open(whole, "x") as out:
        for name, path in held.items():
            if path.exists():
                out.add(path, name, recursive=False, filter=_plain)


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nothing of this machine: not who owns the file."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = 0o600
    return member


def _finish(whole: Path, file: Path, passphrase: str) -> None:
    """The whole file, on the disk, under its name: never half of it."""
    if passphrase:
        sealed = whole.with_name("sealed")
        seal_file(whole, sealed, passphrase)
        whole = sealed
    whole.chmod(0o600)
    with whole.open("rb") as written:
        os.fsync(written.fileno())
    whole.rename(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

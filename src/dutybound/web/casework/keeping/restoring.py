"""A desk from a backup: read with care, checked against its list, and there whole or not at all."""

from __future__ import annotations

import json
import secrets
import shutil
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dutybound.web.casework.keeping.backing_up import DOCUMENTS, FORM, MANIFEST, digest_of
from dutybound.web.casework.keeping.boxes import WrongPassphrase, is_sealed, open_file
from dutybound.web.casework.keeping.dumping import PG_DUMP, ROWS, SQLITE, sound
from dutybound.web.vault.folder import SECRET_FILE

DATABASES = (SQLITE, PG_DUMP, ROWS)
_SECRET_MAY_WAIT_THERE = {SECRET_FILE}


class NotRestored(Exception):
    """The backup could not be put back; the text says why.  Nothing was changed."""


@dataclass(frozen=True)
class Restored:
    """What was put back: when the backup was made, the mark of its secret, how many documents."""

    made_at: str
    secret: str
    documents: int


def restore(
    file: Path, into: Path, passphrase: str = "", put_back: Callable[[Path], None] | None = None
) -> Restored:
    """Put a backup into a data folder that has no desk yet.

    `put_back` takes the dump of a database that is not SQLite.  NotRestored where anything is not as the
    backup's list says, or there is a desk already.
    """
    desk = into / "desk"
    if desk.exists() and {path.name for path in desk.iterdir()} - _SECRET_MAY_WAIT_THERE:
        raise NotRestored(f"there is a desk in {desk} already. Name another folder.")
    into.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _draft(into) as draft:
        told = _unpack(_opened(file, draft, passphrase), draft)
        _check(draft, told)
        _put_back(draft, put_back)
        _keep_secret(desk, draft)
        _into_place(draft, desk)
    count = sum(name.startswith(DOCUMENTS) for name in told["files"])
    return Restored(told["made_at"], told["secret"], count)


@contextmanager
def _draft(into: Path) -> Iterator[Path]:
    draft = into / f".desk.{secrets.token_hex(4)}"
    draft.mkdir(mode=0o700)
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _opened(file: Path, draft: Path, passphrase: str) -> Path:
    """The backup as it can be unpacked."""
    if not file.is_file():
        raise NotRestored(f"there is no file {file}.")
    if not is_sealed(file):
        return file
    if not passphrase:
        raise NotRestored("this backup is sealed: name the file with its passphrase.")
    try:
        open_file(file, draft / "whole", passphrase)
    except WrongPassphrase:
        raise NotRestored("the passphrase is another one, or the backup was changed.") from None
    return draft / "whole"


def _unpack(whole: Path, draft: Path) -> dict[str, Any]:
    """Take out what the list names, and nothing else; the list."""
    try:
        with tarfile.open(whole, "r:") as held:
            told: dict[str, Any] = json.loads(_text(held, MANIFEST))
            if told.get("form") != FORM:
                raise NotRestored("this is no backup of a desk.")
            for name in told["files"]:
                _take_out(held, name, draft)
    except (tarfile.TarError, ValueError, KeyError, TypeError, AttributeError):
        raise NotRestored("this is no backup of a desk, or only a part of one.") from None
    finally:
        if whole.parent == draft:
            whole.unlink()
    return told


def _text(held: tarfile.TarFile, name: str) -> str:
    file = held.extractfile(name)
    if file is None:
        raise KeyError(name)
    return file.read().decode()


def _take_out(held: tarfile.TarFile, name: str, draft: Path) -> None:
    """One file, under a name that cannot lead out of the folder."""
    parts = name.split("/")
    safe = name in DATABASES or (parts[0] == DOCUMENTS and len(parts) > 1)
    if not safe or any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts):
        raise NotRestored("the backup names a file that no desk has.")
    source, path = held.extractfile(name), draft.joinpath(*parts)
    if source is None:
        raise KeyError(name)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("xb") as out:
        shutil.copyfileobj(source, out)
    path.chmod(0o600)


def _check(draft: Path, told: dict[str, Any]) -> None:
    for name, digest in told["files"].items():
        if digest_of(draft / name) != digest:
            raise NotRestored(f"{name} in the backup is not what was put there.")
    databases = [name for name in DATABASES if (draft / name).exists()]
    if len(databases) != 1:
        raise NotRestored("the backup holds no database.")
    if databases == [SQLITE] and not sound(draft / SQLITE):
        raise NotRestored("the database in the backup is damaged.")


def _put_back(draft: Path, put_back: Callable[[Path], None] | None) -> None:
    """A dump of PostgreSQL's goes into a database; SQLite's file is one."""
    for name in (PG_DUMP, ROWS):
        if (draft / name).exists():
            if put_back is None:
                raise NotRestored(
                    "this is a backup of PostgreSQL: set DATABASE_URL to an empty database."
                )
            put_back(draft / name)
            (draft / name).unlink()


def _keep_secret(desk: Path, draft: Path) -> None:
    waiting = desk / SECRET_FILE
    if waiting.exists():
        shutil.copy2(waiting, draft / SECRET_FILE)


def _into_place(draft: Path, desk: Path) -> None:
    """The draft becomes the desk at one stroke."""
    if desk.exists():
        desk.rename(draft.with_name(f"{draft.name}.before"))
    draft.rename(desk)
    shutil.rmtree(draft.with_name(f"{draft.name}.before"), ignore_errors=True)

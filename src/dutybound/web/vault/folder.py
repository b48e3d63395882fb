"""The folder that everything is kept in, and the server's own secret there."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

SECRET_FILE = "server-secret"  # noqa: S105 -- the name of the file, not what is in it
_BYTES = 48


def make_private(folder: Path) -> Path:
    """Make a folder that only its owner can look into, with those above it; return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def server_secret(folder: Path) -> str:
    """The secret in the folder, made at the first call.  OSError if it cannot be read or written.

    Only its owner can read the file.  When several workers start at once, all get the same secret:
    whoever links the file first wins.
    """
    path = make_private(folder) / SECRET_FILE
    if not path.exists():
        _write_once(path, secrets.token_urlsafe(_BYTES))
    return path.read_text(encoding="ascii").strip()


def _write_once(path: Path, text: str) -> None:
    """Write a file that is never seen half-written, and leave one that is there already."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="ascii") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)

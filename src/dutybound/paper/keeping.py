"""Write a file whole or not at all, and never over another."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a new file: the whole of it or, after a failure, nothing.

    FileExistsError where there is one already, and other kinds of OSError where it cannot be written.  Only
    its owner may read it.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".dutybound-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _name_it(Path(name), path)
    finally:
        Path(name).unlink(missing_ok=True)


def _name_it(made: Path, path: Path) -> None:
    """Give the file its name in one step that fails where the name is taken."""
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as a memory stick's
        if path.exists():
            raise FileExistsError(path) from None
        made.rename(path)

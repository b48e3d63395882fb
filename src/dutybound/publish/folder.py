"""Write a folder whole or not at all, and never over anything that is not ours.

Each folder holds a list of its files with a hash of each.  So a folder that was written before can be told
from one that somebody keeps things in, and only the first is replaced.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

LIST_OF_FILES = "dutybound-files.json"


class NotWritten(Exception):
    """A folder was not written; its text says why, and what to do instead."""


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write these files, by their paths in the folder: all of them or, after a failure, none.

    NotWritten where the folder holds anything but what was written there before, or cannot be written.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 -- a link is refused, so it is not followed
    _refuse_others(folder)
    try:
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".dutybound-") as beside:
            made = Path(beside) / "made"
            _fill(made, contents)
            _put_in_place(made, folder, Path(beside) / "old")
    except OSError as error:
        raise NotWritten(f"'{folder}' cannot be written: {error.strerror or error}.") from error


def _fill(made: Path, contents: Mapping[str, bytes]) -> None:
    made.mkdir()
    for name, content in {**contents, LIST_OF_FILES: _listed(contents)}.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _listed(contents: Mapping[str, bytes]) -> bytes:
    hashes = {name: sha256(content).hexdigest() for name, content in sorted(contents.items())}
    return (json.dumps({"written_by": "dutybound", "files": hashes}, indent=1) + "\n").encode()


def _put_in_place(made: Path, folder: Path, old: Path) -> None:
    """Give the folder its name; what was there before comes back where that fails."""
    there = folder.exists()
    if there:
        folder.rename(old)
    try:
        made.rename(folder)
    except BaseException:
        if there:
            old.rename(folder)
        raise


def _refuse_others(folder: Path) -> None:
    if folder.is_symlink():
        raise NotWritten(f"'{folder}' is a link. Name the folder itself.")
    if not folder.parent.is_dir():
        raise NotWritten(f"There is no folder '{folder.parent}'. Make it first.")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise NotWritten(f"'{folder}' is a file. Name a folder.")
    other = next(_others(folder), None)
    if other is not None:
        what = f"'{folder}' holds something that we did not write: '{other}'."
        raise NotWritten(f"{what} Name a new folder, or an empty one.")


def _others(folder: Path) -> Iterator[str]:
    """What a folder holds that was not written here, or was changed since."""
    ours = _ours(folder)
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not (_is_ours(path, name, ours) or _is_on_the_way(name, ours)):
            yield name


def _ours(folder: Path) -> dict[str, str]:
    """The files that the list names, with their hashes, and the list itself; empty where there is none."""
    with suppress(OSError, ValueError):
        text = (folder / LIST_OF_FILES).read_bytes()
        listed = json.loads(text)
        if isinstance(listed, dict) and isinstance(listed.get("files"), dict):
            return {**listed["files"], LIST_OF_FILES: sha256(text).hexdigest()}
    return {}


def _is_ours(path: Path, name: str, ours: Mapping[str, str]) -> bool:
    return path.is_file() and ours.get(name) == sha256(path.read_bytes()).hexdigest()


def _is_on_the_way(name: str, ours: Mapping[str, str]) -> bool:
    """Whether this is a folder of one of our files."""
    return any(ours_name.startswith(f"{name}/") for ours_name in ours)

"""The folder of a simulation: written whole or not at all, and never over anything else.

The files come by the gigabyte, so they are not held in memory as the folders of `publish` are: they are
written beside the folder, which then takes its name.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LABEL = "simulation.json"
CODES = "codes"
README = "README.md"
PARTS = frozenset({"returns", "truths", "faults", CODES, LABEL, README})


class NotSimulated(Exception):
    """Returns were not simulated; its text says why, and what to do instead."""


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A folder to write into, which takes its place and name when all went well.

    A simulation that is there already is replaced.  NotSimulated where something else is, or where it
    cannot be written.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 -- a link is refused, so it is not followed
    refuse_others(folder)
    try:
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".dutybound-") as beside:
            made = Path(beside) / "made"
            made.mkdir()
            yield made
            _put_in_place(made, folder, Path(beside) / "old")
    except OSError as error:
        raise NotSimulated(f"'{folder}' cannot be written: {error.strerror or error}.") from error


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


def refuse_others(folder: Path) -> None:
    """NotSimulated where anything but a simulation is in the folder's place, or there is no such place."""
    if folder.is_symlink():
        raise NotSimulated(f"'{folder}' is a link. Name the folder itself.")
    if not folder.parent.is_dir():
        raise NotSimulated(f"There is no folder '{folder.parent}'. Make it first.")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise NotSimulated(f"'{folder}' is a file. Name a folder.")
    inside = {path.name for path in folder.iterdir()}
    if inside and (LABEL not in inside or inside - PARTS):
        other = min(inside - PARTS, default="something")
        raise NotSimulated(
            f"'{folder}' holds what no simulation wrote: '{other}'. Name a new folder, or an empty one."
        )


def write_label(folder: Path, label: dict[str, Any]) -> None:
    """Write what a simulation was made from, so that it can be made again and is known for one."""
    text = json.dumps(label, indent=1, sort_keys=True) + "\n"
    (folder / LABEL).write_text(text, encoding="utf-8")

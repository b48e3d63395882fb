"""Files that no document has, and documents that have no file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.documents.store import folder, path_of

_AN_HOUR = 3600.0
"""A file that is younger may belong to a document that somebody is just putting in."""


@dataclass(frozen=True)
class Swept:
    """How many files without a document were deleted, and the documents without a file: case and number."""

    deleted: int
    missing: tuple[tuple[str, int], ...]


def sweep() -> Swept:
    """Delete what no document has, and name what is missing."""
    there = list(_files())  # before the rows: a row that comes meanwhile only saves its file
    rows = dict(Document.objects.values_list("file", "pk"))
    stray = [path for path in there if _name(path) not in rows and _is_old(path)]
    for path in stray:
        path.unlink(missing_ok=True)
    return Swept(len(stray), tuple(_missing()))


def _files() -> Iterator[Path]:
    """Every file, half-written ones too."""
    return (
        (path for path in folder().rglob("*") if path.is_file()) if folder().is_dir() else iter(())
    )


def _name(path: Path) -> str:
    return path.parent.name + path.name


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > _AN_HOUR
    except FileNotFoundError:
        return False


def _missing() -> Iterator[tuple[str, int]]:
    held = Document.objects.select_related("case").order_by("case__number", "number")
    for one in held.defer("case__sealed", "sealed").iterator(chunk_size=500):
        if not path_of(one.file).is_file():
            yield one.case.number, one.number

"""Files that are there whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

UNFINISHED = ".unfinished"
CHILD_LEVEL = "Child-level. For the authority itself. Not for publication."
_PARQUET = {"compression": "zstd", "compression_level": 1}


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A path to write to; what stands there is renamed to `path` at the end, or removed if that fails.

    Whoever is stopped in between leaves a file that ends in `UNFINISHED` and is swept by the next run.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}{UNFINISHED}")
    try:
        yield draft
        _to_disk(draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())


def sweep(folder: Path) -> None:
    """Remove what runs that were stopped left unfinished."""
    for path in folder.rglob(f".*{UNFINISHED}"):
        path.unlink(missing_ok=True)


def write_bytes(path: Path, content: bytes) -> None:
    with whole(path) as draft:
        draft.write_bytes(content)


def write_json(path: Path, content: Any) -> None:
    write_bytes(path, (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode())


def write_csv(path: Path, frame: pl.DataFrame) -> None:
    """Lists are joined with ';'."""
    lists = [name for name, kind in frame.schema.items() if isinstance(kind, pl.List)]
    flat = frame.with_columns(
        pl.col(name).cast(pl.List(pl.String)).list.join(";") for name in lists
    )
    with whole(path) as draft:
        flat.write_csv(draft)


def write_parquet(path: Path, table: pa.Table, *, mark: str = "") -> None:
    """With `mark` in the file's own metadata, so that it goes wherever the file does."""
    metadata = {**(table.schema.metadata or {}), b"dutybound": mark.encode()}
    with whole(path) as draft:
        pq.write_table(
            table.replace_schema_metadata(metadata), draft, row_group_size=1 << 20, **_PARQUET
        )


def as_polars(table: pa.Table) -> pl.DataFrame:
    """A table as a frame."""
    frame = pl.from_arrow(table)
    if not isinstance(frame, pl.DataFrame):
        raise TypeError("a table is a frame")
    return frame


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def remove(paths: Iterator[Path], keep: Callable[[Path], bool]) -> list[Path]:
    """Remove the files that are not to be kept; which they were."""
    gone = [path for path in paths if not keep(path)]
    for path in gone:
        path.unlink()
    return gone

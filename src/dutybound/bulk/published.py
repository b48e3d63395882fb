"""What a run published, kept so that the next publication can be held against it.

Two publications of nearly the same children tell of the children between them.  So a run that goes on in a
folder, or names the run that was published before, keeps the tables whose difference would tell too much.
Tables and basis are one file: half of a pair would be worse than none.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

import polars as pl

from dutybound.bulk.errors import BulkProblem
from dutybound.bulk.writing import write_bytes
from dutybound.evidence.disclosure import Publication

RECORD = Path("child-level") / "basis-of-publication-child-level-not-for-publication.zip"
_PARTS = ("tables", "basis")


class NoSuchPublication(BulkProblem):
    """The run that is said to have been published has no record of what was, or a damaged one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} holds no record of a publication that can be read ({RECORD}). Name the folder of the "
            "run that was published; if nothing was, delete that file."
        )


def published_before(out: Path, other: Path | None) -> Publication | None:
    """What was published: by the run of `other`, or else by an earlier run in the same folder.

    None where nothing was.  NoSuchPublication where `other` has no record, or either's cannot be read.
    """
    folder = out if other is None else other
    record = folder / RECORD
    if not record.exists() and other is None:
        return None
    try:
        with ZipFile(record) as whole:
            tables, basis = (pl.read_parquet(BytesIO(whole.read(name))) for name in _PARTS)
    except (OSError, KeyError, BadZipFile, pl.exceptions.PolarsError):
        raise NoSuchPublication(folder) from None
    return Publication(tables, basis)


def keep_publication(out: Path, made: Publication) -> None:
    """Keep what is published, and what it was made from, for the next time."""
    packed = BytesIO()
    with ZipFile(packed, "w") as whole:
        for name, frame in zip(_PARTS, (made.tables, made.basis), strict=True):
            part = BytesIO()
            frame.write_parquet(part, compression="zstd", compression_level=1)
            whole.writestr(ZipInfo(name), part.getvalue())
    write_bytes(out / RECORD, packed.getvalue())

"""Which of the nine files a file is, and which nine are one return: by headings, never by names alone."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from dutybound.returns.errors import CannotRead, Refused
from dutybound.returns.model import HEAD_BYTES, OnProgress, Opening
from dutybound.returns.sen2.csv_text import headings_of
from dutybound.returns.sen2.layout import MODULES, Module

MOST_BYTES = 2_000_000_000
"""The most that one file may hold, packed or not."""
MOST_MEMBERS = 5_000
MOST_TIMES = 200
"""The most that a packed file may grow: text of a return grows some 10 to 30 times."""
_PIECE = 1 << 20


@dataclass(frozen=True)
class Packed(Opening):
    """Files of one return inside a zip, by their names there."""

    members: tuple[str, ...] = ()


def table_in(head: bytes) -> Module | None:
    """Which of the nine tables a CSV file is, by the ids among its headings; None where it is none."""
    keys = {name.lower() for name in headings_of(_plain(head)) if name.lower().endswith("tableid")}
    for module in reversed(MODULES.values()):
        above = MODULES.get(module.parent)
        if module.key in keys and (above is None or above.key in keys or keys == {module.key}):
            return module
    return None


def sets_of(names: Mapping[str, Module]) -> list[tuple[str, ...]]:
    """Names of files with their tables, put together by return.

    Files of one folder are one return; where a table is there twice, names that begin alike belong together.
    """
    folders: dict[PurePosixPath, list[str]] = {}
    for name in sorted(names):
        folders.setdefault(PurePosixPath(name).parent, []).append(name)
    return [group for some in folders.values() for group in _split(some, names)]


def _split(names: Sequence[str], tables: Mapping[str, Module]) -> list[tuple[str, ...]]:
    if len({tables[name].name for name in names}) == len(names):
        return [tuple(names)]
    groups: dict[str, list[str]] = {}
    for name in names:
        stem = PurePosixPath(name).stem.lower()
        before, _, after = stem.rpartition(tables[name].table)
        groups.setdefault(f"{before} {after}", []).append(name)
    return [tuple(group) for group in groups.values()]


def packed_sets(opening: Opening) -> list[Packed]:
    """The returns inside a zip, as nine files each.  None where it holds none, or cannot be opened."""
    try:
        with zipfile.ZipFile(opening.path) as packed:
            tables = _tables_of(packed)
    except (zipfile.BadZipFile, CannotRead, OSError, ValueError, NotImplementedError, RuntimeError):
        return []
    return [Packed(opening.path, opening.size, b"", group) for group in sets_of(tables)]


def _tables_of(packed: zipfile.ZipFile) -> dict[str, Module]:
    found: dict[str, Module] = {}
    for member in packed.infolist()[:MOST_MEMBERS]:
        if member.filename.lower().endswith(".csv") and not member.flag_bits & 1:
            with packed.open(member) as stream:
                module = table_in(stream.read(HEAD_BYTES))
            if module is not None:
                found[member.filename] = module
    return found


def contents(openings: Sequence[Opening], on_progress: OnProgress) -> dict[str, bytes]:
    """What each file of one return holds, by its name.  CannotRead where one is too big, or broken."""
    found: dict[str, bytes] = {}
    for opening in openings:
        on_progress(opening.size)
        if isinstance(opening, Packed):
            found |= _unpacked(opening)
        else:
            found[opening.path.name] = _whole(opening)
    return found


def _whole(opening: Opening) -> bytes:
    with opening.path.open("rb") as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
            what = (
                f"It holds more than {MOST_BYTES:,} bytes, far more than a return of all England."
            )
            raise Refused(what, "Give the files of one authority.")
        return stream.read(MOST_BYTES)


def _unpacked(opening: Packed) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(opening.path) as packed:
            return {name: _member(packed, name) for name in opening.members}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise CannotRead("The zip file is broken.", "Make it again.") from error


def _member(packed: zipfile.ZipFile, name: str) -> bytes:
    """Counted by what comes out, whatever the zip says of itself."""
    most = min(MOST_BYTES, MOST_TIMES * max(packed.getinfo(name).compress_size, 10_000))
    pieces, size = [], 0
    with packed.open(name) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > most:
                raise Refused(
                    f"'{name}' unpacks to far more than its size allows for a return.",
                    "Unpack it yourself, look at it, and give the files.",
                )
            pieces.append(piece)
    return b"".join(pieces)


def _plain(head: bytes) -> bytes:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", errors="replace").encode()
    return head

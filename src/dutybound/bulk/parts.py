"""The record of one authority's part of a run: written last, so that a part is done or not there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from dutybound.bulk.errors import Damaged
from dutybound.bulk.writing import digest, write_json


@dataclass(frozen=True)
class Part:
    """What was made of one authority's returns.

    `inputs` has the SHA-256 of every file read and `outputs` of every file written (paths from the run's
    folder); `returns` what was read; `unread` and `told` sentences for whoever runs it; `counts` numbers for
    the report.
    """

    name: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str] = field(default_factory=dict)
    returns: tuple[Mapping[str, Any], ...] = ()
    unread: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    def is_there(self, out: Path) -> bool:
        """Whether every output is still there: each was renamed into place whole."""
        return all((out / name).is_file() for name in self.outputs)


def folder(out: Path) -> Path:
    return out / "parts"


def write_part(out: Path, part: Part) -> None:
    write_json(folder(out) / f"{part.name}.json", asdict(part))


def read_parts(out: Path) -> dict[str, Part]:
    """The parts that are done, by name.  Damaged where a record cannot be read."""
    return {path.stem: _read(path) for path in sorted(folder(out).glob("*.json"))}


def _read(path: Path) -> Part:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Part(**{**told, **{k: tuple(told[k]) for k in ("returns", "unread", "told")}})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise Damaged(path) from error


def digests(files: tuple[Path, ...]) -> dict[str, str]:
    """The SHA-256 of each input by its path; "unreadable" where it cannot be opened."""
    return {str(path): _digest(path) for path in files}


def _digest(path: Path) -> str:
    try:
        return digest(path)
    except OSError:
        return "unreadable"

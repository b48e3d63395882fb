"""The folder of a run: whose it is, that nobody else writes into it, what is left from before."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dutybound.bulk import parts
from dutybound.bulk.errors import CannotWrite, Damaged, InUse, NotARun, OtherSettings
from dutybound.bulk.parts import Part
from dutybound.bulk.settings import Settings, differences
from dutybound.bulk.writing import remove, sweep, write_bytes, write_json

MANIFEST = "manifest.json"
BY_PART = (
    "findings",
    "children",
    "issues",
    "left-out",
    "not-recorded",
    "measures",
    "reform",
    "cases",
    "child-level",
)
"""The folders that hold a file for each part."""

_READ_ME = """\
A run of 'dutybound bulk'. Information, not legal advice.

For the authority itself, and not for publication (each row is a child, or small numbers can be seen):
  findings/      a row a child, matter, rule and step: status, last day in time, days late
  children/      a row a child: age band, sex, ethnic group, need, disability
  child-level/   what is overdue, the longest first
  issues/        what is wrong in the returns, by child and line
  summary/       counts, shares on time and days late, by rule and group; nothing is suppressed
  report.html    the same with charts
For publication (small numbers suppressed):
  publication/   the tables that may be published, and their report
About the run:
  quality.csv        how often each fault was found, by authority
  measures.csv       the published statistics, worked out from these returns by their own definitions
  not-recorded.csv   the rules of which these returns say nothing, and which facts are missing
  left-out.csv       rows that no matter was made of, and why
  join.csv           how children of two returns were found to be one
  receipt.json       what it was worked out with: versions, hashes, seconds
  manifest.json, parts/   what lets a later run go on from here
"""


@contextmanager
def opened(out: Path, settings: Settings) -> Iterator[dict[str, Part]]:
    """The run in a folder, made if there is none: its parts that are done.

    NotARun, OtherSettings, InUse, Damaged or CannotWrite where it cannot be gone on with.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        _begin(out, settings)
        with _alone(out):
            sweep(out)
            yield parts.read_parts(out)
    except OSError as why:
        raise CannotWrite(out, why) from why


def _begin(out: Path, settings: Settings) -> None:
    manifest = out / MANIFEST
    if not manifest.exists():
        if any(
            path.name != ".lock" and not path.name.startswith(f".{MANIFEST}")
            for path in out.iterdir()
        ):
            raise NotARun(out)
        write_json(manifest, {"dutybound": "bulk run", "settings": settings.told()})
        write_bytes(out / "READ-ME.txt", _READ_ME.encode())
        return
    differ = list(differences(manifest_of(out)["settings"], settings.told()))
    if differ:
        raise OtherSettings(out, differ)


def manifest_of(out: Path) -> Mapping[str, Any]:
    """The record of a run's settings.  NotARun where there is none, Damaged where it cannot be read."""
    path = out / MANIFEST
    if not path.is_file():
        raise NotARun(out)
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["dutybound"] != "bulk run" or not isinstance(told["settings"], dict):
            raise Damaged(path)
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged(path) from error
    return dict(told)


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    with (out / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(out) from None
        yield


def drop_strangers(out: Path, done: Mapping[str, Part]) -> None:
    """Remove the files of parts that are no longer of this run, and files that no part's record names."""
    named = {out / name for part in done.values() for name in part.outputs}
    named |= {parts.folder(out) / f"{name}.json" for name in done}
    places = (path for name in (*BY_PART, "parts") for path in (out / name).rglob("*"))
    remove(
        (path for path in places if path.is_file()),
        lambda path: path in named or path.name.startswith("basis-of-publication"),
    )

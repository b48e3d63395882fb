"""The folder of published solutions that this server shows: read, checked, and read again when it changes.

The folder is a stranger's until it was checked: the list of its files has to name the data with its hash, the
data has to be of the one form (`format`), and every rule, problem and letter in it has to be one of ours.
A folder that is refused at the start stops the server; one that is refused later leaves what was shown.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from pydantic import ValidationError

from dutybound.letters.catalogue import LETTERS
from dutybound.publish.folder import LIST_OF_FILES
from dutybound.web.family.file import law, problems
from dutybound.web.solutions.folder import DATA
from dutybound.web.solutions.format import MOST_BYTES, Solution, Solutions

_log = logging.getLogger("dutybound.solutions")


class NotRead(Exception):
    """A folder is not shown; the text says what is wrong with it and what to do."""


def published() -> Solutions | None:
    """The solutions that are shown now; None where this server was given none.

    ImproperlyConfigured where the folder was refused, and nothing was read before.
    """
    folder: Path | None = settings.SOLUTIONS
    return None if folder is None else _shelf(folder).now()


@dataclass
class Shelf:
    """What was read of a folder last, and how its data stood then."""

    folder: Path
    _held: Solutions | None = None
    _stood: tuple[int, ...] | None = None
    _lock: Lock = field(default_factory=Lock)

    def now(self) -> Solutions:
        """What the folder holds; what it held before where it cannot be read any more."""
        stands = _stands(self.folder / DATA)
        with self._lock:
            if self._held is None or stands != self._stood:
                self._read()
                self._stood = stands
            if self._held is None:
                raise ImproperlyConfigured("nothing was read")
            return self._held

    def _read(self) -> None:
        try:
            self._held = read(self.folder)
        except NotRead as problem:
            if self._held is None:
                raise ImproperlyConfigured(f"DUTYBOUND_SOLUTIONS: {problem}") from None
            _log.error("the folder of solutions is not read, and what was there before is shown")


_SHELVES: dict[Path, Shelf] = {}


def _shelf(folder: Path) -> Shelf:
    return _SHELVES.setdefault(folder, Shelf(folder))


def _stands(path: Path) -> tuple[int, ...] | None:
    """What changes when a file is put in another's place."""
    try:
        told = path.stat()
    except OSError:
        return None
    return (told.st_ino, told.st_size, told.st_mtime_ns)


# --- reading --------------------------------------------------------------------------------------------


def read(folder: Path) -> Solutions:
    """What a folder holds.  NotRead."""
    listed, data = _bytes(folder / LIST_OF_FILES), _bytes(folder / DATA)
    named = _json(listed, LIST_OF_FILES).get("files")
    if not isinstance(named, dict) or named.get(DATA) != hashlib.sha256(data).hexdigest():
        raise NotRead(
            f"'{DATA}' is not as the desk wrote it: its hash is not the one in '{LIST_OF_FILES}'. "
            "Copy the whole folder again."
        )
    try:
        found = Solutions.model_validate(_json(data, DATA))
    except ValidationError as problem:
        raise NotRead(f"'{DATA}' is of another form{_where(problem)}. {_AGAIN}") from None
    _check(found)
    return found


_AGAIN = "Make it anew: dutybound desk publish --out FOLDER"


def _where(problem: ValidationError) -> str:
    """The first place that is wrong, without its words."""
    first = problem.errors(include_url=False, include_input=False, include_context=False)[0]
    place = "/".join(str(each)[:40] for each in first["loc"][:6])
    return f" ({problem.error_count()} faults; the first at {place!a})"


def _bytes(path: Path) -> bytes:
    """A plain file's bytes, no link's and no pipe's, as many as there may be at the most."""
    try:
        opened = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as problem:
        why = problem.strerror or "it cannot be opened"
        raise NotRead(f"'{path.name}' cannot be read in '{path.parent}': {why}. {_AGAIN}") from None
    with os.fdopen(opened, "rb") as stream:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise NotRead(f"'{path.name}' is not a file. {_AGAIN}")
        held = stream.read(MOST_BYTES + 1)
    if len(held) > MOST_BYTES:
        raise NotRead(f"'{path.name}' holds more than {MOST_BYTES // 1024**2} MiB. {_AGAIN}")
    return held


def _json(held: bytes, name: str) -> dict[str, Any]:
    try:
        told = json.loads(held.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise NotRead(f"'{name}' is no JSON. {_AGAIN}") from None
    if not isinstance(told, dict):
        raise NotRead(f"'{name}' holds no object. {_AGAIN}")
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


# --- of this version ------------------------------------------------------------------------------------


def _check(found: Solutions) -> None:
    """Every number stands once, and every id is one that this version knows."""
    numbers = [one.id for one in found.solutions] + [one.id for one in found.withdrawn]
    if len(set(numbers)) != len(numbers):
        raise NotRead(f"A number stands twice. {_AGAIN}")
    rules, letters = {rule.id for rule in law()}, {"", *(one.id for one in LETTERS)}
    rules |= set(law().redirects)
    chosen = {"", *(one.id for one in problems())}
    for one in found.solutions:
        named = {each.rule for each in one.law} | ({one.rule} if one.rule else set())
        is_ours = named <= rules and one.letter in letters and one.problem in chosen
        if not (is_ours and _is_about_one(one)):
            raise NotRead(
                f"Solution {one.id} names a rule, a problem or a letter that this version has not. "
                "Publish with the same version of Dutybound as the one that shows it."
            )


def _is_about_one(one: Solution) -> bool:
    return bool(one.problem) != bool(one.rule) and (not one.reply or bool(one.rule))

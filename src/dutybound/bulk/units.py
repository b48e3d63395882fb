"""What there is to read, put together by authority: one piece of work each."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from dutybound.returns.model import Opening, Unread
from dutybound.returns.reading import Found, find_returns

_XML = re.compile(r"<\s*(?:\w+:)?LEA\s*>\s*(\d{3})\s*<", re.IGNORECASE)
_JSON = re.compile(r'"la_code"\s*:\s*"?(\d{3})\b')


@dataclass(frozen=True)
class Unit:
    """The returns of one authority.  `name` is its number, or for files that do not tell it theirs."""

    name: str
    found: tuple[Found, ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file, in the order of reading."""
        return tuple(opening.path for one in self.found for opening in one.openings)

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(one.size for one in self.found)


def units_in(paths: Iterable[Path], authority: str = "") -> tuple[list[Unit], list[Unread]]:
    """The pieces of work in files and folders, the largest first, and what is no return.

    `authority` is the number for files that name none.
    """
    there = find_returns(paths)
    groups: dict[str, list[Found]] = {}
    for one in there:
        if isinstance(one, Found):
            groups.setdefault(_name(one, authority), []).append(one)
    units = [Unit(name, tuple(some)) for name, some in groups.items()]
    unread = [one for one in there if isinstance(one, Unread)]
    return sorted(units, key=lambda unit: (-unit.size, unit.name)), unread


def _name(found: Found, authority: str) -> str:
    told = (_authority(opening) for opening in found.openings)
    return next(filter(None, told), "") or authority or _as_name(found.where)


def _authority(opening: Opening) -> str:
    """The number that a file begins with, as far as that can be seen at a glance; "" if it cannot."""
    for pattern in (_XML, _JSON):
        match = pattern.search(opening.text)
        if match is not None:
            return match.group(1)
    return _in_csv(opening.text)


def _in_csv(text: str) -> str:
    rows = csv.reader(text.splitlines()[:2])
    head, first = next(rows, []), next(rows, [])
    columns = [name.strip().lower() for name in head]
    if "lea" not in columns or len(first) <= columns.index("lea"):
        return ""
    told = first[columns.index("lea")].strip()
    return told if re.fullmatch(r"\d{3}", told) else ""


def _as_name(path: Path) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", path.stem).strip("-").lower() or "return"


def files_of(units: Sequence[Unit]) -> list[Path]:
    """Every file of some units."""
    return list(chain.from_iterable(unit.files for unit in units))

"""The readers of SEN2 returns that `returns.reading` knows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from dutybound.returns import quality
from dutybound.returns.model import Kind, OnProgress, Opening, Return, Told
from dutybound.returns.sen2 import blade, files, from_xml
from dutybound.returns.sen2.building import built
from dutybound.returns.sen2.checks import check
from dutybound.returns.sen2.heading import heading
from dutybound.returns.sen2.typing import Issues

EDITION = "items of the 2024 and 2025 returns"
_ZIP = b"PK\x03\x04"
_COLLECTION = re.compile(r"<(?:\w+:)?collection>\s*SEN2", re.IGNORECASE)
_PERSONS = re.compile(r"<(?:\w+:)?persons[\s>/]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BladeReader:
    """Reads the nine CSV files, loose or in a zip."""

    @property
    def kind(self) -> Kind:
        return "sen2"

    def claims(self, opening: Opening) -> bool:
        if opening.head.startswith(_ZIP):
            return bool(files.packed_sets(opening))
        return files.table_in(opening.head) is not None

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        packed = [one for one in openings if one.head.startswith(_ZIP)]
        loose = {one.path.name: one for one in openings if one not in packed}
        tables = {name: files.table_in(one.head) for name, one in loose.items()}
        known = {name: module for name, module in tables.items() if module is not None}
        groups = [[loose[name] for name in group] for group in files.sets_of(known)]
        return [*groups, *([one] for zipped in packed for one in files.packed_sets(zipped))]

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        raw, issues, native = blade.raw_frames(files.contents(openings, on_progress))
        return _return(openings, raw, issues, told, native)


@dataclass(frozen=True, slots=True)
class XmlReader:
    """Reads the XML as it is sent to DfE."""

    @property
    def kind(self) -> Kind:
        return "sen2"

    def claims(self, opening: Opening) -> bool:
        text = opening.text
        is_xml = text.lstrip().startswith("<")
        return is_xml and bool(_COLLECTION.search(text) or _PERSONS.search(text))

    def grouped(self, openings: Sequence[Opening]) -> Sequence[Sequence[Opening]]:
        return [[one] for one in openings]

    def read(self, openings: Sequence[Opening], told: Told, on_progress: OnProgress) -> Return:
        raw, issues = from_xml.raw_frames(openings[0].path, on_progress)
        return _return(openings, raw, issues, told)


def _return(
    openings: Sequence[Opening],
    raw: Mapping[str, pl.DataFrame],
    odd: Issues,
    told: Told,
    native: str | None = None,
) -> Return:
    result = built(raw)
    top = heading(result.frames["return"], told, native)
    found = check(result.frames, top.day)
    first = openings[0].path
    return Return(
        kind="sen2",
        authority=top.authority,
        year=top.year,
        reference_day=top.day,
        frames=result.frames,
        issues=quality.together(*odd, *result.issues, *top.issues, *found),
        where=first.parent if len(openings) > 1 else first,
        edition=EDITION,
    )

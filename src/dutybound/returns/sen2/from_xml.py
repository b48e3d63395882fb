"""The return's XML as raw frames: element names in any case, in any order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from dutybound.returns import quality
from dutybound.returns.model import OnProgress
from dutybound.returns.quality import Check
from dutybound.returns.sen2 import faults
from dutybound.returns.sen2.layout import MODULES, OTHER_NAMES, Module
from dutybound.returns.sen2.linking import OWN, PARENT
from dutybound.returns.sen2.typing import Issues, at
from dutybound.returns.xml.notes import REPEATED, Notes
from dutybound.returns.xml.reading import Content, Convert, read_xml
from dutybound.returns.xml.shape import Field, Group

_NAMES = (Field("Surname", "surname"), Field("Forename", "forename"))
"""Known, so that they are not told as strange; dropped as soon as they are read."""


def raw_frames(path: Path, on_progress: OnProgress) -> tuple[dict[str, pl.DataFrame], Issues]:
    """Raw frames by module, and what was odd in the file's form.  CannotRead where it is no whole return."""
    content = read_xml(path, SHAPE, _converter, on_progress)
    return content.frames, list(_told(content))


def _fields(module: Module) -> tuple[Field, ...]:
    others: dict[str, tuple[str, ...]] = {}
    for other, name in OTHER_NAMES.items():
        others[name] = (*others.get(name, ()), other)
    return tuple(
        Field(field.name, field.name, others.get(field.name, ())) for field in module.fields
    )


def _group(module: Module) -> Group:
    inside = (_group(one) for one in MODULES.values() if one.parent == module.name)
    names = _NAMES if module.name == "person" else ()
    return Group(module.table, (*_fields(module), *names, *inside), module.name)


def _shape() -> Group:
    heading = _fields(MODULES["return"])
    wrapped = (Group(name, heading) for name in ("CollectionDetails", "Source", "SEN2"))
    header = Group("Header", (*heading, *wrapped))
    return Group(
        "Message", (header, Group("Persons", (_group(MODULES["person"]),)), *heading), "return"
    )


SHAPE = _shape()
"""The whole file."""


def _converter() -> Convert:
    return _raw


def _raw(_: str, frame: pl.DataFrame) -> pl.DataFrame:
    """Rows are called 1, 2, 3 ... in their order: the XML has no ids."""
    return frame.with_columns(
        (pl.col("row") + 1).cast(pl.String).alias(OWN),
        (pl.col("parent") + 1).cast(pl.String).alias(PARENT),
        pl.col("line").cast(pl.Int64),
    ).drop("row", "parent", "surname", "forename", strict=False)


def _told(content: Content) -> Iterator[pl.DataFrame]:
    if content.encoding is not None:
        yield quality.one_issue(faults.ENCODING)
    yield from _notes(content.notes)
    for (inside, name), (line, count) in content.notes.unknown.items():
        check = _at(faults.UNKNOWN_ELEMENT, inside)
        message = f"{check.says} ({count:,} here; this is the first.) {check.do}"
        yield quality.one_issue(check, line=line, value=name, message=message)


def _notes(notes: Notes) -> Iterator[pl.DataFrame]:
    for note in notes.several:
        check = faults.ELEMENT_TWICE if note.kind == REPEATED else faults.STRAY_TEXT
        yield quality.one_issue(_at(check, note.element), line=note.line, value=note.text)


def _at(check: Check, element: str) -> Check:
    return at(check, MODULES["return"], element)

"""Raw frames of text, from the CSV files or the XML, into the frames of a return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from dutybound.reference.codes import code_list
from dutybound.returns.sen2.layout import MODULES, Kind, Module, ancestors
from dutybound.returns.sen2.linking import OWN, PARENT, linked
from dutybound.returns.sen2.typing import CodeLists, Issues, cleaned, typed

_TYPES: dict[Kind, pl.DataType] = {
    Kind.DATE: pl.Date(),
    Kind.FLAG: pl.Boolean(),
    Kind.NUMBER: pl.Int32(),
    Kind.CODE: pl.String(),
    Kind.TEXT: pl.String(),
}


@dataclass(frozen=True, slots=True)
class Built:
    """The frames of a return by the names of `layout.MODULES`, and what was wrong while they were made."""

    frames: dict[str, pl.DataFrame]
    issues: Issues


def schema_of(module: Module) -> dict[str, pl.DataType]:
    """The columns of a module's frame, in order: ids from the child inwards, fields, line."""
    ids = [*(one.id for one in ancestors(module)), module.id]
    fields = {field.name: _TYPES[field.kind] for field in module.fields}
    return {**dict.fromkeys(ids, pl.String()), **fields, "line": pl.Int64()}


def empty_raw(module: Module) -> pl.DataFrame:
    """A raw frame without a row, for a module that is not there."""
    names = [OWN, PARENT, *(field.name for field in module.fields)]
    return pl.DataFrame(schema={**dict.fromkeys(names, pl.String()), "line": pl.Int64()})


def built(raw: Mapping[str, pl.DataFrame], lists: CodeLists = code_list) -> Built:
    """Frames from raw ones.  Of a field or module that is missing, nothing is known."""
    whole = {name: _cleaned(raw.get(name), module) for name, module in MODULES.items()}
    frames, issues = linked(whole)
    done, unread = typed(frames, lists)
    chosen = {name: done[name].select(*schema_of(module)) for name, module in MODULES.items()}
    return Built(chosen, [*issues, *unread])


def _cleaned(frame: pl.DataFrame | None, module: Module) -> pl.DataFrame:
    if frame is None:
        return empty_raw(module)
    return cleaned(pl.concat([empty_raw(module), frame], how="diagonal"), module)

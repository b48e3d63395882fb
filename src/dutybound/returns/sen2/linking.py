"""Which row belongs to which: ids made unique, and every row with the ids of all that it lies in."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.returns import quality
from dutybound.returns.sen2 import faults
from dutybound.returns.sen2.layout import MODULES, Module, ancestors
from dutybound.returns.sen2.typing import Issues, at

OWN, PARENT = "own id", "parent's id"
"""Columns of a raw frame: what its row is called in the file, and what it belongs to there."""


def linked(raw: Mapping[str, pl.DataFrame]) -> tuple[dict[str, pl.DataFrame], Issues]:
    """Raw frames (text, with `OWN`, `PARENT` and ``line``) with the ids of all that each row lies in.

    A request keeps the id of its child even where no row of that child is there.  A row further in whose
    parent is not there lies in nothing known: the ids above it are null.  Each is told as an orphan.
    """
    frames: dict[str, pl.DataFrame] = {}
    issues: Issues = []
    for module in MODULES.values():
        frame, found = _with_own_ids(raw[module.name], module)
        issues += found
        frames[module.name], orphans = _below(frame, module, frames)
        issues += orphans
    return frames, issues


def _with_own_ids(frame: pl.DataFrame, module: Module) -> tuple[pl.DataFrame, Issues]:
    """The module's id on each row, unique: a second row of the same id is told apart by its line."""
    nameless = pl.col(OWN).is_null()
    again = ~pl.col(OWN).is_first_distinct() & ~nameless
    by_line = pl.concat_str(
        pl.col(OWN).fill_null(""), pl.lit(" (line "), pl.col("line").cast(pl.String), pl.lit(")")
    ).str.strip_chars()
    own = pl.when(nameless | again).then(by_line).otherwise(OWN).alias(module.id)
    faulty = frame.filter(nameless | again)
    with_ids = frame.with_columns(own)
    if faulty.is_empty():
        return with_ids, []
    return with_ids, [
        _told(faults.NO_ID, faulty.filter(nameless), module, module.key, None),
        _told(faults.SAME_ID, faulty.filter(~nameless), module, module.key, OWN),
    ]


def _below(
    frame: pl.DataFrame, module: Module, frames: Mapping[str, pl.DataFrame]
) -> tuple[pl.DataFrame, Issues]:
    above = ancestors(module)
    if not above:
        return frame, []
    parent = above[-1]
    placed = _joined(frame, frames[parent.name], above)
    orphans = placed.filter(pl.col(parent.id).is_null())
    if parent.name == "person":
        placed = placed.with_columns(pl.col(PARENT).alias(parent.id))
    return placed, _orphans(orphans, module, parent, is_empty=frames[parent.name].is_empty())


def _joined(frame: pl.DataFrame, parents: pl.DataFrame, above: tuple[Module, ...]) -> pl.DataFrame:
    """Each row with the ids of all above it.  A parent's id that is not its own in the file matches none."""
    ids = (pl.col(one.id) for one in above)
    keys = parents.select(pl.col(above[-1].id).alias(PARENT), *ids)
    return frame.join(keys, on=PARENT, how="left", maintain_order="left")


def _orphans(orphans: pl.DataFrame, module: Module, parent: Module, *, is_empty: bool) -> Issues:
    """An issue a row; one for all where no parent is there at all: a missing file is told once."""
    if orphans.is_empty():
        return []
    if not is_empty:
        return [_told(faults.ORPHAN, orphans, module, parent.key, PARENT)]
    says = f"None of the {len(orphans):,} rows belongs to one that is there: '{parent.table}' has none."
    check = at(faults.ORPHAN, module, parent.key)
    return [quality.one_issue(check, message=f"{says} {check.do}")]


def _told(
    check: quality.Check, faulty: pl.DataFrame, module: Module, field: str, value: str | None
) -> pl.DataFrame:
    return quality.issues(at(check, module, field), faulty, record=module.id, value=value)

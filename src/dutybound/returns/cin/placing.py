"""Issues that know only the number of a row, placed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from dutybound.returns.cin.layout import ID_OF
from dutybound.returns.quality import none


def placed(found: Sequence[pl.DataFrame], frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Issues whose `record` is the number of a row in its module, with the row's child and id instead.

    Of a module that is not among the frames (the heading) neither is known.
    """
    done = [none()]
    for (module,), some in pl.concat([none(), *found]).group_by("module", maintain_order=True):
        frame = frames.get(str(module))
        if frame is None:
            done.append(some.with_columns(record=pl.lit(None, dtype=pl.String)))
            continue
        rows = frame[some["record"].cast(pl.UInt32)]
        own = ID_OF.get(str(module), "child")
        done.append(some.with_columns(rows["child"], rows[own].alias("record")))
    return pl.concat(done)

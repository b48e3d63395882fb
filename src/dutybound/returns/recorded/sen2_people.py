"""SEN2: children and young people (module 1), as `Child`.

Only the day of birth.  A kind of special educational need is not a disability, nor the other way round: the
return says nothing of whether a child is disabled in the sense of the Children Act 1989 s 17(11).
"""

from __future__ import annotations

import polars as pl

from dutybound.law.england.vocabulary import Child
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.telling import Facts, on

FACTS: Facts = {Child.born: on(pl.col("personbirthdate"))}


def people(frames: dict[str, pl.DataFrame]) -> Matters:
    """Everybody in the return."""
    return Matters(Child, frames["person"].with_columns(id="child"), FACTS)

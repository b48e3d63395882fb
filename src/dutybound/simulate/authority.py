"""Everything that one authority returns in one year, typed and without faults."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from dutybound.reference.authorities import authority
from dutybound.simulate.care import (
    as_old_as_known,
    care_episodes,
    care_tables,
    children,
    eligible,
    first_children,
    known_to_both,
)
from dutybound.simulate.choices import WITH_A_PLAN
from dutybound.simulate.drawing import Chance
from dutybound.simulate.period import Period
from dutybound.simulate.rates import Care, rates
from dutybound.simulate.send import send_persons
from dutybound.simulate.send_tables import tables

Tables = dict[str, pl.DataFrame]

SEND, CARE, LINKS, FAULTS, SPELLING = range(5)
"""What chance is for: each has a stream of its own, so that faults change nothing else."""


@dataclass(frozen=True)
class Returns:
    """The returns of one authority: the tables of each, empty where it has none, and `persons` in all."""

    code: str
    period: Period
    send: Tables
    care: Tables
    persons: int


def stream(seed: int, code: str, purpose: int) -> Chance:
    """Chance for one purpose in one authority: the same for the same seed, in whatever process."""
    return np.random.default_rng([seed, int(code), purpose])


def returns_of(code: str, persons: int, seed: int, period: Period) -> Returns:
    """The two returns of an authority, which tell of so many persons in all."""
    known = rates(code)
    factor = persons / known.persons
    rows = send_persons(stream(seed, code, SEND), code, known.send, factor, period)
    rows = rows.head(persons).with_row_index("place")
    care = _care(seed, code, known.care, period, rows, persons - rows.height)
    rows = as_old_as_known(rows, care["children"]) if care else rows
    return Returns(code, period, _send(code, period, rows), care, persons)


def _send(code: str, period: Period, rows: pl.DataFrame) -> Tables:
    return tables(rows.drop("place"), heading(code, period)) if rows.height else {}


def heading(code: str, period: Period) -> dict[str, object]:
    """The first table of a SEN2 return."""
    return {
        "collection": "SEN2",
        "year": str(period.year),
        "referencedate": period.census.item(),
        "sourcelevel": "L",
        "lea": code,
        "softwarecode": "Dutybound simulate",
        "release": "1",
        "serialno": "001",
        "datetime": f"{period.year}-02-01T09:00:00",
        "dmo": True,
        "dco": True,
        "dsco": (authority(code).plans or 0) % 2 == 0,
    }


def _care(
    seed: int, code: str, care: Care, period: Period, persons: pl.DataFrame, others: int
) -> Tables:
    """A return whose children are `others`, and some of the persons of the SEN2 return."""
    if others <= 0:
        return {}
    chance = stream(seed, code, CARE)
    factor = others * 1.35 / care.children
    episodes, child = care_episodes(chance, care, factor, period)
    rows = children(chance, code, period, episodes, child, persons.height)
    known, size = _children_wanted(rows, persons, others)
    episodes, child = first_children(episodes, child, size)
    rows = rows.head(size)
    rows = known_to_both(stream(seed, code, LINKS), rows, persons, known)
    return care_tables(chance, care, period, rows, episodes, child)


def _children_wanted(rows: pl.DataFrame, persons: pl.DataFrame, others: int) -> tuple[int, int]:
    """How many children both returns know, and how many there are in all, so that `others` are left."""
    share = len(eligible(rows)) / max(rows.height, 1)
    size = min(round(others / (1 - WITH_A_PLAN * share)), rows.height)
    here = persons.filter(pl.col("has_active") & pl.col("age").is_between(5, 17)).height
    known = min(size - others, len(eligible(rows.head(size))), here)
    return max(known, 0), others + max(known, 0)

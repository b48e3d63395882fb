"""Statistical neighbours: the ten authorities most like each, by DfE's model of 2025."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dutybound.reference.authorities import authority
from dutybound.reference.shipped import rows_of


@dataclass(frozen=True)
class Neighbour:
    """One of an authority's ten: its code, its place (1 is the most alike), DfE's word for how close."""

    code: str
    rank: int
    closeness: str


@cache
def _neighbours() -> dict[str, tuple[Neighbour, ...]]:
    found: dict[str, list[Neighbour]] = {}
    for row in rows_of("neighbours.csv"):
        one = Neighbour(row["neighbour"], int(row["rank"]), row["closeness"])
        found.setdefault(row["authority"], []).append(one)
    return {code: tuple(sorted(ten, key=_rank)) for code, ten in found.items()}


def neighbours(code: str) -> tuple[Neighbour, ...]:
    """The ten statistical neighbours of an authority, the most alike first.

    None for one that has ended, or that DfE gives none.  UnknownAuthority where the number is nobody's.
    """
    return _neighbours().get(authority(code).code, ())


def _rank(one: Neighbour) -> int:
    return one.rank

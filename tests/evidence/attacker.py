"""Somebody who has every published table, and works out what they leave open.

The unknown is how many findings there are for each mix of place, groups and outcome: one whole number each.
Every published number is a linear condition on them, exact or, where it is rounded, between two ends.  What
is left open is asked of an integer programme (HiGHS, by way of scipy), so the answers are exact: `can_be`
says whether a sum of unknowns can have a value.  It knows nothing of how cells are chosen for suppression.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import polars as pl
from scipy.optimize import Bounds, LinearConstraint, milp

from dutybound.evidence.disclosure import REST

OUTCOMES = ("on_time", "late", "late_unless")
SHOWN = {
    "counted": OUTCOMES,
    "on_time": ("on_time",),
    "late": ("late",),
    "late_unless": ("late_unless",),
    "late_together": ("late", "late_unless"),
}
MOST = 2_000
_SLACK = 1e-6

Mix = tuple[str, ...]
"""One value for each grouping, then the outcome."""


@dataclass
class Attacker:
    """What follows from the tables of one rule.

    `groupings` are the columns that tell findings apart, each with its values; a region is told by its
    authorities in `regions`.  `rounded_to` is the published policy.
    """

    tables: pl.DataFrame
    groupings: dict[str, tuple[str, ...]]
    regions: dict[str, str]
    rounded_to: int
    may_be_excused: bool = True
    mixes: list[Mix] = field(init=False)
    _rows: list[np.ndarray] = field(default_factory=list)
    _low: list[float] = field(default_factory=list)
    _high: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.mixes = list(product(*self.groupings.values(), OUTCOMES))
        for row in self.tables.iter_rows(named=True):
            self._learn(row)
        if not self.may_be_excused:
            self._between(self.where(lambda mix: mix[-1] == "late_unless"), 0, 0)

    def where(self, holds: Callable[[Mix], bool]) -> np.ndarray:
        """The sum of the unknowns whose mix a condition holds of."""
        return np.array([float(holds(mix)) for mix in self.mixes])

    def of(self, table: str, within: str, group: str, outcomes: Sequence[str]) -> np.ndarray:
        """The sum that a cell of a table is; for the row of all that are not whole, that of them all."""
        groups = self._rest(table, within) if group == REST else {group}
        return self.where(
            lambda mix: (
                mix[-1] in outcomes and any(self._is_in(mix, table, within, g) for g in groups)
            )
        )

    def _rest(self, table: str, within: str) -> set[str]:
        here = (pl.col("table") == table) & (pl.col("within") == within)
        part = pl.col("show").is_in(["total", "hidden"])
        return set(self.tables.filter(here & part)["group"])

    def can_be(self, sum_of: np.ndarray, value: int) -> bool:
        """Whether a sum of unknowns can be that, for all that the tables say."""
        return self._possible(sum_of, value, value)

    def can_be_at_least(self, sum_of: np.ndarray, value: int) -> bool:
        return self._possible(sum_of, value, np.inf)

    def _possible(self, sum_of: np.ndarray, low: float, high: float) -> bool:
        matrix = np.vstack([*self._rows, sum_of])
        limits = LinearConstraint(matrix, [*self._low, low], [*self._high, high])
        n = len(self.mixes)
        found = milp(
            np.zeros(n), integrality=np.ones(n), bounds=Bounds(0, MOST), constraints=limits
        )
        assert found.status in {0, 2}, found.message
        return bool(found.status == 0)

    def _is_in(self, mix: Mix, table: str, within: str, group: str) -> bool:
        told = dict(zip(self.groupings, mix, strict=False))
        if within and self.regions[told["authority"]] != within:
            return False
        if table == "run":
            return True
        if table == "region":
            return self.regions[told["authority"]] == group
        return told[table] == group

    def _learn(self, row: dict[str, object]) -> None:
        def of(outcomes: Sequence[str]) -> np.ndarray:
            return self.of(str(row["table"]), str(row["within"]), str(row["group"]), outcomes)

        self._between(of(OUTCOMES), 1, np.inf)  # an empty group has no row
        for column, outcomes in SHOWN.items():
            if row[column] is not None:
                self._between(of(outcomes), *self._ends(row[column]))
        if row["share_on_time"] is not None:
            self._learn_share(row, of)

    def _learn_share(
        self, row: dict[str, object], of: Callable[[Sequence[str]], np.ndarray]
    ) -> None:
        """A share in whole per cent: met out of met and late, or of all where these are not told apart."""
        both = OUTCOMES if row["late_together"] is not None else OUTCOMES[:2]
        met, all_of = of(OUTCOMES[:1]), of(both)
        share = float(str(row["share_on_time"]))
        self._between(met - (share - 0.5) / 100 * all_of, -_SLACK, np.inf)
        self._between(met - (share + 0.5) / 100 * all_of, -np.inf, _SLACK)

    def _ends(self, shown: object) -> tuple[float, float]:
        number = int(str(shown))
        below = self.rounded_to // 2
        return number - below, number - below + self.rounded_to - 1

    def _between(self, sum_of: np.ndarray, low: float, high: float) -> None:
        self._rows.append(sum_of)
        self._low.append(low)
        self._high.append(high)

    def small_cells(
        self, truth: dict[Mix, int], least: int = 5
    ) -> Iterator[tuple[str, np.ndarray, int]]:
        """Every cell, and every row, of a published table in which fewer than `least` findings stand.

        With it the least that it has to look like: none for a cell, and one for a row, since empty ones
        are left out.
        """
        known = np.array([truth.get(mix, 0) for mix in self.mixes])
        for row in self.tables.iter_rows(named=True):
            where = (row["table"], row["within"], row["group"])
            for outcome in OUTCOMES if self.may_be_excused else OUTCOMES[:2]:
                cell = self.of(*where, (outcome,))
                if cell @ known < least:
                    yield f"{where} {outcome}", cell, 0
            whole = self.of(*where, OUTCOMES)
            if whole @ known < least:
                yield f"{where}", whole, 1

"""The rows that belong to each row of another table, reduced to one value a row."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from dutybound.days import FIRST, LAST
from dutybound.engine.columns.vague import DayColumn, Ends, Truths, Vague, ends
from dutybound.language import Truth

N = TypeVar("N", bound=np.generic)
Places: TypeAlias = NDArray[np.intp]


class Segments:
    """Runs of rows, one run for each row above them.  `starts` has one place more than there are runs.

    A run may be empty: its result is the one given for that.
    """

    def __init__(self, starts: Places) -> None:
        self.size = int(starts[-1]) if len(starts) else 0
        self.counts = np.diff(starts)
        self._filled = self.counts > 0
        # `reduceat` gives an empty run its neighbour's value, so empty runs are left out of it.
        self._heads = starts[:-1][self._filled]
        self._all_filled = bool(self._filled.all())

    def highest(self, values: NDArray[N], if_empty: int) -> NDArray[N]:
        """The greatest value of each run."""
        return self._reduced(np.maximum, values, if_empty)

    def lowest(self, values: NDArray[N], if_empty: int) -> NDArray[N]:
        """The least value of each run."""
        return self._reduced(np.minimum, values, if_empty)

    def how_many(self, flags: NDArray[np.bool_]) -> NDArray[np.int32]:
        """How many rows of each run have the flag set."""
        return self._reduced(np.add, flags.astype(np.int32), 0)

    def ends(self, date: Vague) -> Ends:
        """The days of each run, reduced to their ends."""
        each = ends(date)
        return Ends(
            self.highest(each.exists, Truth.FALSE),
            self.highest(each.sure_low, FIRST),
            self.lowest(each.sure_high, LAST),
            self.lowest(each.low, LAST),
            self.highest(each.high, FIRST),
        )

    def spread(self, values: NDArray[N]) -> NDArray[N]:
        """The value of each row above, given to every row of its run."""
        return values if len(values) == 1 else np.repeat(values, self.counts)

    def spread_days(self, date: Vague) -> Vague:
        """A day of each row above, given to every row of its run."""
        exists: Truths = self.spread(date.exists)
        earliest: DayColumn = self.spread(date.earliest)
        return Vague(exists, earliest, self.spread(date.latest))

    def _reduced(self, how: np.ufunc, values: NDArray[Any], if_empty: int) -> NDArray[Any]:
        whole = np.broadcast_to(values, (self.size,)) if len(values) == 1 else values
        if self._all_filled and len(self._heads):
            return np.asarray(how.reduceat(whole, self._heads))
        result = np.full(len(self.counts), if_empty, dtype=values.dtype)
        if len(self._heads):
            result[self._filled] = how.reduceat(whole, self._heads)
        return result

"""Rows of a return that no matter is made of: never without a word."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

COUNTS = pl.Schema({"module": pl.String, "why": pl.String, "rows": pl.Int64})


class LeftOut:
    """Counts, by module and reason, the rows that were left out of a kind of matter."""

    def __init__(self, module: str) -> None:
        self.module = module
        self._rows: dict[str, int] = {}

    def without(self, frame: pl.DataFrame, why: str, where: pl.Expr) -> pl.DataFrame:
        """The rows for which a condition does not hold; the others are counted under `why`."""
        kept = frame.filter(~where.fill_null(value=False))
        self.add(why, frame.height - kept.height)
        return kept

    def add(self, why: str, rows: int) -> None:
        if rows:
            self._rows[why] = self._rows.get(why, 0) + rows

    def counts(self) -> Iterator[dict[str, object]]:
        """A row for each reason."""
        for why, rows in self._rows.items():
            yield {"module": self.module, "why": why, "rows": rows}

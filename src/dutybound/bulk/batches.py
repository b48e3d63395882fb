"""Batches of cases to batches of findings: the same work on one machine or on many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa

from dutybound.bulk.settings import reformed_rulebook
from dutybound.days import Day
from dutybound.engine.columns.answers import Engine
from dutybound.engine.columns.arrow import as_text, finding_batches, tables_from_arrow
from dutybound.engine.columns.reachable import Step, Told
from dutybound.language import Rulebook
from dutybound.law.england import rulebook


@dataclass(frozen=True)
class Work:
    """What is to be done with every batch of cases.

    It holds words and numbers only, so that it can be sent to another machine, which has the law itself:
    the `steps` to work out (ids of rule and step), the day `as_of` (None: each case's own), the id of a
    `reform` to read them under ("" for the law as it is), and the engine and threads of each batch.
    """

    steps: frozenset[Step]
    as_of: Day | None = None
    reform: str = ""
    not_engaged: bool = False
    engine: Engine = "auto"
    threads: int | None = None

    @property
    def rulebook(self) -> Rulebook:
        """The law, or what a reform would make of it."""
        return reformed_rulebook(self.reform) if self.reform else rulebook()

    def told(self) -> Told:
        """The rules that have any of the steps."""
        wanted = {rule for rule, _ in self.steps}
        return Told(tuple(rule for rule in self.rulebook if rule.id in wanted), self.steps, ())

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The findings of some batches of cases, with their texts written out."""
        told = self.told()
        for batch in batches:
            yield from map(as_text, self._findings(batch, told))

    def _findings(self, batch: pa.RecordBatch, told: Told) -> Iterator[pa.RecordBatch]:
        book = self.rulebook
        tables, ids = tables_from_arrow(batch, book.root, book.matters)
        return finding_batches(
            tables,
            ids,
            told,
            as_of=self.as_of,
            not_engaged=self.not_engaged,
            engine=self.engine,
            threads=self.threads,
        )

"""The published tables of a run: the fixed set, with what must not be shown left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from dutybound.evidence.disclosure import counting as count
from dutybound.evidence.disclosure.measures import MEASURES, Measure, policy_of
from dutybound.evidence.disclosure.pattern import Columns, Row, Show, best, columns_for
from dutybound.evidence.disclosure.policy import Policy
from dutybound.evidence.disclosure.rows import PUBLISHED, Line

RUN = "run"
"""The table, and the group, of everybody in a run."""
REST = "all of these that are not shown in full"
"""The sum of the rows of a table that are not shown whole."""


@dataclass(frozen=True)
class Publication:
    """What may be published of a run, and what it was made from.

    `tables` has the columns of `rows.PUBLISHED`, with null for what is not shown: anybody may have it.
    `basis` is child by child and stays with the authority; a later publication needs it, so that two of
    them cannot be held against each other.
    """

    tables: pl.DataFrame
    basis: pl.DataFrame


def publish(
    counted: pl.DataFrame,
    as_of: date,
    with_exceptions: Iterable[tuple[str, str]],
    measures: Iterable[Measure] = MEASURES,
) -> Publication:
    """The fixed set of tables.

    `counted` is that of `figures.counted`; `with_exceptions` names the rules and steps whose limit an
    exception can lift or an extension move.  ValueError where two measures are about one kind of matter.
    """
    chosen = {(one.rule, one.step): one for one in _apart(measures)}
    basis, able = count.basis_of(counted), set(with_exceptions)
    kinds = _kinds(counted)
    lines: list[Line] = []
    for (rule, step), part in sorted(basis.partition_by("rule", "step", as_dict=True).items()):
        key = (str(rule), str(step))
        found = _Family(part, policy_of(kinds[key]), as_of, key in able)
        lines.extend(found.lines(chosen.get(key)))
    tables = pl.DataFrame([line.as_row() for line in lines], schema=PUBLISHED)
    return Publication(tables, basis.select(count.BASIS))


def _apart(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    given = tuple(measures)
    matters = [one.matter for one in given]
    if len(set(matters)) < len(matters):
        raise ValueError(
            "Two measures by group are about one kind of matter: what one hides could follow from the "
            "other. Keep one of them."
        )
    return given


def _kinds(counted: pl.DataFrame) -> dict[tuple[str, str], str]:
    kinds = counted.select(pl.col("rule", "step", "matter").cast(pl.String)).unique()
    return {(rule, step): matter for rule, step, matter in kinds.iter_rows()}


class _Family:
    """The tables of one step of one rule, which share their totals.

    `_ways` are the ways to put outcomes together that its tables may choose from: the first is that of
    everybody, and the others tell less apart.
    """

    def __init__(self, basis: pl.DataFrame, policy: Policy, as_of: date, excusable: bool) -> None:
        self._basis = basis if excusable else count.late_is_late(basis)
        self._policy, self._as_of = policy, as_of
        choices = count.WITH_EXCEPTIONS if excusable else count.WITHOUT_EXCEPTIONS
        self._whole = count.whole(self._basis)
        first = columns_for(self._whole, choices, policy.least)
        self._ways = choices[choices.index(first) :]
        self._children = basis["child_key"].n_unique()

    def lines(self, measure: Measure | None) -> Iterator[Line]:
        """Everybody; and for a measure that is published by group, its tables."""
        few = self._children < self._policy.least
        show = Show.HIDDEN if few else Show.WHOLE
        yield self._line((RUN, "", RUN), self._basis, show, self._ways[0])
        if measure is None or few:
            return
        top = _Part(self._basis, self._ways, self._apart(self._whole, self._ways[0]))
        yield from self._places(top)
        for name in measure.tables:
            yield from self._table(name, top)

    def _places(self, top: _Part) -> Iterator[Line]:
        """Regions, and the authorities of each region whose row is whole: a table of its own."""
        regions = dict(count.parts_of(top.basis, "region"))
        for line in self._table("region", top):
            yield line
            if line.show is Show.WHOLE:
                part = regions[line.group]
                apart = self._apart(count.whole(part), line.columns) or top.apart
                ways = self._ways[self._ways.index(line.columns) :]
                yield from self._table("authority", _Part(part, ways, apart), line.group)

    def _apart(self, cells: Row, columns: Columns) -> Row | None:
        """The outcomes of a whole, where each of them is shown."""
        return cells if all(len(block) == 1 for block in columns) else None

    def _table(self, name: str, part: _Part, within: str = "") -> Iterator[Line]:
        made = count.tables_by(part.basis, name, part.ways, self._policy.least, part.apart)
        chosen = best(made)
        if chosen is None:
            return
        (table, pattern), groups = chosen, dict(count.parts_of(part.basis, name))
        for group, show in pattern.items():
            yield self._line((name, within, group), groups[group], show, table.columns)
        rest = [groups[group] for group, show in pattern.items() if show is not Show.WHOLE]
        if rest:
            yield self._line((name, within, REST), pl.concat(rest), Show.TOGETHER, table.columns)

    def _line(
        self, where: tuple[str, str, str], part: pl.DataFrame, show: Show, columns: Columns
    ) -> Line:
        first = self._basis.row(0, named=True)
        return Line.of(
            (first["rule"], first["step"], *where),
            part,
            columns=columns,
            show=show,
            policy=self._policy,
            as_of=self._as_of,
        )


@dataclass(frozen=True)
class _Part:
    """Findings whose total is shown, with the ways in which tables of them may put outcomes together.

    `apart` has their outcomes, or those of a whole that they are part of, where these are shown one by one.
    """

    basis: pl.DataFrame
    ways: Sequence[Columns]
    apart: Row | None

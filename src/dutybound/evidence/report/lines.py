"""Figures as a report shows them, from either side of the wall: all of them, or what may be published.

The chapters of a report are written once, over these lines, and cannot tell which side they are on; a number
that may not be shown is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from dutybound.evidence.disclosure import REST, RUN
from dutybound.evidence.figures import ALL
from dutybound.evidence.frames import NOT_RECORDED
from dutybound.evidence.report import words as say


@dataclass(frozen=True)
class Line:
    """One group under one step of a rule.  None, or a text of "c", is what is not shown.

    `share`, `low` and `high` in per cent, as `if_none` and `if_all`: the share if no exception applied that
    the returns leave open, and if all did; `nothing` stands for a share that there is not.  `median` and
    `ninetieth` in words; `wait` the median, to sort by.
    """

    rule: str
    step: str
    group: str
    counted: int | None
    on_time: int | None
    late: int | None
    late_unless: int | None
    late_together: int | None
    share: float | None
    low: float | None
    high: float | None
    median: str
    ninetieth: str
    wait: float | None
    within: str = ""
    if_none: float | None = None
    if_all: float | None = None
    nothing: str = say.NOT_SHOWN


@dataclass(frozen=True)
class Figures:
    """All lines, by rule, step and table."""

    lines: Mapping[tuple[str, str, str], tuple[Line, ...]]
    published: bool

    def everybody(self) -> list[Line]:
        """A line for each step of each rule."""
        return [line for (*_, table), lines in self.lines.items() if table == RUN for line in lines]

    def table(self, rule: str, step: str, name: str) -> tuple[Line, ...]:
        """The lines of a table, in the order to show them in."""
        return tuple(
            sorted(self.lines.get((rule, step, name), ()), key=lambda line: _place(name, line))
        )

    def tables(self, rule: str, step: str) -> list[str]:
        """The names of the tables that there are of a step."""
        return [name for one, other, name in self.lines if (one, other) == (rule, step)]


def _place(name: str, line: Line) -> tuple[str, int, str, float, str]:
    """Months and ages in their order; other groups the largest first; what is not recorded last."""
    last = 2 if line.group == REST else int(line.group in {NOT_RECORDED, "not known"})
    if name == "month":
        return line.within, last, line.group, 0, ""
    if name == "age_band":
        return line.within, last, line.group.split()[0].zfill(2), 0, ""
    return line.within, last, "", -float(line.counted or 0), line.group


def all_of(summaries: pl.DataFrame) -> Figures:
    """The lines of the unsuppressed summaries."""
    return _figures(summaries.iter_rows(named=True), _unsuppressed, published=False)


def published_of(tables: pl.DataFrame) -> Figures:
    """The lines of a publication."""
    return _figures(tables.iter_rows(named=True), _published, published=True)


def _figures(rows: Any, read: Any, *, published: bool) -> Figures:
    found: dict[tuple[str, str, str], list[Line]] = {}
    for row in rows:
        table, line = read(row)
        if line.counted != 0:
            found.setdefault((line.rule, line.step, table), []).append(line)
    return Figures({key: tuple(lines) for key, lines in found.items()}, published)


def _unsuppressed(row: dict[str, Any]) -> tuple[str, Line]:
    late = row["met_late"] + row["overdue"]
    table = RUN if row["dimension"] == ALL else row["dimension"]
    return table, Line(
        rule=row["rule"],
        step=row["step"],
        group=row["group"],
        counted=row["met"] + late + row["overdue_unless"],
        on_time=row["met"],
        late=late,
        late_unless=row["overdue_unless"],
        late_together=None,
        share=_hundred(row["share"]),
        low=_hundred(row["share_low"]),
        high=_hundred(row["share_high"]),
        median=_days(row, "median"),
        ninetieth=_days(row, "ninetieth"),
        wait=row["median_from"],
        if_none=_hundred(row["share_if_none_excused"]),
        if_all=_hundred(row["share_if_all_excused"]),
        nothing=say.NONE,
    )


def _hundred(share: float | None) -> float | None:
    return None if share is None else 100 * share


def _days(row: dict[str, Any], name: str) -> str:
    """A quantile as "35" or "35 to 37", with its interval where there is one."""
    low, high = row[f"{name}_from"], row[f"{name}_to"]
    if low is None or high is None:
        return say.NONE
    at = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    ends = (row[f"{name}_low"], row[f"{name}_high"])
    return at if None in ends else f"{at} ({ends[0]:,} to {ends[1]:,})"


def _published(row: dict[str, Any]) -> tuple[str, Line]:
    numbers = ("counted", "on_time", "late", "late_unless", "late_together")
    return row["table"], Line(
        rule=row["rule"],
        step=row["step"],
        group=row["group"],
        **{name: row[name] for name in numbers},
        share=row["share_on_time"],
        low=row["share_low"],
        high=row["share_high"],
        median=_weeks(row["median_weeks_late"]),
        ninetieth=_weeks(row["ninetieth_weeks_late"]),
        wait=row["median_weeks_late"],
        within=row["within"],
    )


def _weeks(weeks: int | None) -> str:
    if weeks is None:
        return say.NOT_SHOWN
    return "1 week" if weeks == 1 else f"{weeks} weeks"

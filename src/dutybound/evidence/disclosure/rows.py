"""One line of a published table: what is shown of it, rounded as its series is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import polars as pl

from dutybound.evidence.disclosure.counting import LATE, ON_TIME, UNLESS
from dutybound.evidence.disclosure.pattern import Columns, Show
from dutybound.evidence.disclosure.policy import Policy
from dutybound.evidence.figures.lateness import quantiles
from dutybound.evidence.figures.shares import wilson

PUBLISHED = pl.Schema(
    {
        "rule": pl.String,
        "step": pl.String,
        "table": pl.String,  # run, region, authority, or a grouping of children
        "within": pl.String,  # for an authority its region
        "group": pl.String,
        "show": pl.String,  # whole, total, hidden or together
        "columns": pl.String,  # the outcomes that are told apart: "on_time|late+late_unless"
        "counted": pl.Int64,  # findings that were to be done by now
        "on_time": pl.Int64,
        "late": pl.Int64,
        "late_unless": pl.Int64,
        "late_together": pl.Int64,  # late and late_unless, where they are not told apart
        "share_on_time": pl.Int64,  # whole per cent
        "share_low": pl.Int64,
        "share_high": pl.Int64,
        "median_weeks_late": pl.Int64,
        "ninetieth_weeks_late": pl.Int64,
        "series": pl.String,
        "as_of": pl.Date,
    }
)
_DAYS = 7


@dataclass(frozen=True)
class Line:
    """A row of a table; None is what is not shown."""

    rule: str
    step: str
    table: str
    within: str
    group: str
    show: Show
    columns: Columns
    numbers: dict[str, int | None]
    series: str
    as_of: date

    @classmethod
    def of(
        cls,
        name: tuple[str, str, str, str, str],
        part: pl.DataFrame,
        *,
        columns: Columns,
        show: Show,
        policy: Policy,
        as_of: date,
    ) -> Line:
        """The line of that rule, step, table, place and group, made from the findings of the group."""
        numbers: dict[str, int | None] = {}
        if show is not Show.HIDDEN:
            numbers["counted"] = policy.rounded(part.height)
        if show in {Show.WHOLE, Show.TOGETHER} and len(columns) > 1:
            numbers |= _outcomes(part, columns, policy) | _lateness(part, policy)
        return cls(*name, show, columns, numbers, policy.name, as_of)

    def as_row(self) -> dict[str, object]:
        """The line in the columns of `PUBLISHED`."""
        row: dict[str, object] = dict.fromkeys(PUBLISHED)
        named = {name: getattr(self, name) for name in ("rule", "step", "table", "within", "group")}
        columns = columns_words(self.columns)
        told = {"show": self.show.value, "columns": columns, "series": self.series}
        return row | named | told | self.numbers | {"as_of": self.as_of}


def columns_words(columns: Columns) -> str:
    """Blocks of columns as one text."""
    return "|".join("+".join(block) for block in columns)


def columns_from(words: str) -> Columns:
    """Blocks of columns from the text of `columns_words`."""
    return tuple(tuple(block.split("+")) for block in words.split("|"))


def _outcomes(part: pl.DataFrame, columns: Columns, policy: Policy) -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    exact = {block: part.filter(pl.col("outcome").is_in(block)).height for block in columns}
    for block, number in exact.items():
        found[block[0] if len(block) == 1 else "late_together"] = policy.rounded(number)
    return found | _share(exact, policy)


def _share(exact: dict[tuple[str, ...], int], policy: Policy) -> dict[str, int | None]:
    """The share on time of what is late or not; where exceptions are not told apart, of all."""
    on_time = exact[ON_TIME,]
    of = on_time + exact.get((LATE,), exact.get((LATE, UNLESS), 0))
    if of < policy.share_of:
        return {}
    low, high = wilson(pl.lit(float(on_time)), pl.lit(float(of)))
    share = pl.select(share=pl.lit(on_time / of), low=low, high=high).row(0)
    names = ("share_on_time", "share_low", "share_high")
    return {name: round(100 * value) for name, value in zip(names, share, strict=True)}


def _lateness(part: pl.DataFrame, policy: Policy) -> dict[str, int | None]:
    """Weeks late, of what is late and no exception can lift; the middle of the range of each quantile."""
    late = part.filter(pl.col("outcome") == LATE).with_columns(group=pl.lit(""), count=pl.lit(1))
    found = quantiles(late, ["group"])
    if found.is_empty():
        return {}
    row, numbers = found.row(0, named=True), {}
    for name, least in (("median", policy.median_of), ("ninetieth", policy.ninetieth_of)):
        if row["late_known"] >= least:
            middle = (row[f"{name}_from"] + row[f"{name}_to"]) / 2
            numbers[f"{name}_weeks_late"] = round(middle / _DAYS)
    return numbers

"""What a check of rows is: a rule about one module."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import polars as pl

from dutybound.days import ENGLAND, to_date
from dutybound.returns.cin.layout import COLUMNS
from dutybound.returns.quality import Check, Severity

AS_AT = pl.col("as_at")
"""The reference day, a column of every module."""

FAR = date(9999, 12, 31)
_LIFT = 10_000_000
"""More days than there are to FAR."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A check of each row of a module: `when` says which have the fault, `value` what stands there."""

    check: Check
    when: pl.Expr
    value: pl.Expr


def rule(
    id: str,
    severity: Severity,
    where: str,
    says: str,
    do: str,
    when: pl.Expr,
    value: pl.Expr | None = None,
) -> Rule:
    """A rule about `where`: a module and a field of it, as in "episodes.CINclosureDate".

    `value` is what stands in that field, if no other is given.
    """
    module, _, field = where.partition(".")
    stands = pl.col(column_of(module, field)) if value is None else value
    return Rule(Check(f"cin.{id}", severity, module, field, says, do), when, stands)


def column_of(module: str, field: str) -> str:
    """The column of a field, by the field's name in the return."""
    return next(name for name, column in COLUMNS[module].items() if column.field == field)


def overlaps(start: pl.Expr, end: pl.Expr, within: str) -> pl.Expr:
    """Whether another row of the same `within` began no later and had not ended when this one began.

    One without an end goes on; one without a start is left out.  To end on the day that the next begins is
    no overlap.
    """
    # One running maximum for all, each group's days lifted above those of the one before: to work each group
    # out by itself takes twenty times as long.
    group = pl.col(within).rank("dense").cast(pl.Int64) * _LIFT
    until = pl.when(start.is_not_null()).then(_number(end.fill_null(FAR))).otherwise(-_LIFT // 10)
    order = pl.arg_sort_by(group, start)
    before = (group + until).gather(order).cum_max().shift(1)
    found = before > (group + _number(start)).gather(order)
    return found.gather(order.arg_sort()).fill_null(value=False)


def _number(day: pl.Expr) -> pl.Expr:
    return day.to_physical().cast(pl.Int64)


def working_days(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    """Working days in England after `start`, up to and including `end`; null where either is."""
    after, until = start + timedelta(days=1), end + timedelta(days=1)
    return (
        pl.when(start.is_not_null() & end.is_not_null() & (end >= start))
        .then(
            pl.business_day_count(after.fill_null(FAR), until.fill_null(FAR), holidays=_holidays())
        )
        .otherwise(None)
    )


@cache
def _holidays() -> tuple[date, ...]:
    """Bank holidays on weekdays, as published."""
    counting = set(ENGLAND.counting_days)
    days = range(ENGLAND.first, ENGLAND.last + 1)
    return tuple(to_date(day) for day in days if day not in counting and (day - 1) % 7 < 5)

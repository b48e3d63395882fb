"""What a column of a return tells of a fact: the words that mappings are written in.

A `Told` is a vague day, as three expressions over the frame of a matter's rows.  What a return leaves empty
is not known: nothing here turns an empty cell into "no" unless a mapping says so, and says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import polars as pl

from dutybound.days import FIRST, LAST, Day
from dutybound.language import Choice, DateFact, Event, Field, Truth, YesNo
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_EPOCH: Day = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, eq=False)
class Told:
    """A day, row by row: whether it exists (as `Truth` is numbered) and between which days it lies."""

    exists: pl.Expr
    earliest: pl.Expr
    latest: pl.Expr

    def but(self, where: pl.Expr, then: Told) -> Told:
        """The same, with `then` in the rows where a condition surely holds."""
        return Told(
            *(
                pl.when(where.fill_null(value=False)).then(new).otherwise(old)
                for new, old in zip(then.parts, self.parts, strict=True)
            )
        )

    @property
    def parts(self) -> tuple[pl.Expr, pl.Expr, pl.Expr]:
        """The three expressions, in their order."""
        return self.exists, self.earliest, self.latest


Facts: TypeAlias = Mapping[Field, Told | pl.Expr]
"""By field: a `Told` for an `Event` or `DateFact`; for a `YesNo` an expression of Boolean (null: not
known); for a `Choice` one of the option's name, several joined with '|' (null: not known)."""


def _truth(value: Truth) -> pl.Expr:
    return pl.lit(int(value), dtype=pl.Int8)


def _day(value: Day) -> pl.Expr:
    return pl.lit(value, dtype=pl.Int32)


def number(day: pl.Expr) -> pl.Expr:
    """A date as the engine's number of the day."""
    return day.cast(pl.Int32) + pl.lit(_EPOCH, dtype=pl.Int32)


NOT_KNOWN = Told(_truth(UNKNOWN), _day(FIRST), _day(LAST))
HAS_NOT_HAPPENED = Told(_truth(FALSE), _day(FIRST), _day(LAST))
"""Not by the day as at which the return was made."""


def on(day: pl.Expr) -> Told:
    """On the day that the return gives; where it gives none, nothing is known."""
    return Told(
        pl.when(day.is_not_null()).then(_truth(TRUE)).otherwise(_truth(UNKNOWN)),
        number(day).fill_null(FIRST),
        number(day).fill_null(LAST),
    )


def happened(earliest: pl.Expr | None, latest: pl.Expr | None) -> Told:
    """It did happen, at the earliest and at the latest on these days (None or null: no bound)."""
    return Told(
        _truth(TRUE),
        _day(FIRST) if earliest is None else number(earliest).fill_null(FIRST),
        _day(LAST) if latest is None else number(latest).fill_null(LAST),
    )


def if_at_all_by(latest: pl.Expr) -> Told:
    """Not known whether it happened; if it did, by this day (null: no bound)."""
    return Told(_truth(UNKNOWN), _day(FIRST), number(latest).fill_null(LAST))


def expressions(facts: Facts) -> list[pl.Expr]:
    """The expressions of all facts, each named for its field (and the three of a day also for its part)."""
    return [each for field, told in facts.items() for each in _of(field, told)]


def _of(field: Field, told: Told | pl.Expr) -> list[pl.Expr]:
    if isinstance(told, Told):
        names = part_names(field)
        return [part.alias(name) for name, part in zip(names, told.parts, strict=True)]
    if isinstance(field, YesNo):
        numbered = pl.when(told).then(_truth(TRUE)).otherwise(_truth(FALSE))
        known = pl.when(told.is_null()).then(_truth(UNKNOWN)).otherwise(numbered)
        return [known.cast(pl.Int8).alias(field.path)]
    return [told.cast(pl.String).alias(field.path)]


def part_names(field: Field) -> tuple[str, str, str]:
    """The names of the three columns of a day."""
    return f"{field.path}?", f"{field.path}<", f"{field.path}>"


def check(facts: Facts) -> None:
    """TypeError where a field is told in the wrong way: a slip in a mapping, not in a return."""
    for field, told in facts.items():
        if isinstance(field, Event | DateFact) is not isinstance(told, Told):
            raise TypeError(f"{field.path} is told in the wrong way")
        if not isinstance(field, Event | DateFact | YesNo | Choice):
            raise TypeError(f"{field.path}: what somebody said is in no return")

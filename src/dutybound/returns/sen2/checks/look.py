"""A check of rows: where to look, and what to find there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import polars as pl

from dutybound.returns import quality
from dutybound.returns.quality import Check
from dutybound.returns.sen2.layout import MODULES

Issues = list[pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Look:
    """A check, the condition under which a row of its module's view has the fault, and what to show of it.

    `needs` are modules that must have rows: without them nothing can be said.
    """

    check: Check
    where: pl.Expr
    value: pl.Expr | str | None = None
    needs: tuple[str, ...] = ()


def error(module: str, field: str, id: str, says: str, do: str) -> Check:
    """A check for what cannot be so.  `id` is without the return's name."""
    return _check("error", module, field, id, says, do)


def query(module: str, field: str, id: str, says: str, do: str) -> Check:
    """A check for what can be so, and rarely is."""
    return _check("query", module, field, id, says, do)


def _check(
    severity: Literal["error", "query"], module: str, field: str, id: str, says: str, do: str
) -> Check:
    return Check(f"sen2.{id}", severity, module, field, says, do)


def found(looks: Sequence[Look], views: Mapping[str, pl.DataFrame]) -> Issues:
    """The issues of checks: all conditions of a module are worked out in one go."""
    issues: Issues = []
    for name, view in views.items():
        here = [look for look in looks if _is_of(look, name, views)]
        masks = view.select(look.where.alias(str(place)) for place, look in enumerate(here))
        counts = masks.sum().row(0) if len(masks) else ()
        for look, mask, count in zip(here, masks, counts, strict=False):
            if count:
                issues.append(_told(look, view.filter(mask)))
    return issues


def _is_of(look: Look, name: str, views: Mapping[str, pl.DataFrame]) -> bool:
    has_all = all(len(views[needed]) for needed in look.needs)
    return look.check.module == name and has_all


def _told(look: Look, faulty: pl.DataFrame) -> pl.DataFrame:
    value = look.check.field if look.value is None else look.value
    return quality.issues(look.check, faulty, record=MODULES[look.check.module].id, value=value)


def code(name: str) -> pl.Expr:
    """A column of codes in capitals: a return may write them in small letters."""
    return pl.col(name).str.to_uppercase()


def from_to(first: str, then: str) -> pl.Expr:
    """Two dates as an issue shows them."""
    # Not pl.format: of days it can fail (polars 2.1).
    both = pl.col(first).cast(pl.String), pl.col(then).cast(pl.String)
    return pl.concat_str(both, separator=", then ")


def after_census_day(module: str, field: str, day: date) -> Look:
    """A date that the return could not know."""
    return Look(
        query(
            module,
            field,
            "after-census-day",
            f"The return is as at {day}, and this is later.",
            "Correct the date, or leave it for the next return.",
        ),
        pl.col(field) > day,
    )

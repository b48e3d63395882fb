"""How a fault in a return is told: which check, which record, which line, what to do.

An *error* is something that cannot be so; a *query* is something that can, and rarely is.  Nothing is put
right and no row is left out: what is read goes on as it is, with its issues beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import polars as pl

Severity = Literal["error", "query"]

ISSUES = pl.Schema(
    {
        "issue": pl.String,  # the check's id, as in cin.start-after-end
        "severity": pl.String,  # error or query
        "module": pl.String,  # the frame that it is about; "return" for the whole
        "child": pl.String,  # null where it is about no one child
        "record": pl.String,  # the row's own id in its module; null likewise
        "line": pl.Int64,  # line of the XML, row of the CSV or sheet; null if not known
        "field": pl.String,  # in the return's own words
        "value": pl.String,  # what stands there; null if nothing does
        "message": pl.String,  # what is wrong, and what to do
    }
)
LONGEST_VALUE = 100


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look for.  `says` is what is wrong, `do` what to do: sentences for an analyst."""

    id: str
    severity: Severity
    module: str
    field: str
    says: str
    do: str

    @property
    def message(self) -> str:
        return f"{self.says} {self.do}"


def issues(
    check: Check,
    faulty: pl.DataFrame,
    *,
    record: str | None = None,
    value: pl.Expr | str | None = None,
    message: pl.Expr | str | None = None,
) -> pl.DataFrame:
    """An issue for each row of `faulty`, in the columns of `ISSUES`.

    `record` is the column with the row's own id; `value` a column (or an expression) of what stands there;
    `message` takes the place of the check's own where it has to name more.  `faulty` may lack `child` and
    `line`: they are then not known.
    """
    return faulty.select(
        pl.lit(check.id).alias("issue"),
        pl.lit(check.severity).alias("severity"),
        pl.lit(check.module).alias("module"),
        _column(faulty, "child"),
        _column(faulty, record).alias("record"),
        _column(faulty, "line").cast(pl.Int64),
        pl.lit(check.field).alias("field"),
        _value(value).alias("value"),
        _message(check, message).alias("message"),
    ).match_to_schema(ISSUES)


def one_issue(
    check: Check,
    *,
    child: str | None = None,
    record: str | None = None,
    line: int | None = None,
    value: str | None = None,
    message: str | None = None,
) -> pl.DataFrame:
    """An issue that no row of a frame has: of the whole return, or of something outside the frames."""
    row = {
        "issue": check.id,
        "severity": check.severity,
        "module": check.module,
        "child": child,
        "record": record,
        "line": line,
        "field": check.field,
        "value": None if value is None else value[:LONGEST_VALUE],
        "message": message or check.message,
    }
    return pl.DataFrame([row], schema=ISSUES)


def none() -> pl.DataFrame:
    """No issue."""
    return ISSUES.to_frame()


def together(*several: pl.DataFrame) -> pl.DataFrame:
    """Issues of several checks as one frame, by line; those of the whole return first."""
    return pl.concat([none(), *several]).sort(
        "line", "issue", nulls_last=False, maintain_order=True
    )


def counts(found: pl.DataFrame) -> pl.DataFrame:
    """How often each issue was found: issue, severity, module, field, count; errors first, the most first."""
    by = found.group_by("issue", "severity", "module", "field").agg(pl.len().alias("count"))
    return by.sort("severity", "count", "issue", "field", descending=[False, True, False, False])


def _column(frame: pl.DataFrame, name: str | None) -> pl.Expr:
    if name is None or name not in frame.columns:
        return pl.lit(None, dtype=pl.String).alias(name or "none")
    return pl.col(name)


def _value(value: pl.Expr | str | None) -> pl.Expr:
    if value is None:
        return pl.lit(None, dtype=pl.String)
    told = pl.col(value) if isinstance(value, str) else value
    return told.cast(pl.String).str.slice(0, LONGEST_VALUE)


def _message(check: Check, message: pl.Expr | str | None) -> pl.Expr:
    if message is None:
        return pl.lit(check.message)
    return pl.lit(message) if isinstance(message, str) else message

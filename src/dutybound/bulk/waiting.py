"""The list of what is overdue, child by child: for the authority itself."""

from __future__ import annotations

import polars as pl

from dutybound.bulk.writing import CHILD_LEVEL
from dutybound.language import Rulebook, Status

_WAITING = (
    Status.OVERDUE.value,
    Status.LATE_UNLESS_EXTENDED.value,
    Status.OWED_NOT_MET.value,
    Status.TURNS_ON_THE_LAW.value,
)
MARK = CHILD_LEVEL.removesuffix(".").replace(". ", "; ")
"""The first column of the list: so the mark goes wherever the rows do."""


def list_name(part: str) -> str:
    """What the list of a part is called."""
    return f"{part}-child-level-not-for-publication"


def overdue(findings: pl.DataFrame, children: pl.DataFrame, law: Rulebook) -> pl.DataFrame:
    """What is overdue or owed and not met, the longest first, with the rule's title and the child's age.

    A finding that turns on the law is there too: on one reading of it the limit has passed.
    """
    words = ("authority", "child", "matter", "matter_id", "rule", "step", "status")
    said = findings.with_columns(pl.col(words).cast(pl.String)).filter(
        pl.col("status").is_in(_WAITING)
    )
    titles = pl.DataFrame(
        [(rule.id, rule.title, rule.strength.value) for rule in law],
        schema=["rule", "title", "strength"],
        orient="row",
    )
    told = said.join(titles, on="rule", how="left", maintain_order="left").join(
        children.select("child", "age", "age_band"), on="child", how="left", maintain_order="left"
    )
    ordered = told.sort(
        "late_from",
        "late_to",
        "child",
        "rule",
        "step",
        "matter_id",
        descending=[True, True, False, False, False, False],
        nulls_last=True,
    )
    return ordered.select(
        pl.lit("").alias(MARK),
        *("authority", "child", "age", "age_band", "matter", "matter_id", "rule", "step", "title"),
        *("strength", "status", "due_from", "due_to", "late_from", "late_to", "unless"),
    )

"""Invented frames: children and findings with the counts that a test asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import polars as pl

from dutybound.evidence.frames import CHILDREN, FINDINGS, GROUPINGS, children_frame, findings_frame

AS_OF = date(2026, 11, 22)
DUE = date(2026, 6, 1)
PLAN_RULE = "ehc.final-plan-20-weeks"

ON_TIME, LATE, OVERDUE, UNLESS = "met", "met late", "overdue", "overdue unless"


def child(name: str, **groups: str) -> dict[str, str]:
    """A row of the children frame; groups that are not given are not recorded."""
    told = {"authority": "383", **dict.fromkeys(GROUPINGS[1:], "not recorded"), **groups}
    return {"child": name, **told}


def finding(name: str, outcome: str, **columns: object) -> dict[str, object]:
    """A row of the findings frame: an outcome is a status, or "overdue unless"."""
    late = outcome in {LATE, OVERDUE, UNLESS}
    unless = ["holidays"] if outcome == UNLESS else []
    return {
        "authority": "383",
        "child": name,
        "matter": "ehc_request",
        "matter_id": f"{name}-1",
        "rule": PLAN_RULE,
        "step": "",
        "status": OVERDUE if outcome == UNLESS else outcome,
        "due_from": DUE,
        "due_to": DUE,
        "late_from": 10 if late else None,
        "late_to": 12 if late else None,
        "unless": unless,
        **columns,
    }


def children(rows: Iterable[Mapping[str, str]]) -> pl.DataFrame:
    return children_frame(pl.DataFrame(list(rows), schema=dict(CHILDREN), orient="row"))


def findings(rows: Iterable[Mapping[str, object]]) -> pl.DataFrame:
    return findings_frame(pl.DataFrame(list(rows), schema=dict(FINDINGS), orient="row"))


def days_after(days: int) -> date:
    return DUE + timedelta(days=days)

"""The frames of a return as checks look at them: each row with what it has to be compared with."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.returns.sen2.checks.look import code

OPEN = "is open"
ASSESSED, PLANNED, ACTIVE = "has an assessment", "has a plan", "has an active plan"
STARTED, CAME, HAS_NEED = "plan's start is known", "came from elsewhere", "has a first need"
BORN = "born"


def views(frames: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """By module: its own rows, in their order, with columns of the rows above and marks of those below."""
    requests = _requests(frames)
    assessment = _with_marks(
        _under(frames["assessment"], requests, "request"),
        "assessment",
        {PLANNED: frames["namedplan"], ACTIVE: frames["activeplans"]},
        {ACTIVE: "request"},
    )
    return {
        **frames,
        "requests": requests,
        "assessment": assessment,
        "namedplan": _plans(frames, assessment),
        "activeplans": _active(frames),
    }


def _requests(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    births = frames["person"].select("child", pl.col("personbirthdate").alias(BORN))
    below = {ASSESSED: frames["assessment"], ACTIVE: frames["activeplans"]}
    closed = frames["assessment"].filter(
        pl.col("assessmentoutcomedate").is_not_null()
        | code("assessmentoutcome").is_in(["N", "W", "H"])
    )
    marked = _with_marks(frames["requests"], "request", {**below, "closed": closed})
    waiting = code("requestoutcome").is_null() | (code("requestoutcome") == "A")
    running = (code("requestoutcome") == "Y") & ~pl.col("closed")
    return marked.with_columns((waiting | running).alias(OPEN)).join(
        births.unique("child", keep="first"), on="child", how="left", maintain_order="left"
    )


_OF_REQUEST = (
    *("receiveddate", "requestoutcome", "requestoutcomedate"),
    *("requestmediation", "requesttribunal"),
)
_OF_ASSESSMENT = (
    *("assessmentoutcome", "assessmentoutcomedate", "assessmentmediation", "assessmenttribunal"),
    *("othermediation", "othertribunal", "requestmediation", "requesttribunal"),
)


def _under(frame: pl.DataFrame, above: pl.DataFrame, id: str) -> pl.DataFrame:
    return frame.join(above.select(id, *_OF_REQUEST), on=id, how="left", maintain_order="left")


def _plans(frames: Mapping[str, pl.DataFrame], assessment: pl.DataFrame) -> pl.DataFrame:
    above = assessment.select("assessment", *_OF_ASSESSMENT)
    plans = frames["namedplan"].join(above, on="assessment", how="left", maintain_order="left")
    moved = frames["activeplans"].filter(pl.col("transferla").is_not_null())
    return _with_marks(plans, "request", {ACTIVE: frames["activeplans"], CAME: moved})


def _active(frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    started = frames["namedplan"].filter(pl.col("startdate").is_not_null())
    first = frames["senneed"].filter(pl.col("sentyperank") == 1)
    marked = _with_marks(frames["activeplans"], "request", {STARTED: started})
    return _with_marks(marked, "activeplan", {HAS_NEED: first})


def _with_marks(
    frame: pl.DataFrame,
    id: str,
    below: Mapping[str, pl.DataFrame],
    by: Mapping[str, str] | None = None,
) -> pl.DataFrame:
    """A mark for each frame below: whether it has a row of this one."""
    others = by or {}
    return frame.with_columns(
        pl.col(others.get(mark, id))
        .is_in(rows[others.get(mark, id)].drop_nulls().unique().implode())
        .alias(mark)
        for mark, rows in below.items()
    )

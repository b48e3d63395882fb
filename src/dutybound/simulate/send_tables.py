"""The nine tables of a SEN2 return, from one row a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True)
class Module:
    """One table: its parent's name, its columns in the order of the collection's export, and its XML names.

    A column that the persons' rows call something else stands as "theirs=ours".
    """

    name: str
    parent: str
    columns: tuple[str, ...]


MODULES: tuple[Module, ...] = (
    Module(
        "sen2",
        "",
        (
            *("collection", "year", "referencedate", "sourcelevel", "lea", "softwarecode"),
            *("release", "serialno", "datetime", "dmo", "dco", "dsco"),
        ),
    ),
    Module(
        "person",
        "sen2",
        (
            *("surname", "forename", "personbirthdate", "sex", "ethnicity", "postcode", "upn"),
            *("uniquelearnernumber", "upnunknown"),
        ),
    ),
    Module(
        "requests",
        "person",
        (
            *("receiveddate", "requestsource", "rya", "requestoutcomedate", "requestoutcome"),
            *("requestmediation", "requesttribunal", "exported"),
        ),
    ),
    Module(
        "assessment",
        "requests",
        (
            *("assessmentoutcome", "assessmentoutcomedate", "assessmentmediation"),
            *("assessmenttribunal", "othermediation", "othertribunal", "week20"),
        ),
    ),
    Module(
        "namedplan",
        "assessment",
        (
            *("startdate", "planres", "planwbp", "pb", "oa", "dp", "ceasedate"),
            "ceasereason",
        ),
    ),
    Module(
        "plandetail",
        "namedplan",
        (
            *("urn", "ukprn", "sensetting", "sensettingother", "placementrank"),
            *("senunitindicator", "resourcedprovisionindicator"),
        ),
    ),
    Module(
        "activeplans",
        "requests",
        (
            *("transferla", "reviewmeeting", "reviewoutcome", "reviewdraft"),
            *("phasetransferduedate", "phasetransferfinaldate", "lastreview"),
        ),
    ),
    Module(
        "placementdetail",
        "activeplans",
        (
            *("urn", "ukprn", "sensetting", "sensettingother", "placementrank", "entrydate"),
            *("leavingdate", "senunitindicator", "resourcedprovisionindicator", "res", "wbp"),
        ),
    ),
    Module("senneed", "activeplans", ("sentype", "sentyperank")),
)

OTHER_NAMES = {"resourcedprovisionindicator": "resourced", "res": "planres", "wbp": "planwbp"}
NOT_SIMULATED = {
    "uniquelearnernumber": pl.String,
    "sensettingother": pl.String,
    "leavingdate": pl.Date,
}


def module(name: str) -> Module:
    """The module of this name."""
    return next(one for one in MODULES if one.name == name)


def key(name: str) -> str:
    """The column that numbers the rows of a table."""
    return f"{name}tableid"


def tables(persons: pl.DataFrame, heading: Mapping[str, object]) -> dict[str, pl.DataFrame]:
    """Nine tables with typed columns, ids from 1 and each row's parent; the first has one row, `heading`."""
    rows = persons.with_row_index("persontableid", 1).with_columns(pl.lit(1).alias("sen2tableid"))
    requests = rows.with_columns(pl.col("persontableid").alias("requeststableid"))
    assessed = requests.filter("has_assessment").with_row_index("assessmenttableid", 1)
    planned = assessed.filter("has_plan").with_row_index("namedplantableid", 1)
    planned = planned.with_columns(placementrank=pl.lit(1, pl.Int32))
    active = requests.filter("has_active").with_row_index("activeplanstableid", 1)
    active = active.with_columns(placementrank=pl.lit(1, pl.Int32))
    made = {
        "person": rows,
        "requests": requests,
        "assessment": assessed,
        "namedplan": planned,
        "plandetail": planned.filter(pl.col("setting") != "setting_not_recorded"),
        "activeplans": active,
        "placementdetail": active.filter(pl.col("setting") != "setting_not_recorded"),
        "senneed": _needs(active),
    }
    whole = {"sen2": pl.DataFrame([{key("sen2"): 1, **heading}])}
    return whole | {name: _shaped(frame, module(name)) for name, frame in made.items()}


def _needs(active: pl.DataFrame) -> pl.DataFrame:
    """A row a need: the primary one first."""
    ranked = [
        active.select(
            "activeplanstableid",
            pl.col(f"need{rank}").alias("sentype"),
            pl.lit(rank, pl.Int32).alias("sentyperank"),
        )
        for rank in (1, 2)
    ]
    rows = pl.concat(ranked).drop_nulls("sentype").sort("activeplanstableid", "sentyperank")
    second = pl.col("sentyperank") == 2
    alone = pl.col("activeplanstableid") != pl.col("activeplanstableid").shift(1)
    return rows.filter(~(second & alone.fill_null(value=True)))


def _shaped(frame: pl.DataFrame, one: Module) -> pl.DataFrame:
    """The columns of a table and no others, with its own ids and its parent's."""
    own, parent = key(one.name), key(one.parent)
    rows = frame if own in frame.columns else frame.with_row_index(own, 1)
    rows = rows.with_columns(
        pl.lit(None, kind).alias(name)
        for name, kind in NOT_SIMULATED.items()
        if name in one.columns and name not in rows.columns
    )
    columns = [pl.col(OTHER_NAMES.get(name, name)).alias(name) for name in one.columns]
    return rows.select(pl.col(own, parent).cast(pl.Int64), *columns)

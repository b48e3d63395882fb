"""The SEN2 return as XML: persons, with what belongs to each inside."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from dutybound.simulate.authority import Tables
from dutybound.simulate.markup import beside, by_parent, elements, group, heading, write
from dutybound.simulate.send_tables import key

NAMES = {
    "person": (
        *("Surname", "Forename", "PersonBirthDate", "Sex", "Ethnicity", "PostCode", "UPN"),
        *("UniqueLearnerNumber", "UPNunknown"),
    ),
    "requests": (
        *("ReceivedDate", "RequestSource", "RYA", "RequestOutcomeDate", "RequestOutcome"),
        *("RequestMediation", "RequestTribunal", "Exported"),
    ),
    "assessment": (
        *("AssessmentOutcome", "AssessmentOutcomeDate", "AssessmentMediation"),
        *("AssessmentTribunal", "OtherMediation", "OtherTribunal", "Week20"),
    ),
    "namedplan": (
        *("StartDate", "PlanRes", "PlanWBP", "PB", "OA", "DP", "CeaseDate", "CeaseReason"),
    ),
    "plandetail": (
        *("URN", "UKPRN", "SENsetting", "SENsettingOther", "PlacementRank", "SENunitIndicator"),
        "ResourcedProvisionIndicator",
    ),
    "activeplans": (
        *("TransferLA", "ReviewMeeting", "ReviewOutcome", "ReviewDraft", "PhaseTransferDueDate"),
        *("PhaseTransferFinalDate", "LastReview"),
    ),
    "placementdetail": (
        *("URN", "UKPRN", "SENsetting", "SENsettingOther", "PlacementRank", "EntryDate"),
        *("LeavingDate", "SENunitIndicator", "ResourcedProvisionIndicator", "Res", "WBP"),
    ),
    "senneed": ("SENtype", "SENtypeRank"),
}
"""Elements in the order of the specification; in lower case they are the columns of the tables."""

INSIDE = {
    "requests": (("assessment", "Assessment"), ("activeplans", "ActivePlans")),
    "assessment": (("namedplan", "NamedPlan"),),
    "namedplan": (("plandetail", "PlanDetail"),),
    "activeplans": (("placementdetail", "PlacementDetail"), ("senneed", "SENneed")),
    "person": (("requests", "Requests"),),
}
"""Which tables belong inside which, with the name of the element of one row."""

HEADER = (
    *("Collection", "Year", "ReferenceDate", "SourceLevel", "LEA", "SoftwareCode", "Release"),
    *("SerialNo", "DateTime"),
)


def write_send(path: Path, tables: Tables, *, mark: bool) -> int:
    """Write the return (tables as text) into one file; how many bytes it has.

    Where its officers (DMO, DCO, DSCO) stand in the XML was not found, so they are left out.
    """
    rows, parts = _with_parts(tables, "person")
    text = rows.select(text=group("Person", parts))["text"]
    before = f"<Message>\n{_header(tables['sen2'].row(0, named=True))}<Persons>\n"
    return write(path, before, text, "</Persons>\n</Message>\n", mark=mark)


def _header(values: dict[str, str]) -> str:
    pairs = [(name, values[name.lower()]) for name in HEADER]
    return (
        f"<Header>\n<CollectionDetails>\n{heading(pairs[:3])}</CollectionDetails>\n"
        f"<Source>\n{heading(pairs[3:])}</Source>\n</Header>\n"
    )


def _with_parts(tables: Tables, name: str) -> tuple[pl.DataFrame, list[pl.Expr]]:
    """A table with the text of what is inside each row, and the expressions for all its parts."""
    rows = tables[name]
    parts = elements({tag: tag.lower() for tag in NAMES[name]})
    for inside, tag in INSIDE.get(name, ()):
        below, theirs = _with_parts(tables, inside)
        text = f"text of {inside}"
        rows = beside(rows, by_parent(below, key(name), group(tag, theirs), text), key(name))
        parts.append(pl.col(text))
    return rows, parts

"""Invented SEN2 returns, written out as the nine CSV files and as XML.

`Rows` is the plainest form of a return: by module, rows with their number, their parent's number and texts.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from dutybound.returns.model import Opening, Return, Told
from dutybound.returns.sen2.layout import MODULES, Kind, Module
from dutybound.returns.sen2.reading import BladeReader, XmlReader

Row = dict[str, str | None]
Rows = dict[str, list[Row]]

AUTHORITY = "383"
CENSUS_DAY = date(2026, 1, 15)

ELEMENTS = {
    "personbirthdate": "PersonBirthDate",
    "receiveddate": "ReceivedDate",
    "sentype": "SENtype",
    "postcode": "PostCode",
    "requests": "Requests",
    "senneed": "SENneed",
}
"""Some names in the XML's own case: case must not matter."""


def heading() -> Row:
    return {
        "collection": "SEN2",
        "year": "2026",
        "referencedate": "2026-01-15",
        "sourcelevel": "L",
        "lea": AUTHORITY,
    }


def one_child() -> Rows:
    """A return of one child in which nothing is wrong."""
    setting: Row = {"urn": "123456", "placementrank": "1", "senunitindicator": "0"}
    return {
        "return": [row(1, None, heading())],
        "person": [
            row(
                1,
                1,
                {
                    "personbirthdate": "2016-05-03",
                    "sex": "F",
                    "ethnicity": "WBRI",
                    "postcode": "ZZ99 3WZ",
                    "upn": "K383000016001",
                },
            )
        ],
        "requests": [
            row(
                1,
                1,
                {
                    "receiveddate": "2025-02-10",
                    "rya": "0",
                    "requestoutcomedate": "2025-03-20",
                    "requestoutcome": "Y",
                    "requestmediation": "0",
                    "requesttribunal": "false",
                },
            )
        ],
        "assessment": [
            row(
                1,
                1,
                {
                    "assessmentoutcome": "Y",
                    "assessmentoutcomedate": "2025-08-11",
                    "week20": "0",
                },
            )
        ],
        "namedplan": [row(1, 1, {"startdate": "2025-08-11", "pb": "0", "oa": "0"})],
        "plandetail": [row(1, 1, setting)],
        "activeplans": [row(1, 1, {})],
        "placementdetail": [row(1, 1, {**setting, "entrydate": "2021-09-06"})],
        "senneed": [
            row(1, 1, {"sentype": "ASD", "sentyperank": "1"}),
            row(2, 1, {"sentype": "SLCN", "sentyperank": "2"}),
        ],
    }


def row(number: int, parent: int | None, texts: Mapping[str, str | None]) -> Row:
    return {"id": str(number), "parent": None if parent is None else str(parent), **texts}


def headings_of(module: Module) -> list[str]:
    above = [f"{MODULES[module.parent].table}tableid"] if module.parent else []
    first = [f"{module.table}tableid", "NativeId", f"{module.table}orderseqcolumn", "sourceid"]
    return [*first, *above, *(field.name for field in module.fields)]


def blade_file(module: Module, rows: list[Row], *, blade_dates: bool = False) -> bytes:
    """One of the nine files."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(headings_of(module))
    for each in rows:
        above = [each["parent"]] if module.parent else []
        texts = [_text(each.get(field.name), field.kind, blade_dates) for field in module.fields]
        writer.writerow([each["id"], AUTHORITY, each["id"], "", *above, *texts])
    return stream.getvalue().encode("utf-8")


def _text(text: str | None, kind: Kind, blade_dates: bool) -> str:
    if text and blade_dates and kind is Kind.DATE:
        return date.fromisoformat(text).strftime("%Y-%b-%d 00:00:00")
    return text or ""


def blade_files(rows: Rows, *, blade_dates: bool = False) -> dict[str, bytes]:
    """All nine, by their names."""
    return {
        f"Blade-Export_01-02-2026_{module.table}.csv": blade_file(
            module, rows.get(name, []), blade_dates=blade_dates
        )
        for name, module in MODULES.items()
    }


def xml_file(rows: Rows) -> bytes:
    """The return as XML: what the files say by ids, it says by what lies in what."""
    (top,) = rows["return"]
    details = _fields(MODULES["return"], top)
    people = "".join(_element(MODULES["person"], each, rows) for each in rows["person"])
    text = f"<Message><Header>{details}</Header><Persons>{people}</Persons></Message>"
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + text).encode("utf-8")


def _element(module: Module, each: Row, rows: Rows) -> str:
    name = ELEMENTS.get(module.table, module.table)
    inside = "".join(
        _element(below, one, rows)
        for below in MODULES.values()
        if below.parent == module.name
        for one in rows.get(below.name, [])
        if one["parent"] == each["id"]
    )
    return f"\n<{name}>{_fields(module, each)}{inside}</{name}>"


def _fields(module: Module, each: Row) -> str:
    found = ((field.name, each.get(field.name)) for field in module.fields)
    return "".join(
        f"<{ELEMENTS.get(name, name)}>{escape(text)}</{ELEMENTS.get(name, name)}>"
        for name, text in found
        if text is not None
    )


def read_blade(folder: Path, files: Mapping[str, bytes], told: Told | None = None) -> Return:
    """The return that these files hold, written into a folder and read."""
    openings = []
    for name, data in files.items():
        (folder / name).write_bytes(data)
        openings.append(Opening.of(folder / name))
    reader = BladeReader()
    (group,) = reader.grouped([one for one in openings if reader.claims(one)])
    return reader.read(group, told or Told(), _nobody_watches)


def read_xml(folder: Path, data: bytes) -> Return:
    path = folder / "return.xml"
    path.write_bytes(data)
    opening = Opening.of(path)
    reader = XmlReader()
    assert reader.claims(opening)
    return reader.read([opening], Told(), _nobody_watches)


def issues_of(one: Return) -> set[str]:
    """The ids of what was found, without the return's name."""
    return {issue.removeprefix("sen2.") for issue in one.issues["issue"]}


def _nobody_watches(_: int) -> None:
    pass

"""Invented Excel workbooks, written by hand, so that any fault can be made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SAVED = "2026-01-20"

Cell = str | int | float | bool | date | None
Table = Sequence[Sequence[Cell]]

LIST_1 = (
    "Unique ID", "UPN", "ULN", "Date of birth", "Gender", "Ethnicity", "Date initial EHC plan issued",
    "Date updated EHC plan issued", "Date EHC plan last reviewed", "SEN primary need",
    "Main education establishment – URN", "Main education establishment – phase",
    "Subsidiary education establishment – phase (dual registration)", "Elective home education",
    "Suspensions", "Permanent exclusions", "Absence", "Pupil Premium", "Known to children's social care?",
    "Which children's social care team?", "Does the child or young person have a disability?",
)  # fmt: skip
ONLY_LIST_1 = (6, 7, 8, 13)
LIST_2 = tuple(name for place, name in enumerate(LIST_1) if place not in ONLY_LIST_1)

ADA: tuple[Cell, ...] = (
    "A1", "K383000016001", None, date(2016, 5, 3), "b) Female", "WBRI", date(2022, 3, 18),
    date(2024, 9, 1), date(2025, 10, 14), "k) ASD", 123456, "b) Primary",
    None, "b) No", 0, 0, 12.5, "a) Yes", "a) Yes", "Disabled children's team", "a) Yes",
)  # fmt: skip
BEN: tuple[Cell, ...] = (
    "B2", "K383000016002", None, date(2012, 5, 3), "a) Male", "APKN", "SEMH", 123456, "e) Secondary",
    None, 1, 0, 3, "N", "N", None, "N",
)  # fmt: skip


def good() -> dict[str, Table]:
    """A workbook in which nothing is wrong."""
    return {"List_1": [LIST_1, ADA], "List_2": [LIST_2, BEN]}


def with_cell(heading: str, value: Cell, *, row: int = 1) -> dict[str, Table]:
    """The good workbook with another value on list 1."""
    changed = [list(line) for line in good()["List_1"]]
    changed[row][LIST_1.index(heading)] = value
    return {**good(), "List_1": changed}


def workbook(
    sheets: Mapping[str, Table],
    *,
    saved: str | None = SAVED,
    raw: Mapping[str, str] | None = None,
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """An .xlsx.  `raw` puts XML of one's own in place of a sheet's data; `extra` adds or replaces parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in _parts(sheets, saved, raw or {}, extra or {}).items():
            packed.writestr(name, data)
    return stream.getvalue()


def _parts(
    sheets: Mapping[str, Table],
    saved: str | None,
    raw: Mapping[str, str],
    extra: Mapping[str, bytes],
) -> dict[str, bytes]:
    names = list(sheets)
    data = {name: raw.get(name, _rows(table)) for name, table in sheets.items()}
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(names),
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(names) + 1)),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ]
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"/>',
    }
    if saved:
        parts["docProps/core.xml"] = (
            f"<cp:coreProperties><dcterms:modified>{saved}T09:00:00Z</dcterms:modified></cp:coreProperties>"
        )
    for number, name in enumerate(names, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{data[name]}</sheetData></worksheet>'
        )
    return {name: text.encode() for name, text in parts.items()} | dict(extra)


def _rows(table: Table) -> str:
    return "".join(
        f'<row r="{number}">' + "".join(_cell(v, number, p) for p, v in enumerate(line)) + "</row>"
        for number, line in enumerate(table, 1)
        if line
    )


def _cell(value: Cell, row: int, place: int) -> str:
    where = f"{chr(65 + place)}{row}"
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c r="{where}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, date):
        return f'<c r="{where}" s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{where}"><v>{value}</v></c>'
    return f'<c r="{where}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def _types() -> str:
    xml = "application/vnd.openxmlformats"
    book = f"{xml}-officedocument.spreadsheetml.sheet.main+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{xml}-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{book}"/>'
        "</Types>"
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def _book(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, 1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'

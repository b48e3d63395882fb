"""An Excel workbook (.xlsx) opened safely, its sheets as text.

Whoever made it may mean harm: a packed file can unpack to any size, two cells can span a sheet of
seventeen thousand million, and one long text can be named a million times.  Each is counted before the file
is given to what reads it.  No macro, formula or link to another file is followed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import fastexcel
import polars as pl

from dutybound.returns.errors import CannotRead, Refused

MOST_BYTES = 100_000_000
MOST_UNPACKED = 400_000_000
MOST_PARTS = 2_000
MOST_SHEETS = 100
MOST_ROWS, MOST_COLUMNS = 250_000, 300
MOST_TEXT = 500_000_000
_PIECE = 1 << 20
_SAVE_AGAIN = "Open it in Excel, and save it as an ordinary workbook (.xlsx)."
_BROKEN = "The workbook is broken, and cannot be opened."
# None of these looks past the next "<": a file made of beginnings would else take for ever.
_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*?\br=[\"'](\d+)")
_CELL = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\br=[\"']([A-Za-z]+)(\d+)")
_SHARED = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\bt=[\"']s[\"'][^<>]*>\s*<(?:\w+:)?v>(\d+)<")
_STRING = re.compile(rb"<(?:\w+:)?si\b")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_ERROR = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\bt=[\"']e[\"']")
_SAVED = re.compile(rb"<dcterms:modified[^<>]*>(\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, and its cells as text in columns "0", "1" ..., with no row left out."""

    name: str
    cells: pl.DataFrame


@dataclass(frozen=True, slots=True)
class Workbook:
    """What a workbook holds.  `saved` is the day on which it says it was last saved (ISO), "" if none."""

    sheets: tuple[Sheet, ...]
    saved: str
    has_formulas: bool
    has_macros: bool
    errors: int


def is_workbook(path: Path) -> bool:
    """Whether a file is packed as a workbook is."""
    try:
        with zipfile.ZipFile(path) as packed:
            return "xl/workbook.xml" in packed.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def open_workbook(path: Path, *, first_rows: int | None = None) -> Workbook:
    """The sheets of a workbook, or only the first rows of each.

    Refused where it would take more than any list does, CannotRead where it is broken or locked.
    """
    if path.stat().st_size > MOST_BYTES:
        raise Refused(f"It has more than {MOST_BYTES:,} bytes.", "Give only the lists.")
    data = path.read_bytes()
    parts = _parts(data)
    sheets = [text for name, text in parts.items() if name.startswith("xl/worksheets/")]
    _small_enough(sheets, parts.get("xl/sharedStrings.xml", b""))
    saved = _SAVED.search(parts.get("docProps/core.xml", b""))
    return Workbook(
        sheets=tuple(_sheets(data, first_rows)),
        saved=saved[1].decode("ascii") if saved else "",
        has_formulas=any(_FORMULA.search(sheet) for sheet in sheets),
        has_macros=any(name.lower().endswith("vbaproject.bin") for name in parts),
        errors=sum(sum(1 for _ in _ERROR.finditer(sheet)) for sheet in sheets),
    )


def _parts(data: bytes) -> dict[str, bytes]:
    """Everything that is packed in it, counted by what comes out."""
    found: dict[str, bytes] = {}
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            if len(members) > MOST_PARTS:
                raise Refused(f"It packs {len(members):,} files.", _SAVE_AGAIN)
            for member in members:
                found[member.filename] = text = _unpacked(packed, member, left)
                left -= len(text)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, RuntimeError) as error:
        raise CannotRead(_BROKEN, _SAVE_AGAIN) from error
    except OSError as error:
        raise CannotRead(_BROKEN, _SAVE_AGAIN) from error
    return found


def _unpacked(packed: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> bytes:
    if member.flag_bits & 1:
        raise CannotRead("The workbook is locked with a password.", "Save it without one.")
    pieces: list[bytes] = []
    try:
        with packed.open(member) as stream:
            while piece := stream.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise Refused(
                        f"It unpacks to more than {MOST_UNPACKED:,} bytes; no list does.",
                        "Find out who made it, before you open it.",
                    )
                pieces.append(piece)
    except CannotRead:
        raise
    except Exception as error:  # zlib, bz2 and lzma each have errors of their own
        raise CannotRead(_BROKEN, _SAVE_AGAIN) from error
    return b"".join(pieces)


def _small_enough(sheets: list[bytes], strings: bytes) -> None:
    if len(sheets) > MOST_SHEETS:
        raise Refused(f"It has {len(sheets):,} sheets.", "Give a workbook with the lists alone.")
    for sheet in sheets:
        rows, columns = _span(sheet)
        if rows > MOST_ROWS or columns > MOST_COLUMNS:
            raise Refused(
                f"A sheet reaches to row {rows:,} and column {columns:,}; at most {MOST_ROWS:,} rows "
                f"and {MOST_COLUMNS} columns are read.",
                "Copy the lists alone into a new workbook.",
            )
    lengths = [len(text) for text in _STRING.split(strings)[1:]]
    if sum(_texts(sheets, lengths)) > MOST_TEXT:
        raise Refused(
            f"Its cells hold more than {MOST_TEXT:,} letters together.",
            "Find out who made it, before you open it.",
        )


def _span(sheet: bytes) -> tuple[int, int]:
    """The last row and column that any cell has."""
    rows = max((int(found[1][:12]) for found in _ROW.finditer(sheet)), default=0)
    names: set[bytes] = set()
    for found in _CELL.finditer(sheet):
        names.add(found[1][:8].upper())
        rows = max(rows, int(found[2][:12]))
    return rows, max(map(_number, names), default=0)


def _number(column: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in column:
        number = 26 * number + letter - 64
    return number


def _texts(sheets: list[bytes], lengths: list[int]) -> Iterator[int]:
    """How long each cell's text is that stands in the list of shared ones."""
    for sheet in sheets:
        for found in _SHARED.finditer(sheet):
            place = int(found[1][:9])
            yield lengths[place] if place < len(lengths) else 0


def _sheets(data: bytes, first_rows: int | None) -> Iterator[Sheet]:
    try:
        reader = fastexcel.read_excel(data)
        for name in reader.sheet_names:
            yield Sheet(name, _cells(reader, name, first_rows))
    except fastexcel.FastExcelError as error:
        raise CannotRead(_BROKEN, _SAVE_AGAIN) from error


def _cells(reader: fastexcel.ExcelReader, name: str, first_rows: int | None) -> pl.DataFrame:
    sheet = reader.load_sheet(
        name, header_row=None, skip_rows=0, n_rows=first_rows, dtypes="string"
    ).to_polars()
    return sheet.rename(dict(zip(sheet.columns, map(str, range(sheet.width)), strict=True)))

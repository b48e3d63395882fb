"""The lists in a workbook: which sheet is which, and its rows by our names of the columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

import polars as pl

from dutybound.returns import quality, values
from dutybound.returns.annex_a import faults
from dutybound.returns.annex_a.layout import FEWEST_KNOWN, HEADINGS, fields_of, name_of
from dutybound.returns.annex_a.workbook import Sheet, Workbook
from dutybound.returns.quality import Check

MOST_ROWS_ABOVE = 30
"""How far down the row of headings is looked for."""
_ONLY_LIST_1 = {one.name for one in HEADINGS if one.only_list_1}


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a list stands: its sheet, the row of its headings (from 0), and which column holds what."""

    list_name: str
    sheet: Sheet
    row: int
    places: dict[str, str]
    strange: tuple[str, ...]
    twice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """The rows of the lists as text, by our names, with ``row`` and ``line``; and what was odd about them."""

    frames: dict[str, pl.DataFrame]
    issues: list[pl.DataFrame]


def lists_in(book: Workbook) -> list[Placed]:
    """The sheets that are lists, in their order."""
    found = (_placed(sheet) for sheet in book.sheets)
    return [one for one in found if one is not None]


def texts(placed: list[Placed]) -> Texts:
    """The rows of the lists.  A second sheet of the same list is told, and not read."""
    result = Texts({}, [])
    for one in placed:
        if one.list_name in result.frames:
            check = _of(faults.LIST_TWICE, one.list_name)
            result.issues.append(quality.one_issue(check, value=one.sheet.name))
        else:
            result.frames[one.list_name] = _rows(one)
            result.issues.extend(_odd(one))
    return result


def of_list(check: Check, list_name: str, field: str = "") -> Check:
    """The check, told of a column of this list."""
    return Check(check.id, check.severity, list_name, field, check.says, check.do)


_of = of_list


def _placed(sheet: Sheet) -> Placed | None:
    for number, row in enumerate(sheet.cells.head(MOST_ROWS_ABOVE).iter_rows()):
        headings = {str(place): text for place, text in enumerate(row) if text and text.strip()}
        names = {place: name_of(text) for place, text in headings.items()}
        known = {name for name in names.values() if name}
        if len(known) >= FEWEST_KNOWN:
            return _with_places(sheet, number, headings, names)
    return None


def _with_places(
    sheet: Sheet, row: int, headings: dict[str, str], names: dict[str, str | None]
) -> Placed:
    places: dict[str, str] = {}
    twice: list[str] = []
    for place, name in names.items():
        if name in places:
            twice.append(headings[place])
        elif name:
            places[name] = place
    strange = tuple(headings[place] for place, name in names.items() if name is None)
    return Placed(_which(sheet, places), sheet, row, places, strange, tuple(twice))


def _which(sheet: Sheet, places: dict[str, str]) -> str:
    """List 1 or 2: by the columns about plans, which only list 1 has; else by the sheet's name."""
    if _ONLY_LIST_1 & set(places):
        return "list_1"
    plain = re.sub(r"[^a-z0-9]", "", sheet.name.lower())
    return "list_1" if plain.startswith("list1") else "list_2"


def _rows(one: Placed) -> pl.DataFrame:
    """The rows under the headings that hold anything; `line` is the row of the sheet."""
    cells = one.sheet.cells.with_columns(values.cleaned(pl.all()))
    numbered = cells.with_row_index("line", offset=1).slice(one.row + 1)
    columns = [
        pl.col(one.places[field.name]).alias(field.name)
        if field.name in one.places
        else pl.lit(None, pl.String).alias(field.name)
        for field in fields_of(one.list_name)
    ]
    chosen = numbered.select(pl.col("line").cast(pl.Int64), *columns)
    filled = chosen.filter(pl.any_horizontal(pl.exclude("line").is_not_null()))
    return filled.with_row_index("row")


def _odd(one: Placed) -> list[pl.DataFrame]:
    line, name = one.row + 1, one.list_name
    missing = [field for field in fields_of(name) if field.name not in one.places]
    strange = (_of(faults.STRANGE_COLUMN, name, heading) for heading in one.strange)
    twice = (_of(faults.COLUMN_TWICE, name, heading) for heading in one.twice)
    lacking = (_of(faults.NO_COLUMN, name, field.said) for field in missing)
    return [quality.one_issue(check, line=line) for check in (*strange, *twice, *lacking)]

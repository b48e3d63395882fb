"""The nine CSV files that DfE's collection gives back (its "Blade" export), as raw frames.

Headings may stand in any order and case.  A file that is missing, or cannot be read, is told with what
cannot be known without it; the others are read.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.returns import quality
from dutybound.returns.errors import CannotRead
from dutybound.returns.sen2 import faults
from dutybound.returns.sen2.csv_text import LINE, Text, read_text
from dutybound.returns.sen2.files import table_in
from dutybound.returns.sen2.layout import MODULES, NOT_READ, OTHER_NAMES, Module
from dutybound.returns.sen2.linking import OWN, PARENT
from dutybound.returns.sen2.typing import Issues, at


def raw_frames(files: Mapping[str, bytes]) -> tuple[dict[str, pl.DataFrame], Issues, str | None]:
    """Raw frames by module, what was wrong, and the authority's number if their ids have it."""
    raw: dict[str, pl.DataFrame] = {}
    issues: Issues = []
    natives: set[str] = set()
    for name, data in files.items():
        module = table_in(data[:100_000])
        if module is None:
            continue
        if module.name in raw:
            issues.append(quality.one_issue(at(faults.TABLE_TWICE, module, ""), value=name))
            continue
        try:
            text = read_text(data)
        except CannotRead as why:
            issues.append(_unread(name, module, why))
            continue
        raw[module.name], found = _frame(text, module)
        issues += found
        natives |= _natives(text)
    issues += [_missing(module) for module in MODULES.values() if module.name not in raw]
    return raw, issues, natives.pop() if len(natives) == 1 else None


def _frame(text: Text, module: Module) -> tuple[pl.DataFrame, Issues]:
    places, issues = _places(text.headings, module)
    columns = [pl.col(str(place)).alias(name) for name, place in places.items()]
    fields = {field.name for field in module.fields}
    missing = sorted(fields - module.former - set(places))
    if missing:
        check = at(faults.COLUMN_MISSING, module, "")
        issues.append(quality.one_issue(check, line=1, value=", ".join(missing)))
    frame = text.rows.select(*columns, LINE)
    if PARENT not in places:
        frame = frame.with_columns(pl.lit(None, pl.String).alias(PARENT))
    return frame, [*issues, *_about_lines(text, module)]


def _places(headings: tuple[str, ...], module: Module) -> tuple[dict[str, int], Issues]:
    """Which column holds what, by our names."""
    known = _known(module)
    places: dict[str, int] = {}
    issues: Issues = []
    for place, heading in enumerate(headings):
        word = heading.lower()
        name = known.get(word)
        if name is None:
            issues += _unknown(word, heading, module)
        elif name in places:
            check = at(faults.COLUMN_TWICE, module, word)
            issues.append(quality.one_issue(check, line=1, value=heading))
        else:
            places[name] = place
        if word == "gendercurrent":
            issues.append(quality.one_issue(faults.OLD_GENDER, line=1, value=heading))
    return places, issues


def _known(module: Module) -> dict[str, str]:
    """Headings in lower case, with our names of them."""
    names = {field.name: field.name for field in module.fields}
    others = {other: name for other, name in OTHER_NAMES.items() if name in names}
    above = MODULES.get(module.parent)
    keys = {module.key: OWN} | ({above.key: PARENT} if above else {})
    return {**names, **others, **keys}


def _unknown(word: str, heading: str, module: Module) -> Issues:
    if not word or word in NOT_READ or word.endswith(("orderseqcolumn", "tableid")):
        return []
    return [quality.one_issue(at(faults.UNKNOWN_COLUMN, module, word), line=1, value=heading)]


def _about_lines(text: Text, module: Module) -> Issues:
    issues: Issues = []
    if text.decoded_as == "cp1252":
        issues.append(quality.one_issue(at(faults.ENCODING, module, "")))
    if text.cut_off is not None:
        issues.append(quality.one_issue(at(faults.CUT_OFF, module, ""), line=text.cut_off))
    if text.left_out:
        issues.append(_left_out(text, module))
    return issues


def _left_out(text: Text, module: Module) -> pl.DataFrame:
    lines = pl.DataFrame(text.left_out, schema={LINE: pl.Int64, "values": pl.Int64}, orient="row")
    told = pl.concat_str(
        pl.col("values").cast(pl.String),
        pl.lit(f" values under {len(text.headings)} headings"),
    )
    return quality.issues(at(faults.FIELD_COUNT, module, ""), lines, value=told)


def _unread(name: str, module: Module, why: CannotRead) -> pl.DataFrame:
    check = at(faults.TABLE_UNREAD, module, "")
    message = f"{check.says} {why.what} {why.instead}"
    return quality.one_issue(check, line=why.line, value=name, message=message)


def _missing(module: Module) -> pl.DataFrame:
    check = at(faults.TABLE_MISSING, module, "")
    message = (
        f"The file '{module.table}' is missing or was not read: not known is {module.without}."
    )
    return quality.one_issue(check, value=module.table, message=f"{message} {check.do}")


def _natives(text: Text) -> set[str]:
    """The number of the authority that the collection writes on each line, where it is one."""
    places = [place for place, name in enumerate(text.headings) if name.lower() == "nativeid"]
    if not places or text.rows.is_empty():
        return set()
    values = text.rows[str(places[0])].drop_nulls().unique().to_list()
    return {
        value.strip() for value in values if len(value.strip()) == 3 and value.strip().isdigit()
    }

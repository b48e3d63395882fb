"""Worked examples of what a return says: rows of a return beside the case file that says the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import yaml

from dutybound.case.document import parse_document
from dutybound.case.loading import case_from_node
from dutybound.engine.cases import Case
from dutybound.language import Rulebook
from dutybound.returns import quality
from dutybound.returns.cin.layout import COLUMNS, ID_OF, PARENT_OF
from dutybound.returns.model import Kind, Return
from dutybound.returns.sen2.building import schema_of
from dutybound.returns.sen2.layout import MODULES
from dutybound.returns.typed import Holds

FOLDER = Path(__file__).parent / "examples"
TYPES = {Holds.DAY: pl.Date(), Holds.YES_NO: pl.Boolean(), Holds.NUMBER: pl.Int32()}
DAYS: dict[Kind, date] = {"sen2": date(2026, 1, 15), "cin": date(2026, 3, 31)}


@dataclass(frozen=True)
class Example:
    """`rows` of each frame, the same facts as a `case` file, and what both must come to."""

    name: str
    kind: Kind
    rows: dict[str, list[dict[str, Any]]]
    case: dict[str, Any]
    statuses: dict[str, str | None]
    unless: dict[str, list[str]] = field(default_factory=dict)
    only: list[str] = field(default_factory=list)


def examples() -> Iterator[Example]:
    """Every worked example of every file; a file's name begins with the kind of return."""
    for path in sorted(FOLDER.glob("*.yaml")):
        kind: Kind = "cin" if path.stem.startswith("cin") else "sen2"
        for one in yaml.safe_load(path.read_text()):
            one.pop("says", None)
            rows = {name: _listed(some) for name, some in one.pop("rows").items()}
            yield Example(kind=kind, rows=rows, **one)


def _listed(some: Any) -> list[dict[str, Any]]:
    return some if isinstance(some, list) else [some]


def as_return(example: Example) -> Return:
    """The rows as a return that was read without a fault."""
    frames = sen2_frames(example.rows) if example.kind == "sen2" else cin_frames(example.rows)
    day = DAYS[example.kind]
    return Return(example.kind, "383", day.year, day, frames, quality.none(), Path("invented"))


def as_case(example: Example, rulebook: Rulebook) -> Case:
    """The family's case file."""
    told = {"as_of": DAYS[example.kind], **example.case}
    text = yaml.safe_dump(told, sort_keys=False)
    return case_from_node(parse_document(text, example.name).root, example.name, rulebook)


def sen2_frames(rows: dict[str, list[dict[str, Any]]]) -> dict[str, pl.DataFrame]:
    """Frames of one child with one request, and what is given below it."""
    ids = {
        "child": "c1",
        "request": "q1",
        "assessment": "a1",
        "namedplan": "n1",
        "activeplan": "v1",
    }
    frames = {}
    for name, module in MODULES.items():
        schema = schema_of(module)
        own = {key: ids[key] for key in schema if key in ids}
        some = [
            {**own, module.id: f"{ids.get(module.id, 'x')}{number or ''}", "line": 2, **row}
            for number, row in enumerate(rows.get(name, []))
        ]
        frames[name] = pl.DataFrame(some, schema=schema)
    return frames


def cin_frames(rows: dict[str, list[dict[str, Any]]]) -> dict[str, pl.DataFrame]:
    """Frames of one child with one episode, and what is given below it."""
    frames = {}
    for name, columns in COLUMNS.items():
        above = _ids_above(name)
        own = ID_OF.get(name)
        types: dict[str, pl.DataType] = {
            c: TYPES.get(column.holds, pl.String()) for c, column in columns.items()
        }
        ids = [*above, *([own] if own else [])]
        some = [
            {
                **dict.fromkeys(above, "c1"),
                **({own: f"c1{n or ''}"} if own else {}),
                "line": 2,
                **row,
            }
            for n, row in enumerate(rows.get(name, []))
        ]
        schema: dict[str, pl.DataType] = {
            **dict.fromkeys(ids, pl.String()),
            **types,
            "line": pl.Int64(),
        }
        frames[name] = pl.DataFrame(some, schema=schema)
    return frames


def _ids_above(name: str) -> list[str]:
    upper = PARENT_OF.get(name)
    return [] if upper is None else [*_ids_above(upper), ID_OF[upper]]

"""Children of payloads as rows of text, module by module, as the census's XML would give them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import polars as pl

from dutybound.returns.cin.layout import RETURN
from dutybound.returns.csc_api.layout import ALL_COLUMNS, CHILD, PURGE, Node
from dutybound.returns.quality import Check, none, one_issue

WRONG_SHAPE = Check(
    "csc-api.value-of-wrong-shape",
    "error",
    "return",
    "",
    "A list or an object stands where one value belongs, or the other way round; it was left out.",
    "Write it as the specification has it.",
)
PURGED = Check(
    "csc-api.purged",
    "query",
    "return",
    PURGE,
    "It is marked to be taken out at DfE (purge), and was left out.",
    "Nothing, if that is meant.",
)
Cells = dict[str, Any]


class Rows:
    """Gathers rows.  `unknown` counts keys that are not known, with the module each was in."""

    def __init__(self) -> None:
        modules = (module for module in ALL_COLUMNS if module != RETURN)
        self.rows: dict[str, list[Cells]] = {module: [] for module in modules}
        self.unknown: Counter[tuple[str, str]] = Counter()
        self.issues: list[pl.DataFrame] = [none()]

    def add_child(self, line: int, child: dict[str, Any]) -> None:
        self._add(child, CHILD, 0, line)

    def frames(self) -> dict[str, pl.DataFrame]:
        """Each module with `row`, `parent`, `line` and its columns as text."""
        return {module: _frame(module, rows) for module, rows in self.rows.items()}

    def _add(self, node: dict[str, Any], shape: Node, parent: int, line: int) -> None:
        if node.get(PURGE) is True:
            self._tell(PURGED, shape.module, line, _id_of(node, shape))
            return
        place = len(self.rows[shape.module])
        row: Cells = {"parent": parent, "line": line}
        self.rows[shape.module].append(row)
        self._fill(row, node, shape, place, line)

    def _fill(self, row: Cells, node: dict[str, Any], shape: Node, place: int, line: int) -> None:
        for key, value in node.items():
            if value is None or key == PURGE or key in shape.unused:
                continue
            if key in shape.keys:
                row[shape.keys[key]] = self._text(value, key, line)
            elif key in shape.lists:
                self._each(value, *shape.lists[key], place, line)
            elif key in shape.beside:
                self._beside(row, value, shape.beside[key], place, line)
            elif key in shape.inside:
                for one in self._objects(value, key, line):
                    self._add(one, shape.inside[key], place, line)
            else:
                self.unknown[shape.module, key[:100]] += 1

    def _beside(self, row: Cells, value: object, shape: Node, place: int, line: int) -> None:
        for one in self._objects(value, shape.module, line)[:1]:
            if one.get(PURGE) is True:
                self._tell(PURGED, shape.module, line, None)
            else:
                self._fill(row, one, shape, place, line)

    def _each(self, value: object, module: str, column: str, parent: int, line: int) -> None:
        for one in value if isinstance(value, list) else [value]:
            text = self._text(one, column, line)
            if text is not None:
                self.rows[module].append({"parent": parent, "line": line, column: text})

    def _objects(self, value: object, key: str, line: int) -> list[dict[str, Any]]:
        several = value if isinstance(value, list) else [value]
        for one in several:
            if not isinstance(one, dict):
                self._tell(WRONG_SHAPE, key, line, type(one).__name__)
        return [one for one in several if isinstance(one, dict)]

    def _text(self, value: object, key: str, line: int) -> str | None:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str | int | float):
            return str(value)
        if value is not None:
            self._tell(WRONG_SHAPE, key, line, type(value).__name__)
        return None

    def _tell(self, check: Check, where: str, line: int, value: str | None) -> None:
        message = f"{where}: {check.message}"
        self.issues.append(one_issue(check, line=line, value=value, message=message))


def _id_of(node: dict[str, Any], shape: Node) -> str | None:
    """The first value that names a node."""
    named = (str(node[key]) for key in shape.keys if key.endswith("_id") and key in node)
    return next(named, None)


def unknown_keys(rows: Rows) -> Iterator[pl.DataFrame]:
    """An issue for each key that is not known, with how often it stands there."""
    for (module, key), count in sorted(rows.unknown.items()):
        times = "once" if count == 1 else f"{count} times"
        says = f"This key is not known; it stands there {times}, and was left out."
        do = "See whether it is misspelled, or of a later version of the specification."
        yield one_issue(Check("csc-api.key-unknown", "query", module, key, says, do))


def _frame(module: str, rows: list[Cells]) -> pl.DataFrame:
    schema = {"parent": pl.UInt32, "line": pl.UInt32} | dict.fromkeys(
        ALL_COLUMNS[module], pl.String
    )
    return pl.DataFrame(rows, schema=schema).with_row_index("row")

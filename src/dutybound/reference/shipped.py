"""The data files that ship inside the package, read as rows."""

from __future__ import annotations

import csv
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import StringIO

Row = dict[str, str]
"""One line of a data file: the text in each column, by the column's name; empty where nothing stands."""


def data_file(*name: str) -> Traversable:
    """A file of ``reference/data``, by its path in pieces."""
    return files("dutybound.reference").joinpath("data", *name)


def rows_of(*name: str) -> list[Row]:
    """Every row of a shipped CSV file, in its order."""
    return read_rows(data_file(*name).read_text(encoding="utf-8"))


def read_rows(text: str) -> list[Row]:
    """The rows of a CSV text with a heading line."""
    return [{name: value or "" for name, value in row.items()} for row in _reader(text)]


def _reader(text: str) -> csv.DictReader[str]:
    return csv.DictReader(StringIO(text, newline=""))

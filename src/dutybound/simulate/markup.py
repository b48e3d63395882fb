"""XML made column by column: each element of many records at once.

What is written are codes, dates and invented words, none of which holds a character that XML gives a meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import polars as pl

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
ROWS_AT_ONCE = 50_000


def elements(columns: Mapping[str, str]) -> list[pl.Expr]:
    """An expression a column: the element of that name on a line of its own, or nothing where it is null."""
    return [element(name, pl.col(column)) for name, column in columns.items()]


def element(name: str, value: pl.Expr) -> pl.Expr:
    """One element on a line of its own; null where the value is."""
    return pl.concat_str(pl.lit(f"<{name}>"), value, pl.lit(f"</{name}>\n"))


def group(name: str, parts: Iterable[pl.Expr]) -> pl.Expr:
    """An element around others, on lines of their own; it stands there even where it holds nothing."""
    return pl.concat_str(pl.lit(f"<{name}>\n"), *parts, pl.lit(f"</{name}>\n"), ignore_nulls=True)


def by_parent(rows: pl.DataFrame, parent: str, text: pl.Expr, name: str) -> pl.DataFrame:
    """The text of each parent's rows, one after another: columns `parent` and `name`."""
    made = rows.select(parent, text.alias(name))
    return made.group_by(parent, maintain_order=True).agg(pl.col(name).str.join(""))


def beside(rows: pl.DataFrame, others: pl.DataFrame, on: str) -> pl.DataFrame:
    """Rows with what belongs to them; null where nothing does."""
    return rows.join(others, on=on, how="left", maintain_order="left")


def write(path: Path, before: str, text: pl.Series, after: str, *, mark: bool = False) -> int:
    """Write a file of UTF-8, with a byte-order mark if asked for, and return how many bytes it has."""
    with path.open("wb") as file:
        size = file.write(b"\xef\xbb\xbf" if mark else b"")
        size += file.write((DECLARATION + before).encode())
        for start in range(0, len(text), ROWS_AT_ONCE):
            some = text.slice(start, ROWS_AT_ONCE)
            size += file.write("".join(some.to_list()).encode())
        return size + file.write(after.encode())


def heading(columns: Iterable[tuple[str, str]]) -> str:
    """Elements of fixed text."""
    return "".join(f"<{name}>{value}</{name}>\n" for name, value in columns)

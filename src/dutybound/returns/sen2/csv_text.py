"""A CSV file as text, by the name of its columns: whatever its encoding, separator and faults.

A clean file is read by polars.  One whose lines and values do not add up is read again, line by line, so
that each faulty line can be named.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import polars as pl

from dutybound.returns.errors import CannotRead

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SEPARATORS = (",", ";", "\t", "|")
LINE = "line"
EXPORT_AGAIN = "Export it again."


@dataclass(frozen=True, slots=True)
class Text:
    """What a CSV file holds.

    `rows` has one column of text a heading (named "0", "1" ... in their order) and `line`, counted from 1
    with the headings as the first; `left_out` the lines with another number of values than headings, with
    that number; `cut_off` the last line where the file breaks off in it; `decoded_as` the encoding.
    """

    headings: tuple[str, ...]
    rows: pl.DataFrame
    left_out: tuple[tuple[int, int], ...] = ()
    cut_off: int | None = None
    decoded_as: str = "utf-8"


def read_text(data: bytes) -> Text:
    """A CSV file's text.  CannotRead where it is none."""
    text, encoding = _utf_8(data)
    separator = separator_of(text)
    headings = headings_of(text, separator)
    whole = _quickly(text, headings, separator)
    if whole is not None:
        return Text(headings, whole, decoded_as=encoding)
    return _line_by_line(text, headings, separator, encoding)


def headings_of(text: bytes, separator: str = "") -> tuple[str, ...]:
    """The headings in the first line, without spaces around them; none where there are none."""
    first = text[:100_000].decode("utf-8", errors="replace").lstrip("\ufeff")
    rows = csv.reader(io.StringIO(first, newline=""), delimiter=separator or separator_of(text))
    try:
        return tuple(heading.strip() for heading in next(rows, []))
    except csv.Error:
        return ()


def separator_of(text: bytes) -> str:
    """What stands between values: what the first line has most of."""
    first = text[:100_000].partition(b"\n")[0].decode("utf-8", errors="replace")
    return max(_SEPARATORS, key=first.count)


def _utf_8(data: bytes) -> tuple[bytes, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _recoded(data[len(mark) :], encoding), encoding
    if data.isascii():
        return _without_nul(data), "utf-8"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _recoded(data, "cp1252"), "cp1252"
    return _without_nul(data), "utf-8"


def _recoded(data: bytes, encoding: str) -> bytes:
    if encoding == "utf-8":
        return _utf_8(data)[0]
    return _without_nul(data.decode(encoding, errors="replace").encode("utf-8"))


def _without_nul(data: bytes) -> bytes:
    if b"\0" in data:
        line = data.count(b"\n", 0, data.index(b"\0")) + 1
        raise CannotRead("It holds bytes that are no text.", EXPORT_AGAIN, line=line)
    return data


def _quickly(text: bytes, headings: tuple[str, ...], separator: str) -> pl.DataFrame | None:
    """All rows at once, or None where anything does not add up."""
    if not text.strip():
        raise CannotRead("The file is empty.", EXPORT_AGAIN)
    names = _names(headings)
    try:
        rows = pl.read_csv(
            io.BytesIO(text),
            has_header=False,
            skip_lines=1,
            separator=separator,
            schema=dict.fromkeys(names, pl.String),
            raise_if_empty=False,
        )
    except pl.exceptions.PolarsError:
        return None
    lines = text.count(b"\n") + (not text.endswith(b"\n"))
    separators = text.count(separator.encode())
    adds_up = lines == len(rows) + 1 and separators == lines * (len(names) - 1)
    if not adds_up or _has_empty(rows):
        return None
    return rows.with_columns(pl.int_range(2, len(rows) + 2, dtype=pl.Int64).alias(LINE))


def _has_empty(rows: pl.DataFrame) -> bool:
    """Whether a line has no value at all, as a spreadsheet leaves them at the end."""
    first, nothing = rows.columns[0], pl.all().is_null() | (pl.all() == "")
    nameless = rows.filter(pl.col(first).is_null() | (pl.col(first) == ""))
    return bool(nameless.select(pl.all_horizontal(nothing).any()).item())


def _names(headings: tuple[str, ...]) -> list[str]:
    return [str(number) for number in range(len(headings))]


def _line_by_line(text: bytes, headings: tuple[str, ...], separator: str, encoding: str) -> Text:
    stream = io.StringIO(text.decode("utf-8"), newline="")
    reader = csv.reader(stream, delimiter=separator, strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    left_out: list[tuple[int, int]] = []
    begins = 1
    try:
        next(reader, None)
        begins = reader.line_num + 1
        for row in reader:
            if len(row) == len(headings) and any(row):
                rows.append(row)
                lines.append(begins)
            elif any(row):
                left_out.append((begins, len(row)))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise CannotRead(_what(error), EXPORT_AGAIN, line=begins) from error
    cut_off = _cut_off(text, left_out, reader.line_num, len(headings))
    if cut_off is not None:
        left_out.pop()
    return Text(headings, _frame(rows, lines, headings), tuple(left_out), cut_off, encoding)


def _cut_off(
    text: bytes, left_out: list[tuple[int, int]], last_line: int, headings: int
) -> int | None:
    """The last line, where it ends neither in a line end nor in enough values."""
    if text.endswith((b"\n", b"\r")) or not left_out:
        return None
    line, values = left_out[-1]
    return line if line == last_line and values < headings else None


def _frame(rows: list[list[str]], lines: list[int], headings: tuple[str, ...]) -> pl.DataFrame:
    columns = zip(*rows, strict=True) if rows else ([] for _ in headings)
    named = zip(_names(headings), columns, strict=True)
    frame = pl.DataFrame({name: pl.Series(name, values, pl.String) for name, values in named})
    return frame.with_columns(pl.Series(LINE, lines, pl.Int64))


def _what(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return "A quotation mark is opened in this line, and never closed."
    if "field larger" in str(error):
        return "A value in this line is longer than any return's."
    return "A quotation mark in this line stands where none can."

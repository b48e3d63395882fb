"""The same return, written as nine files and as XML, is read as the same frames."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from dutybound.returns.sen2.building import schema_of
from dutybound.returns.sen2.layout import MODULES, Field, Kind, Module
from tests.returns.sen2.making import (
    Row,
    Rows,
    blade_files,
    heading,
    one_child,
    read_blade,
    read_xml,
    row,
    xml_file,
)

_WORDS = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" ,;\"'&<>"),
    min_size=1,
    max_size=12,
).map(str.strip)
_TEXTS = {
    Kind.DATE: st.dates(date(2000, 1, 1), date(2027, 12, 31)).map(date.isoformat),
    Kind.FLAG: st.sampled_from(["0", "1", "true", "false", "True", "NO"]),
    Kind.NUMBER: st.sampled_from(["1", "2"]),
    Kind.CODE: st.sampled_from(["Y", "N", "A", "W", "H", "ASD", "ZZZ"]),
    Kind.TEXT: _WORDS,
}
MOST_BELOW = 2


@st.composite
def returns(draw: st.DrawFn) -> Rows:
    rows: Rows = {name: [] for name in MODULES}
    rows["return"] = [row(1, None, heading())]
    for module in MODULES.values():
        for parent in rows[module.parent] if module.parent else []:
            for _ in range(draw(st.integers(0, MOST_BELOW))):
                rows[module.name].append(draw(_row(module, len(rows[module.name]) + 1, parent)))
    return rows


def _row(module: Module, number: int, parent: Row) -> st.SearchStrategy[Row]:
    above = int(parent["id"] or 0)
    fields = {field.name: _text(field) for field in module.fields}
    return st.fixed_dictionaries(fields).map(lambda texts: row(number, above, texts))


def _text(field: Field) -> st.SearchStrategy[str | None]:
    # A code without a list ("res") or an odd number is told once or a row: what is read is the same.
    return st.none() | _TEXTS[field.kind].map(lambda text: text or None)


def without_lines(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.drop("line")


@settings(max_examples=40)
@given(returns())
def test_nine_files_and_xml_give_the_same_frames(rows: Rows) -> None:
    with TemporaryDirectory() as folder:
        files = read_blade(Path(folder), blade_files(rows, blade_dates=True))
    with TemporaryDirectory() as folder:
        xml = read_xml(Path(folder), xml_file(rows))
    for name in MODULES:
        assert_frame_equal(without_lines(files.frames[name]), without_lines(xml.frames[name]))
    about = ("issue", "child", "record", "field", "value")
    assert sorted(map(str, files.issues.select(about).rows())) == sorted(
        map(str, xml.issues.select(about).rows())
    )


@settings(max_examples=20)
@given(returns())
def test_what_is_written_is_what_is_read(rows: Rows) -> None:
    with TemporaryDirectory() as folder:
        read = read_blade(Path(folder), blade_files(rows))
    for name, module in MODULES.items():
        frame = read.frames[name]
        assert frame.schema == pl.Schema(schema_of(module))
        assert frame.height == len(rows[name])
        for field in module.fields:
            written = [each.get(field.name) for each in rows[name]]
            assert [_plain(value) for value in frame[field.name]] == [
                _told(text, field.kind) for text in written
            ]


def _plain(value: object) -> str | None:
    return None if value is None else str(value)


def _told(text: str | None, kind: Kind) -> str | None:
    if text is None or kind is not Kind.FLAG:
        return text
    return str(text.lower() in {"1", "true"})


def test_a_return_in_which_nothing_is_wrong(tmp_path: Path) -> None:
    one = read_blade(tmp_path, blade_files(one_child()))
    assert one.issues.is_empty(), one.issues
    assert (one.authority, one.year, one.reference_day) == ("383", 2026, date(2026, 1, 15))
    assert one.frames["senneed"].select("child", "request", "activeplan", "senneed").rows() == [
        ("1", "1", "1", "1"),
        ("1", "1", "1", "2"),
    ]

"""CSV files as they come: whatever their encoding, separator and faults."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.returns.errors import CannotRead
from dutybound.returns.sen2 import csv_text
from dutybound.returns.sen2.csv_text import LINE, read_text

CELLS = st.text(st.characters(exclude_categories=["C"]) | st.sampled_from(",;\"'\n"), max_size=6)


def rows_of(data: bytes) -> list[tuple[object, ...]]:
    return read_text(data).rows.rows()


@pytest.mark.parametrize(
    "data",
    [
        b"a,b\n1,2\n3,4\n",
        b"a,b\n1,2\n3,4",
        b"a,b\r\n1,2\r\n3,4\r\n",
        b"\xef\xbb\xbfa,b\n1,2\n3,4\n",
        b'"a","b"\n"1","2"\n"3","4"\n',
        b"a;b\n1;2\n3;4\n",
        b"a\tb\n1\t2\n3\t4\n",
        " a , b \n1,2\n3,4\n".encode("utf-16"),
        "a,b\n1,2\n3,4\n".encode("utf-16-be").join([b"\xfe\xff", b""]),
    ],
)
def test_the_same_table_in_many_forms(data: bytes) -> None:
    text = read_text(data)
    assert text.headings == ("a", "b")
    assert text.rows.rows() == [("1", "2", 2), ("3", "4", 3)]


def test_lines_are_counted_through_empty_ones_and_line_ends_in_values() -> None:
    data = b'a,b\n\n1,"x\ny"\n\n3,4\n,\n'
    assert rows_of(data) == [("1", "x\ny", 3), ("3", "4", 6)]


def test_letters_with_accents_that_are_not_utf_8() -> None:
    text = read_text(b"a,b\nZo\xeb,2\n")
    assert text.rows.rows() == [("Zoë", "2", 2)]
    assert text.decoded_as == "cp1252"


@pytest.mark.parametrize(
    ("data", "left_out"),
    [
        (b"a,b\n1\n3,4\n", ((2, 1),)),
        (b"a,b\n1,2,3\n3,4\n", ((2, 3),)),
        (b"a,b\n1\n2,3,4\n3,4\n", ((2, 1), (3, 3))),
    ],
)
def test_a_line_with_another_number_of_values_is_left_out_and_told(
    data: bytes, left_out: tuple[tuple[int, int], ...]
) -> None:
    text = read_text(data)
    assert text.rows["0"].to_list() == ["3"]
    assert text.left_out == left_out
    assert text.cut_off is None


def test_a_file_that_breaks_off() -> None:
    text = read_text(b"a,b\n1,2\n3")
    assert (text.cut_off, text.left_out) == (3, ())
    assert text.rows.rows() == [("1", "2", 2)]


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", None, "empty"),
        (b"\n \n", None, "empty"),
        (b"a,b\n1,2\n\0,4\n", 3, "no text"),
        (b'a,b\n1,2\n"3,4\n5,6\n', 3, "never closed"),
        (b"a,b\n1," + b"x" * 200_000 + b"\n\n", 2, "longer than"),
    ],
)
def test_what_is_no_csv_file_is_told_with_its_line(
    data: bytes, line: int | None, what: str
) -> None:
    with pytest.raises(CannotRead, match=what) as told:
        read_text(data)
    assert told.value.line == line


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=6))
def test_the_quick_way_and_the_careful_way_agree(cells: list[tuple[str, str]]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerows([("a", "b"), *cells])
    data = stream.getvalue().encode()
    quick = read_text(data)
    careful = csv_text._line_by_line(data, ("a", "b"), ",", "utf-8")
    emptied = [(first or None, second or None) for first, second in cells if first or second]
    assert [row[:2] for row in _emptied(quick.rows.rows())] == emptied
    assert _emptied(careful.rows.rows()) == _emptied(quick.rows.rows())
    assert quick.rows[LINE].to_list() == careful.rows[LINE].to_list()


def _emptied(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """An empty text and none are the same: both are cleaned away."""
    return [tuple(value or None for value in row) for row in rows]

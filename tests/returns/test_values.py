"""Dates, booleans and numbers as returns write them."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.returns import values

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ARABIC = {ord(str(digit)): 0x660 + digit for digit in range(10)}
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def day(text: str | None) -> tuple[date | None, str | None]:
    frame = pl.DataFrame({"t": [text]}, schema={"t": pl.String})
    told = frame.select(values.date_of(pl.col("t")), how=values.how_written(pl.col("t")))
    return told.row(0)


@pytest.mark.parametrize(
    ("text", "is_", "how"),
    [
        ("2026-03-05", date(2026, 3, 5), "iso"),
        ("2026-03-05T00:00:00", date(2026, 3, 5), "iso"),
        ("2026-03-05T00:00:00.000Z", date(2026, 3, 5), "iso"),
        ("2022-Sep-28 00:00:00", date(2022, 9, 28), "blade"),
        ("2022-sep-8", date(2022, 9, 8), "blade"),
        ("28/09/2022", date(2022, 9, 28), "day-first"),
        ("05/05/2022", date(2022, 5, 5), "day-first"),
        ("03/04/2022", None, "ambiguous"),
        ("09/28/2022", None, "unreadable"),
        ("2026-02-30", None, "unreadable"),
        ("31/02/2022", None, "unreadable"),
        ("2026-03-05".translate(ARABIC), None, "unreadable"),
        ("28/09/2022".translate(ARABIC), None, "unreadable"),
        ("28/09/22", None, "unreadable"),
        ("44832", None, "unreadable"),
        ("tomorrow", None, "unreadable"),
        (None, None, None),
    ],
)
def test_a_date_is_read_only_if_it_can_be_one_day(
    text: str | None, is_: date | None, how: str | None
) -> None:
    assert day(text) == (is_, how)


@given(DAYS)
def test_every_day_is_read_as_written_in_iso_and_by_collect(when: date) -> None:
    blade = f"{when.year:04}-{MONTHS[when.month - 1]}-{when.day:02} 00:00:00"
    assert day(when.isoformat()) == (when, "iso")
    assert day(blade) == (when, "blade")


@given(DAYS)
def test_a_day_with_slashes_is_never_another_day(when: date) -> None:
    read, how = day(f"{when.day:02}/{when.month:02}/{when.year}")
    assert read in (when, None)
    assert (read is None) == (when.day <= 12 and when.day != when.month)
    assert how == ("ambiguous" if read is None else "day-first")


@given(st.text(max_size=30))
def test_any_text_is_read_or_told_and_never_a_fault(text: str) -> None:
    read, how = day(text)
    assert (read is not None) == (how in ("iso", "blade", "day-first"))


def test_booleans_in_every_spelling() -> None:
    texts = ["1", "0", "true", "FALSE", "Y", "n", "2", "", None, "wahr"]
    read = pl.DataFrame({"t": texts}).select(values.boolean_of(pl.col("t"))).to_series().to_list()
    assert read == [True, False, True, False, True, False, None, None, None, None]


def test_numbers_are_whole_and_never_negative() -> None:
    texts = ["0", "12", "3.0", "3.5", "-1", "1e3", "", "3".translate(ARABIC), "9" * 12, None]
    read = pl.DataFrame({"t": texts}).select(values.number_of(pl.col("t"))).to_series().to_list()
    assert read == [0, 12, 3, None, None, None, None, None, None, None]


def test_space_around_text_is_not_text() -> None:
    frame = pl.DataFrame({"t": [" a b ", " \n", "", None]})
    assert frame.select(values.cleaned(pl.col("t"))).to_series().to_list() == [
        "a b",
        None,
        None,
        None,
    ]

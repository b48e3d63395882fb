"""A document as text to change: it comes back as it was, and whatever is typed is a document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.paper import (
    FORMS,
    BadPaper,
    Bullets,
    Heading,
    Item,
    Lines,
    Paper,
    Paragraph,
    Table,
    from_text,
    render,
    to_text,
)
from tests.paper.papers import DAY, everything


def read(text: str) -> Paper:
    return from_text(text, "Letter", DAY)


def test_everything_comes_back() -> None:
    paper = everything()
    again = from_text(to_text(paper), paper.title, paper.day)
    assert [_bare(block) for block in again.blocks] == [_bare(block) for block in paper.blocks]


def _bare(block: object) -> object:
    return replace(block, shares=()) if isinstance(block, Table) else block


def test_what_is_typed() -> None:
    text = "# Title\n\nDear  Ms Green,\n\n## Asks\n1. One\n   - under\n2. Two\n- A\nYours,\nAda"
    assert read(text.replace("\n", "\r\n")).blocks == (
        Heading("Title", 1),
        Paragraph("Dear  Ms Green,"),
        Heading("Asks", 2),
        Bullets((Item("One", ("under",)), Item("Two")), numbered=True),
        Bullets((Item("A"),)),
        Lines(("Yours,", "Ada")),
    )


def test_a_heading_needs_no_empty_line_and_skips_no_level() -> None:
    assert read("Hello\n### Deep\nBye").blocks == (
        Paragraph("Hello"),
        Heading("Deep", 1),
        Paragraph("Bye"),
    )


@pytest.mark.parametrize("words", ["# no heading", "- no item", "3. March", "| no table", "\\- x"])
def test_words_that_look_like_marks_stay_words(words: str) -> None:
    paper = Paper("Letter", DAY, (Paragraph(words), Lines((words, "and more"))))
    assert read(to_text(paper)) == paper


def test_a_table_with_cells_left_out_is_still_one() -> None:
    (table,) = read("In order\n\n| When | What |\n| 3 March |\n| | It \\| came | x |").blocks
    assert isinstance(table, Table)
    assert table.caption == "In order"
    assert table.heads == ("When", "What")
    assert table.rows == (("3 March", "-"), ("-", "It | came"))


@pytest.mark.parametrize(
    ("text", "says"), [(" \n\n", "at least one block"), ("x" * 100_001, "at most")]
)
def test_what_cannot_be_a_letter(text: str, says: str) -> None:
    with pytest.raises(BadPaper, match=says):
        read(text)


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab #-|\\1.\n\r\t\x00\u200b"), max_size=60))
def test_whatever_is_typed_is_a_document(text: str) -> None:
    try:
        paper = read(text)
    except BadPaper:
        assert not text.replace("\x00", "").strip()
        return
    again = from_text(to_text(paper), paper.title, paper.day)
    assert to_text(again) == to_text(paper)
    for ending in FORMS:
        assert render(paper, ending)

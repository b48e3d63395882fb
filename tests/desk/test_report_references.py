"""References to the document that is answered to: each holds, or is told with its line."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.errors import BadText, NoReport
from dutybound.web.casework.reports.limits import LONG
from dutybound.web.casework.reports.making import Kind, make
from dutybound.web.casework.reports.reading import read_consulted
from tests.desk.some_figures import DAY, consulted, two_years
from tests.desk.some_reports import TOP, faults, notes_of, pack, texts_of
from tests.text.made_word import word_file
from tests.text.test_word_numbers import NAME, item, level, styled, use


@pytest.mark.parametrize(
    ("ending", "typed", "text", "note"),
    [
        (".pdf", "[[consulted para 2]]", "", "paragraph 2, page 1"),
        (".pdf", '[[consulted para 2 "Ten days is"]]', "“Ten days is”", "paragraph 2, page 1"),
        (".pdf", '[[consulted page 1 "Ten days is"]]', "“Ten days is”", "paragraph 2, page 1"),
        (".pdf", "[[consulted page 2]]", "", "page 2"),
        (".pdf", '[[consulted "is "long enough" to write them well - in"]]', "long", "paragraph 2"),
        (".docx", "[[consulted paragraph 2]]", "", "paragraph 2"),
        (".docx", '[[consulted "What would make\nreasons hard to use?"]]', "hard to use?”", "24th paragraph"),
        (".txt", '[[consulted para 1 "in plain words"]]', "in plain words", "paragraph 1"),
    ],
)  # fmt: skip
def test_a_reference_says_where_that_stands(ending: str, typed: str, text: str, note: str) -> None:
    report = pack(f"{TOP}They say {typed}.", document=consulted(ending))
    (told,) = notes_of(report)
    assert told.startswith("Reasons when help is refused")
    assert note in told
    assert text in texts_of(report)


@pytest.mark.parametrize(
    ("ending", "typed", "told"),
    [
        (".pdf", "[[consulted para 99]]", "no paragraph is numbered 99 in the document"),
        (".pdf", "[[consulted page 99]]", "no words on a page 99: it has"),
        (
            ".pdf",
            '[[consulted page 2 "Ten days is"]]',
            "does not stand on page 2. It stands on page 1.",
        ),
        (
            ".pdf",
            '[[consulted para 1 "Ten days is"]]',
            "does not stand in paragraph 1. It stands on page 1.",
        ),
        (
            ".pdf",
            '[[consulted "Twelve days is long enough to write them well"]]',
            "nearest to it: “Ten days",
        ),
        (".pdf", '[[consulted "Much more is said here"]]', "stands in several places"),
        (".pdf", '[[consulted "days"]]', "too short"),
        (".docx", "[[consulted page 1]]", "has no pages"),
    ],
)
def test_a_reference_that_does_not_hold_is_told(ending: str, typed: str, told: str) -> None:
    (fault,) = faults(f"They say {typed}.", consulted(ending))
    assert fault.startswith("line 6: ")
    assert told in fault


def test_words_quoted_are_held_to_each_letter() -> None:
    document = consulted()
    fine = "They should be in plain words, and come soon."
    assert notes_of(pack(f'{TOP}[[consulted para 1 "{fine}"]]', document=document))
    for n in (0, 8, len(fine) - 2):
        wrong = fine[:n] + ("x" if fine[n] != "x" else "y") + fine[n + 1 :]
        assert "does not stand" in faults(f'[[consulted para 1 "{wrong}"]]', document)[0]


def test_words_of_two_paragraphs_and_parts_of_words_are_no_quotation() -> None:
    document = consulted()
    for wrong in ("and come soon. Ten days", "en days is", "Ten days i", "Why we ask We want"):
        assert "does not stand" in faults(f'[[consulted "{wrong}"]]', document)[0]


def test_a_text_that_means_harm_takes_no_long_time() -> None:
    document, began = consulted(), time.monotonic()
    for wrong in (
        "{{ ",
        "[[",
        "[[consulted ",
        "]] {{",
        '[[consulted "nothing of the kind"]] ',
        "9% ",
    ):
        told = faults(wrong * (250_000 // len(wrong)), document)
        assert 0 < len(told) <= 100
    for wrong in ("<!--", "a\n", "- \n"):
        with suppress(BadText):
            pack(TOP + wrong * (250_000 // len(wrong)), document=document)
    assert time.monotonic() - began < 20


def test_a_number_that_two_paragraphs_have_is_asked_about() -> None:
    from dutybound.text import read_text

    document = Consulted(
        read_text("# One\n\n1. Here is one.\n\n# Two\n\n1. There is another.\n"), "D", "0"
    )
    (fault,) = faults("[[consulted para 1]]", document)
    assert "2 paragraphs are numbered 1" in fault
    assert notes_of(pack(f'{TOP}[[consulted para 1 "There is another"]]', document=document))


def test_an_answer_needs_its_document_and_says_which_it_was() -> None:
    with pytest.raises(NoReport, match="needs the document"):
        make(Kind.CONSULTATION, f"{TOP}Text.", two_years(), None, DAY)
    document = consulted()
    report = make(Kind.CONSULTATION, f"{TOP}Text.", two_years(), document, DAY)
    assert report.about == "Answer to “Reasons when help is refused”"
    assert document.fingerprint in str(report.annexes[-1])


def test_a_page_is_noted_without_the_paragraph_that_it_begins_with() -> None:
    (told,) = notes_of(pack(f"{TOP}So [[consulted page 2]].", document=consulted()))
    assert told == "Reasons when help is refused, page 2."


def test_a_paragraph_goes_before_a_heading_of_its_number() -> None:
    """Word counts both in many a consultation."""
    levels = level(0, "%1", more='<w:pStyle w:val="H"/>') + level(
        1, "%2.", more='<w:lvlRestart w:val="0"/>'
    )
    listed = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>{use(1)}'
    looks = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
    style = f'<w:style w:styleId="H"><w:name w:val="heading 1"/>{looks}</w:style>'
    parts = {
        "word/numbering.xml": f"<w:numbering {NAME}>{listed}</w:numbering>".encode(),
        "word/styles.xml": f"<w:styles {NAME}>{style}</w:styles>".encode(),
    }
    body = (
        styled("H") + item(at=1, text="Yes to that.") + styled("H") + item(at=1, text="No to it.")
    )
    document = read_consulted(word_file(body.encode(), parts), "a.docx", LONG)
    report = pack(
        f'{TOP}So [[consulted para 2 "No to it"]], [[consulted para 2]].', document=document
    )
    assert [note.rpartition(", ")[2] for note in notes_of(report)] == ["paragraph 2."] * 2
    assert [one.number for one in document.paragraphs] == ["1", "1", "2", "2"]

"""The numbers that Word counts: those that are certain are told, and no others."""

from __future__ import annotations

import pytest

from dutybound.text import Document, Limits, read_document
from tests.text.made_word import word_file

NAME = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(at: int, text: str, form: str = "decimal", more: str = "", start: str = "1") -> str:
    begins = f'<w:start w:val="{start}"/>' if start else ""
    return (
        f'<w:lvl w:ilvl="{at}">{begins}<w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


PLAIN = level(0, "%1.") + level(1, "%1.%2") + level(2, "(%3)", "lowerLetter")


def use(number: int, inside: str = "", of: int = 1) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{inside}</w:num>'


def starts(at: int, number: int) -> str:
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{number}"/></w:lvlOverride>'


def item(number: int = 1, at: int = 0, text: str = "Words of it.", mark: str = "") -> str:
    looks = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>{mark}'
    return f"<w:p><w:pPr>{looks}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def styled(style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>Words.</w:t></w:r></w:p>'


def numbers(
    *paragraphs: str, levels: str = PLAIN, uses: str = use(1), styles: str = ""
) -> list[str]:
    """What is told before each paragraph that has words."""
    listed = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
    parts = {"word/numbering.xml": f"<w:numbering {NAME}>{listed}{uses}</w:numbering>".encode()}
    if styles:
        parts["word/styles.xml"] = f"<w:styles {NAME}>{styles}</w:styles>".encode()
    read = read_document(word_file("".join(paragraphs).encode(), parts), "a.docx", Limits())
    assert isinstance(read, Document), read.why
    return [clause.number for clause in read.clauses]


def test_paragraphs_are_counted_at_each_level() -> None:
    told = numbers(item(), item(at=1), item(at=1), item(), item(at=1), item(at=1))
    assert told == ["1.", "1.1", "1.2", "2.", "2.1", "2.2"]


def test_an_empty_paragraph_is_counted_as_word_counts_it() -> None:
    assert numbers(item(), item(text=""), item()) == ["1.", "3."]


def test_letters_are_counted_and_not_told() -> None:
    assert numbers(item(), item(at=1), item(at=2), item(at=1)) == ["1.", "1.1", "", "1.2"]


def test_only_the_first_piece_of_a_paragraph_has_its_number() -> None:
    broken = item(text="One.</w:t><w:br/><w:br/><w:t>Two.")
    assert numbers(broken, item()) == ["1.", "", "2."]


def test_another_use_of_a_list_goes_on_unless_it_begins_anew() -> None:
    assert numbers(item(1), item(2), uses=use(1) + use(2)) == ["1.", "2."]
    anew = use(1) + use(2, starts(0, 1)) + use(3, starts(0, 1))
    told = numbers(item(1), item(2), item(2), item(3), uses=anew)
    assert told == ["1.", "1.", "2.", "1."]


def test_a_list_starts_where_it_says() -> None:
    assert numbers(item(), item(), levels=level(0, "%1", start="7")) == ["7", "8"]
    assert numbers(item(), uses=use(1, starts(0, 12))) == ["12."]


def test_numbers_that_run_on_from_section_to_section() -> None:
    levels = level(0, "%1.") + level(1, "%2.", more='<w:lvlRestart w:val="0"/>')
    told = numbers(item(), item(at=1), item(at=1), item(), item(at=1), levels=levels)
    assert told == ["1.", "1.", "2.", "2.", "3."]


def test_headings_are_counted_with_the_paragraphs_under_them() -> None:
    """The level is that which names the style, whatever the style says."""
    looks = "<w:pPr><w:numPr><w:ilvl w:val='5'/><w:numId w:val='1'/></w:numPr></w:pPr>"
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{looks}</w:style>'
        for id, name in (("H", "heading 1"), ("N", "Numbered paragraph"))
    )
    levels = level(0, "%1", more='<w:pStyle w:val="H"/>')
    levels += level(1, "%1.%2", more='<w:pStyle w:val="N"/>')
    order = ("H", "N", "N", "H", "N")
    told = numbers(*map(styled, order), levels=levels, styles=styles)
    assert told == ["1", "1.1", "1.2", "2", "2.1"]


def test_roman_sections_print_plain_numbers_where_they_say_so() -> None:
    levels = level(0, "%1", "upperRoman") + level(1, "%1.%2", more="<w:isLgl/>")
    assert numbers(item(), item(at=1), levels=levels) == ["", "1.1"]
    levels = level(0, "%1", "upperRoman") + level(1, "%1.%2")
    assert numbers(item(), item(at=1), levels=levels) == ["", ""]


@pytest.mark.parametrize(
    ("paragraphs", "levels", "uses", "told"),
    [
        pytest.param(
            (item(), item(mark="<w:rPr><w:del w:id='1'/></w:rPr>"), item()),
            PLAIN, use(1), ["1.", "", ""], id="the end of a paragraph is struck out",
        ),
        pytest.param(
            (item(), item(mark="<w:rPr><w:vanish/></w:rPr>"), item()),
            PLAIN, use(1), ["1.", "", ""], id="hidden",
        ),
        pytest.param((item(at=1), item(), item(at=1)), PLAIN, use(1), [""] * 3, id="a level is left out"),
        pytest.param(
            (item(1), item(2), item(1)),
            PLAIN, use(1) + use(2, starts(0, 1)), ["1.", "1.", ""], id="uses take turns",
        ),
        pytest.param(
            (item(1), item(2)), PLAIN,
            use(1) + use(2, f'<w:lvlOverride w:ilvl="0">{level(0, "%1)")}</w:lvlOverride>'),
            ["1.", ""], id="a use changes a level",
        ),
        pytest.param(
            (f"<w:tbl><w:tr><w:tc>{item()}</w:tc><w:tc>{item()}</w:tc></w:tr></w:tbl>", item()),
            PLAIN, use(1), [""] * 3, id="in a table",
        ),
        pytest.param((item(),), level(0, "%1.", start=""), use(1), [""], id="no start"),
        pytest.param((item(),), level(0, "%1.", "decimalZero"), use(1), [""], id="01."),
        pytest.param((item(),), level(0, "Question %1:"), use(1), [""], id="words"),
        pytest.param((item(),), level(0, "%2."), use(1), [""], id="of a level under it"),
        pytest.param(
            (item(), item(at=1)), level(0, "%1.") + level(1, "%1.%2", more='<w:lvlRestart w:val="1"/>'),
            use(1), ["1.", ""], id="restarts after one level only",
        ),
        pytest.param((item(7),), PLAIN, use(1), [""], id="a use that is not there"),
        pytest.param((item(),), "", use(1), [""], id="a list without levels"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_told(
    paragraphs: tuple[str, ...], levels: str, uses: str, told: list[str]
) -> None:
    assert numbers(*paragraphs, levels=levels, uses=uses) == told


def test_a_list_that_is_lost_leaves_others_alone() -> None:
    struck = item(mark="<w:rPr><w:del w:id='1'/></w:rPr>")
    other = f'<w:abstractNum w:abstractNumId="2">{PLAIN}</w:abstractNum>'
    uses = other + use(1) + use(2, of=2)
    assert numbers(struck, item(2), item(), item(2), uses=uses) == ["", "1.", "", "2."]

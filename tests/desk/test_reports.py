"""Reports: every number is one of the tables', no placeholder reaches further, every reference holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import product
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.table import Table as WordTable

from dutybound.evidence.disclosure.policy import Policy
from dutybound.paper.report.model import Bullets, Point, Quote
from dutybound.paper.report.template import new_template
from dutybound.paper.report.word import docx
from dutybound.web.casework.figures.counting import ENDED, WENT_ON
from dutybound.web.casework.reports.beginning import begin
from dutybound.web.casework.reports.errors import BadText, NoReport, NotThere
from dutybound.web.casework.reports.figures import Figures, Line
from dutybound.web.casework.reports.making import Kind, make
from tests.desk.some_figures import DAY, consulted, courses, two_years, year_figures
from tests.desk.some_reports import TOP, faults, notes_of, pack, texts_of
from tests.desk.test_figures import REGIONS, Attacker
from tests.paper.some_report import part, said

ABOUT = re.compile(r"about ([\d,]+)")


# --- figures ----------------------------------------------------------------------------------------


def test_every_claim_is_a_cell_of_the_table_that_its_note_names() -> None:
    report = pack(begin(Kind.EVIDENCE_PACK, two_years(), None, "Example Charity"))
    file = docx(report, new_template("Example Charity", DAY))
    tables, notes = _tables(file), _notes(file)
    claims = list(_claims(part(file, "word/document.xml")))
    assert len(claims) == len(notes) > 20
    for text, number in claims:
        told = re.match(r"Table (\d+), “(.+)”: cases opened in (\d{4})", notes[number])
        assert told is not None, notes[number]
        table, row, year = told.groups()
        cells = tables[table][row]
        assert f" in {year}" in text
        assert text.startswith(("about ", cells[-1 if len(cells) < 4 else 3].partition(" ")[0]))
        assert ABOUT.findall(text)[-1] == cells[1]
        assert "at least 5 cases, counts rounded to 5" in notes[number]


def _claims(document: Any) -> Iterator[tuple[str, str]]:
    """The text of each figure, from the end of the words before it, with its note."""
    for mark in document.iter(qn("w:footnoteReference")):
        words = said(mark.getparent().getprevious())
        yield re.findall(r"(?:\d+% of )?about \d[^:]*$", words)[-1], mark.get(qn("w:id"))


def _notes(file: bytes) -> dict[str, str]:
    notes = part(file, "word/footnotes.xml")
    return {
        one.get(qn("w:id")): said(one).strip() for one in notes if one.get(qn("w:type")) is None
    }


def _tables(file: bytes) -> dict[str, dict[str, list[str]]]:
    """The annex's tables by their numbers, each row by its name."""
    document, found, number = Document(BytesIO(file)), dict[str, dict[str, list[str]]](), ""
    for element in document.element.body:
        if told := re.match(r"Table (\d+): ", said(element)):
            number = told[1]
        if element.tag == qn("w:tbl"):
            rows = [[cell.text for cell in row.cells] for row in WordTable(element, document).rows]
            found[number] = {row[0]: row for row in rows[1:]}
    return found


def test_every_figure_that_is_shown_can_be_printed_and_no_other() -> None:
    figures = two_years()
    names = set(figures.names())
    for table in figures.tables:
        for line in table.lines:
            if line.name in names:
                assert f"about {line.told['counted']:,}" in figures.printed(line.name).text
            else:
                with pytest.raises(NotThere):
                    figures.printed(line.name)
    assert 0 < len(names) < sum(len(table.lines) for table in figures.tables)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("{{ figure: problems/ehc-lat/2025 }}", "Near to it: problems/ehc-late/2025"),
        (
            "{{ figure: problems/ehc-late/2023 }}",
            "no figures of 2023 here. There are of: 2024, 2025",
        ),
        ("{{ figure: problems/ehc-late }}", "names no figure and its year"),
        ("{{ figure: problems/ehc-late/2025 all }}", "'all' is nothing to print"),
        ("{{ problems/ehc-late/2025 }}", "names no figure"),
        ("{{ figure: problems/ehc-late/2025", "not whole"),
        ("problems/ehc-late/2025 }}", "not whole"),
        ("[[consulted para 2]]", "none was given (--document)"),
        ("[[elsewhere]]", "names no page, paragraph or words"),
    ],
)
def test_a_placeholder_that_leads_nowhere_is_told_with_its_line(typed: str, told: str) -> None:
    (fault,) = faults(f"Some words.\n\nMore,\nand {typed}.")
    assert fault.startswith("line 9: "), fault
    assert told in fault


def test_a_figure_that_is_not_shown_is_refused_and_nothing_of_it_is_told() -> None:
    figures = two_years()
    hidden = [line for t in figures.tables for line in t.lines if not line.is_shown]
    assert hidden
    for line in hidden:
        for measure in ("", " share", " ended", " weeks"):
            (fault,) = faults(f"{{{{ figure: {line.name}{measure} }}}}")
            assert "is not shown: it would tell of fewer than 5 cases" in fault


def test_a_figure_in_a_heading_is_refused() -> None:
    assert (
        "a heading holds no placeholder" in faults("## So many {{ figure: problems/all/2025 }}")[0]
    )


@pytest.mark.parametrize(
    ("measure", "printed"),
    [
        ("", "about 40 in 2025"),
        (' "problems"', "about 40 problems in 2025"),
        (" ended “of these”", "about 15 of about 40 of these in 2025"),
        (' share "times"', "36% of about 40 times in 2025 (95% interval 23% to 52%)"),
    ],
)
def test_a_figure_says_what_it_counts(measure: str, printed: str) -> None:
    text = f"{TOP}So {{{{ figure: problems/care-not-assessed/2025{measure} }}}}."
    assert texts_of(pack(text)) == f"So {printed} ."


@pytest.mark.parametrize("unit", ["families", "disabled children", "Parents"])
def test_no_figure_is_printed_as_a_count_of_people(unit: str) -> None:
    (fault,) = faults(f'{{{{ figure: problems/all/2025 "{unit}" }}}}')
    assert "the tables count problems and what was tried, and not" in fault


def test_a_first_text_names_one_figure_in_a_line_and_no_place_in_quotation_marks() -> None:
    text = begin(Kind.EVIDENCE_PACK, two_years(), None, "Example Charity")
    lines = [line for line in text.split("\n") if line.startswith("- ")]
    assert len(lines) > 10
    assert all(line.count("{{ figure:") == 1 for line in lines)
    assert "- London: {{ figure: regions/London/2025 share }} ended within 90 days." in lines
    assert "no sample of all families" in text


@pytest.mark.parametrize("mark", ["#", "##"])
def test_a_count_that_was_typed_into_a_heading_is_refused(mark: str) -> None:
    assert faults(f"Text.\n\n{mark} Half of families wait\n\nText.") == [
        "line 8: 'Half of families' was typed, and a heading has no source. Say it in the paragraph under it."
    ]


def test_the_line_of_a_count_is_its_own() -> None:
    told = faults("We saw 45 families [[source: ours]].\nAgain,\n45 families. And 45 families.")
    assert [fault.partition(":")[0] for fault in told] == ["line 8", "line 8"]


@pytest.mark.parametrize(
    "typed",
    ["45 families came.", "We saw it in 30 of these cases.", "It was 30%.", "That is 12.5 per cent.",
     "One in three waited.",
     "Half of our families waited.", "So {{ figure: problems/all/2025 }}, 45 families."],
)  # fmt: skip
def test_a_count_that_somebody_typed_needs_a_source(typed: str) -> None:
    (fault,) = faults(f"Before.\n\n{typed}")
    assert fault.startswith("line 8: ")
    assert "was typed" in fault
    sourced = f"{TOP}{typed[:-1]} [[source: a survey of ours, 2024]]."
    assert "Source: a survey of ours, 2024." in notes_of(pack(sourced))


def test_the_law_s_own_numbers_are_no_counts() -> None:
    text = (
        "Section 17 of the Children Act 1989 sets no limit; 45 working days is guidance since 2013."
    )
    again = "In 2025 families asked for 3 things, and on page 9 people can read of it."
    assert f"{text} {again}" in texts_of(pack(f"{TOP}{text}\n{again}"))


def test_an_annex_names_nothing_that_is_not_shown() -> None:
    figures = two_years()
    told = str(pack(f"{TOP}Text.", figures).annexes)
    lines = [line for table in figures.tables for line in table.lines]
    shown = {line.words for line in lines if line.is_shown}
    hidden = {line.words for line in lines if not line.is_shown} - shown
    assert hidden
    assert not any(words in told for words in hidden)


# --- an attack through the report -------------------------------------------------------------------

EXACT = Policy("exact, to make it as easy as can be", round_to=1)


def printable(figures: Figures) -> list[dict[str, Any]]:
    """The lines of a year as far as placeholders print them."""
    return [
        line.told
        | {"counted": _number(figures, line, "count"), "ended": _number(figures, line, "ended")}
        for table in figures.tables
        for line in table.lines
    ]


def _number(figures: Figures, line: Line, measure: str) -> int | None:
    try:
        found = ABOUT.search(figures.printed(line.name, measure).text)
    except NotThere:
        return None
    return int(found[1].replace(",", "")) if found else None


def reached(seed: int, policy: Policy) -> Iterator[tuple[str, str, str]]:
    """The small cells that somebody knows for certain who has everything that a report can print."""
    held = courses(seed)
    figures = Figures([year_figures(2025, seed, policy)], 2025, 2025)
    lines = [one for one in printable(figures) if one["table"] != "authority"]
    problems = sorted({one.problem for one in held})
    attacker = Attacker(lines, problems)
    for table, names in (("problem", problems), ("region", REGIONS)):
        for name, outcome in product(names, (ENDED, WENT_ON)):
            here = [one for one in held if getattr(one, table) == name]
            many = sum(1 for one in here if (one.ended_on is not None) == (outcome == ENDED))
            cell = attacker.sum_of(table, "", {name}, outcome)
            if 0 < many < 5 and not any(attacker.can_be(cell, n) for n in range(8) if n != many):
                yield table, name, outcome


@pytest.mark.parametrize("seed", [1, 2])
def test_no_family_can_be_worked_out_of_all_that_can_be_printed(seed: int) -> None:
    assert list(reached(seed, EXACT)) == []


def test_the_attacker_finds_families_where_nothing_is_held_back() -> None:
    assert any(list(reached(seed, replace(EXACT, least=1))) for seed in (1, 2))


# --- the text ---------------------------------------------------------------------------------------


def test_a_text_becomes_sections_with_numbered_paragraphs() -> None:
    first_section = "# One\nA first\nparagraph.\n\n## Under\n- a\n  b\n- c\n\n> q\n> r\n\n"
    report = pack(f"title: T\nby: B\n<!-- a\n# note -->\n{first_section}# Two\nEnd.")
    first, second = report.sections
    assert [type(block).__name__ for block in first.blocks] == [
        "Point",
        "Under",
        "Bullets",
        "Quote",
    ]
    assert first.blocks[0] == Point(("A first paragraph.",))
    assert first.blocks[2] == Bullets((("a b",), ("c",)))
    assert first.blocks[3] == Quote(("q r",))
    assert second.title == "Two"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: no line title: with words"),
        ("title: A\n# One\nText.", "line 1: no line by: with"),
        ("title: A\nby:\n# One\nText.", "line 1: no line by: with"),
        ("title: A\nby: B\nText before.\n# One\nText.", "line 3: before the first heading"),
        ("title: A\nby: B\nby: C\n# One\nText.", "line 3: by: stands here twice"),
        ("title: A\nby: B\n", "there is no heading"),
        ("title: A\nby: B\n# One\n\n### Deep\n", "line 5: a heading is"),
        (
            "title: A\nby: B\n# One\n\nBad \x0b letter",
            "line 5: a letter that cannot be printed (U+000B)",
        ),
    ],
)
def test_what_is_no_text_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(BadText) as refused:
        pack(text)
    assert told in str(refused.value)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    told = faults("{{ figure: a/2025 }}\n\n- 45 families\n\n> [[consulted para 1]]")
    assert [fault.partition(":")[0] for fault in told] == ["line 6", "line 8", "line 10"]


def test_a_first_text_of_a_consultation_asks_its_questions() -> None:
    document = consulted()
    text = begin(Kind.CONSULTATION, two_years(), document, "Example Charity")
    assert "# Question 1" in text
    report = make(Kind.CONSULTATION, text, two_years(), document, DAY)
    assert "“Question 2: What would make reasons hard to use?”" in texts_of(report)


def test_no_years_and_years_the_wrong_way_round() -> None:
    years = [year_figures(2025)]
    with pytest.raises(NoReport, match=r"There are no figures of 2023\. There are of: 2025\."):
        Figures(years, 2023, 2023)
    with pytest.raises(NoReport, match=r"There are no figures of 2023\."):
        Figures(years, 2023, 2025)
    with pytest.raises(NoReport, match="earlier one first"):
        Figures(years, 2025, 2024)

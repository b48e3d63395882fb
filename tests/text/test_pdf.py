from __future__ import annotations

from functools import cache

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.days import day
from dutybound.paper import Bullets, Heading, Item, Paper, Paragraph, Table, render
from dutybound.text import Document, Joined, Limits, pdf
from dutybound.text.blocks import CannotRead
from dutybound.text.building import document
from tests.text import made_pdf
from tests.text.made_blocks import by_text

LEAD = "We will not assess children who:"
POLICY = """
#set page(header: [Anytown Council criteria], footer: context [Page #counter(page).display() of 3])
= Who we assess
We are the team for disabled children, and we work with families across the whole of the borough in many
ways.

We will not assess children who:
- have ADHD alone, which is a condition that many children have and that we do not regard as a disability
  of the kind that we work with; or
- have one of:
  - autism
  - tics
- are 18.

#strong[Who can ask]

+ Parents can ask.
+ Young people can ask.

== Levels
#table(columns: (1fr, 2fr, 2fr), table.header[*Level*][*Who*][*Offer*],
  [3], [Children with severe disability who need help every day and night],
  [An assessment by a social worker],
  [2], [Others], [Early help])

After the table there is #link("https://anytown.example/p.pdf")[the policy].
#pagebreak()
#columns(2)[#lorem(250) #heading(level: 2)[Second part] #lorem(200)]
#pagebreak()
= Third page
Text.
"""


def of(data: bytes, limits: Limits | None = None) -> Document:
    return document(pdf.read(data, limits or Limits()), "criteria.pdf")


@cache
def made(source: str) -> bytes:
    data = typst.Compiler(ignore_system_fonts=True).compile(input=source.encode(), format="pdf")
    assert isinstance(data, bytes)
    return data


@pytest.fixture(scope="module")
def policy() -> Document:
    return of(made(POLICY))


def test_headings_and_lists(policy: Document) -> None:
    headings = [clause.text for clause in policy.clauses if clause.is_heading]
    assert headings == ["Who we assess", "Who can ask", "Levels", "Second part", "Third page"]
    tics = by_text(policy, "tics")
    assert tics.whole == f"{LEAD} have one of: tics"
    assert tics.place.words == "page 1, paragraph 7"
    assert by_text(policy, "are 18.").joined is Joined.ANY
    assert by_text(policy, "Young people can ask.").headings == ("Who we assess", "Who can ask")


def test_lines_are_put_together(policy: Document) -> None:
    long = [clause.text for clause in policy.clauses if clause.text.startswith("have ADHD")]
    item = "have ADHD alone, which is a condition that many children have and that we do not regard as a "
    assert long == [f"{item}disability of the kind that we work with; or"]


def test_tables(policy: Document) -> None:
    assert by_text(policy, "An assessment by a social worker").whole.startswith("3, Offer: ")
    assert by_text(policy, "Early help").lead_ins == ("2", "Offer")
    assert not by_text(policy, "After the table there is the policy.").is_cell


def test_what_stands_on_every_page_is_left_out(policy: Document) -> None:
    assert not [clause for clause in policy.clauses if "Anytown Council" in clause.text]
    assert not [clause for clause in policy.clauses if "Page" in clause.text]


def test_columns_are_read_one_after_the_other(policy: Document) -> None:
    """In both parts the same words come in the same order, and nothing of one column is in the other."""
    parts: tuple[list[str], list[str]] = ([], [])
    for clause in policy.clauses:
        if clause.place.page == 2 and not clause.is_heading:
            parts["Second part" in clause.headings].extend(clause.text.split())
    first, second = parts
    assert len(first) >= 250
    assert len(second) >= 200
    assert second[:-1] == first[: len(second) - 1]


def test_links_and_pages(policy: Document) -> None:
    assert policy.pages == 3
    assert policy.links == (("https://anytown.example/p.pdf", "the policy"),)


def test_our_own_letters_are_read_as_they_were_written() -> None:
    paper = Paper(
        "A letter",
        day(2026, 11, 22),
        (
            Heading("Who we assess", 1),
            Paragraph(LEAD),
            Bullets((Item("have ADHD", ("now", "before")), Item("are 18"))),
            Paragraph("Then:"),
            Bullets((Item("First we ask."), Item("Second we write.")), numbered=True),
            Heading("What is offered", 2),
            Table("Levels", ("Level", "Offer"), (("3", "Assessment"), ("2", "Early help"))),
        ),
    )
    told = of(render(paper, ".pdf"))
    assert told.title == "A letter"
    assert [clause.whole for clause in told.clauses] == [
        "Who we assess",
        LEAD,
        f"{LEAD} have ADHD",
        f"{LEAD} have ADHD now",
        f"{LEAD} have ADHD before",
        f"{LEAD} are 18",
        "Then:",
        "Then: First we ask.",
        "Then: Second we write.",
        "What is offered",
        "Levels",
        "Level",
        "Offer",
        "Level: 3",
        "3, Offer: Assessment",
        "Level: 2",
        "2, Offer: Early help",
    ]


def test_two_columns_set_line_by_line() -> None:
    """As programs write them that know no columns: first line of both, second line of both."""
    left = [f"left column has line number {n} and it runs on" for n in range(12)]
    right = [f"right column has line number {n} that runs on" for n in range(12)]
    lines = [
        (x, 700 - 14 * n, 11, text)
        for n, pair in enumerate(zip(left, right, strict=True))
        for x, text in zip((50, 320), pair, strict=True)
    ]
    (clause,) = of(made_pdf.placed(*lines)).clauses
    assert clause.text == " ".join([*left, *right])


def test_what_stands_close_under_a_table_is_not_of_it() -> None:
    rows = [("Level", "Offer"), ("3", "Assessment"), ("2", "Early help")]
    cells = [
        (x, 700 - 20 * n, 11, text)
        for n, row in enumerate(rows)
        for x, text in zip((72, 200), row, strict=True)
    ]
    made = of(made_pdf.placed(*cells, (72, 630, 11, "Ask us.")))
    assert [clause.is_cell for clause in made.clauses] == [*[True] * 6, False]
    assert by_text(made, "Early help").whole == "2: Early help"


HYPHENS = {
    (
        "We help those with a diag-",
        "nosis of any kind.",
    ): "We help those with a diagnosis of any kind.",
    ("We ask for a well-", "known plan."): "We ask for a well-known plan.",
    ("The decision-makers meet. A decision-", "makers group."): "A decision-makers group.",
    ("See pages 3-", "4 of it."): "See pages 3- 4 of it.",
}


@pytest.mark.parametrize("lines", HYPHENS)
def test_words_broken_at_the_end_of_a_line(lines: tuple[str, str]) -> None:
    told = of(made_pdf.placed(*((72, 700 - 14 * n, 11, line) for n, line in enumerate(lines))))
    assert told.clauses[-1].text == HYPHENS[lines]


def test_a_page_that_lies_on_its_side() -> None:
    page = made_pdf.PAGE.replace(b"/Contents", b"/Rotate 90 /Contents")
    first, second = (
        b"BT /F 12 Tf 0 1 -1 0 %d 100 Tm (%s) Tj ET " % line
        for line in ((100, b"We help"), (114, b"families."))
    )
    told = of(made_pdf.one_page(made_pdf.stream(first + second), page=page))
    assert [clause.text for clause in told.clauses] == ["We help families."]


def test_a_watermark_aslant_is_left_out() -> None:
    lines = made_pdf.HELLO + b" BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET"
    told = of(made_pdf.one_page(made_pdf.stream(lines)))
    assert [clause.text for clause in told.clauses] == ["We help every family here."]


def test_only_so_many_pages_are_read() -> None:
    told = of(made("\n#pagebreak()\n".join(f"Text {n} of it." for n in range(6))), Limits(pages=3))
    assert told.pages == 3
    assert told.cut == "It has 6 pages; only the first 3 were read."
    assert len(told.clauses) == 3


def test_nothing_on_it() -> None:
    with pytest.raises(CannotRead, match="no words"):
        of(made_pdf.one_page(made_pdf.stream(b"q Q")))


LETTERS = st.text("abcdefgh", min_size=1, max_size=7)


@settings(max_examples=25)
@given(st.lists(LETTERS, min_size=1, max_size=120))
def test_no_word_of_a_pdf_is_lost(words: list[str]) -> None:
    told = of(made(f"#set text(hyphenate: false)\n#{' '.join(words)!r}".replace("'", '"')))
    assert [word for clause in told.clauses for word in clause.text.split()] == words

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.text import Joined, read_text
from dutybound.text.blocks import Block, Kind, tidy
from dutybound.text.building import clauses_of
from dutybound.text.clauses import Document
from tests.text.made_blocks import by_text, heading, item, paragraph, wholes

LEAD = "We will not assess children who:"


def test_an_item_has_its_lead_in() -> None:
    assert wholes(paragraph(f"We help. {LEAD}"), item("have ADHD alone; or"), item("are 18.")) == [
        "We help.",
        LEAD,
        f"{LEAD} have ADHD alone",
        f"{LEAD} are 18.",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "You must have",
        "You need all of the following.",
        "You must have –",
        "You must have:",
        "Children,",
    ],
)
def test_what_leads_in(lead: str) -> None:
    assert wholes(paragraph(lead), item("a plan"))[-1] == f"{lead} a plan"


@pytest.mark.parametrize("before", ["We help everybody.", "Why?", "It is so; "])
def test_what_does_not_lead_in(before: str) -> None:
    assert wholes(paragraph(before), item("a plan"))[-1] == "a plan"


def test_only_what_stands_right_before_a_list_leads_in() -> None:
    made = wholes(paragraph(LEAD), paragraph("We help everybody."), item("a plan"))
    assert made[-1] == "a plan"


def test_a_heading_that_ends_in_a_colon_leads_in() -> None:
    (_, clause) = clauses_of([heading(LEAD), item("have ADHD")])
    assert clause.whole == f"{LEAD} have ADHD"
    assert clause.headings == (LEAD,)


def test_lists_in_lists() -> None:
    clauses = clauses_of(
        [
            paragraph(LEAD),
            item("have one of:"),
            item("autism; or", 2, "o"),
            item("tics", 2, "o"),
            item("are 18", 1),
        ]
    )
    assert clauses[2].whole == f"{LEAD} have one of: autism"
    assert clauses[2].lead_ins == (LEAD, "have one of:")
    assert clauses[2].joined is Joined.ANY
    assert clauses[4].whole == f"{LEAD} are 18"
    assert clauses[4].lead_ins == (LEAD,)
    assert clauses[4].in_list == clauses[1].in_list != clauses[2].in_list


def test_only_the_first_sentence_of_an_item_goes_on_from_the_lead_in() -> None:
    assert wholes(paragraph(LEAD), item("have ADHD. They go elsewhere."))[1:] == [
        f"{LEAD} have ADHD.",
        "They go elsewhere.",
    ]


def test_a_sentence_that_goes_on_after_its_list() -> None:
    made = wholes(
        paragraph("Children who:"),
        item("have ADHD, or"),
        item("have tics"),
        paragraph("are not assessed."),
    )
    assert made[1:3] == [
        "Children who: have ADHD are not assessed.",
        "Children who: have tics are not assessed.",
    ]
    assert made[3] == "are not assessed."


@pytest.mark.parametrize(
    ("lead", "ends", "joined"),
    [
        ("You need all of the following:", "", Joined.ALL),
        ("You need each of these:", "", Joined.ALL),
        ("You need both:", "", Joined.ALL),
        ("You must meet all three criteria:", "", Joined.ALL),
        ("One or more of these is enough:", "", Joined.ANY),
        ("Any of the following:", "", Joined.ANY),
        ("At least one of:", "", Joined.ANY),
        ("Either", "", Joined.ANY),
        ("You need:", "; and", Joined.ALL),
        ("You need:", ", or", Joined.ANY),
        ("You need:", " and/or", Joined.ANY),
        ("We work with all the children who:", "", Joined.UNSAID),
        ("Two of the following:", "", Joined.UNSAID),
        ("Any child who has:", "", Joined.UNSAID),
        ("You need:", "", Joined.UNSAID),
        ("All of the following:", "; or", Joined.ALL),
    ],
)
def test_how_items_hang_together(lead: str, ends: str, joined: Joined) -> None:
    made = clauses_of([paragraph(lead), item("a plan"), item(f"a letter{ends}"), item("a form")])
    assert {clause.joined for clause in made[1:]} == {joined}


def test_the_end_of_the_last_item_says_nothing_of_the_list() -> None:
    made = clauses_of([paragraph("You need:"), item("a plan"), item("a form or")])
    assert made[-1].joined is Joined.UNSAID


def test_a_lone_or_goes_to_the_item_before_it() -> None:
    made = clauses_of([paragraph("You need:"), item("a plan"), paragraph("OR"), item("a form")])
    assert [clause.text for clause in made] == ["You need:", "a plan OR", "a form"]
    assert made[1].joined is Joined.ANY
    assert made[1].whole == "You need: a plan"


def test_items_without_marks_after_a_colon() -> None:
    made = clauses_of(
        [
            paragraph("We accept:"),
            paragraph("severe disability; or"),
            paragraph("complex needs; or"),
            paragraph("life-limiting illness."),
            paragraph("We write to you."),
        ]
    )
    assert [clause.is_item for clause in made] == [False, True, True, True, False]
    assert made[3].whole == "We accept: life-limiting illness."


def test_bullets_in_a_paragraph() -> None:
    made = wholes(paragraph("You need: • a plan • a form"))
    assert made == ["You need:", "You need: a plan", "You need: a form"]


def test_other_marks_on_one_level_stand_one_deeper() -> None:
    made = clauses_of(
        [
            item("You need:", marker="1."),
            item("a plan", marker="(a)"),
            item("a form:", marker="(b)"),
            item("blue", marker="(i)"),
            item("We write.", marker="2."),
        ]
    )
    assert made[1].lead_ins == ("You need:",)
    assert made[3].lead_ins == ("You need:", "a form:")
    assert made[4].lead_ins == ()
    assert made[4].in_list == made[0].in_list


def test_headings_stand_over_what_comes_after_them() -> None:
    made = clauses_of(
        [
            heading("A"),
            heading("B", 2),
            paragraph("b."),
            heading("C", 2),
            heading("", 2),
            paragraph("a."),
        ]
    )
    assert [clause.headings for clause in made] == [(), ("A",), ("A", "B"), ("A",), ("A",)]


def test_a_number_over_a_paragraph_is_a_heading() -> None:
    made = clauses_of([item("Who can ask", marker="2."), paragraph("Parents can ask.")])
    assert made[0].is_heading
    assert made[1].headings == ("2. Who can ask",)
    listed = clauses_of([item("Who can ask", marker="1."), item("Who decides", marker="2.")])
    assert not any(clause.is_heading for clause in listed)


QUOTED = {
    "“A child is disabled if he is blind.”": True,
    '"A child is disabled," it reads.': True,
    "The Act says that a child is disabled if blind.": True,
    "Section 17(11) of the Children Act 1989 defines a disabled child as one who is blind.": True,
    "Section 17 says we assess only severe disability.": False,
    "We call this “complex needs” and will not assess it.": False,
    "The Act requires a diagnosis before an assessment.": False,
    "The law says that only severe disability counts.": False,
    "A child's needs and the parents' views count.": False,
    'A 12" screen is 12" wide.': False,
}


@pytest.mark.parametrize("text", QUOTED)
def test_quotations(text: str) -> None:
    (clause,) = clauses_of([paragraph(text)])
    assert clause.quoted is QUOTED[text]


def test_a_list_that_the_act_has_is_quoted() -> None:
    made = clauses_of(
        [paragraph("The Act says a child is disabled if:"), item("blind"), item("deaf")]
    )
    assert all(clause.quoted for clause in made)
    after = clauses_of([paragraph("The regulations say:"), paragraph("A council must publish.")])
    assert after[1].quoted


def test_neighbours_and_lists() -> None:
    document = Document(
        "", "", clauses_of([heading("A"), paragraph("One. Two: "), item("x"), item("y")])
    )
    assert [clause.text for clause in document.around(1)] == ["Two:", "x"]
    assert [clause.text for clause in document.beside(3)] == ["y"]
    assert not list(document.beside(0))


KINDS = st.sampled_from(Kind)
WORDS = st.sampled_from(
    [
        "We",
        "assess",
        "children",
        "who:",
        "or",
        "and",
        "e.g.",
        "•",
        "(a)",
        "1.",
        "“quoted”",
        "end.",
        "a;",
        "–",
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=12).map(" ".join))
BLOCKS = st.builds(
    Block,
    kind=KINDS,
    text=TEXTS,
    level=st.integers(0, 12),
    marker=st.sampled_from(["", "•", "o", "1.", "(a)", "(i)", "a)"]),
    fresh=st.booleans(),
    goes_on=st.booleans(),
    heads=st.lists(st.text(max_size=5)).map(tuple),
)


@given(st.lists(BLOCKS, max_size=12))
def test_every_word_of_the_blocks_is_in_a_clause_in_order(blocks: list[Block]) -> None:
    """Bullets are marks, not words; the number of a heading is put back before it."""
    told = [word for clause in clauses_of(blocks) for word in clause.text.split()]
    written = [word for block in blocks for word in tidy(block.text).split()]
    assert _without_marks(told) == _without_marks(written)


def _without_marks(words: list[str]) -> list[str]:
    bare = (word.strip("•●○◦▪■□▫◆◇►▶➢➤✓✔✗✘‣\u2043∙") for word in words)
    return [word for word in bare if word and word != "1."]


@given(st.lists(BLOCKS, max_size=12))
def test_a_whole_holds_its_clause(blocks: list[Block]) -> None:
    for clause in clauses_of(blocks):
        core = (
            clause.text.rstrip(";,.:… \t–—-")
            .removesuffix("or")
            .removesuffix("and")
            .rstrip(";, –—-.")
        )
        assert core[:20] in clause.whole
        assert clause.place.paragraph >= 1


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read_text(text)


def test_a_document_of_text() -> None:
    document = read_text(f"# Criteria\n\n{LEAD}\n\n- have ADHD\n\n> quoted\n", "criteria.md")
    assert (document.name, document.title) == ("criteria.md", "Criteria")
    assert by_text(document, "have ADHD").headings == ("Criteria",)
    assert by_text(document, "quoted").quoted

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dutybound.text import Limits, read_text
from tests.text.made_blocks import by_text

POLICY = """\
OUR CRITERIA

We will not assess children who:

  * have ADHD alone, which is a condition
    that many children have; or
  * have one of
      - autism
      - tics

3.2 Who can ask

Who decides
-----------

1. First, the team
   decides.
2. Then we write, and this well-
   known line goes on.

   It is under the second.

| Level | Offer |
|-------|-------|
| 3 | A full assessment. Yes |

See [the **policy**](https://anytown.example/p.pdf "The policy") and https://anytown.example/more.
"""


def test_a_policy_in_plain_text() -> None:
    document = read_text(POLICY)
    assert [clause.text for clause in document.clauses if clause.is_heading] == [
        "OUR CRITERIA",
        "3.2 Who can ask",
        "Who decides",
    ]
    assert by_text(document, "tics").lead_ins == ("We will not assess children who:", "have one of")
    long = "have ADHD alone, which is a condition that many children have; or"
    assert by_text(document, long).is_item
    assert (
        by_text(document, "Then we write, and this well-known line goes on.").headings[-1]
        == "Who decides"
    )
    under = by_text(document, "It is under the second.")
    assert under.is_item
    assert under.whole == under.text


def test_tables_and_links() -> None:
    document = read_text(POLICY)
    cell = by_text(document, "A full assessment.")
    assert cell.is_cell
    assert cell.whole == "3, Offer: A full assessment."
    assert document.links == (
        ("https://anytown.example/p.pdf", "the **policy**"),
        ("https://anytown.example/more", "https://anytown.example/more"),
    )
    assert document.clauses[-1].text == "See the policy and https://anytown.example/more."


def test_quoted_lines() -> None:
    document = read_text("We say:\n\n> A child is disabled\n> if blind.\n\nWe go on.")
    assert [clause.quoted for clause in document.clauses] == [False, True, False]


def test_what_is_cut_is_told() -> None:
    assert (
        read_text("word " * 100, limits=Limits(characters=50)).cut
        == "Only the first 50 characters were read."
    )
    assert "3 paragraphs" in read_text("a\n\n" * 9, limits=Limits(blocks=3)).cut
    assert "2 clauses" in read_text("A b. " * 9, limits=Limits(clauses=2)).cut


LETTERS = st.text("abcdefgh", min_size=1, max_size=6)


@given(st.lists(st.lists(LETTERS, min_size=1, max_size=8).map(" ".join), max_size=12))
def test_no_word_of_a_text_is_lost(lines: list[str]) -> None:
    told = [word for clause in read_text("\n".join(lines)).clauses for word in clause.text.split()]
    assert told == " ".join(lines).split()

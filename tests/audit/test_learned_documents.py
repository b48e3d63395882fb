"""The documents to learn from are written as they should be, and what is not is named."""

from __future__ import annotations

from collections import Counter

import pytest

from dutybound.text import read_text
from tests.audit.labelled_documents import CATEGORIES, documents
from tests.audit.learned_documents import BadLine, learned_documents, read
from tests.audit.scoring import _words

FIRST = "document: form | council: Thornbeck | voice: terse"
LEAST_FOUND, LEAST_WRITERS = 30, 3


def clauses(*lines: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...], bool]]:
    document = read("ash-01.txt", "\n".join([FIRST, *lines]))
    return [(one.says, one.shows, one.found, one.contested) for one in document.clauses]


def test_labels_are_read() -> None:
    assert clauses("A14,A1 | one", "~A2 | two", "?A1 | three", ". | four") == [
        ("one", ("A14", "A1"), ("A14", "A1"), False),
        ("two", ("A2",), (), False),
        ("three", ("A1",), ("A1",), True),
        ("four", (), (), False),
    ]


def test_headings_and_lists_are_read() -> None:
    text = f"{FIRST}\n# Who\n> We cannot assess where:\n- A3 | it is ADHD\n\n. | Ring us.\n"
    item, last = read("ash-01.txt", text).clauses
    assert (item.heading, item.lead, item.is_item) == ("Who", "We cannot assess where", True)
    assert (last.heading, last.lead, last.is_item) == ("Who", "", False)


@pytest.mark.parametrize(
    "line",
    [
        "A2 says",
        "A16 | no such category",
        "a2 | small letters",
        "A2 |",
        "A2 A3 | no comma",
        "~. | a mark too many",
        "- A2 | no lead-in",
        "#",
        ">",
        "  A2 | set in",
        "words alone",
    ],
)
def test_what_is_not_written_so_is_named(line: str) -> None:
    with pytest.raises(BadLine, match=r"ash-01\.txt:3: .* is not: "):
        clauses("# Who", line)


def test_a_clause_under_a_lead_in_that_is_no_item_is_named() -> None:
    with pytest.raises(BadLine, match=r"ash-01\.txt:3"):
        clauses("> We cannot assess where", "A2 | it is ADHD")


@pytest.mark.parametrize("first", ["", "document: form", "document: a | council: b | voice: "])
def test_a_first_line_that_names_nothing_is_named(first: str) -> None:
    with pytest.raises(BadLine, match=r"ash-01\.txt:1"):
        read("ash-01.txt", f"{first}\n. | Ring us.")


@pytest.mark.parametrize("name", ["ash.txt", "ash-1.txt", "Ash-01.txt", "ash-01.md"])
def test_a_file_that_names_no_writer_is_named(name: str) -> None:
    with pytest.raises(BadLine, match="<writer>-NN"):
        read(name, FIRST)


def test_all_of_them_are_written_so_by_several_writers() -> None:
    told = learned_documents()
    found = Counter(one.found[0] for each in told for one in each.clauses if one.found)
    assert min(found[one] for one in CATEGORIES) >= LEAST_FOUND
    assert len({each.writer for each in told}) >= LEAST_WRITERS
    assert sum(each.labelled.lawful for each in told) >= len(told) // 6


def test_the_audit_reads_every_clause_of_them() -> None:
    for told in learned_documents():
        document = read_text(told.source, told.labelled.name)
        read_words = f" {' '.join(_words(one.text) for one in document.clauses)} "
        missing = [one.says for one in told.clauses if f" {_words(one.says)} " not in read_words]
        assert not missing, told.name


def test_no_clause_of_them_stands_in_a_labelled_document() -> None:
    labelled = {_words(quote) for one in documents("development") for quote in one.quotes}
    every = (one.says for each in learned_documents() for one in each.clauses)
    assert [says for says in every if len(says.split()) > 6 and _words(says) in labelled] == []

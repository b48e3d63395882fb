"""The details file: read whole, with a sentence for whatever is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.case import CaseFileError, CaseFileProblems
from dutybound.days import Span, day
from dutybound.letters import Details, read_details
from dutybound.letters.voice import Sender


def read(tmp_path: Path, text: str) -> Details:
    path = tmp_path / "details.yaml"
    path.write_text(text)
    return read_details(path)


def test_what_can_be_given(tmp_path: Path) -> None:
    text = (
        "name: Ada  Example\nwriting_as: adviser\naddress: [12 Long Lane, Anytown]\n"
        "my_words: One paragraph.\nreply_by: 6 December 2026\nleave_out: [school]\n"
    )
    details = read(tmp_path, text)
    assert details.name == "Ada Example"
    assert details.writing_as is Sender.ADVISER
    assert details.address == ("12 Long Lane", "Anytown")
    assert details.my_words == ("One paragraph.",)
    assert details.reply_by == Span.on(day(2026, 12, 6))
    assert details.leaves_out("school")
    assert not details.leaves_out("address")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("nmae: Ada", "no key 'nmae'. Did you mean 'name'?"),
        ("name: [Ada, Ben]", "'name' takes one text."),
        ("name: ''", "'name' is empty."),
        ("address: []", "'address' takes a text or a list of texts."),
        ("address: [[a]]", "'address' takes a text or a list of texts."),
        ("my_words: ['']", "'my_words' is empty."),
        ("writing_as: parnt", "nobody writes as 'parnt'. Did you mean 'parent'?"),
        ("reply_by: December 2026", "'reply_by' is not one day"),
        ("reply_by: soon", "'soon' cannot be read as a date"),
        ("leave_out: [schol]", "'schol' cannot be left out. Did you mean 'school'?"),
        ("- name", "a details file is a group of keys"),
        (f"my_words: {'x' * 2_001}", "more than 2,000 characters"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        read(tmp_path, text)
    assert says in str(caught.value)
    assert "details.yaml, line 1" in str(caught.value)


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(CaseFileProblems) as caught:
        read(tmp_path, "nmae: Ada\nleave_out: [name]\n")
    assert len(caught.value.problems) == 2

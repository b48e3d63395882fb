"""The letters of a case for a page: a list, blocks, text to change, bytes, and nothing on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dutybound.case import CaseFileError, CaseFileProblems, load_case
from dutybound.law.england import rulebook
from dutybound.letters import (
    Desk,
    Details,
    LetterStopped,
    NoSuchLetter,
    desk_for,
    details_from,
    listed,
    written,
)
from dutybound.letters.voice import Sender
from dutybound.paper import FORMS, Heading, from_text, render, to_text

CASES = Path(__file__).parent / "cases"
DETAILS = Details(name="Ada Example", child_name="Sam Example", council="Anytown Council")


def desk(case: str = "several") -> Desk:
    law = rulebook()
    return desk_for(load_case(CASES / f"{case}.yaml", law), law)


def test_the_list_says_what_is_missing() -> None:
    found = {letter.id: letter for letter in listed(desk(), Details())}
    assert found["chase-ehc-plan"].missing == ""
    assert "the council's name" in found["complain-to-ombudsman"].missing
    assert "the record that is wrong" in found["correct-record"].missing
    assert found["chronology"].why == "You told us when things happened."


def test_one_letter_is_written_shown_changed_and_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    letter = written(desk(), "chase-ehc-plan", DETAILS)
    assert Heading("Reminder: EHC needs assessment and plan", 1) in letter.paper.blocks
    assert letter.name == "letter-2026-11-22"
    assert letter.paper.title == "Letter 2026-11-22"
    assert letter.first == ""
    assert letter.note[-1].endswith("It is not legal advice.")
    text = to_text(letter.paper).replace("I write about", "Once more I write about")
    changed = from_text(text, letter.paper.title, letter.paper.day)
    for ending in FORMS:
        assert render(changed, ending)
    assert b"Once more I write about" in render(changed, ".txt")
    assert not list(tmp_path.iterdir())


def test_every_letter_comes_back_from_its_text() -> None:
    for case in ("several", "refused", "young-person", "after-stage-2"):
        here = desk(case)
        for letter in listed(here, DETAILS):
            if not letter.missing:
                paper = written(here, letter.id, DETAILS).paper
                again = from_text(to_text(paper), paper.title, paper.day)
                assert render(again, ".txt") == render(paper, ".txt"), letter.id


def test_what_is_not_offered_is_said() -> None:
    with pytest.raises(NoSuchLetter, match="Did you mean 'chronology'") as none:
        written(desk(), "chronologie", DETAILS)
    assert "chronology" in none.value.known
    with pytest.raises(NoSuchLetter, match="There are several of 'chase'"):
        written(desk(), "chase", DETAILS)
    with pytest.raises(LetterStopped, match="the name of the person who sends it"):
        written(desk(), "chase-ehc-plan", replace(DETAILS, name=""))


def test_the_solicitor_comes_with_every_letter() -> None:
    here = desk("harm-and-record")
    for letter in listed(here, DETAILS):
        if not letter.missing:
            first = written(here, letter.id, DETAILS).first
            assert first.startswith("Get a solicitor now; it may be free."), letter.id


def test_details_from_the_fields_of_a_page() -> None:
    given = {"name": "Ada  Example", "writing_as": "young person", "my_words": ["One.", "Two."]}
    details = details_from(given)
    assert details.name == "Ada Example"
    assert details.writing_as is Sender.YOUNG_PERSON
    assert details.my_words == ("One.", "Two.")
    with pytest.raises(CaseFileError, match="Did you mean 'name'"):
        details_from({"nmae": "Ada"})
    with pytest.raises(CaseFileProblems):
        details_from({"name": "", "leave_out": ["x"]})


@pytest.mark.parametrize(
    ("name", "child", "called", "says"),
    [
        ("Ada Example", "Sam Example", "", "Sam"),
        ("Ada Example", "Mary Jane Example", "", "Mary Jane"),
        ("Ada Other", "Sam Example", "", "Sam Example"),
        ("Ada", "Sam", "", "Sam"),
        ("Sam", "Sam", "", "Sam"),
        ("Ada Example", "Sam Example", "Sammy", "Sammy"),
        ("Ada Example", "", "", ""),
    ],
)
def test_what_a_letter_calls_the_child(name: str, child: str, called: str, says: str) -> None:
    details = Details(name=name, child_name=child, child_called=called)
    assert details.called == says

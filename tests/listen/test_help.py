"""Who can help: every kind of danger, numbers that can be rung, kind words that promise nothing."""

from __future__ import annotations

import re

import pytest

from dutybound.law.england import rulebook
from dutybound.listen.danger import Danger
from dutybound.listen.help_lines import ALL, EMERGENCY, Line, help_for, help_lines, lines_of
from dutybound.listen.pages import Page
from dutybound.listen.solicitor import FAMILY_RIGHTS_GROUP, SOLICITOR
from dutybound.web.family.words.asking import ASKING, RESTS_ON
from dutybound.web.family.words.start import START

NUMBERS = {
    "emergency": "999",
    "nhs-111": "111",
    "samaritans": "116 123",
    "shout": "85258",
    "childline": "0800 1111",
    "hopeline": "0800 068 4141",
    "nspcc": "0808 800 5000",
    "domestic-abuse": "0808 2000 247",
    "mens-advice": "0808 801 0327",
    "council": "",
    "missing-people": "116 000",
    "police": "101",
    "family-rights-group": "0808 801 0366",
}
"""Written out a second time by hand, so that a slip of the finger is seen."""


@pytest.mark.parametrize("line", [*ALL, FAMILY_RIGHTS_GROUP], ids=lambda line: line.id)
def test_a_number_is_right_and_can_be_rung(line: Line) -> None:
    assert line.number == NUMBERS[line.id]
    assert re.sub(r"^(tel|sms):", "", line.link) == line.number.replace(" ", "")
    assert bool(line.link) == bool(line.number)
    assert "2026" in line.seen


@pytest.mark.parametrize("kind", Danger)
def test_each_kind_is_met_with_the_emergency_number_first(kind: Danger) -> None:
    (part,) = help_for([kind]).parts
    assert part.id == kind.value
    assert part.lines[0] is EMERGENCY
    assert len(set(part.lines)) == len(part.lines)


def test_help_is_for_what_was_heard_the_most_urgent_first() -> None:
    given = help_for([Danger.MISSING, Danger.LIFE, Danger.MISSING])
    assert [part.id for part in given.parts] == ["life", "missing"]
    assert not help_for([]).parts


def test_who_the_issue_names_is_there() -> None:
    offered = {line.id for line in lines_of(help_for(Danger).parts)}
    assert offered == {line.id for line in help_lines()}
    assert offered >= NUMBERS.keys() - {"family-rights-group"}


def test_the_words_say_what_happens_to_what_was_typed_and_that_the_way_is_open() -> None:
    said = " ".join(help_for(Danger).texts())
    for words in (
        "nothing wrong by telling",
        "stored",
        "sent to anybody",
        "go on whenever you like",
    ):
        assert words in said


FORBIDDEN = (
    "you must",
    "your fault if",
    "calm down",
    "you should have",
    "abuser",
    "law",
    "section",
)


def test_help_speaks_no_law_and_no_verdict() -> None:
    said = " ".join(help_for(Danger).texts()).lower()
    assert not [word for word in FORBIDDEN if re.search(rf"\b{word}\b", said)]


@pytest.mark.parametrize("page", [SOLICITOR, ASKING, START], ids=lambda page: page.heading)
def test_a_page_has_words_everywhere(page: Page) -> None:
    assert all(text.strip() == text and text for text in page.texts())
    assert all(part.paragraphs or part.items for part in page.parts)
    headings = [part.heading for part in page.parts]
    assert len(set(headings)) == len(headings)


def words_of(page: Page, *, caution: bool) -> int:
    parts = (part for part in page.parts if part.caution is caution)
    return sum(len(text.split()) for part in parts for text in part.texts())


def test_the_cautions_are_as_large_as_the_rights() -> None:
    """What they may not do, against where to take care."""
    rights = next(part for part in ASKING.parts if part.heading == "What they may not do")
    care = next(part for part in ASKING.parts if part.heading == "Where to take care")
    assert care.caution
    assert len(" ".join(care.texts())) >= len(" ".join(rights.texts()))
    assert words_of(ASKING, caution=True) > 150


@pytest.mark.parametrize("page", [SOLICITOR, ASKING], ids=lambda page: page.heading)
def test_the_pages_tell_nobody_to_refuse_or_hide(page: Page) -> None:
    said = " ".join(page.texts())
    assert "Do not refuse all contact" in said
    assert re.search(r"(Keep every (record|appointment)|Do not hide)", said)
    assert "solicitor" in said


def test_each_caution_about_asking_says_what_to_do_instead() -> None:
    careful = [" ".join(part.texts()) for part in ASKING.parts if part.caution]
    assert len(careful) == 2
    for said in careful:
        assert "Do not refuse all contact" in said
        assert "get a solicitor" in said
    assert "Offer another way" in careful[0]


def test_what_the_page_about_asking_rests_on_is_there() -> None:
    known = {rule.id for rule in rulebook()}
    assert not set(RESTS_ON) - known

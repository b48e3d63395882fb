"""The sentence model beside the phrases: it adds, it doubts, it quotes, and it is never needed."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dutybound.law.england.problems import PROBLEMS
from dutybound.listen import likely, problems
from dutybound.listen.problem_lines import lines_of
from dutybound.listen.problems import MOST, problems_told
from dutybound.sentences import reading

installed = pytest.mark.skipif(not reading.is_there(), reason="onnxruntime is not installed")
NEW_WORDS = "A wug. The gavagai dax. A blicket and another wug."
"""Words that lean to nothing."""


def hears(monkeypatch: pytest.MonkeyPatch, sure: Mapping[str, float], where: str = "") -> None:
    """A model that is so sure of some problems, where a text holds some words, and of no other."""

    def sure_of_story(says: str) -> dict[str, float]:
        heard = sure if where in says else {}
        return {problem.id: heard.get(problem.id, 0.0) for problem in PROBLEMS}

    monkeypatch.setattr(likely, "is_there", lambda: True)
    monkeypatch.setattr(likely, "sure_of_story", sure_of_story)


def test_what_it_is_sure_of_is_offered_with_the_clause_that_tells(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not problems_told(NEW_WORDS)
    hears(monkeypatch, {"no-breaks": 0.9}, "gavagai")
    (heard,) = problems_told(NEW_WORDS)
    assert heard.problem == "no-breaks"
    assert heard.words == ("The gavagai dax.",)


def test_what_it_is_not_sure_of_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    hears(monkeypatch, {"no-breaks": problems.TOLD - 0.01})
    assert not problems_told(NEW_WORDS)


def test_what_a_phrase_hears_counts_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    hears(monkeypatch, {"ehc-refused": 0.4})
    (heard,) = problems_told("They refused the EHCP last week.")
    assert heard.problem == "ehc-refused"
    assert "refused the EHCP" in heard.words[0]


@pytest.mark.parametrize(
    "says",
    [
        "A wug. The gavagai dax.",
        "I want to die. A wug. The gavagai dax. A blicket.",
        NEW_WORDS,
    ],
)
def test_it_alone_is_not_heard_of_few_words_or_of_danger(
    says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hears(monkeypatch, {"no-breaks": 1.0})
    alone = "no-breaks" in [heard.problem for heard in problems_told(says)]
    assert alone == (says == NEW_WORDS)
    assert "no-breaks" in [heard.problem for heard in problems_told("wug gavagai " * 40 + says)]


def test_what_speaks_against_it_goes_before_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(problems, "_listened_for", lambda: {"no-breaks": lines_of(["! wug"], {})})
    hears(monkeypatch, {"no-breaks": 1.0})
    assert not problems_told(NEW_WORDS)
    assert problems_told(NEW_WORDS.replace("wug", "gavagai"))


def test_the_surest_come_first_and_no_more_than_are_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sure = ("no-breaks", "carer", "travel", "records")
    hears(monkeypatch, {problem: 1 - number / 20 for number, problem in enumerate(sure)})
    assert [one.problem for one in problems_told(NEW_WORDS)] == [*sure[:MOST]]


def test_of_a_long_text_a_few_stretches_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def sure_of_story(says: str) -> dict[str, float]:
        read.append(says)
        return {problem.id: 0.0 for problem in PROBLEMS}

    monkeypatch.setattr(likely, "is_there", lambda: True)
    monkeypatch.setattr(likely, "sure_of_story", sure_of_story)
    problems_told("A wug and a blicket dax. " * 900)
    assert len(read) == likely.MOST_STRETCHES
    assert all(len(one.split()) <= likely.MOST_WORDS for one in read)


def test_nothing_that_is_typed_is_kept() -> None:
    """What is kept between calls is worked out from our own lists, and never from what is typed."""
    kept = [one for one in vars(likely).values() if hasattr(one, "cache_info")]
    assert kept == []


@installed
def test_a_story_in_other_words_is_heard() -> None:
    says = "She starts at the new special school on Monday and there is still no taxi arranged for her."
    assert "travel" in [heard.problem for heard in problems_told(says)]


@installed
@pytest.mark.parametrize("says", ["", "   ", "🙂", "What are your opening hours?"])
def test_nothing_is_heard_in_nothing(says: str) -> None:
    assert problems_told(says) == ()

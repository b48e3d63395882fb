"""Hearing problems: the sayings they were made for, the stories, what speaks against, and hostile text."""

from __future__ import annotations

import time

import pytest
import yaml

from benchmarks.listen import LEAST_RECALL, MOST_FALSE, measured
from dutybound.law.england.problems import PROBLEMS
from dutybound.listen import problems, told
from dutybound.listen.hearing import plain_words
from dutybound.listen.phrases import choices
from dutybound.listen.problem_lines import HINTS, SPEAKS_AGAINST, TELLS, Said, lines_of
from dutybound.listen.problems import FEW_WORDS, MOST, MOST_LEANING, leaning, problems_told
from tests.listen import learn_weights
from tests.listen.told_stories import FOLDER, stories

pytestmark = pytest.mark.usefixtures("phrases_alone")

SAID = yaml.safe_load((FOLDER.parent / "said_of_problems.yaml").read_text(encoding="utf-8"))
SAYINGS = [(problem, says) for problem, some in SAID.items() for says in some]


def ids(text: str) -> list[str]:
    return [heard.problem for heard in problems_told(text)]


# --- what is heard --------------------------------------------------------------------------------


def test_every_problem_has_sayings_of_its_own() -> None:
    assert list(SAID) == [problem.id for problem in PROBLEMS]
    assert min(map(len, SAID.values())) >= 3
    assert len({says for _, says in SAYINGS}) == len(SAYINGS)


@pytest.mark.parametrize(("problem", "says"), SAYINGS)
def test_what_the_phrases_were_made_for(problem: str, says: str) -> None:
    assert problem in ids(says)


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda p: p.id)
def test_the_words_that_we_offer_are_heard(problem: object) -> None:
    """Whoever types what stands on the page is offered that."""
    assert getattr(problem, "id", "") in ids(getattr(problem, "words", ""))


def test_the_stories_for_development() -> None:
    """They were worked on: this holds what was reached, and measures nothing."""
    found = measured(stories("development"))
    assert found.recall >= max(LEAST_RECALL, 0.93)
    assert found.false_a_story <= min(MOST_FALSE, 0.35)
    assert found.main_heard >= found.main_told - 3


@pytest.mark.parametrize(
    "says",
    [
        "",
        "   ",
        "🙂",
        "testing testing",
        "Thank you all for a lovely day at the zoo",
        "What are your opening hours?",
        "My neighbour parks over our drive",
        "He loves trains and the colour green",
        "I am tired today",
        "I want to die",
        "He hit me again last night and I am scared",
        "My husband reads my phone and I must not tell anybody",
    ],
)
def test_what_tells_of_no_problem(says: str) -> None:
    """Danger alone is none of the problems: help comes first, elsewhere."""
    assert ids(says) == []


@pytest.mark.parametrize(
    ("says", "instead", "problem"),
    [
        ("They refused an assessment", "They refused an EHC needs assessment", "care-not-assessed"),
        ("He was excluded", "He was not excluded", "no-education"),
        ("I want to complain", "I want to complain about the hospital", "to-complain"),
        ("They turned down the plan", "They turned down the grant", "ehc-refused"),
    ],
)
def test_what_speaks_against_it(says: str, instead: str, problem: str) -> None:
    assert problem in ids(says)
    assert problem not in ids(instead)


def test_spelling_case_and_marks_do_not_matter() -> None:
    for says in ("REFUSED EHCP!!", "refused   ehcp", "they've refused – the EHCP", "refused echp"):
        assert ids(says)[0] == "ehc-refused"
    assert "travel" in ids("no trasport to school")


def test_at_most_three_and_each_once() -> None:
    every = ids(". ".join(problem.words for problem in PROBLEMS))
    assert len(every) == len(set(every)) == MOST


def test_the_likeliest_comes_first() -> None:
    both = ids(
        "He has no TA. They refused the EHCP, the refusal letter says school can meet his needs."
    )
    assert both[0] == "ehc-refused"


# --- the words that led to it ---------------------------------------------------------------------


def test_the_words_that_led_to_it_are_as_they_were_typed() -> None:
    (heard,) = problems_told("Our son is eight.  They REFUSED him  an EHCP!")
    assert heard.words == ("They REFUSED him an EHCP!",)
    (one,) = problems_told("refused ehcp")
    assert one.words == ("refused ehcp",)


def test_of_a_long_sentence_a_few_words_are_shown() -> None:
    long = f"we {'talked and ' * 20}then they refused the ehcp {'and talked ' * 20}on"
    (heard,) = (one for one in problems_told(long) if one.problem == "ehc-refused")
    assert all(words.startswith("… ") and words.endswith(" …") for words in heard.words)
    assert all(len(words) < 100 for words in heard.words)


@pytest.mark.parametrize("says", [says for _, says in SAYINGS[::7]])
def test_every_word_that_is_shown_was_typed(says: str) -> None:
    for heard in problems_told(says):
        assert heard.words
        for words in heard.words:
            assert words.strip("… ") in says


def test_phrases_of_one_line_stand_near_each_other() -> None:
    (line,) = lines_of(["social worker + nobody"], {})
    far = [said("social worker"), *[said("weather")] * 3, said("nobody")]
    assert line.found_in(far[1:] + far[:1], frozenset({"social", "worker", "nobody"}))
    assert not line.found_in(far, frozenset({"social", "worker", "nobody"}))


def said(text: str) -> Said:
    return Said(f" {text} ", frozenset(text.split()))


def test_what_a_line_counts_for() -> None:
    lines = lines_of(["plan", "? plan", "! plan", "~ plan"], {})
    assert [line.points for line in lines] == [TELLS, HINTS, SPEAKS_AGAINST, TELLS]
    denied, words = [said("no plan")], frozenset({"no", "plan"})
    assert [bool(line.found_in(denied, words)) for line in lines] == [True, True, True, False]


# --- weights --------------------------------------------------------------------------------------


NONE: dict[str, dict[str, float]] = {problem.id: {} for problem in PROBLEMS}


@pytest.fixture
def fruit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fruit leans to one problem, and to no other."""
    leans = dict.fromkeys(("apples", "bananas", "cherries"), 2.5)
    monkeypatch.setattr(told, "weights", lambda: NONE | {"care-refused": leans})


@pytest.mark.usefixtures("fruit")
def test_words_lean_as_far_as_all_of_them_together() -> None:
    assert leaning(["apples", "bananas", "pears"], told.weights()["care-refused"]) == 5
    assert leaning(["apples"] * 9, told.weights()["care-refused"]) == MOST_LEANING


@pytest.mark.usefixtures("fruit")
def test_words_that_lean_tip_a_hint() -> None:
    assert ids("apples, bananas") == []
    assert ids("the panel, cherries") == []
    assert ids("the panel, apples, bananas") == ["care-refused"]


@pytest.mark.usefixtures("fruit")
def test_where_no_phrase_is_heard_words_have_to_lean_far() -> None:
    (heard,) = problems_told("It was dull. Some apples, bananas and cherries fell. It rained.")
    assert heard.problem == "care-refused"
    assert heard.words == ("… apples, bananas and cherries …",)


@pytest.mark.usefixtures("fruit")
@pytest.mark.parametrize(
    "beside", ["There is no taxi to school.", "I want to die.", "My teacher said so."]
)
def test_words_that_lean_never_go_against_phrases_or_danger(beside: str) -> None:
    assert "care-refused" not in ids(f"apples, bananas and cherries. {beside}")


@pytest.mark.usefixtures("fruit")
def test_in_a_long_text_words_that_lean_find_nothing_alone() -> None:
    """A long text has some of nearly every word."""
    long = " ".join(f"word{number}" for number in range(FEW_WORDS))
    assert ids(f"apples, bananas and cherries. {long}") == []


def test_the_weights_are_those_that_are_learned() -> None:
    """Renew them with `python -m tests.listen.learn_weights`."""
    renewed = learn_weights.as_text(learn_weights.learned(learn_weights.texts()))
    assert learn_weights.TABLE.read_text(encoding="utf-8") == renewed


# --- the lists ------------------------------------------------------------------------------------


def test_the_lists_are_about_the_problems_that_there_are() -> None:
    known = {problem.id for problem in PROBLEMS}
    assert set(told.by_problem()) == set(told.weights()) == known


@pytest.mark.parametrize("problem", told.by_problem())
def test_every_word_that_is_listened_for_can_be_heard(problem: str) -> None:
    known, near = problems._vocabulary()
    for line in told.by_problem()[problem]:
        steps = (step for step in line.split() if step not in ("?", "!", "~", "+"))
        for word in (word for step in steps for word in choices(step, told.groups())):
            assert plain_words(word, known, near) == [word], line


@pytest.mark.parametrize("problem", told.by_problem())
def test_no_line_is_there_twice(problem: str) -> None:
    lines = told.by_problem()[problem]
    assert len(set(lines)) == len(lines)


# --- hostile and huge text ------------------------------------------------------------------------

HOSTILE = {
    "one letter": "a" * 200_000,
    "no words": "\n" * 200_000,
    "marks": "> " * 100_000,
    "a table": "| no plan " * 20_000,
    "brackets": "[" * 100_000,
    "one phrase": "refused ehcp. " * 20_000,
    "every clause": "plan\n" * 40_000,
    "no end of a gap": "refused " + "and " * 50_000 + "ehcp",
    "patterns": "{plan} .... + ? ! ~ [ehc-late] " * 5_000,
    "broken": "\0\ud800\uffff" * 20_000,
    "all that is listened for": " ".join(
        word for some in told.by_problem().values() for line in some for word in line.split()
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_anything_is_taken_and_quickly(name: str) -> None:
    begun = time.perf_counter()
    assert len(problems_told(HOSTILE[name])) <= MOST
    assert time.perf_counter() - begun < 3, "a tenth of that on a quiet machine"


def test_it_always_answers_the_same() -> None:
    for says in ("refused ehcp", *(story.says for story in stories("development")[:10])):
        assert problems_told(says) == problems_told(says)

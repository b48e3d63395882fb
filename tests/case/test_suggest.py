"""A word nobody declared is met with the one that was probably meant."""

import itertools
import string
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.case.suggest import LONGEST_WORD, did_you_mean, phrase

CHOICES = ["received", "decision_sent", "as_of", "born", "disabled", "shown_by", "id", "on", "plan"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("recieved", "received"),
        ("received ", "received"),
        ("decision-sent", "decision_sent"),
        ("Decision  Sent", "decision_sent"),
        ("DECISION_SENT", "decision_sent"),
        ("decison_snet", "decision_sent"),
        ("as-of", "as_of"),
        ("asof", "as_of"),
        ("bron", "born"),
        ("disabeld", "disabled"),
        ("shownby", "shown_by"),
        ("plans", "plan"),
        ("ID", "id"),
    ],
)
def test_a_slip_of_the_hand_is_seen_through(word: str, meant: str) -> None:
    assert did_you_mean(word, CHOICES) == meant


@pytest.mark.parametrize("word", ["", "no", "i", "elephant", "burned", "decision", "p" * 10_000])
def test_no_guess_is_made_when_nothing_is_close(word: str) -> None:
    assert did_you_mean(word, CHOICES) is None


def test_no_choices() -> None:
    assert did_you_mean("a", []) is None
    assert phrase("a", []) == ""


def test_the_nearest_is_chosen_and_ties_go_by_the_alphabet() -> None:
    assert did_you_mean("planet", ["planer", "planets", "plan"]) == "planer"
    for choices in itertools.permutations(["cart", "card", "care"]):
        assert did_you_mean("carx", choices) == "card"


def test_the_phrase_asks_lists_or_says_nothing() -> None:
    assert phrase("recieved", CHOICES) == "Did you mean 'received'?"
    assert phrase("elephant", ["yes"]) == "Write 'yes'."
    assert phrase("elephant", ["yes", "no", "yes"]) == "Write 'no' or 'yes'."
    assert phrase("elephant", ["c", "b", "a"]) == "Write 'a', 'b' or 'c'."
    assert phrase("elephant", CHOICES) == ""


WORDS = st.text(string.ascii_lowercase, min_size=3, max_size=LONGEST_WORD)


@given(WORDS, st.data())
def test_one_slip_is_always_seen_through(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    slips = [
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + letter + word[at + 1 :],
    ]
    for slip in slips:
        assert did_you_mean(slip, [word]) == word


def slow_distance(one: str, other: str) -> int:
    """The same distance from its textbook definition, for short words."""
    if not one or not other:
        return len(one) + len(other)
    ways = [
        slow_distance(one[1:], other) + 1,
        slow_distance(one, other[1:]) + 1,
        slow_distance(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if one[:2] == other[1::-1] and len(one) > 1 and len(other) > 1:
        ways.append(slow_distance(one[2:], other[2:]) + 1)
    return min(ways)


SHORT = st.text("abc", min_size=3, max_size=6)


@given(SHORT, SHORT)
def test_the_distance_is_the_textbook_one(one: str, other: str) -> None:
    allowed = 1 if len(one) <= 5 else 2
    assert (did_you_mean(one, [other]) == other) == (slow_distance(one, other) <= allowed)


@given(st.text(), st.lists(st.text(), max_size=12))
def test_any_words_at_all(word: str, choices: list[str]) -> None:
    assert did_you_mean(word, choices) in {None, *choices}
    assert isinstance(phrase(word, choices), str)


def test_long_words_and_many_choices_are_quick() -> None:
    many = [f"{'abcdefgh' * 7}{number:03}" for number in range(500)]
    started = perf_counter()
    for word in ("x" * 1_000_000, "abcdefgh" * 7 + "zz", "-" * 1_000_000):
        did_you_mean(word, [*many, "y" * 1_000_000])
    assert perf_counter() - started < 5

"""Codes: drawn evenly, read however they are typed, and wrong ones told kindly."""

from __future__ import annotations

import math
import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.web.vault import codes

WORDS = codes.word_list()
CODES = st.lists(st.sampled_from(WORDS), min_size=6, max_size=6)
BETWEEN = st.sampled_from([" ", "  ", "-", ", ", "\n", "\t", ". ", " – ", ""])
CASES = st.sampled_from([str.lower, str.upper, str.title])


def test_there_are_enough_words_and_each_is_easy_to_type() -> None:
    assert len(set(WORDS)) == len(WORDS) >= 7776
    assert list(WORDS) == sorted(WORDS)
    assert all(re.fullmatch("[a-z]{4,10}", word) for word in WORDS)
    assert 6 * math.log2(len(WORDS)) > 77


def test_no_word_begins_another() -> None:
    assert not [(short, long) for short, long in pairwise(WORDS) if long.startswith(short)]


def test_no_word_becomes_another_by_one_letter_more_or_less_or_swapped() -> None:
    known = set(WORDS)
    for word in WORDS:
        places = range(len(word))
        shorter = {word[:i] + word[i + 1 :] for i in places}
        swapped = {word[:i] + word[i : i + 2][::-1] + word[i + 2 :] for i in places[:-1]} - {word}
        assert not (shorter | swapped) & known, word


@pytest.mark.parametrize(
    "unkind", ["abuse", "autism", "disabled", "neglect", "court", "prison", "mother", "ugly", "sex"]
)
def test_no_word_would_hurt(unkind: str) -> None:
    assert unkind not in WORDS


@given(code=CODES, between=st.lists(BETWEEN, min_size=7, max_size=7), case=CASES)
def test_a_code_is_read_however_it_is_typed(
    code: list[str], between: list[str], case: object
) -> None:
    assert callable(case)
    typed = between[0] + "".join(a + b for a, b in zip(code, between[1:], strict=True))
    assert codes.read_code(case(typed)) == " ".join(code)


def test_a_code_is_read_with_numbers_accents_and_a_word_split_in_two() -> None:
    assert codes.read_code("1. Áardvark 2. sun light 3) milk 4 dude 5 yoga 6 SILKWORM") == (
        "aardvark sunlight milk dude yoga silkworm"
    )


def test_a_drawn_code_can_be_read_and_is_hardly_ever_drawn_twice() -> None:
    drawn = {codes.draw_code() for _ in range(200)}
    assert len(drawn) == 200
    assert all(codes.read_code(code) == code for code in drawn)


def test_every_word_is_drawn_about_as_often() -> None:
    counts = dict.fromkeys(WORDS, 0)
    for _ in range(20_000):
        for word in codes.draw_code().split():
            counts[word] += 1
    expected = 120_000 / len(WORDS)
    chi = sum((count - expected) ** 2 / expected for count in counts.values())
    assert abs(chi - len(WORDS)) < 6 * math.sqrt(2 * len(WORDS))


def test_a_word_that_is_not_in_the_list_is_named_with_the_nearest() -> None:
    with pytest.raises(codes.NotACode) as told:
        codes.read_code("sunlght milk dude yoga silkworm zebra")
    assert told.value.unknown == (("sunlght", "sunlight"),)
    assert "Did you mean “sunlight”?" in str(told.value)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("sunligth", "sunlight"), ("silkwrom", "silkworm"), ("zibra", "zebra"), ("yogga", "yoga")],
)
def test_a_slip_finds_the_word_that_was_meant(typed: str, meant: str) -> None:
    assert codes.nearest(typed) == meant


def test_a_word_like_none_finds_none_and_quickly() -> None:
    start = time.process_time()
    assert codes.nearest("x" * 300) == ""
    with pytest.raises(codes.NotACode):
        codes.read_code("q " * 150)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "typed", ["", "zebra", "milk " * 7, "milk" * 500, "密码", "\0", "-" * 10_000]
)
def test_too_few_or_too_many_words_are_counted(typed: str) -> None:
    with pytest.raises(codes.NotACode, match="six words"):
        codes.read_code(typed)


@given(st.text(max_size=400))
def test_anything_typed_is_a_code_or_is_told_what_is_wrong(typed: str) -> None:
    try:
        assert len(codes.read_code(typed).split()) == 6
    except codes.NotACode as problem:
        assert str(problem)  # noqa: PT017

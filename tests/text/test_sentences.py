from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.text.sentences import LONGEST, sentences

ONE = [
    "Ask Dr. Patel, e.g. about autism, i.e. a condition.",
    "See para. 3 and s. 17 of the policy (No. 5, pp. 2-4).",
    "We meet on 12 Oct. 2026 at 10 a.m. or later.",
    "It costs £3.50 an hour, or 1.5 times as much.",
    "J. R. Smith leads the team.",
    "2. Who can ask",
    "(a) Children with a plan",
    "Write to info@anytown.example or see www.anytown.example for more.",
    "We offer clubs, breaks etc. and more",
    "Children aged approx. 5 and over",
    "What is offered... and to whom",
    "The U.K. Government says so.",
]
SEVERAL = {
    "We help. You ask? Yes! Then we write.": ["We help.", "You ask?", "Yes!", "Then we write."],
    "He said “No.” She asked.": ["He said “No.”", "She asked."],
    "There are clubs, breaks etc. We pay.": ["There are clubs, breaks etc.", "We pay."],
    "Come at 3 p.m. The door is open.": ["Come at 3 p.m.", "The door is open."],
    "It is in section 17. 45 days is the limit.": ["It is in section 17.", "45 days is the limit."],
    "(It is so.) We agree.": ["(It is so.)", "We agree."],
    "Is it I. No.": ["Is it I.", "No."],
    "We are Anytown Ltd. We help.": ["We are Anytown Ltd.", "We help."],
}


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_are_parted(text: str) -> None:
    assert sentences(text) == SEVERAL[text]


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    assert " ".join(sentences(text)).split() == text.split()
    assert all(sentences(text))


@given(st.lists(st.sampled_from(["e.g.", "We", "are.", "(a)", "No.", "5", "“Yes.”", "or", "etc."])))
def test_no_word_of_prose_is_lost(words: list[str]) -> None:
    assert " ".join(sentences(" ".join(words))) == " ".join(words)


def test_what_never_ends_is_cut_between_words() -> None:
    made = sentences("word " * 10_000)
    assert max(map(len, made)) <= LONGEST
    assert sum(len(sentence.split()) for sentence in made) == 10_000

"""Every letter does what the examples beside it say, and every letter has enough of them."""

from __future__ import annotations

import re

import pytest

from dutybound.letters import LETTERS, LetterStopped, offers
from tests.letters.examples import Example, all_examples, examples_of

EXAMPLES = list(all_examples())


def on_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: Example) -> None:
    known = {offer.id for offer in offers(example.desk)}
    letters = {offer.letter.id for offer in offers(example.desk)}
    assert set(example.listed("offered")) <= known | letters
    assert not set(example.listed("not_offered")) & (known | letters)
    if "stopped" in example.expect:
        with pytest.raises(LetterStopped, match=re.escape(str(example.expect["stopped"]))):
            example.text()
    elif "letter" in example.expect:
        text = on_one_line(example.text())
        for phrase in example.listed("says"):
            assert on_one_line(phrase) in text
        for phrase in example.listed("never"):
            assert not re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text), phrase


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
def test_each_letter_is_shown_written_and_not_written(letter: object) -> None:
    examples = list(examples_of(letter.id))  # type: ignore[attr-defined]
    written = [e for e in examples if e.listed("says")]
    held_back = [e for e in examples if "stopped" in e.expect or e.listed("not_offered")]
    assert written
    assert held_back

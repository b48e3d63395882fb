"""Texts to numbered pieces: known words, words of parts, and what stands around a clause."""

from __future__ import annotations

from importlib.resources import files

from dutybound.sentences import pieces


def known() -> list[str]:
    listed = files(pieces.__package__).joinpath("vocabulary.txt").read_text(encoding="utf-8")
    return listed.split("\n")[:-1]


def spelt(numbers: list[int]) -> list[str]:
    return [known()[one] for one in numbers]


def test_known_words_are_pieces() -> None:
    assert spelt(pieces.pieces("You'll need a diagnosis.")) == [
        *("you", "'", "ll", "need", "a", "diagnosis", ".")
    ]


def test_a_word_that_is_not_known_is_put_together() -> None:
    parts = spelt(pieces.pieces("EHCPless"))
    assert len(parts) > 1
    assert "".join(one.removeprefix("##") for one in parts) == "ehcpless"


def test_accents_and_capitals_do_not_matter() -> None:
    assert pieces.pieces("CAFÉ") == pieces.pieces("cafe")


def test_what_cannot_be_spelt_is_unknown() -> None:
    assert spelt(pieces.pieces("\u2603")) == ["[UNK]"]


def test_what_a_clause_stands_under_and_after_comes_first_and_is_marked() -> None:
    numbers, kinds = pieces.of_clause("who can ask", "not we", "parents can")
    told = ["[CLS]", "who", "can", "ask", "not", "we", "[SEP]", "parents", "can", "[SEP]"]
    assert spelt(numbers) == told
    assert kinds == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]
    alone = ([numbers[0], *numbers[7:]], [0, 1, 1, 1])
    assert pieces.of_clause("", "", "parents can") == alone


def test_long_texts_are_cut() -> None:
    numbers, kinds = pieces.of_clause("word " * 500, "word " * 500, "word " * 500)
    most = pieces.MOST_AROUND + pieces.MOST_BEFORE + pieces.MOST_SAID
    assert len(numbers) == len(kinds) == most + 3
    assert len(pieces.of_story("word " * 500)[0]) == pieces.MOST_TOLD + 2


def test_of_the_clause_before_the_end_is_read() -> None:
    numbers, _kinds = pieces.of_clause("", f"ask {'word ' * 500}parents", "can")
    assert spelt(numbers)[-4:] == ["parents", "[SEP]", "can", "[SEP]"]
    assert "ask" not in spelt(numbers)


def test_no_piece_is_there_twice() -> None:
    assert len(set(known())) == len(known())

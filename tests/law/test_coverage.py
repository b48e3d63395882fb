"""Every law card is a rule, a part of one, or left out with a reason."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from dutybound.law.england import rulebook

_READ = tomllib.loads((Path(__file__).parents[2] / "docs" / "cards.toml").read_text())
CARDS: list[str] = _READ["cards"]
LEFT_OUT: dict[str, str] = _READ["left_out"]
RULES = {rule.id for rule in rulebook()}


def test_there_are_171_cards_each_once() -> None:
    assert len(CARDS) == len(set(CARDS)) == 171


@pytest.mark.parametrize("card", CARDS)
def test_a_card_is_encoded_or_left_out(card: str) -> None:
    places = [card in RULES, card in rulebook().redirects, card in LEFT_OUT]
    assert sum(places) == 1


@pytest.mark.parametrize("card", LEFT_OUT)
def test_a_card_that_is_left_out_is_one_and_says_why(card: str) -> None:
    assert card in CARDS
    assert LEFT_OUT[card][:1].islower()
    assert len(LEFT_OUT[card]) > 20
    assert not LEFT_OUT[card].endswith(".")

"""Kleene's three values, written down as tables, and what Python may not do with them."""

import pytest

from dutybound.language import FALSE, TRUE, UNKNOWN, Truth, TruthTested, truth

T, U, F = TRUE, UNKNOWN, FALSE

NEGATION = [(T, F), (U, U), (F, T)]

# first, second, both, either
TABLE = [
    (T, T, T, T),
    (T, U, U, T),
    (T, F, F, T),
    (U, T, U, T),
    (U, U, U, U),
    (U, F, F, U),
    (F, T, F, T),
    (F, U, F, U),
    (F, F, F, F),
]


@pytest.mark.parametrize(("value", "opposite"), NEGATION)
def test_negation(value: Truth, opposite: Truth) -> None:
    assert ~value is opposite


@pytest.mark.parametrize(("first", "second", "both", "either"), TABLE)
def test_and_is_the_smaller_and_or_the_larger(
    first: Truth, second: Truth, both: Truth, either: Truth
) -> None:
    assert min(first, second) is both
    assert max(first, second) is either


@pytest.mark.parametrize("value", Truth)
def test_it_is_no_condition_of_python(value: Truth) -> None:
    with pytest.raises(TruthTested, match="TRUE"):
        bool(value)
    with pytest.raises(TruthTested):
        assert not value


def test_a_plain_yes_or_no_has_a_three_valued_form() -> None:
    assert truth(True) is TRUE
    assert truth(False) is FALSE

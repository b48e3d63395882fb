"""Rules that are said never to apply together do not, in any exact case and on any reading."""

from __future__ import annotations

import pytest

from dutybound.law.england import rulebook
from tests.proofs.comparing import both_engaged

PAIRS = sorted({tuple(sorted((rule.id, o))) for rule in rulebook() for o in rule.never_with})


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_rules_never_together_are_never_together(one: str, other: str) -> None:
    found = both_engaged(rulebook().rule(one), rulebook().rule(other))
    assert found is None, f"both apply here: {found}"

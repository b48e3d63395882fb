"""What rules and their steps rest on."""

import pytest

from dutybound.language import Rule, Strength
from dutybound.law.england import rulebook


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_a_step_rests_on_what_its_rule_rests_on(rule: Rule) -> None:
    for step in (step for text in rule.texts for step in text.steps):
        assert set(step.sources) <= set(rule.rests_on), step.id


@pytest.mark.parametrize("rule", list(rulebook()), ids=lambda rule: rule.id)
def test_a_statutory_rule_rests_on_law_and_a_rule_without_law_is_guidance(rule: Rule) -> None:
    law = any(citation.source.kind.is_law for citation in rule.sources)
    assert law or rule.strength is Strength.GUIDANCE

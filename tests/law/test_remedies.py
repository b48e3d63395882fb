"""The remedies: each in words that stand alone, with the rule that works its limit out."""

from __future__ import annotations

import pytest

from dutybound.language import Claim, Remedy, Right, Rule
from dutybound.law.england import remedies, rulebook

ALL = tuple(value for value in vars(remedies).values() if isinstance(value, Remedy))
RULES = {rule.id: rule for rule in rulebook()}
# Limits whose rules are not in the rulebook yet.  A rule that arrives leaves this list.
NOT_YET: set[str] = set()
# Their limit is a body's own procedure, advice, or regulations that nobody has read yet.
NO_SOURCE = {
    "council-complaint",
    "ombudsman-review",
    "school-complaint",
    "education-department",
    "solicitor",
}


def test_no_two_remedies_have_the_same_id() -> None:
    assert len({remedy.id for remedy in ALL}) == len(ALL) > 10


@pytest.mark.parametrize("remedy", ALL, ids=lambda remedy: remedy.id)
def test_a_remedy_reads_as_a_title_and_sentences(remedy: Remedy) -> None:
    assert remedy.title[0].isupper()
    assert not remedy.title.endswith(".")
    assert remedy.limit[0].isupper()
    assert remedy.limit.endswith(".")


@pytest.mark.parametrize("remedy", ALL, ids=lambda remedy: remedy.id)
def test_a_limit_that_the_law_sets_has_its_source(remedy: Remedy) -> None:
    assert (remedy.source is None) == (remedy.id in NO_SOURCE)
    if remedy.source is not None:
        assert remedy.source.url.count("/") > 6, "the address is that of a provision"


@pytest.mark.parametrize("remedy", [r for r in ALL if r.rule], ids=lambda remedy: remedy.id)
def test_the_rule_of_a_remedy_is_a_right_that_cites_the_same_source(remedy: Remedy) -> None:
    if remedy.rule in NOT_YET:
        assert remedy.rule not in RULES, "take it out of NOT_YET"
        return
    rule = RULES[remedy.rule]
    assert isinstance(rule, Right)
    assert any(isinstance(step, Claim) for step in rule.steps)
    assert remedy.source in rule.sources


def test_every_right_with_a_last_day_is_named_by_a_remedy() -> None:
    named = {remedy.rule for remedy in ALL}
    with_a_day = {rule.id for rule in rulebook() if _has_a_last_day(rule)}
    assert with_a_day - named == {"ehc.contact-mediation-adviser"}, "a step on the way to an appeal"


def _has_a_last_day(rule: Rule) -> bool:
    return any(isinstance(step, Claim) and step.outer is not None for step in rule.steps)

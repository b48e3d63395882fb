"""Words of several meanings, duties that meet: each names rules that are there, and what is not the same."""

from __future__ import annotations

import pytest

from dutybound.language.terms import Overlap, Term
from dutybound.law.england import rulebook
from dutybound.law.england.overlaps import OVERLAPS
from dutybound.law.england.terms import TERMS


@pytest.mark.parametrize("term", TERMS, ids=lambda one: one.word)
def test_a_word_has_several_meanings_each_with_its_source(term: Term) -> None:
    assert len(term.meanings) > 1
    sources = [meaning.source.words for meaning in term.meanings]
    assert len(sources) == len(set(sources))
    for meaning in term.meanings:
        assert meaning.says.endswith(".")
        for rule_id in meaning.rules:
            assert rulebook().rule(rule_id).id == rule_id, "not an id that was renamed"
    assert term.matters.endswith(".")


@pytest.mark.parametrize("overlap", OVERLAPS, ids=lambda one: one.id)
def test_an_overlap_is_of_several_rules(overlap: Overlap) -> None:
    rules = [rulebook().rule(rule_id) for rule_id in overlap.rules]
    assert [rule.id for rule in rules] == list(overlap.rules), "not an id that was renamed"
    assert len(set(rules)) > 1
    cited = [frozenset(citation.words for citation in rule.rests_on) for rule in rules]
    assert len(set(cited)) > 1, "they rest on different provisions"
    assert overlap.same.endswith(".")
    assert overlap.differs.endswith(".")


def test_each_word_and_overlap_stands_once() -> None:
    words, ids = [term.word for term in TERMS], [overlap.id for overlap in OVERLAPS]
    assert len(words) == len(set(words))
    assert len(ids) == len(set(ids))

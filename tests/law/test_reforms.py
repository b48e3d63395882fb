"""Every reform of England's law fits the rulebook, changes it where it says so, and changes some answer."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import islice

import pytest

from dutybound.engine import Case, check
from dutybound.engine.comparing import differences
from dutybound.language import Rulebook, fingerprint, on
from dutybound.language.reforms import Added, Proposal, Reform, Removed, Replaced, Swapped, reformed
from dutybound.language.rewriting import rewrite
from dutybound.law.england import rulebook
from dutybound.law.reforms import reforms
from tests.law.worked_examples import all_examples
from tests.proofs.questions import Study, expected, ways_to_read

PROPOSALS = [(one, proposal) for one in reforms() for proposal in one.proposals]
ENCODED = [(one, proposal) for one in reforms() for proposal in one.encoded]
MOST_EXAMPLES = 400


def name(pair: tuple[Reform, Proposal]) -> str:
    return f"{pair[0].id}: {pair[1].id}"


each_reform = pytest.mark.parametrize("reform", reforms(), ids=lambda one: one.id)
each_proposal = pytest.mark.parametrize("pair", PROPOSALS, ids=name)
each_encoded = pytest.mark.parametrize("pair", ENCODED, ids=name)


@cache
def book_of(reform: Reform) -> Rulebook:
    return reformed(rulebook(), reform).rulebook


def alone(pair: tuple[Reform, Proposal]) -> Reform:
    reform, proposal = pair
    return replace(reform, proposals=(proposal,))


def test_the_reforms_that_there_are() -> None:
    assert {one.id for one in reforms()} >= {
        "care-review-2022",
        "law-commission-2025",
        "schools-act-2026",
        "schools-white-paper-2026",
        "send-green-paper-2022",
        "send-improvement-plan-2023",
    }
    assert list(reforms()) == sorted(reforms(), key=lambda one: (one.published_on, one.id))


@each_reform
def test_a_reform_fits_the_rulebook_and_says_where_it_was_read(reform: Reform) -> None:
    assert len(book_of(reform)) > 0
    assert reform.papers
    assert all(paper.url.startswith(("https://", "http://")) for paper in reform.papers)
    assert reform.status_on == on(2026, 11, 22)
    assert reform.published_on <= reform.status_on
    ids = [proposal.id for proposal in reform.proposals]
    assert len(ids) == len(set(ids))


@each_proposal
def test_a_proposal_is_told_in_sentences(pair: tuple[Reform, Proposal]) -> None:
    _, proposal = pair
    told = [proposal.today, proposal.then, proposal.status, proposal.seen, proposal.not_encoded]
    assert all(text.endswith((".", "")) and text == text.strip() for text in told)
    assert all([proposal.today, proposal.then, proposal.status, proposal.seen])
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", proposal.id)


@each_encoded
def test_every_edit_changes_what_some_rule_says(pair: tuple[Reform, Proposal]) -> None:
    law = rulebook()
    before = {rule.id: rule for rule in law}
    for edit in pair[1].edits:
        if isinstance(edit, Removed):
            assert edit.rule in before
        elif isinstance(edit, Added):
            assert edit.rule.id not in before
            assert edit.rule.id.startswith("proposed."), "nobody takes its id for one of a law"
        elif isinstance(edit, Replaced):
            assert fingerprint(edit.rule) != fingerprint(before[edit.rule.id])
        else:
            assert isinstance(edit, Swapped)
            changed = [rewrite(rule, {edit.old: edit.new}) for rule in law]
            differ = [one for one in changed if fingerprint(one) != fingerprint(before[one.id])]
            assert differ


@each_encoded
def test_every_encoded_proposal_changes_an_answer_of_some_example(
    pair: tuple[Reform, Proposal],
) -> None:
    changed = reformed(rulebook(), alone(pair))
    rules = {rule.id: rule for book in (changed.rulebook, rulebook()) for rule in book}
    about = {rules[rule_id].about for rule_id in changed.because}
    cases = (example.case for example in all_examples() if example.rule.about in about)
    assert any(_differs(case, changed.rulebook) for case in islice(cases, MOST_EXAMPLES))


def _differs(case: Case, other: Rulebook) -> bool:
    before, after = (check(case, book, explain=False) for book in (rulebook(), other))
    return bool(differences(before, after))


def _new_steps() -> list[tuple[Reform, str, str]]:
    """The steps of rules that a reform writes anew or adds; what is only swapped is proved as law is."""
    found = []
    for reform, proposal in ENCODED:
        for edit in proposal.edits:
            if isinstance(edit, Added | Replaced):
                found += [(reform, edit.rule.id, step) for step in edit.rule.step_ids]
    return found


@pytest.mark.parametrize(
    ("reform", "rule_id", "step"), _new_steps(), ids=lambda one: getattr(one, "id", one)
)
def test_proofs_of_what_a_reform_writes(reform: Reform, rule_id: str, step: str) -> None:
    """Every status can be reached, and exactly one is true of an exact case."""
    rule = book_of(reform).rule(rule_id)
    ways = [Study(rule, step, way) for way in ways_to_read(rule.outcome(step))]
    outcome = ways[0].outcome
    assert {
        s for s in outcome.statuses if any(w.reachable(s) is not None for w in ways)
    } == expected(outcome)
    for way in ways:
        assert way.not_exactly_one() is None

"""Every reform of England's law fits the rulebook, changes it where it says so, and changes some answer."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import islice

import pytest

from dutybound.case import parse_case
from dutybound.days import parse_span
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


CHILD = "child: {born: 2011-10-02, disabled: yes, looked_after_by_wales: no}"
SLIGHT = "child: {born: 2011-10-02, disabled: no, sensory: no, mental_disorder: yes, lasting_condition: no}"
ASKED = """referrals: [{id: m, received: 2026-09-01, in_area: yes, agreed: yes, assessment_finished: no,
  route_told: 2026-09-03, route: no-further-action, needs_looked_at: yes}]"""
NIGHTS = """care_needs: [{id: m, help: overnight-away-from-home, accepted: 2026-05-01, lives_in_area: yes,
  in_place: no}]"""
PAID = """direct_payments: [{id: m, payee: parent, need_accepted: 2026-05-01, amount_told: 2026-06-01,
  cost_worked_out: yes, help_is_got: no}]"""
WHO = """assessment_conducts: [{id: m, topic: who-assesses, agreed_to_assess: 2026-06-01,
  lead: other-with-oversight, lead_fits: no}]"""
ADULT = """transitions: [{id: m, likely_needs: yes, significant_benefit: no, consent: agrees, agreed: no}]"""
PLAN = """plans: [{id: m, made: 2021-02-01, last_reviewed: 2025-07-10, reassessed_plan_sent: no,
  transferred_in: no, ceased: no}]
no_others: [reviews]"""
ORDER = """ehc_requests: [{id: e, received: 2022-06-01}]
concessions: [{id: m, of: e, made: 2026-10-20, about: school, route: tribunal-order,
  other_times_ordered: no, amended_plan_sent: no}]"""
APPEAL = """decisions: [{id: m, ground: contents, notice_sent: 2026-10-20, mediation_ended: no,
  council_cannot_arrange: no, certificate_issued: no, adviser_contacted: 2026-11-01, appealed: no}]"""
REVIEW = """plans: [{id: p, made: 2021-02-01}]
reviews: [{id: m, of: p, meeting_on: 2026-10-12, decision: amend, decision_sent: 2026-10-30,
  amendment_notice_sent: no}]"""
GONE = "not engaged"

# The answer today and then, by hand.
ANSWERS = [
    # A slight mental disorder is a disability today; with no substantial and lasting effect it would be none.
    (
        "law-commission-2025",
        "modern-definition",
        SLIGHT,
        "",
        "care.disabled-child-is-in-need",
        "",
        "holds",
        "does not hold",
    ),
    # The council took a short look and did nothing more.
    (
        "law-commission-2025",
        "express-duty-to-assess",
        CHILD,
        ASKED,
        "care.assess-the-disabled-child",
        "",
        "owed",
        "owed and not met",
    ),
    (
        "law-commission-2025",
        "trained-assessors",
        CHILD,
        WHO,
        "proposed.trained-assessor",
        "",
        None,
        "owed and not met",
    ),
    # Nights away are not on the list of the Act of 1970.
    (
        "law-commission-2025",
        "single-duty-to-meet-needs",
        CHILD,
        NIGHTS,
        "care.csdpa-make-arrangements",
        "",
        GONE,
        "owed and not met",
    ),
    # A fair cost was worked out, and the help cannot be had for it.
    (
        "law-commission-2025",
        "sufficient-direct-payment",
        CHILD,
        PAID,
        "care.direct-payment-amount",
        "rate",
        "owed",
        "owed and not met",
    ),
    # 15, and the council thinks that it is too early.
    (
        "law-commission-2025",
        "planning-by-14",
        CHILD,
        ADULT,
        "transition.child-needs-assessment",
        "",
        GONE,
        "owed",
    ),
    # Last reviewed in July 2025, in Year 9 by age (born in October 2011: Year 9 from September 2025; so the
    # review of that July falls in Year 8, and the key stage ends with August 2026).
    (
        "schools-white-paper-2026",
        "key-stage-reviews",
        CHILD,
        PLAN,
        "ehc.annual-review-12-months",
        "",
        "overdue",
        "overdue",
    ),
    (
        "schools-white-paper-2026",
        "tribunal-names-no-school",
        CHILD,
        ORDER,
        "ehc.comply-with-tribunal-order",
        "changed-school",
        "overdue",
        None,
    ),
    (
        "send-green-paper-2022",
        "mediation-before-an-appeal",
        CHILD,
        APPEAL,
        "ehc.appeal-to-tribunal",
        "",
        "open",
        "shut out",
    ),
    (
        "send-improvement-plan-2023",
        "mediation-before-an-appeal",
        CHILD,
        APPEAL,
        "ehc.appeal-to-tribunal",
        "",
        "open",
        "shut out",
    ),
    # Four weeks after 12 October 2026 are over on 9 November; eight end on 7 December.
    (
        "send-green-paper-2022",
        "proposed-changes-in-eight-weeks",
        CHILD,
        REVIEW,
        "ehc.review-decision-and-amend",
        "notice",
        "overdue",
        "due",
    ),
]


@pytest.mark.parametrize(
    ("reform_id", "proposal_id", "child", "facts", "rule_id", "step", "today", "then"), ANSWERS
)
def test_answers_by_hand(  # noqa: PLR0917 -- a row of a table
    reform_id: str,
    proposal_id: str,
    child: str,
    facts: str,
    rule_id: str,
    step: str,
    today: str | None,
    then: str | None,
) -> None:
    text = f"dutybound: 1\nas_of: 2026-11-22\n{child}\n{facts}\n"
    case = parse_case(text, "a case", rulebook())
    (pair,) = (p for p in ENCODED if (p[0].id, p[1].id) == (reform_id, proposal_id))
    books = (rulebook(), reformed(rulebook(), alone(pair)).rulebook)
    assert [_status(case, book, rule_id, step) for book in books] == [today, then]


def _status(case: Case, book: Rulebook, rule_id: str, step: str) -> str | None:
    found = [f for f in check(case, book).findings if (f.rule.id, f.step) == (rule_id, step)]
    return found[0].status.value if found else None


@pytest.mark.parametrize(
    ("born", "reviewed", "due"),
    [
        # Key stages end with August after Years 2, 6, 9 and 11; Year 2 begins in the September after 6.
        ("2015-05-02", "2021-10-01", "2022-08-31"),  # Year 2
        ("2015-05-02", "2022-10-01", "2026-08-31"),  # Year 3: to the end of Year 6
        ("2015-08-31", "2022-10-01", "2026-08-31"),
        ("2015-09-01", "2022-10-01", "2023-08-31"),  # a day younger: still Year 2
        ("2012-02-29", "2024-10-01", "2026-08-31"),  # Year 8: to the end of Year 9
        ("2010-05-02", "2025-10-01", "2026-08-31"),  # Year 11
        ("2009-05-02", "2025-10-01", "2026-09-30"),  # after Year 11 the 12 months stay
    ],
)
def test_the_end_of_a_key_stage_by_hand(born: str, reviewed: str, due: str) -> None:
    (pair,) = (p for p in ENCODED if p[1].id == "key-stage-reviews")
    text = (
        f"dutybound: 1\nas_of: 2026-11-22\nchild: {{born: {born}}}\nplans: [{{id: p, made: 2020-02-01, "
        f"last_reviewed: {reviewed}, reassessed_plan_sent: no, transferred_in: no, ceased: no}}]\n"
    )
    case = parse_case(text, "a case", rulebook())
    book = reformed(rulebook(), alone(pair)).rulebook
    (one,) = (f for f in check(case, book).findings if f.rule.id == "ehc.annual-review-12-months")
    assert one.answer.dates["due"] == parse_span(due)


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

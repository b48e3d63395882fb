"""Limits come in the order that the law gives, in every exact case and on every reading.

Some orders hold of every rule of a kind: an extended limit is not before the ordinary one, a right's outer
day is not before its safe day, nor its safe day before it opens.  The rest is a table, taken from the
instruments and not from the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dutybound.language import Condition, fixed
from dutybound.language.expressions import ALWAYS
from dutybound.law.england import rulebook
from dutybound.law.england.vocabulary import EhcRequest, Plan, Review
from tests.proofs.comparing import Days, Order

Where = tuple[str, str, str]
"""A rule, a step of it, and the name of one of the step's days."""

# A right's days may fall together; an ordinary and a last limit may not, but where a clock stands still
# neither has an end.
OF_EVERY_RULE = [("due", "last"), ("opens", "safe"), ("safe", "outer")]

NOT_SENT_EARLY = ~(Review.amendment_notice_sent < Review.meeting_on)
AFTER_2015 = Plan.transfer_on >= fixed(2016, 1, 1)  # in 2015 both were 31 May

GAVE_WAY = [
    # Regs 42, 44 and 45: an assessment (2, 10, 14 weeks), a plan (5, 11), a changed plan or school (5, 2).
    ("notice", "reasons"),
    ("reasons", "plan"),
    ("draft", "final"),
    ("draft", "plan"),
    ("changed-school", "changed-plan"),
    ("changed-plan", "reasons"),
]

TABLE: list[tuple[Where, Where, Condition]] = [
    # Regs 5 and 10: six weeks to answer the request, 16 to say no plan.
    (
        ("ehc.decide-whether-to-assess", "", "due"),
        ("ehc.decide-not-to-issue", "", "due"),
        EhcRequest.received.happened,
    ),
    # Regs 10 and 13: 16 weeks to say no plan, 20 to send one.
    (
        ("ehc.decide-not-to-issue", "", "due"),
        ("ehc.final-plan-20-weeks", "", "due"),
        ALWAYS,
    ),
    # Reg 20: notice and papers before the meeting, the report after it; then reg 22 (four, then eight weeks).
    (
        ("ehc.review-meeting-process", "papers", "due"),
        ("ehc.review-meeting-process", "report", "due"),
        ALWAYS,
    ),
    (
        ("ehc.review-meeting-process", "notice", "due"),
        ("ehc.review-meeting-process", "report", "due"),
        ALWAYS,
    ),
    (
        ("ehc.review-meeting-process", "report", "due"),
        ("ehc.review-decision-and-amend", "decision", "due"),
        ALWAYS,
    ),
    (
        ("ehc.review-decision-and-amend", "notice", "due"),
        ("ehc.review-decision-and-amend", "final", "due"),
        NOT_SENT_EARLY,
    ),
    # Reg 18: moves within school before those to a place after 16 (15 February, 31 March).
    (
        ("ehc.phase-transfer", "school-stage", "due"),
        ("ehc.phase-transfer", "to-post-16", "due"),
        AFTER_2015,
    ),
    # SI 2006/1738 reg 17: 25, then 65 working days.
    (
        ("redress.stage2-investigation", "", "due"),
        ("redress.stage2-investigation", "", "last"),
        ALWAYS,
    ),
    *(
        ((rule, early, "due"), (rule, late, "due"), ALWAYS)
        for rule in (
            "ehc.unopposed-appeal",
            "ehc.mediation-on-social-care",
            "ehc.comply-with-tribunal-order",
        )
        for early, late in GAVE_WAY
    ),
    # Reg 44: to decide again (2) before reasons (10); both contents and school, at most the five of contents.
    (
        ("ehc.comply-with-tribunal-order", "reconsider", "due"),
        ("ehc.comply-with-tribunal-order", "reasons", "due"),
        ALWAYS,
    ),
    (
        ("ehc.comply-with-tribunal-order", "changed-plan-and-school", "due"),
        ("ehc.comply-with-tribunal-order", "reasons", "due"),
        ALWAYS,
    ),
]

# Steps that are alternatives: their days are compared on the same facts, though both never apply.
ALTERNATIVES = {
    ("ehc.decide-not-to-issue", "ehc.final-plan-20-weeks"),
    ("ehc.phase-transfer", "ehc.phase-transfer"),
    ("ehc.unopposed-appeal", "ehc.unopposed-appeal"),
    ("ehc.mediation-on-social-care", "ehc.mediation-on-social-care"),
    ("ehc.comply-with-tribunal-order", "ehc.comply-with-tribunal-order"),
}


def days(where: Where) -> Days:
    rule_id, step_id, name = where
    return Days(rulebook().rule(rule_id), step_id, name)


def of_every_rule() -> Iterator[tuple[Where, Where]]:
    for rule in rulebook():
        for step_id in rule.step_ids:
            named = {n for b in rule.outcome(step_id).branches for n in b.step.dates()}
            for early, late in OF_EVERY_RULE:
                if {early, late} <= named:
                    yield (rule.id, step_id, early), (rule.id, step_id, late)


@pytest.mark.parametrize(("early", "late"), list(of_every_rule()))
def test_last_and_outer_days_come_last(early: Where, late: Where) -> None:
    order = Order(days(early), days(late), strictly=False)
    assert order.both_there() is not None
    assert order.broken() is None


@pytest.mark.parametrize(
    ("early", "late", "where"), TABLE, ids=lambda w: "/".join(w) if isinstance(w, tuple) else ""
)
def test_limits_come_in_the_order_of_the_law(early: Where, late: Where, where: Condition) -> None:
    together = (early[0], late[0]) not in ALTERNATIVES
    order = Order(days(early), days(late), together=together, where=where)
    assert order.both_there() is not None
    assert order.broken() is None

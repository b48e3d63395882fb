"""The rules that stand under no problem, and why no interview asks about them.

They are worked out all the same for every case file that holds what they are about.
"""

from __future__ import annotations

from typing import NamedTuple


class Elsewhere(NamedTuple):
    """Some rules, by id, and why no family with a problem is asked about them."""

    rules: tuple[str, ...]
    why: str


TOLD_ELSEWHERE = (
    Elsewhere(
        (
            "local-offer.publish",
            "local-offer.schedule-2-content",
            "local-offer.consult-and-involve",
            "local-offer.comments-and-response",
        ),
        "Together they ask some sixty things about a council's web page: work for a carers' forum. A family "
        "is asked what the page says about social care, and who gets it.",
    ),
    Elsewhere(
        (
            "care.register-of-disabled-children",
            "ehc.identify-every-child",
            "ehc.integrate-and-commission-jointly",
            "redress.monitoring-officer-report",
            "transport.post-16-statement",
        ),
        "They are owed to people in general, or to the council's own members; nothing follows for one child.",
    ),
    Elsewhere(
        ("ehc.co-operate", "redress.stage2-adjudication-letter", "transition.assessment-content"),
        "They ask in detail how a step was taken that other rules of the problem ask about already.",
    ),
    Elsewhere(
        (
            "care.combine-assessments",
            "care.direct-payment-conditions",
            "ehc.children-under-two",
            "transition.compulsory-school-age-ends",
        ),
        "They say what a word means or what the council may do: other rules use them, and what the other "
        "rules ask for tells them too.",
    ),
    Elsewhere(
        ("transition.direct-payments-16-and-18",),
        "It asks whether a court orders the young person to be treated for drugs or drink. Not every family "
        "that wants money for help is to be asked that.",
    ),
    Elsewhere(
        ("ehc.identify-and-be-told",),
        "A family learns of a worry that nobody told years later. What helps then is an assessment.",
    ),
    Elsewhere(
        ("transition.disclose-plan-to-university", "transition.young-carer-assessment"),
        "Few families come to it, and the one question whether they have would be put to all the others.",
    ),
)
"""Every rule that is under no problem."""

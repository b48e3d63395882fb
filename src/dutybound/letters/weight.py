"""What a letter may make of a finding: assert a breach, point to guidance, or only ask.

A breach is asserted only where the law is settled and we are sure enough of it, and where every fact behind
it is stated by the family or shown by a paper.  Everything else becomes a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from dutybound.engine import Finding, Occurrence, Reason
from dutybound.engine.cases import is_known
from dutybound.language import (
    FALSE,
    Confidence,
    Event,
    Limit,
    Proof,
    Speaker,
    Status,
    Strength,
    walk,
)


class Weight(Enum):
    """How far a letter may go with a finding."""

    BREACH = auto()
    LATE_UNLESS = auto()
    GUIDANCE = auto()
    QUESTION = auto()
    NOTHING = auto()


SHOWING = frozenset({Proof.LETTER, Proof.EMAIL, Proof.RECORD})
"""What counts as a paper that shows something."""

WRONG = frozenset(
    {
        Status.OVERDUE,
        Status.LATE_UNLESS_EXTENDED,
        Status.MET_LATE,
        Status.OWED_NOT_MET,
        Status.APPEARS_CROSSED,
    }
)


def weight(finding: Finding) -> Weight:
    """How far a letter may go with a finding."""
    status = finding.status
    if status is Status.UNCLEAR and _wrong_if_engaged(finding):
        return Weight.QUESTION
    if status not in WRONG:
        return Weight.NOTHING
    if why_only_a_question(finding):
        return Weight.QUESTION
    if finding.rule.strength is Strength.GUIDANCE:
        return Weight.GUIDANCE
    return Weight.LATE_UNLESS if status is Status.LATE_UNLESS_EXTENDED else Weight.BREACH


def _wrong_if_engaged(finding: Finding) -> bool:
    """Whether it went wrong, in one way or another, if the rule applies at all."""
    left = finding.answer.possible - {Status.NOT_ENGAGED}
    return bool(left) and left <= WRONG


def why_only_a_question(finding: Finding) -> str:
    """Why a letter only asks about a finding; "" where it may say more."""
    if finding.status is Status.UNCLEAR:
        return "we cannot tell whether the rule applies, or what was done"
    if finding.rule.confidence is Confidence.LOW:
        return "we are not sure enough of the rule"
    if finding.rule.strength is Strength.TARGET:
        return "the law owes it to people in general, and not to one child alone"
    if finding.on_view:
        return "it rests on a judgement that nobody who can settle it has made"
    if not all(map(stated_or_shown, facts_behind(finding))):
        return "it rests on something that you did not state and no paper shows"
    return ""


def stated_or_shown(reason: Reason) -> bool:
    """Whether the family says so, or a paper shows it.  What follows from a definition has its own facts."""
    if reason.field is None or reason.record is None:
        return True
    told = [a for a in reason.record.accounts.get(reason.field, ()) if is_known(a.value)]
    return any(a.said_by is Speaker.FAMILY or a.shown_by in SHOWING for a in told)


def facts_behind(finding: Finding) -> Iterator[Reason]:
    """The facts that a finding rests on, each once.

    Of something that is late and not done, that includes everything that would have been doing it: a limit
    that can be met in several ways rests on none of them having happened.
    """
    carried = {(reason.record, reason.field) for reason in finding.reasons}
    yield from finding.reasons
    for reason in _not_done(finding):
        if (reason.record, reason.field) not in carried:
            yield reason


STILL_TO_DO = frozenset({Status.OVERDUE, Status.LATE_UNLESS_EXTENDED, Status.OWED_NOT_MET})
"""The statuses of what should have been done and has not."""


def _not_done(finding: Finding) -> Iterator[Reason]:
    if finding.status not in STILL_TO_DO:
        return
    for branch in finding.rule.outcome(finding.step).branches:
        if isinstance(branch.step, Limit) and finding.text in (None, branch.text):
            for node in walk(branch.step.done):
                if isinstance(node, Event):
                    yield from _has_not_happened(finding, node)


def _has_not_happened(finding: Finding, event: Event) -> Iterator[Reason]:
    record = finding.record.up_to(event.matter)
    accounts = () if record is None else record.accounts.get(event, ())
    if any(isinstance(a.value, Occurrence) and a.value.state is FALSE for a in accounts):
        yield Reason(sentence="", field=event, record=record)

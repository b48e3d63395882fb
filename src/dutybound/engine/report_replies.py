"""What was said to a family, and what the law makes of it."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine import report_words as say
from dutybound.engine.findings import Finding
from dutybound.engine.report_entries import reviewed, sure
from dutybound.engine.report_parts import Entry, Section
from dutybound.engine.report_sources import rank, sources
from dutybound.language import Citation, Confidence, Reply, Rule, Verdict

Answered = tuple[Reply, Finding]
"""A reply, and a finding of the rule that gives it."""

_SUREST_FIRST = list(Confidence)


def replies(findings: Iterable[Finding]) -> Section:
    """What was said, and what the law makes of it: each statement once for each verdict.

    Of identical verdicts the surest is told, and of those the one with the strongest source.  That we are
    not sure is told only where no rule that we are sure of speaks to the statement.
    """
    given = [(reply, finding) for finding in findings for reply in finding.replies]
    held: dict[tuple[str, Verdict | None, str], Answered] = {}
    for answered in given:
        key = _key(answered)
        held[key] = min(held.get(key, answered), answered, key=_weakness)
    firm = {statement for statement, verdict, _ in held if verdict is not None}
    told = [kept for (said, verdict, _), kept in held.items() if verdict or said not in firm]
    return Section("replies", say.REPLIES, (say.REPLIES_OPENING,), tuple(map(_entry, told)))


def _is_firm(rule: Rule) -> bool:
    return rule.confidence is not Confidence.LOW


def _key(answered: Answered) -> tuple[str, Verdict | None, str]:
    """What makes two answers one: the same words; of a rule that we are not sure of, the same statement."""
    reply, finding = answered
    return (
        (reply.statement, reply.verdict, reply.because)
        if _is_firm(finding.rule)
        else (reply.statement, None, "")
    )


def _weakness(answered: Answered) -> tuple[int, int]:
    return _SUREST_FIRST.index(answered[1].rule.confidence), min(map(rank, _cited(answered)))


def _cited(answered: Answered) -> tuple[Citation, ...]:
    reply, finding = answered
    return (reply.source,) if reply.source else finding.rule.rests_on


def _entry(answered: Answered) -> Entry:
    reply, finding = answered
    rule = finding.rule
    standing = (sure(rule, detail=True), reviewed(finding.reviews))
    parts = (*sources(_cited(answered)), *standing)
    says = verdict_on(reply) if _is_firm(rule) else (say.NOT_SURE_REPLY,)
    return Entry(say.TOLD.format(said=reply.statement), says, parts)


def verdict_on(reply: Reply) -> tuple[str, ...]:
    """What the law makes of a statement, in sentences."""
    says = (say.VERDICTS[reply.verdict], reply.because)
    if not reply.depends_on:
        return says
    return (*says, say.DEPENDS_ON.format(fact=say.sentence(reply.depends_on)))
